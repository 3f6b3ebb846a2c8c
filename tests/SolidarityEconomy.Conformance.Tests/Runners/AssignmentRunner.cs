using System.Collections.Immutable;
using System.Text.Json;
using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>
/// Runs assignments of one to one; the pairs need not be unique, so their proof is checked. Costs of many digits may be rounded to
/// the finest unit that 64 bits hold, and totals are compared within 1e-9 of what they are.
/// </summary>
internal sealed class AssignmentRunner : IVectorRunner
{
    public IReadOnlyList<string> Kinds { get; } = ["lap", "lap-threshold", "lap-incremental"];

    public void Run(Vector vector)
    {
        switch (vector.Kind)
        {
            case "lap-threshold":
                RunThreshold(vector);
                break;
            case "lap-incremental":
                RunIncremental(vector);
                break;
            default:
                RunFull(vector);
                break;
        }
    }

    private static void RunFull(Vector vector)
    {
        AssignmentProblem problem = Problem(vector.Input);

        AssignmentResult result = problem.Solve(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(result.Check(problem));
        Assert.Equal(Status(vector.Expect.GetProperty("status").GetString()), result.Status);
        if (result.Status == AssignmentStatus.Optimal)
        {
            AssertTotal(vector.Expect, result);
        }

        if (vector.Expect.TryGetProperty("unique", out JsonElement unique) && unique.GetBoolean())
        {
            AssertColumns(vector.Expect.GetProperty("rowToCol"), result);
        }
    }

    /// <summary>A limit on the cost of a pair is the price of leaving a row out.</summary>
    private static void RunThreshold(Vector vector)
    {
        double limit = vector.Input.GetProperty("costLimit").GetDouble();
        int rows = vector.Input.GetProperty("cost").GetArrayLength();
        AssignmentProblem problem = Problem(vector.Input, ImmutableArray.CreateRange(Enumerable.Repeat(limit, rows)));

        AssignmentResult result = problem.Solve(AssignmentCoverage.BestTotal, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(result.Check(problem));
        AssertTotal(vector.Expect, result);
        if (vector.Expect.TryGetProperty("pairs", out JsonElement pairs))
        {
            Assert.Equal(pairs.GetInt32(), result.Pairs.Length);
        }
    }

    private static void RunIncremental(Vector vector)
    {
        AssignmentProblem before = Problem(vector.Input);
        AssignmentResult first = before.Solve(cancellationToken: TestContext.Current.CancellationToken);
        AssertTotal(vector.Expect.GetProperty("before"), first);
        AssignmentProblem after = before.WithScores(vector.Input.GetProperty("changes").EnumerateArray().Select(change => new ScoreChange(
            change.GetProperty("row").GetInt32(), change.GetProperty("col").GetInt32(), change.GetProperty("cost").GetDouble())));

        AssignmentResult second = after.SolveAgain(first, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(second.Check(after));
        AssertTotal(vector.Expect.GetProperty("after"), second);
    }

    private static AssignmentProblem Problem(JsonElement input, ImmutableArray<double> rowPrices = default)
    {
        JsonElement cost = input.GetProperty("cost");
        bool isMaximized = input.GetProperty("maximize").GetBoolean();
        int rows = cost.GetArrayLength();
        int columns = input.TryGetProperty("cols", out JsonElement cols) ? cols.GetInt32() : cost[0].GetArrayLength();
        double forbidden = isMaximized ? double.NegativeInfinity : double.PositiveInfinity;
        double[] scores =
        [
            .. from row in cost.EnumerateArray()
               from cell in row.EnumerateArray()
               select cell.ValueKind == JsonValueKind.Null ? forbidden : cell.GetDouble(),
        ];
        return AssignmentProblem.Dense(rows, columns, scores, new AssignmentTerms
        {
            Goal = isMaximized ? AssignmentGoal.GreatestTotal : AssignmentGoal.LeastTotal,
            RowPrices = rowPrices.IsDefault ? [] : rowPrices,
            MayRound = true,
        });
    }

    private static void AssertTotal(JsonElement expected, AssignmentResult result)
    {
        double total = expected.GetProperty("objective").GetDouble();
        Assert.Equal(total, result.Total, 1e-9 * Math.Max(Math.Abs(total), 1));
    }

    private static void AssertColumns(JsonElement expected, AssignmentResult result)
    {
        int[] columns = [.. expected.EnumerateArray().Select(column => column.GetInt32())];
        Assert.Equal(columns, Enumerable.Range(0, columns.Length).Select(result.ColumnOf));
    }

    private static AssignmentStatus Status(string? status) => status switch
    {
        "optimal" => AssignmentStatus.Optimal,
        "infeasible" => AssignmentStatus.Infeasible,
        _ => throw new InvalidDataException($"There is no status '{status}'."),
    };
}
