namespace SolidarityEconomy.Taxonomies;

/// <summary>An entry that was found by words, and by which of its labels.</summary>
/// <remarks>Immutable; equal by value. Made by <see cref="Taxonomy.Search"/>.</remarks>
public sealed record LabelHit
{
    /// <summary>Takes a hit as it was stored.</summary>
    /// <param name="concept">The entry that is perhaps meant.</param>
    /// <param name="label">The label that comes nearest to the words; not blank.</param>
    /// <param name="language">In which language the entry is called so.</param>
    /// <param name="match">How the label was found.</param>
    /// <param name="distance">How many letters differ; 0 or more.</param>
    /// <exception cref="ArgumentException">The label is blank or holds half of a surrogate pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such match, or the distance is below 0.</exception>
    public LabelHit(Concept concept, string label, LanguageTag language, LabelMatch match, int distance)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentOutOfRangeException.ThrowIfNegative(distance);
        Concept = concept;
        Label = Surrogates.Words(label, nameof(label));
        Language = language;
        Match = Enum.IsDefined(match) ? match : throw new ArgumentOutOfRangeException(nameof(match), match, "There is no such match.");
        Distance = distance;
    }

    /// <summary>The entry that is perhaps meant.</summary>
    public Concept Concept { get; }

    /// <summary>The label or alternative label that comes nearest to the words, as it is written in the list.</summary>
    public string Label { get; }

    /// <summary>In which language the entry is called so.</summary>
    public LanguageTag Language { get; }

    /// <summary>How the label was found.</summary>
    public LabelMatch Match { get; }

    /// <summary>How many letters were changed, added, left out or swapped with the next; 0 unless it was found misspelt or partly.</summary>
    public int Distance { get; }
}
