using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Taxonomies;

/// <summary>The entries while tables are read, found by code and by address.</summary>
internal sealed class ConceptDrafts(string scheme)
{
    private readonly List<ConceptDraft> _drafts = [];
    private readonly Dictionary<string, int> _byNotation = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byAddress = new(StringComparer.Ordinal);

    public bool TryFind(string notation, [NotNullWhen(true)] out ConceptDraft? draft)
    {
        draft = _byNotation.TryGetValue(notation, out int at) ? _drafts[at] : null;
        return draft is not null;
    }

    public bool TryFindByAddress(string address, [NotNullWhen(true)] out ConceptDraft? draft)
    {
        draft = _byAddress.TryGetValue(address, out int at) ? _drafts[at] : null;
        return draft is not null;
    }

    public ConceptDraft Add(string notation, string? address, CellPlace place)
    {
        ConceptDraft draft = new(notation, address, place);
        _byNotation.Add(notation, _drafts.Count);
        if (address is not null)
        {
            _byAddress.Add(address, _drafts.Count);
        }

        _drafts.Add(draft);
        return draft;
    }

    /// <summary>Notes an address that a later table tells of an entry without one.</summary>
    public void Locate(ConceptDraft draft, string address)
    {
        draft.Address = address;
        _byAddress.Add(address, _byNotation[draft.Notation]);
    }

    /// <summary>The entries directly above each, without unknown ones and without circles, which are reported.</summary>
    public int[][] Broader(TaxonomyFaults faults)
    {
        List<(int Above, CellPlace Place)>[] links = [.. _drafts.Select(draft => Known(draft, faults))];
        CircleCutter cutter = new(links);
        foreach ((int entry, int above, CellPlace place) in cutter.Cut())
        {
            faults.Warn(place, TaxonomyTexts.Circle(_drafts[entry].Notation, _drafts[above].Notation));
        }

        return [.. links.Select(list => list.Select(link => link.Above).ToArray())];
    }

    public ImmutableArray<Concept> Concepts() =>
    [
        .. _drafts.Select(draft => new Concept(
            scheme,
            draft.Notation,
            Text.Of(draft.Labels.Select(pair => (pair.Key, pair.Value))),
            draft.Address is null ? null : new Uri(draft.Address),
            Alternatives(draft),
            draft.Validity)),
    ];

    private static ImmutableArray<Text> Alternatives(ConceptDraft draft)
    {
        HashSet<(LanguageTag, string)> said = [.. draft.Labels.Select(pair => (pair.Key, pair.Value))];
        return [.. draft.Alternatives.Where(said.Add).Select(label => Text.Of(label.Language, label.Words))];
    }

    private List<(int Above, CellPlace Place)> Known(ConceptDraft draft, TaxonomyFaults faults)
    {
        List<(int Above, CellPlace Place)> known = new(draft.Links.Count);
        HashSet<int> seen = [];
        foreach ((string broader, string? otherwise, CellPlace place) in draft.Links)
        {
            int above = Look(broader) ?? (otherwise is null ? null : Look(otherwise)) ?? -1;
            if (above < 0)
            {
                faults.Warn(place, TaxonomyTexts.UnknownBroader(draft.Notation, broader));
            }
            else if (seen.Add(above))
            {
                known.Add((above, place));
            }
        }

        return known;
    }

    private int? Look(string reference) =>
        _byAddress.TryGetValue(reference, out int at) || _byNotation.TryGetValue(reference, out at) ? at
        : Uri.TryCreate(reference, UriKind.Absolute, out Uri? uri) && _byAddress.TryGetValue(uri.AbsoluteUri, out at) ? at
        : null;
}
