using System.Text.RegularExpressions;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>What tables of the documentation name in code style, held against the public types.</summary>
internal static partial class Documented
{
    private static readonly HashSet<string> Types =
        [.. Packages.PublicTypes.Select(type => type.Name.Split('`')[0])];

    /// <summary>The cells of the table rows of a page, each row split at its bars; headings and rules are left out.</summary>
    public static IEnumerable<string[]> Rows(string page, int columns) =>
        File.ReadLines(RepositoryRoot.Combine(page))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1..^1])
            .Where(cells => cells.Length == columns);

    /// <summary>The names in code style of a cell that are no public type, or no member of one.</summary>
    public static IEnumerable<string> UnknownNames(string cell) => CodeStyle().Matches(cell)
        .Select(match => match.Groups[1].Value)
        .Where(name => !name.Contains('/', StringComparison.Ordinal))
        .Where(name => !Types.Contains(name.Split('.')[0]) || !HasMember(name));

    private static bool HasMember(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length == 1 || Packages.PublicTypes
            .Any(type => type.Name.Split('`')[0] == parts[0] && type.GetMember(parts[1]).Length > 0);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeStyle();
}
