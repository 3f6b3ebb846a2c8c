using System.Text.RegularExpressions;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>Holds <c>docs/coverage.md</c>: what it names as the answer to a requirement is there, and so is the proof.</summary>
public partial class CoverageTests
{
    private const int LastRequirement = 516;

    // The rows of the list that speak of who is who.
    private static readonly (int First, int Last)[] Parts = [(1, 165), (243, 284), (491, 516)];

    private static string[][] Waiting { get; } = RowsWith(columns: 3, requirementsAt: 1);

    private static string[][] Rows { get; } = RowsWith(columns: 4, requirementsAt: 0);

    [Fact]
    public void Requirement_IsOneOfTheList_AndStandsOnce()
    {
        int[] numbers = [.. Rows.SelectMany(cells => Numbers(cells[0])), .. Waiting.SelectMany(cells => Numbers(cells[1]))];

        Assert.All(numbers, number => Assert.InRange(number, 1, LastRequirement));
        Assert.Empty(numbers.GroupBy(number => number).Where(group => group.Count() > 1).Select(group => $"R{group.Key}"));
    }

    [Fact]
    public void Requirement_OfWhoIsWho_IsAnsweredOrWaitsForARoom()
    {
        HashSet<int> numbers = [.. Rows.SelectMany(cells => Numbers(cells[0])), .. Waiting.SelectMany(cells => Numbers(cells[1]))];

        Assert.Empty(Parts.SelectMany(part => Enumerable.Range(part.First, part.Last - part.First + 1)).Except(numbers).Select(number => $"R{number}"));
    }

    [Fact]
    public void Room_ThatARequirementWaitsFor_IsOneOfTheHouse()
    {
        string[] rooms = [.. Rooms.MayUse.Keys.SelectMany(Rooms.Of)];

        Assert.NotEmpty(Waiting);
        Assert.Subset(rooms.ToHashSet(), Waiting.Select(cells => cells[0].Trim()).ToHashSet());
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

    private static string[][] RowsWith(int columns, int requirementsAt) =>
    [
        .. Documented.Rows("docs/coverage.md", columns).Where(cells => cells[requirementsAt].Contains('R', StringComparison.Ordinal)),
    ];

    // [RegistryTests.Build_Twice_Throws](../tests/.../RegistryTests.cs) names one test of a class.
    private static string? Fault(Match proof)
    {
        string path = Path.GetFullPath(RepositoryRoot.Combine("docs", proof.Groups["path"].Value));
        return proof.Groups["name"].Value.Split('.') is not [string type, string test] ? $"{proof.Groups["name"].Value} names no test of a class"
            : !File.Exists(path) ? $"{proof.Groups["path"].Value} is not there"
            : !Regex.IsMatch(File.ReadAllText(path), $@"\bclass {Regex.Escape(type)}\b") ? $"{path} has no class {type}"
            : !IsTest(File.ReadAllText(path).ReplaceLineEndings("\n"), test) ? $"{type} has no test {test}"
            : null;
    }

    // The attributes of a test stand above it, down to the blank line that parts it from the member before.
    private static bool IsTest(string code, string test)
    {
        int at = code.IndexOf($" {test}(", StringComparison.Ordinal);
        int from = at < 0 ? -1 : code.LastIndexOf("\n\n", at, StringComparison.Ordinal);
        string above = from < 0 ? string.Empty : code[from..at];
        return above.Contains("[Fact", StringComparison.Ordinal) || above.Contains("[Theory", StringComparison.Ordinal);
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
