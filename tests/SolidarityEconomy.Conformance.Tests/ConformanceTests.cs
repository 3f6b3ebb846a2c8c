using SolidarityEconomy.Conformance.Tests.Runners;

namespace SolidarityEconomy.Conformance.Tests;

/// <summary>Every vector is one row; a kind without a runner is shown as skipped, with that reason.</summary>
public class ConformanceTests
{
    private static readonly Lazy<IReadOnlyDictionary<(int Folder, string File, int Index), Vector>> Vectors = new(ReadAll);

    public static IEnumerable<TheoryDataRow<int, string, int>> Rows() =>
        Vectors.Value.Select(Row).Concat(VectorRunners.All
            .SelectMany(runner => runner.Kinds)
            .Except(Vectors.Value.Values.Select(vector => vector.Kind), StringComparer.Ordinal)
            .Select(NotRun));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Vector_IsRun_GivesTheKnownAnswer(int folder, string file, int index)
    {
        Vector vector = Vectors.Value[(folder, file, index)];
        IVectorRunner runner = VectorRunners.Find(vector.Kind)
            ?? throw new InvalidOperationException($"No runner knows the kind '{vector.Kind}'.");
        runner.Run(vector);
    }

    private static TheoryDataRow<int, string, int> Row(KeyValuePair<(int Folder, string File, int Index), Vector> entry) =>
        new(entry.Key.Folder, entry.Key.File, entry.Key.Index)
        {
            TestDisplayName = entry.Value.DisplayName,
            Label = string.Empty,
            Skip = VectorRunners.Find(entry.Value.Kind) is null ? $"no runner for the kind '{entry.Value.Kind}'" : null,
        };

    private static TheoryDataRow<int, string, int> NotRun(string kind) =>
        new(-1, kind, 0)
        {
            TestDisplayName = $"{kind} | NOT RUN | no vector",
            Label = string.Empty,
            Skip = $"no folder of vectors has the kind '{kind}'",
        };

    private static Dictionary<(int Folder, string File, int Index), Vector> ReadAll()
    {
        string? named = Environment.GetEnvironmentVariable(VectorFiles.FoldersVariable);
        return VectorFiles.Folders(named)
            .SelectMany((folder, number) => VectorFiles.Read(folder).Select(vector => (number, vector)))
            .ToDictionary(pair => (pair.number, pair.vector.File, pair.vector.Index), pair => pair.vector);
    }
}
