using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Policies.Rankings;

/// <summary>
/// How many of a protected group have to stand in the first 1, 2, ... n positions of a list, so that the list could be the outcome
/// of drawing each position with the group's share: the table of FA*IR.
/// </summary>
/// <remarks>
/// <para>
/// Position n needs the least number m for which a binomial variable of n draws with the share is at most m with a probability
/// above the significance. Looking at every position is a test made many times, so a list that was really drawn with the share
/// fails more often than the significance says; the adjusted table corrects for that (Zehlike, Bonchi, Castillo, Hajian, Megahed
/// and Baeza-Yates, CIKM 2017, sections 3 and 4).
/// </para>
/// <para>
/// Probabilities are computed in decimals of 28 digits by additions and multiplications only, O(n^2); adjusting makes at most 54
/// tables. Immutable.
/// </para>
/// </remarks>
public sealed class FairnessTable
{
    /// <summary>The longest table.</summary>
    public const int MaxSize = 1_000;

    private const int Digits = 15;
    private const decimal NarrowestBracket = 1e-16m;

    private FairnessTable(decimal share, decimal significance, ImmutableArray<int> minimums)
    {
        Share = share;
        Significance = significance;
        Minimums = minimums;
    }

    /// <summary>How many positions it has.</summary>
    public int Size => Minimums.Length;

    /// <summary>The share of the protected group, above 0 and below 1.</summary>
    public decimal Share { get; }

    /// <summary>The significance with which each position is tested; in an adjusted table that after the correction.</summary>
    public decimal Significance { get; }

    /// <summary>How many of the group have to stand at position i + 1 or above, for i from 0; never falling.</summary>
    public ImmutableArray<int> Minimums { get; }

    /// <summary>The probability that a list drawn position by position with the share fails the table somewhere, to 15 decimals.</summary>
    public decimal FailureProbability => FailureProbabilityThrough(Size);

    /// <summary>Makes the table that tests each position with the significance given.</summary>
    /// <param name="size">The positions, 1 to <see cref="MaxSize"/>.</param>
    /// <param name="share">The share of the protected group, above 0 and below 1.</param>
    /// <param name="significance">The probability of a wrong alarm at one position, above 0 and below 1; 0.1 is usual.</param>
    /// <returns>The table without the correction for many tests.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static FairnessTable Create(int size, decimal share, decimal significance)
    {
        RequireSize(size, nameof(size));
        RequireInside(share, nameof(share));
        RequireInside(significance, nameof(significance));
        return Of(size, share, significance);
    }

