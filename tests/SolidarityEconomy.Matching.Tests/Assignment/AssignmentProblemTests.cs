using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class AssignmentProblemTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Dense_WithWrongScores_Throws()
    {
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(2, 2, new double[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssignmentProblem.Dense(-1, 2, Array.Empty<double>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssignmentProblem.Dense(2, -1, Array.Empty<long>()));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [double.NaN]));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [double.NegativeInfinity]));
        Assert.Throws<ArgumentException>(
            () => AssignmentProblem.Dense(1, 1, [double.PositiveInfinity], new AssignmentTerms { Goal = AssignmentGoal.GreatestTotal }));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [1L << 60]));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [1L], new AssignmentTerms { RowPrices = [0.5] }));
    }

    [Fact]
    public void Sparse_WithWrongPairs_Throws()
    {
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Sparse(2, 2, [0], [0, 1], [1.0, 1]));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Sparse(2, 2, [0, 0], [1, 1], [1.0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssignmentProblem.Sparse(2, 2, [2], [1], [1.0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssignmentProblem.Sparse(2, 2, [1], [-1], [1L]));
    }

    [Fact]
    public void Terms_ThatDoNotSuit_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AssignmentTerms { RowMost = [-1] });
        Assert.Throws<ArgumentException>(() => new AssignmentTerms { ColumnLeast = default });
        Assert.Throws<ArgumentException>(() => new AssignmentTerms { ColumnPrices = default });
        Assert.Throws<ArgumentException>(() => new AssignmentTerms { RowPrices = [double.NaN] });
        Assert.Throws<ArgumentException>(() => new AssignmentTerms { Threshold = double.NaN });
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [1.0], new AssignmentTerms { RowMost = [1, 1] }));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [1.0], new AssignmentTerms { RowPrices = [1, 1] }));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [1.0], new AssignmentTerms { ColumnLeast = [2] }));
    }

    [Fact]
    public void Solve_Misused_Throws()
    {
        AssignmentProblem problem = AssignmentProblem.Dense(1, 1, [1.0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.Solve((AssignmentCoverage)9, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.FindShortage((AssignmentSide)9, Token));
        Assert.Throws<InvalidOperationException>(() => problem.WithTerms(new AssignmentTerms { RowMost = [3] })
            .Solve(new int[1], [], [], cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.WithScores([new ScoreChange(0, 1, 2)]));
        Assert.Throws<ArgumentException>(() => problem.WithScores([new ScoreChange(0, 0, double.NaN)]));
    }

    [Fact]
    public void Sparse_InAnyOrder_IsTheSameAsDense()
    {
        AssignmentProblem sparse = AssignmentProblem.Sparse(2, 3, [1, 0, 1], [2, 1, 0], [7.5, 2, 3]);
        double no = double.PositiveInfinity;
        AssignmentProblem dense = AssignmentProblem.Dense(2, 3, [no, 2, no, 3, no, 7.5]);

        Assert.Equal(3, sparse.PairCount);
        Assert.Equal(dense.Solve(cancellationToken: Token).Pairs, sparse.Solve(cancellationToken: Token).Pairs);
        Assert.Equal(new AssignedPair(1, 0, 3), sparse.Solve(cancellationToken: Token).Pairs[1]);
    }

    [Fact]
    public void Threshold_OfCostsOrGains_LeavesWorsePairsOut()
    {
        double[] scores = [1, 2, 3, 4];
        Assert.Equal(2, AssignmentProblem.Dense(2, 2, scores, new AssignmentTerms { Threshold = 2 }).PairCount);
        Assert.Equal(
            3,
            AssignmentProblem.Dense(2, 2, scores, new AssignmentTerms { Threshold = 2, Goal = AssignmentGoal.GreatestTotal }).PairCount);
        Assert.Equal(1, AssignmentProblem.Dense(2, 2, [1, 2, 3, AssignmentProblem.Forbidden], new AssignmentTerms { Threshold = 1 }).PairCount);
        Assert.Equal(1, AssignmentProblem.Dense(2, 2, scores).WithTerms(new AssignmentTerms { Threshold = 1 }).PairCount);
    }

    [Fact]
    public void WithScores_OfNewForbiddenAndChangedPairs_HoldsThemAll()
    {
        AssignmentProblem before = AssignmentProblem.Sparse(2, 3, [0, 0, 1], [0, 2, 1], [1.0, 2, 3]);

        AssignmentProblem after = before.WithScores(
            [new(0, 2, 0.125), new(0, 1, 9), new(1, 1, double.PositiveInfinity), new(1, 0, 4), new(0, 1, 5)]);

        AssignmentProblem expected = AssignmentProblem.Sparse(2, 3, [0, 0, 0, 1], [0, 1, 2, 0], [1, 5, 0.125, 4]);
        Assert.Equal(expected.PairCount, after.PairCount);
        Assert.Equal(
            expected.Solve(AssignmentCoverage.MostPairs, cancellationToken: Token).Pairs,
            after.Solve(AssignmentCoverage.MostPairs, cancellationToken: Token).Pairs);
    }

    [Fact]
    public void Scale_OfShortDecimals_CountsInTheirPowerOfTen()
    {
        ScoreScale scale = Scale(0.1, 40.097, 2);

        Assert.Equal((10, 3, true, 0.0), (scale.Base, scale.Digits, scale.IsExact, scale.MaxError));
        Assert.Equal(0.3, AssignmentProblem.Dense(1, 1, [0.3]).Solve(cancellationToken: Token).Total);
        Assert.Equal(0.3, AssignmentProblem.Dense(2, 2, [0.1, 9, 9, 0.2]).Solve(cancellationToken: Token).Total);
    }

    [Fact]
    public void Scale_OfBinaryFractions_IsExactToTheLastBit()
    {
        ScoreScale scale = Scale(1 + double.ScaleB(1, -50), -0.75);

        Assert.Equal((2, 50, true), (scale.Base, scale.Digits, scale.IsExact));
    }

    [Fact]
    public void Scale_OfTooManyDigits_IsRefusedUnlessTheTermsRound()
    {
        double[] scores = [100_000, 1 / 3.0, 2 / 7.0, 5];
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(2, 2, scores));

        AssignmentProblem problem = AssignmentProblem.Dense(2, 2, scores, new AssignmentTerms { MayRound = true });

        Assert.False(problem.Scale.IsExact);
        Assert.InRange(problem.Scale.MaxError, double.Epsilon, 1e-9);
        AssignmentResult result = problem.Solve(cancellationToken: Token);
        Assert.Equal((1 / 3.0) + (2 / 7.0), result.Total, 2 * problem.Scale.MaxError);
        Assert.Empty(result.Check(problem));
    }

    [Fact]
    public void Scale_OfExtremes_StillHoldsThem()
    {
        Assert.Equal(1e300, AssignmentProblem.Dense(1, 1, [1e300]).Solve(cancellationToken: Token).Total);
        Assert.Equal(double.Epsilon, AssignmentProblem.Dense(1, 1, [double.Epsilon]).Solve(cancellationToken: Token).Total);
        Assert.Equal(0, AssignmentProblem.Dense(1, 1, [0.0]).Solve(cancellationToken: Token).Total);
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 2, [1e300, 1]));
        Assert.Equal(1e300, AssignmentProblem.Dense(1, 1, [1e300], new AssignmentTerms { MayRound = true }).Solve(cancellationToken: Token).Total);
    }

    private static ScoreScale Scale(params double[] scores) => AssignmentProblem.Dense(1, scores.Length, scores).Scale;
}
