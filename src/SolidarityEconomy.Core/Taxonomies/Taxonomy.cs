using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>A list of concepts with what lies above each: places, activities, types of members, support topics.</summary>
/// <remarks>Immutable and safe for many threads. Look-ups take constant time, hierarchy questions the depth of the list.</remarks>
public sealed class Taxonomy
{
    private readonly FrozenDictionary<string, int> _byNotation;
    private readonly FrozenDictionary<string, int> _byUri;
    private readonly FrozenDictionary<string, ImmutableArray<Concept>> _byLabel;
    private readonly ImmutableArray<ImmutableArray<int>> _broader;

    /// <summary>Makes a taxonomy from the rows of a list.</summary>
    /// <param name="scheme">The name of the list in references, for example <c>m49</c>; not blank.</param>
    /// <param name="name">What people call the list.</param>
    /// <param name="rows">The entries, in the order in which they are to be shown; may be none.</param>
    /// <exception cref="ArgumentException">
    /// A notation or address stands twice, a broader notation is in no row, or an entry lies above itself.
    /// </exception>
    public Taxonomy(string scheme, Text name, IEnumerable<TaxonomyRow> rows)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rows);
        Scheme = Guard.Word(scheme);
        Name = name;
        ImmutableArray<TaxonomyRow> list = [.. rows];
        Concepts = [.. list.Select(row => new Concept(scheme, row.Notation, row.Label, row.Uri)
        {
            AlternativeLabels = row.AlternativeLabels,
            Validity = row.Validity,
        })];
        _byNotation = Index(Concepts.Select((concept, i) => (concept.Notation, i)));
        _byUri = Index(Concepts.Select((concept, i) => (Key: concept.Uri?.AbsoluteUri!, i)).Where(pair => pair.Key is not null));
        _byLabel = Concepts
            .SelectMany(concept => concept.AlternativeLabels.Prepend(concept.Label)
                .SelectMany(text => text.Values.Values).Select(Text.Fold).Distinct(StringComparer.Ordinal)
                .Select(label => (label, concept)))
            .GroupBy(pair => pair.label, pair => pair.concept, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _broader = [.. list.Select(row => row.Broader.Select(code => _byNotation.TryGetValue(code, out int above)
            ? above
            : throw new ArgumentException($"'{row.Notation}' lies below '{code}', which is in no row.", nameof(rows))).ToImmutableArray())];
        RefuseCircles();
    }

    /// <summary>The name of the list in references.</summary>
    public string Scheme { get; }

    /// <summary>What people call the list.</summary>
    public Text Name { get; }

    /// <summary>The entries, in the order of the rows.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>Finds an entry by its code.</summary>
    /// <param name="notation">The code; null is found nowhere.</param>
    /// <param name="concept">The entry, or null.</param>
    /// <returns>True when the list has it; codes compare ordinally.</returns>
    public bool TryFind(string? notation, [NotNullWhen(true)] out Concept? concept)
    {
        concept = notation is not null && _byNotation.TryGetValue(notation, out int index) ? Concepts[index] : null;
        return concept is not null;
    }

    /// <summary>Takes the entry of a code that is known to be there.</summary>
    /// <param name="notation">The code.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The list has no such code.</exception>
    public Concept Find(string notation)
    {
        ArgumentNullException.ThrowIfNull(notation);
        return TryFind(notation, out Concept? concept)
            ? concept
            : throw new ArgumentException($"'{notation}' is not in {Scheme}.", nameof(notation));
    }

    /// <summary>Finds an entry by its address.</summary>
    /// <param name="uri">The absolute address; null is found nowhere.</param>
    /// <param name="concept">The entry, or null.</param>
    /// <returns>True when an entry has exactly this address.</returns>
    public bool TryFindByUri(Uri? uri, [NotNullWhen(true)] out Concept? concept)
    {
        concept = uri is { IsAbsoluteUri: true } && _byUri.TryGetValue(uri.AbsoluteUri, out int index) ? Concepts[index] : null;
        return concept is not null;
    }

    /// <summary>Finds entries by what people call them, in any language, whatever the accents, case and punctuation.</summary>
    /// <param name="label">The words; the whole label, not a part of it.</param>
    /// <returns>All entries that are called so, in the order of the list; mostly none or one.</returns>
    public ImmutableArray<Concept> FindByLabel(string label) => _byLabel.GetValueOrDefault(Text.Fold(label), []);

    /// <summary>Tells what lies directly above an entry.</summary>
    /// <param name="concept">An entry of this list.</param>
    /// <returns>The entries above; none at the top.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public ImmutableArray<Concept> Broader(Concept concept) => [.. _broader[IndexOf(concept)].Select(i => Concepts[i])];

    /// <summary>Tells whether an entry is another one or lies anywhere below it: Quito in Ecuador, Ecuador in South America.</summary>
    /// <param name="concept">The entry that may be the narrower one.</param>
    /// <param name="ancestor">The entry that may be the broader one.</param>
    /// <returns>True when it is, or when a chain of broader entries leads there.</returns>
    /// <exception cref="ArgumentException">One of them is not of this list.</exception>
    public bool IsWithin(Concept concept, Concept ancestor)
    {
        int target = IndexOf(ancestor);
        return Walk(IndexOf(concept)).Contains(target);
    }

    private static FrozenDictionary<string, int> Index(IEnumerable<(string Key, int Index)> entries)
    {
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        foreach ((string key, int i) in entries)
        {
            if (!index.TryAdd(key, i))
            {
                throw new ArgumentException($"'{key}' stands twice in the list.", nameof(entries));
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private int IndexOf(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return string.Equals(concept.Scheme, Scheme, StringComparison.Ordinal) && _byNotation.TryGetValue(concept.Notation, out int index)
            ? index
            : throw new ArgumentException($"{concept} is not in {Scheme}.", nameof(concept));
    }

    private IEnumerable<int> Walk(int start)
    {
        HashSet<int> seen = [start];
        Queue<int> open = new(seen);
        while (open.TryDequeue(out int at))
        {
            yield return at;
            foreach (int above in _broader[at].Where(seen.Add))
            {
                open.Enqueue(above);
            }
        }
    }

    private void RefuseCircles()
    {
        int[] below = new int[Concepts.Length];
        foreach (int above in _broader.SelectMany(list => list))
        {
            below[above]++;
        }

        Queue<int> free = new(Enumerable.Range(0, below.Length).Where(i => below[i] == 0));
        int count = 0;
        while (free.TryDequeue(out int at))
        {
            count++;
            foreach (int above in _broader[at].Where(above => --below[above] == 0))
            {
                free.Enqueue(above);
            }
        }

        if (count < below.Length)
        {
            int first = Enumerable.Range(0, below.Length).First(i => below[i] > 0 && _broader[i].Any(above => Walk(above).Contains(i)));
            throw new ArgumentException($"'{Concepts[first].Notation}' lies above itself.", "rows");
        }
    }
}