    /// <summary>Makes the table that a list drawn with the share fails, over all positions, about as often as the significance says.</summary>
    /// <remarks>
    /// The significance of the single tests is found by halving the range from 0 to the significance given, until the tables at
    /// both ends differ at one place only or the range is below 1e-16; of the two ends the one whose failure probability lies
    /// nearer to the significance is taken, and the lower one when both are as near.
    /// </remarks>
    /// <param name="size">The positions, 1 to <see cref="MaxSize"/>.</param>
    /// <param name="share">The share of the protected group, above 0 and below 1.</param>
    /// <param name="significance">The probability of a wrong alarm over all positions, above 0 and below 1; 0.1 is usual.</param>
    /// <param name="cancellationToken">Looked at before each of the tables.</param>
    /// <returns>The corrected table; <see cref="Significance"/> is that of its single tests.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FairnessTable CreateAdjusted(
        int size, decimal share, decimal significance, CancellationToken cancellationToken = default)
    {
        FairnessTable high = Create(size, share, significance);
        FairnessTable low = new(share, 0, [.. new int[size]]);
        while (high.Minimums.Sum() - low.Minimums.Sum() > 1 && high.Significance - low.Significance >= NarrowestBracket)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FairnessTable middle = Of(size, share, (low.Significance + high.Significance) / 2);
            decimal failure = middle.FailureProbability;
            if (failure == significance)
            {
                return middle;
            }

            (low, high) = failure < significance ? (middle, high) : (low, middle);
        }

        return significance - low.FailureProbability <= Math.Abs(high.FailureProbability - significance) ? low : high;
    }

    /// <summary>Takes a table that somebody else made, for example to find its failure probability.</summary>
    /// <param name="minimums">How many of the group have to stand in the first 1, 2, ... positions.</param>
    /// <param name="share">The share of the protected group, above 0 and below 1.</param>
    /// <returns>The table; its significance is 0, which means unknown.</returns>
    /// <exception cref="ArgumentException">A minimum is below that before it, or more than the positions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no positions or too many, or the share is outside its range.</exception>
    public static FairnessTable FromMinimums(IEnumerable<int> minimums, decimal share)
    {
        ArgumentNullException.ThrowIfNull(minimums);
        RequireInside(share, nameof(share));
        ImmutableArray<int> list = [.. minimums];
        RequireSize(list.Length, nameof(minimums));
        for (int i = 0; i < list.Length; i++)
        {
            if (list[i] < (i == 0 ? 0 : list[i - 1]) || list[i] > i + 1)
            {
                throw new ArgumentException("The minimums fall, or one is more than its positions.", nameof(minimums));
            }
        }

        return new FairnessTable(share, 0, list);
    }

    /// <summary>The probability that a list drawn with the share fails the table within the first positions.</summary>
    /// <param name="positions">How many positions are looked at, 0 to <see cref="Size"/>.</param>
    /// <returns>The probability, rounded to 15 decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many positions.</exception>
    public decimal FailureProbabilityThrough(int positions)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(positions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(positions, Size);

        // passing[j]: the probability of j of the group so far without a failure; the last entry is for that many or more.
        decimal[] passing = new decimal[Minimums[^1] + 1];
        passing[0] = 1;
        for (int i = 0; i < positions; i++)
        {
            for (int j = passing.Length - 1; j >= 0; j--)
            {
                decimal stays = passing[j] * (j == passing.Length - 1 ? 1 : 1 - Share);
                passing[j] = j < Minimums[i] ? 0 : stays + (j == 0 ? 0 : passing[j - 1] * Share);
            }
        }

        return Math.Round(1 - passing.Sum(), Digits, MidpointRounding.ToEven);
    }

    /// <summary>Finds where a list falls short of the table.</summary>
    /// <param name="ranking">The list, best first; positions after the last of the table are not looked at.</param>
    /// <param name="protectedGroup">The group that the table protects.</param>
    /// <returns>Every position with too few, first to last; empty when the list passes.</returns>
    public ImmutableArray<RankingShortage> Shortages(IEnumerable<RankedItem> ranking, string protectedGroup)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(protectedGroup);
        List<RankingShortage> shortages = [];
        int found = 0;
        int position = 0;
        foreach (RankedItem item in ranking.Take(Size))
        {
            found += string.Equals(item.Group, protectedGroup, StringComparison.Ordinal) ? 1 : 0;
            position++;
            if (found < Minimums[position - 1])
            {
                shortages.Add(new RankingShortage(position, protectedGroup, found, Minimums[position - 1]));
            }
        }

        return [.. shortages];
    }

    private static FairnessTable Of(int size, decimal share, decimal significance)
    {
        int[] minimums = new int[size];
        decimal[] row = new decimal[size + 1];
        row[0] = 1;
        for (int i = 1; i <= size; i++)
        {
            for (int j = i; j >= 0; j--)
            {
                row[j] = (row[j] * (1 - share)) + (j == 0 ? 0 : row[j - 1] * share);
            }

            int least = i == 1 ? 0 : minimums[i - 2];
            decimal sum = 0;
            for (int j = 0; j < least; j++)
            {
                sum += row[j];
            }

            while (least < i && sum + row[least] <= significance)
            {
                sum += row[least++];
            }

            minimums[i - 1] = least;
        }

        return new FairnessTable(share, significance, [.. minimums]);
    }

    private static void RequireSize(int size, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxSize, parameter);
    }

    private static void RequireInside(decimal value, string parameter)
    {
        if (value is <= 0 or >= 1)
        {
            throw new ArgumentOutOfRangeException(parameter, value, "The figure lies above 0 and below 1.");
        }
    }
}
