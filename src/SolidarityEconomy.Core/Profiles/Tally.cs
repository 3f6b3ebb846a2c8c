using System.Collections.Immutable;

namespace SolidarityEconomy.Profiles;

/// <summary>How many actors there are of each sort, the unknown ones named: the counts always add up to the total.</summary>
/// <remarks>Immutable. Each actor is counted once.</remarks>
public sealed class Tally
{
    internal Tally(ImmutableArray<TallyRow> rows, int unknown)
    {
        Rows = rows;
        Unknown = unknown;
        Total = rows.Sum(row => row.Count) + unknown;
    }

    /// <summary>The sorts that occur, the most frequent first, equal ones in ordinal order of their keys.</summary>
    public ImmutableArray<TallyRow> Rows { get; }

    /// <summary>How many actors have nothing known here.</summary>
    public int Unknown { get; }

    /// <summary>All actors: the counts of the rows and the unknown ones.</summary>
    public int Total { get; }

    /// <summary>Looks up how many there are of one sort.</summary>
    /// <param name="key">The key of a row.</param>
    /// <returns>The count; 0 when the sort does not occur.</returns>
    public int this[string key] => Rows.FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal))?.Count ?? 0;
}
