using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>One sort of what is counted, and how many there are of it.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record TallyRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="key">What tells the sort apart from the others of its tally.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="count">How many; at least 1.</param>
    /// <exception cref="ArgumentException">The key is blank or has white space at an end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public TallyRow(string key, Text label, int count)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        Key = Guard.Word(key);
        Label = label;
        Count = count;
    }

    /// <summary>
    /// What tells the sort apart: the notation of a concept, a language, the words of a legal form or area, or person, organisation,
    /// collective.
    /// </summary>
    public string Key { get; }

    /// <summary>What people call it.</summary>
    public Text Label { get; }

    /// <summary>How many, each counted once in this row; at least 1.</summary>
    public int Count { get; }
}
