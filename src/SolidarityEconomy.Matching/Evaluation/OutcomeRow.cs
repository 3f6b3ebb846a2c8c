using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>What a plan gives to one part of a side: the needs or the offers of one territory or one group.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record OutcomeRow
{
    [JsonConstructor]
    internal OutcomeRow(
        string key,
        Text label,
        int count,
        int people,
        int served,
        long asked,
        long given,
        decimal? meanScore = null,
        decimal? meanRank = null,
        decimal? meanWaited = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, count);
        ArgumentOutOfRangeException.ThrowIfNegative(served);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(served, count);
        ArgumentOutOfRangeException.ThrowIfNegative(given);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(given, asked);
        if ((given == 0 && (meanScore ?? meanRank) is not null) || meanScore is < 0 or > 1 || meanRank < 1 || meanWaited < 0)
        {
            throw new ArgumentException("A mean is of nothing, or outside what it can be.", nameof(meanScore));
        }

        (Key, Label, Count, People, Served, Asked, Given) = (key, label, count, people, served, asked, given);
        (MeanScore, MeanRank, MeanWaited) = (meanScore, meanRank, meanWaited);
    }

    /// <summary>What tells the row apart: the code of a country, the name of a group in its list, or <c>unknown</c>.</summary>
    public string Key { get; }

    /// <summary>What people call the territory or group.</summary>
    public Text Label { get; }

    /// <summary>How many needs or offers it has; at least 1.</summary>
    public int Count { get; }

    /// <summary>How many actors stand behind them, 1 to <see cref="Count"/>: rows of few people are not for everybody.</summary>
    public int People { get; }

    /// <summary>How many of its needs or offers have a match.</summary>
    public int Served { get; }

    /// <summary>How many matches its needs ask for, or how many places its offers have.</summary>
    public long Asked { get; }

    /// <summary>How many matches it has.</summary>
    public long Given { get; }

    /// <summary>The mean score of its matches, 0 to 1, rounded half to even to 2 decimals; null without a match, or when it would tell of few people.</summary>
    public decimal? MeanScore { get; }

    /// <summary>
    /// The mean rank of its matches as in <see cref="PlanEvaluation.Ranks"/>, 1 or more, rounded half to even to 1 decimal; null for offers, and
    /// as for the score.
    /// </summary>
    public decimal? MeanRank { get; }

    /// <summary>
    /// How many days its needs have waited in the mean, with or without a match, rounded half to even to whole days; null for offers, when of
    /// none it is known, or when it would tell of few people.
    /// </summary>
    public decimal? MeanWaited { get; }

    /// <summary>The part of what is asked for, or of the places, that was given; null when that is nothing.</summary>
    [JsonIgnore]
    public Ratio? Share => Asked == 0 ? null : new Ratio(Given, Asked);
}
