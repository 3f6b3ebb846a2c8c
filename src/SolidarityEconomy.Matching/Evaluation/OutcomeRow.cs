using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>What a plan gives to one part of a side: the needs or the offers of one territory or one group.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record OutcomeRow
{
    [JsonConstructor]
    internal OutcomeRow(string key, Text label, int count, int people, int served, long asked, long given)
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
        (Key, Label, Count, People, Served, Asked, Given) = (key, label, count, people, served, asked, given);
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

    /// <summary>The part of what is asked for, or of the places, that was given; null when that is nothing.</summary>
    [JsonIgnore]
    public Ratio? Share => Asked == 0 ? null : new Ratio(Given, Asked);
}
