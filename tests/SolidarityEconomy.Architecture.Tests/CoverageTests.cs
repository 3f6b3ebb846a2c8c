using System.Text.RegularExpressions;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>Holds <c>docs/coverage.md</c>: what it names as the answer to a requirement is there, and so is the proof.</summary>
public partial class CoverageTests
{
    private const int LastRequirement = 516;

    private static string[][] Rows { get; } = [.. Documented.Rows("docs/coverage.md", columns: 4).Where(cells => cells[0].Contains('R', StringComparison.Ordinal))];

    [Fact]
    public void Requirement_IsOneOfTheList_AndStandsOnce()
    {
        int[] numbers = [.. Rows.SelectMany(cells => Numbers(cells[0]))];

        Assert.True(numbers.Length > 80, "The rooms of who is who answer more than 80 rows.");
        Assert.All(numbers, number => Assert.InRange(number, 1, LastRequirement));
        Assert.Empty(numbers.GroupBy(number => number).Where(group => group.Count() > 1).Select(group => $"R{group.Key}"));
    }

    [Fact]
    public void Type_NamedAsAnAnswer_IsPublic()
    {
        Assert.All(Rows, cells => Assert.Matches("`[^`]+`", cells[2]));
        Assert.Empty(Rows.SelectMany(cells => Documented.UnknownNames(cells[2]).Select(name => $"{cells[0].Trim()}: {name}")));
    }

    [Fact]
    public void Test_NamedAsTheProof_IsThere() => Assert.Empty(
        from cells in Rows
        let proofs = Proofs().Matches(cells[3])
        from fault in proofs.Count == 0 ? ["no proof"] : proofs.Select(Fault).OfType<string>()
        select $"{cells[0].Trim()}: {fault}");

    // [RegistryTests](../tests/.../RegistryTests.cs) names a class, [RegistryTests.Build_Twice_Throws](...) one test of it.
    private static string? Fault(Match proof)
    {
        string path = Path.GetFullPath(RepositoryRoot.Combine("docs", proof.Groups["path"].Value));
        if (!File.Exists(path))
        {
            return $"{proof.Groups["path"].Value} is not there";
        }

        string code = File.ReadAllText(path);
        string[] named = proof.Groups["name"].Value.Split('.');
        return !code.Contains($"class {named[0]}", StringComparison.Ordinal) ? $"{path} has no class {named[0]}"
            : !code.Contains("[Fact", StringComparison.Ordinal) && !code.Contains("[Theory", StringComparison.Ordinal) ? $"{named[0]} has no test"
            : named.Length > 1 && !code.Contains($" {named[1]}(", StringComparison.Ordinal) ? $"{named[0]} has no {named[1]}"
            : null;
    }

    // "R31, R116", "R16-R18".
    private static IEnumerable<int> Numbers(string cell) => Ranges().Matches(cell).SelectMany(match =>
    {
        int first = int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        int last = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, last - first + 1);
    });

    [GeneratedRegex(@"R(\d+)(?:-R(\d+))?")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\[(?<name>[^\]]+)\]\((?<path>[^)]+)\)")]
    private static partial Regex Proofs();
}
