using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Which entries of one list answer to which of another: support topics to ESCO skills, a national list to ISIC.</summary>
/// <remarks>
/// The mapping relations of SKOS (W3C, SKOS Reference, 2009, section 10). Immutable and safe for many threads; a look-up takes
/// constant time. Entries without a mapping have none: nothing is derived from the hierarchies of the lists.
/// </remarks>
public sealed class Crosswalk
{
    private readonly ILookup<Concept, ConceptMapping> _bySource;
    private readonly ILookup<Concept, ConceptMapping> _byTarget;

    /// <summary>Makes a crosswalk whose rows are known to be right.</summary>
    /// <param name="from">The list from which it leads.</param>
    /// <param name="to">The list to which it leads.</param>
    /// <param name="rows">A code of the first list, one of the second, and what the second is to the first.</param>
    /// <exception cref="ArgumentException">A code is not in its list, or a pair stands twice; the message tells all of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public Crosswalk(Taxonomy from, Taxonomy to, IEnumerable<(string From, string To, MappingRelation Relation)> rows)
        : this(from, to, Checked(from, to, rows))
    {
    }

    private Crosswalk(Taxonomy from, Taxonomy to, ImmutableArray<ConceptMapping> mappings)
    {
        From = from;
        To = to;
        Mappings = mappings;
        _bySource = mappings.OrderBy(mapping => mapping.Relation).ToLookup(mapping => mapping.From);
        _byTarget = mappings.OrderBy(mapping => mapping.Relation).ToLookup(mapping => mapping.To);
    }

    /// <summary>The list from which the crosswalk leads.</summary>
    public Taxonomy From { get; }

    /// <summary>The list to which the crosswalk leads.</summary>
    public Taxonomy To { get; }

    /// <summary>All pairs, in the order of the rows.</summary>
    public ImmutableArray<ConceptMapping> Mappings { get; }

