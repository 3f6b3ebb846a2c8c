namespace SolidarityEconomy.Taxonomies;

/// <summary>An entry while tables are read: what the rows have said of it so far.</summary>
internal sealed class ConceptDraft(string notation, string? address, CellPlace place)
{
    public string Notation => notation;

    public string? Address { get; set; } = address;

    /// <summary>The last row that said something of it.</summary>
    public CellPlace Place { get; set; } = place;

    public SortedDictionary<LanguageTag, string> Labels { get; } = [];

    public List<(LanguageTag Language, string Words)> Alternatives { get; } = [];

    /// <summary>What is said to lie above: each with what counts when it is in no row, and where it stands.</summary>
    public List<(string Broader, string? Otherwise, CellPlace Place)> Links { get; } = [];

    public DateRange Validity { get; set; }
}
