using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Every value that the actors of one comparison have, with how many have it.</summary>
internal sealed class Vocabulary
{
    public ValueCounter<string> Words { get; } = new(StringComparer.Ordinal);

    public ValueCounter<string> Names { get; } = new(StringComparer.Ordinal);

    public ValueCounter<string> Schemes { get; } = new(StringComparer.Ordinal);

    public ValueCounter<(int Scheme, string Value)> Identifiers { get; } = new();

    public ValueCounter<string> Sites { get; } = new(StringComparer.Ordinal);

    public ValueCounter<string> Pages { get; } = new(StringComparer.Ordinal);

    public ValueCounter<Concept> Countries { get; } = new();

    public ValueCounter<string> Areas { get; } = new(StringComparer.Ordinal);

    public ValueCounter<string> Localities { get; } = new(StringComparer.Ordinal);

    public ValueCounter<string> Postcodes { get; } = new(StringComparer.Ordinal);

    public ValueCounter<string> Addresses { get; } = new(StringComparer.Ordinal);

    public ValueCounter<long> SmallCells { get; } = new();

    public ValueCounter<long> LargeCells { get; } = new();

    public ValueCounter<string> Contacts { get; } = new(StringComparer.Ordinal);

    public ValueCounter<string> WrittenContacts { get; } = new(StringComparer.Ordinal);

    public ValueCounter<Concept> Activities { get; } = new();

    /// <summary>True for domains and accounts, of which an actor may well have two and two actors one; false for registers.</summary>
    public bool IsOpenScheme(int scheme) => scheme >= 0 && Schemes[scheme] is ("domain" or "url" or "twitter" or "facebook");

    /// <summary>Forgets what only further actors would ask for: nothing is looked up or added from now on.</summary>
    public void Close()
    {
        Words.Close(keepsValues: true);
        Schemes.Close(keepsValues: true);
        WrittenContacts.Close(keepsValues: true);
        Identifiers.Close(keepsValues: true);
        foreach (ValueCounter<string> counter in new[] { Names, Sites, Pages, Areas, Localities, Postcodes, Addresses, Contacts })
        {
            counter.Close(keepsValues: false);
        }

        SmallCells.Close(keepsValues: false);
        LargeCells.Close(keepsValues: false);
        Countries.Close(keepsValues: false);
        Activities.Close(keepsValues: false);
    }

    /// <summary>How many actors were counted.</summary>
    public int Actors { get; set; }
}
