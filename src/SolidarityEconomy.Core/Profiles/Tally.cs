using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>How many there are of each sort, the unknown ones named: the counts always add up to the total.</summary>
/// <remarks>
/// Immutable. Each actor, need or offer is counted once in a row, and once in the total however many rows it stands in: the counts
/// of all rows, less <see cref="Overlap"/>, and <see cref="Unknown"/> make <see cref="Total"/>. Totals of different days or
/// registries count many of the same; they are never added up.
/// </remarks>
public sealed class Tally
{
    /// <summary>Makes a tally, as a document tells it.</summary>
    /// <param name="title">What is counted and by what.</param>
    /// <param name="rows">The sorts that occur; each key once.</param>
    /// <param name="unknown">How many have nothing known; 0 or more.</param>
    /// <param name="overlap">How many times something was counted in another row before; 0 or more.</param>
    /// <param name="total">How many there are; the rows, less the overlap, and the unknown ones.</param>
    /// <exception cref="ArgumentException">A key stands twice, the figures do not add up, or a row holds more than there are known ones.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    [JsonConstructor]
    internal Tally(Message title, ImmutableArray<TallyRow> rows, int unknown, int overlap, int total)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfNegative(unknown);
        ArgumentOutOfRangeException.ThrowIfNegative(overlap);
        Title = title;
        Rows = rows.IsDefault ? [] : rows;
        Unknown = unknown;
        Overlap = overlap;
        Total = total;
        if (Rows.Sum(row => (long)row.Count) - overlap + unknown != total)
        {
            throw new ArgumentException("The rows, less the overlap, and the unknown ones do not make the total.", nameof(total));
        }

        if (total - unknown < Rows.Select(row => row.Count).DefaultIfEmpty().Max())
        {
            throw new ArgumentException("A row holds more than there are.", nameof(overlap));
        }

        if (Rows.DistinctBy(row => row.Key, StringComparer.Ordinal).Count() < Rows.Length)
        {
            throw new ArgumentException("A key stands twice.", nameof(rows));
        }
    }

    /// <summary>What is counted and by what, as a heading.</summary>
    public Message Title { get; }

    /// <summary>The sorts that occur, the most frequent first, equal ones in ordinal order of their keys.</summary>
    public ImmutableArray<TallyRow> Rows { get; }

    /// <summary>How many have nothing known here.</summary>
    public int Unknown { get; }

    /// <summary>
    /// How much the rows count more than there is, since some stand in several of them: one with three languages adds 2. It is 0
    /// where there can be one sort only, such as a kind or country.
    /// </summary>
    public int Overlap { get; }

    /// <summary>How many there are, each counted once: the rows, less <see cref="Overlap"/>, and <see cref="Unknown"/>.</summary>
    public int Total { get; }

    /// <summary>Looks up how many there are of one sort.</summary>
    /// <param name="key">The key of a row.</param>
    /// <returns>The count; 0 when the sort does not occur. Takes time proportional to the rows.</returns>
    public int this[string key] => Rows.FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal))?.Count ?? 0;

    /// <summary>Says the tally in words: its heading, then a line per row, what is unknown, what was counted again, and the total.</summary>
    /// <remarks>A row of one or two may tell who it is: <see cref="Explain(int)"/> makes what may be published.</remarks>
    /// <returns>Lines for the coordinator; of unknown and overlap only what is not 0.</returns>
    public Explanation Explain() => Explain(1, Audience.Coordinator);

    /// <summary>Says the tally in words for everybody: rows below a least count stand together in one line without their names.</summary>
    /// <remarks>
    /// How many those rows hold together is told, so that the figures add up; what they are called is not. It protects one set of
    /// figures: whoever compares those of two days may still see who came in between.
    /// </remarks>
    /// <param name="smallest">The least count that a row needs to stand alone; 2 or more, usually 5.</param>
    /// <returns>Lines for everybody to read; of unknown and overlap only what is not 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The least count is below 2.</exception>
    public Explanation Explain(int smallest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, 2);
        return Explain(smallest, Audience.Public);
    }

    /// <summary>Writes heading and total in English.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Title}: {Total}");

    private Explanation Explain(int smallest, Audience reader)
    {
        List<Message> lines = [.. Rows.Where(row => row.Count >= smallest).Select(row => RegistryTexts.Row(row.Label, row.Count))];
        long others = Rows.Where(row => row.Count < smallest).Sum(row => (long)row.Count);
        if (others > 0)
        {
            lines.Add(RegistryTexts.Others(others, smallest));
        }

        if (Unknown > 0)
        {
            lines.Add(RegistryTexts.Unknown(Unknown));
        }

        if (Overlap > 0)
        {
            lines.Add(RegistryTexts.Overlap(Overlap));
        }

        lines.Add(RegistryTexts.Sum(Total));
        return new Explanation(Title, reader, lines.Select(line => new Explanation(line, reader)));
    }
}
