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
        string[][] rows = [.. Documented.Rows("docs/map.md", columns: 5)];
        Assert.True(rows.Length > 15);
        Assert.Empty(rows.SelectMany(cells => Documented.UnknownNames(cells[1])));
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();
}
