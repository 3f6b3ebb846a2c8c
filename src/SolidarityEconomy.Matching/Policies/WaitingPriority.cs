using NodaTime;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>What a need gains for each day that it waits, up to a limit: those left out last time come first.</summary>
/// <remarks>Immutable; equal by value. It serves everybody alike, whatever group; a need of which nobody knows since when it waits gains nothing.</remarks>
public sealed record WaitingPriority
{
    /// <summary>Sets the two figures.</summary>
    /// <param name="perDay">What each day adds to the score of a match: above 0, at most 100, with 6 decimals at most; 1 is worth a perfect score.</param>
    /// <param name="most">What all days add together at most: from <paramref name="perDay"/> to 100, with 6 decimals at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or has more decimals.</exception>
    public WaitingPriority(decimal perDay, decimal most)
    {
        PerDay = IsGain(perDay) ? perDay : throw Wrong(perDay, nameof(perDay));
        Most = IsGain(most) && most >= perDay ? most : throw Wrong(most, nameof(most));
    }

    /// <summary>What each day adds to the score.</summary>
    public decimal PerDay { get; }

    /// <summary>What all days add together at most.</summary>
    public decimal Most { get; }

    /// <summary>What a need gains on a day.</summary>
    internal decimal Of(Need need, LocalDate on) => need.WaitingSince is { } since
        ? Math.Min(Math.Max(Period.DaysBetween(since, on), 0) * PerDay, Most)
        : 0;

    internal static bool IsGain(decimal value) => value > 0 && value <= MatchConstraints.MaxPrice && Points.IsExact(value);

    private static ArgumentOutOfRangeException Wrong(decimal value, string parameter) =>
        new(parameter, value, "A gain lies above 0, up to 100, with 6 decimals at most; the limit is not below the gain of a day.");
}
