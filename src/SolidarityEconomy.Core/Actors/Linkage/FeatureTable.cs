using System.Runtime.InteropServices;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Actors as numbers: one row of integers each, lists behind each other with their starts.</summary>
internal sealed class FeatureTable(int rows)
{
    /// <summary>Not known.</summary>
    public const int Missing = -1;

    public int Rows { get; } = rows;

    public FeatureRow[] Values { get; } = new FeatureRow[rows];

    public NumberLists Identifiers { get; } = new(rows);

    public NumberLists Schemes { get; } = new(rows);

    /// <summary>What one telephone or e-mail has in common in all ways of writing it.</summary>
    public NumberLists Contacts { get; } = new(rows);

    /// <summary>The same contacts as they were written.</summary>
    public NumberLists WrittenContacts { get; } = new(rows);

    public NumberLists Activities { get; } = new(rows);

    /// <summary>The names of all actors; a row knows which are its own.</summary>
    public List<NameEntry> Names { get; } = new(rows * 2);

    /// <summary>The words of all names, those of one name in falling order of their numbers.</summary>
    public List<WordEntry> Words { get; } = new(rows * 4);

    /// <summary>Values that the vocabulary does not have: numbers -2, -3 and so on.</summary>
    public List<string> Strangers { get; } = [];

    /// <summary>Reads ahead what comparing with these rows reads, so that the memory fetches all of it at once instead of one after the other.</summary>
    public void Touch(ReadOnlySpan<int> rows)
    {
        Span<NameEntry> names = CollectionsMarshal.AsSpan(Names);
        Span<WordEntry> words = CollectionsMarshal.AsSpan(Words);
        foreach (int row in rows)
        {
            _ = Volatile.Read(ref Values[row].Kind);
        }

        foreach (int row in rows)
        {
            if (Values[row].NameCount > 0)
            {
                _ = Volatile.Read(ref names[Values[row].FirstName].Start);
            }
        }

        foreach (int row in rows)
        {
            if (Values[row].NameCount > 0 && names[Values[row].FirstName].Count > 0)
            {
                _ = Volatile.Read(ref words[names[Values[row].FirstName].Start].Number);
            }
        }
    }

    /// <summary>The names of a row.</summary>
    public ReadOnlySpan<NameEntry> NamesOf(int row) =>
        CollectionsMarshal.AsSpan(Names).Slice(Values[row].FirstName, Values[row].NameCount);

    /// <summary>The words of a name.</summary>
    public ReadOnlySpan<WordEntry> WordsOf(in NameEntry name) => CollectionsMarshal.AsSpan(Words).Slice(name.Start, name.Count);
}