    /// <summary>Makes a crosswalk of rows from outside, or tells everything that is wrong with them.</summary>
    /// <param name="from">The list from which it leads.</param>
    /// <param name="to">The list to which it leads.</param>
    /// <param name="rows">A code of the first list, one of the second, and what the second is to the first.</param>
    /// <param name="crosswalk">The crosswalk; null when a row has a fault.</param>
    /// <param name="report">Every fault with the number of its row: codes that are not in their list, pairs that stand twice.</param>
    /// <returns>True when there is no fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public static bool TryCreate(
        Taxonomy from,
        Taxonomy to,
        IEnumerable<(string From, string To, MappingRelation Relation)> rows,
        [NotNullWhen(true)] out Crosswalk? crosswalk,
        out InputReport report)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(rows);
        ImmutableArray<ConceptMapping>.Builder mappings = ImmutableArray.CreateBuilder<ConceptMapping>();
        List<InputFault> faults = [];
        Dictionary<(Concept, Concept), int> rowsByPair = [];
        int number = 0;
        foreach ((string source, string target, MappingRelation relation) in rows)
        {
            number++;
            if (relation is < MappingRelation.Exact or > MappingRelation.Related)
            {
                throw new ArgumentOutOfRangeException(nameof(rows), relation, "There is no such relation.");
            }

            Concept? one = Look(from, source, "from", number, faults);
            Concept? other = Look(to, target, "to", number, faults);
            if (one is null || other is null)
            {
                continue;
            }

            if (rowsByPair.TryGetValue((one, other), out int first))
            {
                faults.Add(new InputFault(string.Empty, TaxonomyTexts.MappedTwice(source, target, first), row: number));
                continue;
            }

            rowsByPair.Add((one, other), number);
            mappings.Add(new ConceptMapping(one, other, relation));
        }

        report = new InputReport(faults);
        crosswalk = faults.Count == 0 ? new Crosswalk(from, to, mappings.DrainToImmutable()) : null;
        return crosswalk is not null;
    }

    /// <summary>Gives what an entry of the first list is in the second.</summary>
    /// <param name="concept">Any concept.</param>
    /// <returns>Exact mappings first, then in the order of <see cref="MappingRelation"/> and of the rows; none when it has none.</returns>
    public ImmutableArray<ConceptMapping> MappingsFrom(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return [.. _bySource[concept]];
    }

    /// <summary>Gives what of the first list leads to an entry of the second.</summary>
    /// <param name="concept">Any concept.</param>
    /// <returns>Exact mappings first, then in the order of <see cref="MappingRelation"/> and of the rows; none when it has none.</returns>
    public ImmutableArray<ConceptMapping> MappingsTo(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return [.. _byTarget[concept]];
    }

    /// <summary>Turns the crosswalk round: broad becomes narrow and narrow broad.</summary>
    /// <returns>The crosswalk from the second list to the first; turned twice it is as before.</returns>
    public Crosswalk Reversed() =>
        new(To, From, [.. Mappings.Select(mapping => new ConceptMapping(mapping.To, mapping.From, Reverse(mapping.Relation)))]);

    /// <summary>Follows this crosswalk and then another one.</summary>
    /// <remarks>
    /// Only what follows from SKOS and the meaning of the words is taken: exact then any relation is that relation, any relation
    /// then exact likewise, broad then broad is broad, narrow then narrow is narrow. Close and related pairs lead no farther. When
    /// several ways lead to one pair, the first in the order of <see cref="MappingRelation"/> counts, save that a pair which is
    /// broad by one way and narrow by another is no more than related.
    /// </remarks>
    /// <param name="next">A crosswalk from the list to which this one leads.</param>
    /// <returns>The crosswalk from the first list of this one to the second of the other; may be empty.</returns>
    /// <exception cref="ArgumentException">The other leads from another list.</exception>
    public Crosswalk Then(Crosswalk next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (!string.Equals(next.From.Scheme, To.Scheme, StringComparison.Ordinal))
        {
            throw new ArgumentException($"It leads from {next.From.Scheme} and not from {To.Scheme}.", nameof(next));
        }

        IEnumerable<ConceptMapping> all =
            from mapping in Mappings
            from second in next.MappingsFrom(mapping.To)
            let relation = Compose(mapping.Relation, second.Relation)
            where relation is not null
            select new ConceptMapping(mapping.From, second.To, relation.Value);
        return new Crosswalk(
            From,
            next.To,
            [.. all.GroupBy(
                mapping => (mapping.From, mapping.To),
                (pair, ways) => new ConceptMapping(pair.From, pair.To, Unite([.. ways.Select(way => way.Relation)])))]);
    }

    /// <summary>Writes the two schemes and the number of pairs, for example <c>support-topics to esco (120)</c>.</summary>
    /// <returns>The words in English.</returns>
    public override string ToString() => $"{From.Scheme} to {To.Scheme} ({Mappings.Length})";

    private static ImmutableArray<ConceptMapping> Checked(
        Taxonomy from, Taxonomy to, IEnumerable<(string From, string To, MappingRelation Relation)> rows) =>
        TryCreate(from, to, rows, out Crosswalk? crosswalk, out InputReport report)
            ? crosswalk.Mappings
            : throw new ArgumentException(report.ToString(), nameof(rows));

    private static Concept? Look(Taxonomy taxonomy, string? code, string path, int row, List<InputFault> faults)
    {
        if (!taxonomy.TryFind(code, out Concept? concept))
        {
            faults.Add(new InputFault(path, string.IsNullOrEmpty(code) ? InputTexts.Required() : InputTexts.Unknown(code), row: row));
        }

        return concept;
    }

    private static MappingRelation Reverse(MappingRelation relation) => relation switch
    {
        MappingRelation.Broad => MappingRelation.Narrow,
        MappingRelation.Narrow => MappingRelation.Broad,
        _ => relation,
    };

    private static MappingRelation Unite(MappingRelation[] ways) =>
        ways.Min() is var best && best == MappingRelation.Broad && ways.Contains(MappingRelation.Narrow)
            ? MappingRelation.Related
            : best;

    private static MappingRelation? Compose(MappingRelation first, MappingRelation second) => (first, second) switch
    {
        (MappingRelation.Exact, _) => second,
        (_, MappingRelation.Exact) => first,
        (MappingRelation.Broad, MappingRelation.Broad) => MappingRelation.Broad,
        (MappingRelation.Narrow, MappingRelation.Narrow) => MappingRelation.Narrow,
        _ => null,
    };
}
