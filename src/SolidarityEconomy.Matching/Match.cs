using System.Collections.Immutable;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>One need put in touch with one offer.</summary>
/// <remarks>Immutable. <see cref="MatchPlan.Explain(Match)"/> says why.</remarks>
public sealed class Match
{
    /// <summary>The greatest bonus: wishing, keeping and waiting together.</summary>
    internal const decimal MaxBonus = 400;

    /// <summary>Makes a match; a plan checks that it fits.</summary>
    /// <param name="need">The need that is met; not empty.</param>
    /// <param name="offer">The offer that meets it; not empty.</param>
    /// <param name="score">0 to 1, at most 6 decimals.</param>
    /// <param name="values">The value of each criterion, 0 to 1, in the order of the plan's criteria; null where it was missing.</param>
    /// <param name="bonus">What constraints and waiting add to the score, 0 or more.</param>
    internal Match(Id<Need> need, Id<Offer> offer, decimal score, ImmutableArray<decimal?> values, decimal bonus = 0)
    {
        Need = need.IsEmpty ? throw new ArgumentException("The id of the need is empty.", nameof(need)) : need;
        Offer = offer.IsEmpty ? throw new ArgumentException("The id of the offer is empty.", nameof(offer)) : offer;
        Score = score is >= 0 and <= 1 && Points.IsExact(score)
            ? score
            : throw new ArgumentOutOfRangeException(nameof(score), score, "A score lies in 0 to 1, with 6 decimals at most.");
        Values = !values.IsDefault && values.All(value => value is null or (>= 0 and <= 1))
            ? values
            : throw new ArgumentOutOfRangeException(nameof(values), "A value lies in 0 to 1.");
        Bonus = bonus >= 0 && bonus <= MaxBonus && Points.IsExact(bonus)
            ? bonus
            : throw new ArgumentOutOfRangeException(nameof(bonus), bonus, "A bonus is 0 or more, with 6 decimals at most.");
    }

    /// <summary>The need that is met.</summary>
    public Id<Need> Need { get; }

    /// <summary>The offer that meets it.</summary>
    public Id<Offer> Offer { get; }

    /// <summary>
    /// How well they fit, 0 to 1: the mean of the values by weight, half to even to 6 decimals. Only a pair that was pinned or
    /// kept may score 0 or less than the threshold.
    /// </summary>
    public decimal Score { get; }

    /// <summary>The value of each criterion, 0 to 1, in the order of the plan's criteria; null where it was missing.</summary>
    public ImmutableArray<decimal?> Values { get; }

    /// <summary>What suggesting or keeping the pair, and the waiting of the need, add to its score in the total; 0 for most.</summary>
    public decimal Bonus { get; }

    /// <summary>Writes need, offer and score.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Need} - {Offer}: {Score}");
}
