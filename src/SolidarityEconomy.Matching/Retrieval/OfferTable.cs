using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// The offers of an index as columns of classes: first those of the criteria, then those of the rules, then those of the filters.
/// Offers with the same classes in all criteria and in all that narrows a search are one kind, which is bounded and scored once. Rows
/// that became free are used again.
/// </summary>
internal sealed class OfferTable
{
    private readonly MatchPolicy _policy;
    private readonly TraitColumn[] _columns;
    private readonly int[] _columnsOfKind;
    private readonly Dictionary<Id<Offer>, int> _rows = [];
    private readonly Stack<int> _free = [];
    private readonly List<OfferSide?> _sides = [];
    private readonly List<int> _kindOf = [];
    private readonly Numbering<ClassTuple> _kinds = new();
    private readonly RowLists _rowsOfKind = new();
    private readonly Numbering<Id<Actor>> _actors = new();
    private readonly RowLists _rowsOfActor = new();

    public OfferTable(MatchPolicy policy)
    {
        _policy = policy;
        _columns =
        [
            .. policy.Criteria.Select((_, c) => new TraitColumn(c, narrows: false)),
            .. policy.Rules.Select((rule, r) =>
                new TraitColumn(policy.Criteria.Length + r, narrows: rule is not SharingRule { MustShare: false })),
            .. FilterTraits.All.Select(trait =>
                new TraitColumn(policy.Criteria.Length + policy.Rules.Length + trait.Number, trait.Narrows)),
        ];
        _columnsOfKind =
        [
            .. Enumerable.Range(0, _columns.Length).Where(column => column < policy.Criteria.Length || _columns[column].Narrows),
        ];
    }

    public int Count => _rows.Count;

    /// <summary>The kinds by what bounds their scores, and by what narrows a search.</summary>
    public KindPostings Postings { get; } = new();

    public int KindCount { get; private set; }

    /// <summary>Every offer, in no order that means anything.</summary>
    public IEnumerable<OfferSide> Sides => _rows.Values.Select(row => _sides[row]!);

    /// <summary>The rows that pass, in the order of the ids of their offers.</summary>
    public int[] RowsWhere(Func<int, bool> passes) => [.. _rows.Where(entry => passes(entry.Value)).OrderBy(entry => entry.Key).Select(entry => entry.Value)];

    public OfferSide this[int row] => _sides[row]!;

    public TraitColumn Criterion(int criterion) => _columns[criterion];

    public TraitColumn Rule(int rule) => _columns[_policy.Criteria.Length + rule];

    public TraitColumn Filter(FilterTrait trait) => _columns[_policy.Criteria.Length + _policy.Rules.Length + trait.Number];

    public bool Contains(Id<Offer> id) => _rows.ContainsKey(id);

    public OfferSide? Find(Id<Offer> id) => _rows.TryGetValue(id, out int row) ? _sides[row] : null;

    /// <summary>The rows of a kind; none when the number is free.</summary>
    public ReadOnlySpan<int> RowsOfKind(int kind) => _rowsOfKind[kind];

    /// <summary>The classes of a kind that is in use: first those of the criteria.</summary>
    public ReadOnlySpan<int> ClassesOfKind(int kind) => _kinds[kind].Classes;

    public ReadOnlySpan<int> RowsOf(Id<Actor> actor) => _actors.TryFind(actor, out int number) ? _rowsOfActor[number] : [];

    /// <summary>Reads all traits of an offer; changes nothing.</summary>
    public OfferRow Read(OfferSide side) => new(
        side,
        [
            .. _policy.Criteria.Select(criterion => criterion.Criterion.OfferTrait(side)),
            .. _policy.Rules.Select(rule => rule.OfferTrait(side)),
            .. FilterTraits.All.Select(trait => trait.Read(side)),
        ]);

    /// <summary>Puts an offer in that is not there.</summary>
    public void Add(OfferRow offer)
    {
        int row = NewRow(offer.Side);
        _rows.Add(offer.Side.Offer.Id, row);
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i].Set(row, offer.Traits[i]);
        }

        int[] classes = Array.ConvertAll(_columnsOfKind, column => _columns[column].ClassOf(row));
        (int kind, bool isNew) = _kinds.Take(new ClassTuple(classes));
        _kindOf[row] = kind;
        _rowsOfKind.Add(kind, row);
        if (isNew)
        {
            KindCount++;
            Postings.Add(kind, PostingsOf(classes));
        }

        _rowsOfActor.Add(_actors.Take(offer.Side.Actor.Id).Number, row);
    }

    /// <summary>Takes an offer out.</summary>
    /// <returns>False when it is not there.</returns>
    public bool Remove(Id<Offer> id)
    {
        if (!_rows.Remove(id, out int row))
        {
            return false;
        }

        _ = _actors.TryFind(_sides[row]!.Actor.Id, out int actor);
        _rowsOfActor.Remove(actor, row);
        _ = _actors.Release(actor, out _);
        _rowsOfKind.Remove(_kindOf[row], row);
        if (_kinds.Release(_kindOf[row], out ClassTuple kind))
        {
            KindCount--;
            Postings.Remove(_kindOf[row], PostingsOf(kind.Classes.ToArray()));
        }

        foreach (TraitColumn column in _columns)
        {
            column.Clear(row);
        }

        _sides[row] = null;
        _free.Push(row);
        return true;
    }

    /// <summary>What a kind can be found by.</summary>
    private IEnumerable<(PostingKey Key, byte Class)> PostingsOf(int[] classes)
    {
        for (int k = 0; k < classes.Length; k++)
        {
            int column = _columnsOfKind[k];
            if (_columns[column].Narrows)
            {
                yield return (PostingKey.OfClass(column, classes[k]), 0);
            }
            else if (_policy.Criteria[column].Criterion is IConceptCriterion { IsSummed: true } criterion)
            {
                if (_columns[column].Trait(classes[k]) is not { } trait)
                {
                    yield return (PostingKey.OfMissing(column), 0);
                    continue;
                }

                foreach ((Concept concept, byte ofClass) in criterion.Offered(trait))
                {
                    yield return (PostingKey.Of(column, concept), ofClass);
                }
            }
        }
    }

    private int NewRow(OfferSide side)
    {
        if (_free.TryPop(out int row))
        {
            _sides[row] = side;
            return row;
        }

        _sides.Add(side);
        _kindOf.Add(0);
        return _sides.Count - 1;
    }
}
