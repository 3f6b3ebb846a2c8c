using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class AssignmentCheckTests
{
    private static readonly AssignmentProblem Problem = AssignmentProblem.Dense(
        2, 2, [1, 5, 2, double.PositiveInfinity], new AssignmentTerms { RowPrices = [3, 3] });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Check_OfAnotherPlan_NamesEachFault()
    {
        AssignmentResult right = Problem.Solve(AssignmentCoverage.BestTotal, cancellationToken: Token);
        Assert.Empty(right.Check(Problem));
        Assert.Equal([new AssignedPair(0, 0, 1)], right.Pairs);

        Assert.Contains(AssignmentFault.UnknownPair, Faults(right, [new(1, 1, 2)]));
        Assert.Contains(AssignmentFault.UnknownPair, Faults(right, [new(0, 0, 2)]));
        Assert.Contains(AssignmentFault.UnknownPair, Faults(right, [new(0, 7, 2)]));
        Assert.Contains(AssignmentFault.UnknownPair, Faults(right, [new(0, 0, 1), new(0, 0, 1)]));
        Assert.Contains(AssignmentFault.Load, Faults(right, [new(0, 0, 1), new(0, 1, 5)]));
        Assert.Equal([AssignmentFault.Total], Faults(right, total: 2));
        Assert.Equal([AssignmentFault.Shape], Faults(right, rowPrices: [0]));
        Assert.Contains(AssignmentFault.Bonus, Faults(right, bonus: 5));
        Assert.Equal([AssignmentFault.Gap], Faults(right, [new(1, 0, 2)]));
        Assert.Equal([AssignmentFault.Gap], Faults(right, rowPrices: [3, 0]));
    }

    [Fact]
    public void Check_OfAPlanOfMostPairs_NeedsABonusThatPutsThemFirst()
    {
        AssignmentResult right = Problem.Solve(AssignmentCoverage.SmallerSide, cancellationToken: Token);

        Assert.Equal(2, right.Pairs.Length);
        Assert.Contains(AssignmentFault.Bonus, Faults(right, bonus: 1));
        Assert.Contains(AssignmentFault.Coverage, Faults(right, [new(0, 0, 1)]));
    }

    [Fact]
    public void Check_OfAShortage_CountsItAnew()
    {
        AssignmentProblem narrow = AssignmentProblem.Dense(2, 2, [1, double.PositiveInfinity, 2, double.PositiveInfinity]);
        AssignmentResult right = narrow.Solve(cancellationToken: Token);
        Assert.Empty(right.Check(narrow));

        Assert.Equal([AssignmentFault.Coverage], With(right, null));
        Assert.Equal([AssignmentFault.Shortage], With(right, new(AssignmentSide.Rows, false, [0, 1], [], 2, 1)));
        Assert.Equal([AssignmentFault.Shortage], With(right, new(AssignmentSide.Rows, false, [0], [0], 2, 1)));
        Assert.Equal([AssignmentFault.Shortage], With(right, new(AssignmentSide.Rows, false, [0, 5], [0], 2, 1)));
        Assert.Empty(With(right, new(AssignmentSide.Rows, false, [0, 1], [0], 2, 1)));

        AssignmentFault[] With(AssignmentResult from, AssignmentShortage? shortage) =>
        [
            .. new AssignmentResult(from.Coverage, from.Status)
            {
                Pairs = from.Pairs,
                Total = from.Total,
                TotalUnits = from.TotalUnits,
                PairBonus = from.PairBonus,
                RowPrices = from.RowPrices,
                ColumnPrices = from.ColumnPrices,
                Shortage = shortage,
            }.Check(narrow).Select(violation => violation.Fault),
        ];
    }

    private static AssignmentFault[] Faults(
        AssignmentResult from, AssignedPair[]? pairs = null, long? total = null, long? bonus = null, long[]? rowPrices = null)
    {
        pairs ??= [.. from.Pairs];
        long units = total ?? (long)pairs.Sum(pair => pair.Score);
        return
        [
            .. new AssignmentResult(from.Coverage, from.Status)
            {
                Pairs = [.. pairs],
                Total = units,
                TotalUnits = units,
                PairBonus = bonus ?? from.PairBonus,
                RowPrices = rowPrices is null ? from.RowPrices : [.. rowPrices],
                ColumnPrices = from.ColumnPrices,
            }.Check(Problem).Select(violation => violation.Fault),
        ];
    }
}
