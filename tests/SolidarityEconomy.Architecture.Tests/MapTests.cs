using System.Text.RegularExpressions;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>What the documentation points to is there.</summary>
public partial class MapTests
{
    public static IEnumerable<TheoryDataRow<string>> Pages() =>
        Directory.EnumerateFiles(RepositoryRoot.Path, "*.md")
            .Concat(new[] { "docs", "src", "samples" }.SelectMany(folder =>
                Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.md", SearchOption.AllDirectories)))
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => new TheoryDataRow<string>(path.Replace(Path.DirectorySeparatorChar, '/')));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Link_ToTheRepository_LeadsSomewhere(string page)
    {
        string folder = Path.GetDirectoryName(RepositoryRoot.Combine(page))!;
        string[] lost =
        [
            .. Links().Matches(File.ReadAllText(RepositoryRoot.Combine(page)))
                .Select(match => match.Groups[1].Value)
                .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'))
                .Where(link => !Path.Exists(Path.Combine(folder, link.Split('#')[0]))),
        ];
        Assert.Empty(lost);
    }

    [Fact]
    public void Map_NamesOnlyTypesAndMembersThatExist()
    {
        HashSet<string> types = [.. Packages.PublicTypes.Select(type => type.Name)];
        string[] cells =
        [
            .. File.ReadLines(RepositoryRoot.Combine("docs", "map.md"))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Count(c => c == '|') == 6)
                .Select(line => line.Split('|')[2]),
        ];
        Assert.True(cells.Length > 15);
        string[] unknown =
        [
            .. cells.SelectMany(cell => Names().Matches(cell)).Select(match => match.Groups[1].Value)
                .Where(name => !name.Contains('/', StringComparison.Ordinal))
                .Where(name => !types.Contains(name.Split('.')[0]) || !HasMember(name)),
        ];
        Assert.Empty(unknown);
    }

    private static bool HasMember(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length == 1 || Packages.PublicTypes
            .Any(type => type.Name == parts[0] && type.GetMember(parts[1]).Length > 0);
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Names();
}
