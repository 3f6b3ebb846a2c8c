using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// The offers of an index as columns of classes: first those of the criteria, then those of the rules, then those of the filters.
/// Offers with the same classes in all criteria are one kind, which is scored once. Rows that became free are used again.
/// </summary>
internal sealed class OfferTable
{
    private readonly MatchPolicy _policy;
    private readonly TraitColumn[] _columns;
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
            .. policy.Criteria.Select(_ => new TraitColumn(hasRows: false)),
            .. policy.Rules.Select(rule => new TraitColumn(hasRows: rule is not SharingRule { MustShare: false })),
            .. FilterTraits.All.Select(trait => new TraitColumn(trait.Narrows)),
        ];
    }

    public int Count => _rows.Count;

    /// <summary>Every kind is below.</summary>
    public int KindLimit => _kinds.Limit;

    /// <summary>Every offer, in no order that means anything.</summary>
    public IEnumerable<OfferSide> Sides => _rows.Values.Select(row => _sides[row]!);

    public OfferSide this[int row] => _sides[row]!;

    public TraitColumn Criterion(int criterion) => _columns[criterion];

    public TraitColumn Rule(int rule) => _columns[_policy.Criteria.Length + rule];

    public TraitColumn Filter(FilterTrait trait) => _columns[_policy.Criteria.Length + _policy.Rules.Length + trait.Number];

    public bool Contains(Id<Offer> id) => _rows.ContainsKey(id);

    public OfferSide? Find(Id<Offer> id) => _rows.TryGetValue(id, out int row) ? _sides[row] : null;

    public int KindOf(int row) => _kindOf[row];

    /// <summary>The rows of a kind; none when the number is free.</summary>
    public ReadOnlySpan<int> RowsOfKind(int kind) => _rowsOfKind[kind];

    /// <summary>The class of each criterion of a kind that is in use.</summary>
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

        int[] classes = new int[_policy.Criteria.Length];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = _columns[c].ClassOf(row);
        }

        _kindOf[row] = _kinds.Take(new ClassTuple(classes)).Number;
        _rowsOfKind.Add(_kindOf[row], row);
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
        _ = _kinds.Release(_kindOf[row], out _);
        foreach (TraitColumn column in _columns)
        {
            column.Clear(row);
        }

        _sides[row] = null;
        _free.Push(row);
        return true;
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
