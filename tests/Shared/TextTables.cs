using System.Reflection;

namespace SolidarityEconomy.Testing;

/// <summary>Reads the internal tables of a package's texts: what it says, and the names that stand inside messages.</summary>
internal static class TextTables
{
    /// <summary>The entries of both tables: each code with its pattern by language.</summary>
    public static IReadOnlyList<(string Code, Text Pattern)> Entries(Assembly package) =>
        [.. Messages(package), .. Read(package, "Names") ?? []];

    /// <summary>The codes of what the package says, in the order of the table.</summary>
    public static IEnumerable<string> Codes(Assembly package) => Messages(package).Select(entry => entry.Code);

    private static IReadOnlyList<(string Code, Text Pattern)> Messages(Assembly package) => Read(package, "Table")
        ?? throw new InvalidOperationException($"The texts of {package.GetName().Name} have no table.");

    private static IReadOnlyList<(string Code, Text Pattern)>? Read(Assembly package, string property)
    {
        string name = package.GetName().Name!.Split('.')[^1] + "Texts";
        Type texts = package.GetTypes().SingleOrDefault(type => type.Name == name)
            ?? throw new InvalidOperationException($"{package.GetName().Name} has no class {name}.");
        object? table = texts.GetProperty(property, BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
        return (IReadOnlyList<(string Code, Text Pattern)>?)table?.GetType().GetProperty("Entries")!.GetValue(table);
    }
}
