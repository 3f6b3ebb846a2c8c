using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>What a plan gives to one side: to those who need, or to those who offer.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SideOutcome
{
    [JsonConstructor]
    internal SideOutcome(int count, int served, int full, long asked, long given, OutcomeTable byTerritory, OutcomeTable byGroup)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(served);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(served, count);
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(full, count);
        ArgumentOutOfRangeException.ThrowIfLessThan(given, served);
        ArgumentOutOfRangeException.ThrowIfLessThan(asked, given);
        ArgumentNullException.ThrowIfNull(byTerritory);
        ArgumentNullException.ThrowIfNull(byGroup);
        (Count, Served, Full, Asked, Given, ByTerritory, ByGroup) = (count, served, full, asked, given, byTerritory, byGroup);
    }

    /// <summary>How many needs, or offers, take part.</summary>
    public int Count { get; }

    /// <summary>How many of them have a match.</summary>
    public int Served { get; }

    /// <summary>How many of them miss nothing: all that a need asks for was made, or no place of an offer is left.</summary>
    public int Full { get; }

    /// <summary>How many matches the needs ask for, or how many places the offers have, together.</summary>
    public long Asked { get; }

    /// <summary>How many matches they have together.</summary>
    public long Given { get; }

    /// <summary>By country of the actor.</summary>
    public OutcomeTable ByTerritory { get; }

    /// <summary>Members of each group that was asked about.</summary>
    public OutcomeTable ByGroup { get; }

    /// <summary>The part of what is asked for, or of the places, that was given, 0 to 1; null when that is nothing.</summary>
    [JsonIgnore]
    public Ratio? Share => Asked == 0 ? null : new Ratio(Given, Asked);
}
