using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A plan with the proof that there is none better, or with the reason why there is none.</summary>
/// <remarks>
/// The proof are prices, counted in units of the scale. Let each pair be worth the bonus, plus its score (less it, for costs), plus the
/// prices of leaving its two members out. Then no plan is worth more than: the price of each member times its greatest load (its least load
/// where the price is negative), plus for each pair what its worth exceeds the prices of its two members by. The plan found is worth exactly
/// that. With a bonus that outweighs everything else this also proves that no plan has more pairs. <see cref="Check"/> adds it up,
/// also when it was stored and read again. Immutable.
/// </remarks>
public sealed class AssignmentResult
{
    internal AssignmentResult(AssignmentCoverage coverage, AssignmentStatus status)
    {
        Coverage = coverage;
        Status = status;
    }

    [JsonConstructor]
    internal AssignmentResult(
        AssignmentCoverage coverage,
        AssignmentStatus status,
        ScoreScale scale,
        ImmutableArray<AssignedPair> pairs,
        double total,
        long totalUnits,
        long pairBonus,
        ImmutableArray<long> rowPrices,
        ImmutableArray<long> columnPrices,
        Int128 gapUnits,
        AssignmentShortage? shortage = null)
        : this(coverage, status)
    {
        bool isInOrder = !pairs.IsDefault && pairs.Zip(pairs.Skip(1)).All(two => (two.First.Row, two.First.Column).CompareTo((two.Second.Row, two.Second.Column)) < 0);
        Pairs = isInOrder ? pairs : throw new ArgumentException("Each pair stands once, by row and then by column.", nameof(pairs));
        (Scale, Total, TotalUnits, PairBonus, GapUnits, Shortage) = (scale, total, totalUnits, pairBonus, gapUnits, shortage);
        (RowPrices, ColumnPrices) = (rowPrices.IsDefault ? [] : rowPrices, columnPrices.IsDefault ? [] : columnPrices);
    }

    /// <summary>How many pairs were asked for.</summary>
    public AssignmentCoverage Coverage { get; }

    /// <summary>What is known.</summary>
    public AssignmentStatus Status { get; }

    /// <summary>The unit of total, bonus and prices.</summary>
    public ScoreScale Scale { get; internal init; } = ScoreScale.Whole;

    /// <summary>
    /// The pairs made, by row and then by column. When not the whole smaller side can be placed, still the best of the plans of most pairs;
    /// empty when least loads cannot be kept.
    /// </summary>
    public ImmutableArray<AssignedPair> Pairs { get; internal init; } = [];

    /// <summary>The sum of the scores of the pairs, rounded to the nearest double.</summary>
    public double Total { get; internal init; }

    /// <summary>The sum of the scores of the pairs, exactly, in units of the scale.</summary>
    public long TotalUnits { get; internal init; }

    /// <summary>What a pair is worth beside its score so that most pairs come first, in units; 0 when only the total counts.</summary>
    public long PairBonus { get; internal init; }

    /// <summary>
    /// The price of each row in units: what one more place of it would be worth at most, or less than 0 what its least load costs.
    /// </summary>
    public ImmutableArray<long> RowPrices { get; internal init; } = [];

    /// <summary>
    /// The price of each column in units: what one more place of it would be worth at most, or less than 0 what its least load costs.
    /// </summary>
    public ImmutableArray<long> ColumnPrices { get; internal init; } = [];

    /// <summary>By how much a better plan could exceed this one, in units, with the bonus of its pairs; 0 when optimal.</summary>
    public Int128 GapUnits { get; internal init; }

    /// <summary>Who competes for too few; null unless infeasible.</summary>
    public AssignmentShortage? Shortage { get; internal init; }

    /// <summary>The column of a row, the least when it has several. O(log of the pairs).</summary>
    /// <param name="row">The number of the row.</param>
    /// <returns>The number of the column, or -1 when the row is left out.</returns>
    public int ColumnOf(int row)
    {
        int low = 0;
        int high = Pairs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Pairs[middle].Row < row ? (middle + 1, high) : (low, middle);
        }

        return low < Pairs.Length && Pairs[low].Row == row ? Pairs[low].Column : -1;
    }

    /// <summary>Says what the plan reached, what is proved about it, and who competes for too few; for the coordinator.</summary>
    /// <param name="problem">The problem that was solved, with its names.</param>
    /// <returns>The explanation; who is left out and why, the other method says of each one.</returns>
    public Explanation Explain(AssignmentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return AssignmentExplainer.Explain(this, problem);
    }

    /// <summary>Says with whom somebody is, or why it is left out: of each of the five best partners, who has them.</summary>
    /// <param name="problem">The problem that was solved, with its names.</param>
    /// <param name="side">The side of the member.</param>
    /// <param name="member">The number of the member, from 0.</param>
    /// <returns>The explanation, for the coordinator, since it names others. O(pairs).</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side or member.</exception>
    public Explanation Explain(AssignmentProblem problem, AssignmentSide side, int member)
    {
        ArgumentNullException.ThrowIfNull(problem);
        problem.RequireMember(side, member);
        return AssignmentExplainer.Explain(this, problem, side, member);
    }

    /// <summary>Verifies every figure and the proof against the problem, without the code that solved it. O(pairs · log pairs).</summary>
    /// <param name="problem">The problem that was solved.</param>
    /// <returns>Everything that is wrong; empty when the result is right.</returns>
    public ImmutableArray<AssignmentViolation> Check(AssignmentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new AssignmentChecker(problem, this).Check();
    }
}
