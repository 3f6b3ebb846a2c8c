using System.Collections.Immutable;

namespace SolidarityEconomy.Taxonomies;

/// <content>What people call the entries.</content>
public sealed partial class Taxonomy
{
    /// <summary>Finds entries by what people call them, in any language, whatever the accents, case and punctuation.</summary>
    /// <param name="label">The words; the whole label or alternative label, not a part of it.</param>
    /// <returns>All entries that are called so, in the order of the list; mostly none or one.</returns>
    public ImmutableArray<Concept> FindByLabel(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return _labels.Value.Exact(label);
    }

    /// <summary>Finds entries by words as people write them, in any language: parts of a label and common misspellings too.</summary>
    /// <remarks>
    /// <para>
    /// Each word must stand in one and the same label or alternative label, in any order; a word of three letters or more may also
    /// be the beginning of one there. A word of 4 to 7 letters may have one fault, a longer one two, shorter ones and those with
    /// digits none; a fault is a letter more, less or other, or two neighbours swapped (Damerau, 1964, as optimal string alignment).
    /// Accents, case and punctuation do not count (see <see cref="Text.Fold"/>). Of a longer question the first 16 different words are
    /// looked at.
    /// </para>
    /// <para>
    /// When no label has all words, small ones need not stand there: articles, prepositions, "and", "or", "my", "our" and "how" in
    /// English, Spanish, Portuguese and French, and with what a request begins: need, want, look for, help, learn, course. When still no label has all, those with some of the words are found
    /// (<see cref="LabelMatch.Partly"/>), by the weight of these: the fewer labels have a word, the more it weighs (Sparck Jones, A
    /// statistical interpretation of term specificity, 1972); a misspelt word weighs half.
    /// </para>
    /// <para>
    /// Order: by <see cref="LabelMatch"/>, then the weight of the words, then the fewest faults, then the fewest words besides, then
    /// labels before alternative ones, then the order of the list. The library does not choose: two entries of the same name are
    /// two hits. The index is made at the first search; after that it takes a look at each different word of a fitting length, and
    /// at the labels that have the rarest word, or, when none has all, any.
    /// </para>
    /// </remarks>
    /// <param name="words">The words; blank ones find nothing.</param>
    /// <param name="limit">The most hits that are wanted; at least 1.</param>
    /// <returns>The best hits, each entry once with the label that comes nearest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public ImmutableArray<LabelHit> Search(string words, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return _labels.Value.Search(words, limit);
    }

    /// <summary>Finds what is likely meant by words that are not in the list, to ask "did you mean"; an unlikely guess is not made.</summary>
    /// <remarks>
    /// The hits of <see cref="Search"/> that are likely enough: misspelt words have at most one fault for each five letters. Where
    /// no label has all words, they have one for each eight, and those that a label has weigh at least half as much as all that are known.
    /// </remarks>
    /// <param name="words">The words; blank ones find nothing.</param>
    /// <param name="limit">The most hits that are wanted; at least 1.</param>
    /// <returns>The best likely hits in the order of <see cref="Search"/>; none when nothing comes near.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public ImmutableArray<LabelHit> Suggest(string words, int limit = 3)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return _labels.Value.Search(words, limit, isLikely: true);
    }
}
