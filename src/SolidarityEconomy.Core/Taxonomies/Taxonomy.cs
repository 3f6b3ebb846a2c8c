using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>A list of concepts with what lies above each: places, activities, types of members, skills, support topics.</summary>
/// <remarks>
/// <para>
/// One concept system in the sense of SKOS (W3C, SKOS Reference, 2009): each entry has a code, labels and alternative labels by
/// language, perhaps an address, days of validity, and any number of broader entries; no entry lies above itself.
/// </para>
/// <para>
/// Immutable and safe for many threads. To make one of n entries takes time and memory in proportion to their labels and to the
/// sum of their ancestors. Look-ups by code, address or whole label take constant time, <see cref="IsWithin(Concept, Concept)"/> the
/// logarithm of the number of ancestors, nearness and common ancestors their number. The indices of labels and of descendants are
/// made when they are first asked for.
/// </para>
/// <para>
/// An engine works with the places of entries in <see cref="Concepts"/>, whole numbers from 0: see <see cref="IndexOf"/> and the
/// members that take them. A place outside the list throws <see cref="IndexOutOfRangeException"/>.
/// </para>
/// </remarks>
public sealed partial class Taxonomy
{
    private const int FaultsTold = 20;

    private readonly Dictionary<string, int> _byNotation;
    private readonly Dictionary<string, int> _byUri;
    private readonly ConceptGraph _graph;
    private readonly Lazy<LabelIndex> _labels;

    /// <summary>Makes a taxonomy from the rows of a list.</summary>
    /// <param name="scheme">The name of the list in references, for example <c>m49</c>; not blank.</param>
    /// <param name="name">What people call the list.</param>
    /// <param name="rows">The entries, in the order in which they are to be shown; may be none.</param>
    /// <exception cref="ArgumentException">
    /// A notation or address stands twice, a broader notation is in no row, or entries lie above themselves; the message tells
    /// the first twenty of such faults. Or the entries have together more than 8,388,608 ancestors, as chains of thousands do.
    /// For rows that others wrote use <see cref="TaxonomyTable"/>, which keeps the good ones.
    /// </exception>
    public Taxonomy(string scheme, Text name, IEnumerable<TaxonomyRow> rows)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rows);
        Scheme = Guard.Word(scheme);
        Name = name;
        TaxonomyRow[] list = [.. rows];
        if (Array.Exists(list, row => row is null))
        {
            throw new ArgumentException("A row is null.", nameof(rows));
        }

        List<string> faults = [];
        Concepts = [.. list.Select(row => new Concept(scheme, row))];
        _byNotation = ByNotation(Concepts, faults);
        _byUri = ByUri(Concepts, faults);
        int[][] broader = Resolve(list, _byNotation, faults);
        faults.AddRange(CircleCutter.Cut(broader).Select(link =>
            $"'{Concepts[link.Entry].Notation}' lies below '{Concepts[link.Above].Notation}', which closes a circle."));
        if (faults.Count > 0)
        {
            int more = faults.Count - FaultsTold;
            throw new ArgumentException(
                string.Join(' ', faults.Take(FaultsTold)) + (more > 0 ? $" And {more} more." : string.Empty), nameof(rows));
        }

        _graph = ConceptGraph.TryMake(broader) ?? throw new ArgumentException("The hierarchy is too deep.", nameof(rows));
        _labels = new Lazy<LabelIndex>(() => new LabelIndex(Concepts));
        Tops = [.. Concepts.Where((_, i) => _graph.Broader(i).IsEmpty)];
    }

    // For entries that were checked already.
    internal Taxonomy(string scheme, Text name, ImmutableArray<Concept> concepts, ConceptGraph graph)
    {
        Scheme = scheme;
        Name = name;
        Concepts = concepts;
        _graph = graph;
        _byNotation = ByNotation(concepts, []);
        _byUri = ByUri(concepts, []);
        _labels = new Lazy<LabelIndex>(() => new LabelIndex(Concepts));
        Tops = [.. Concepts.Where((_, i) => _graph.Broader(i).IsEmpty)];
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

    /// <summary>Tells where in <see cref="Concepts"/> an entry stands, if it does.</summary>
    /// <param name="concept">Any concept; one that was read from a document is the same as that of the list with its code.</param>
    /// <param name="index">Its place, from 0; -1 when it is not of this list.</param>
    /// <returns>True when it is of this list.</returns>
    public bool TryIndexOf([NotNullWhen(true)] Concept? concept, out int index)
    {
        if (concept is not null
            && string.Equals(concept.Scheme, Scheme, StringComparison.Ordinal)
            && _byNotation.TryGetValue(concept.Notation, out index))
        {
            return true;
        }

        index = -1;
        return false;
    }

    /// <summary>Tells where in <see cref="Concepts"/> an entry stands.</summary>
    /// <param name="concept">An entry of this list.</param>
    /// <returns>Its place, from 0.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public int IndexOf(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return TryIndexOf(concept, out int index)
            ? index
            : throw new ArgumentException($"{concept} is not in {Scheme}.", nameof(concept));
    }

    /// <summary>Writes the scheme and the number of entries, for example <c>m49 (279)</c>.</summary>
    /// <returns>The words; for display use <see cref="Name"/>.</returns>
    public override string ToString() => $"{Scheme} ({Concepts.Length})";

    private static Dictionary<string, int> ByNotation(ImmutableArray<Concept> concepts, List<string> faults)
    {
        Dictionary<string, int> index = new(concepts.Length, StringComparer.Ordinal);
        for (int i = 0; i < concepts.Length; i++)
        {
            Add(index, concepts[i].Notation, i, faults);
        }

        return index;
    }

    private static Dictionary<string, int> ByUri(ImmutableArray<Concept> concepts, List<string> faults)
    {
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        for (int i = 0; i < concepts.Length; i++)
        {
            if (concepts[i].Uri is { } uri)
            {
                Add(index, uri.AbsoluteUri, i, faults);
            }
        }

        return index;
    }

    private static void Add(Dictionary<string, int> index, string key, int entry, List<string> faults)
    {
        if (!index.TryAdd(key, entry))
        {
            faults.Add($"'{key}' stands twice in the list.");
        }
    }

    private static int[][] Resolve(TaxonomyRow[] rows, Dictionary<string, int> byNotation, List<string> faults)
    {
        int[][] broader = new int[rows.Length][];
        for (int i = 0; i < rows.Length; i++)
        {
            List<int> above = new(rows[i].Broader.Length);
            foreach (string code in rows[i].Broader)
            {
                if (byNotation.TryGetValue(code, out int entry))
                {
                    above.Add(entry);
                }
                else
                {
                    faults.Add($"'{rows[i].Notation}' lies below '{code}', which is in no row.");
                }
            }

            broader[i] = [.. above];
        }

        return broader;
    }
}
