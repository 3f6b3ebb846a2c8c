using System.Reflection;

namespace SolidarityEconomy.Testing;

/// <summary>Reads the internal table of a package's texts.</summary>
internal static class TextTables
{
    /// <summary>The entries of the table: each code with its pattern by language.</summary>
    public static IReadOnlyList<(string Code, Text Pattern)> Entries(Assembly package)
    {
        string name = package.GetName().Name!.Split('.')[^1] + "Texts";
        Type texts = package.GetTypes().SingleOrDefault(type => type.Name == name)
            ?? throw new InvalidOperationException($"{package.GetName().Name} has no class {name}.");
        object table = texts.GetProperty("Table", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
            ?? throw new InvalidOperationException($"{name} has no table.");
        return (IReadOnlyList<(string Code, Text Pattern)>)table.GetType().GetProperty("Entries")!.GetValue(table)!;
    }

    /// <summary>The codes of the table, in its order.</summary>
    public static IEnumerable<string> Codes(Assembly package) => Entries(package).Select(entry => entry.Code);
}
