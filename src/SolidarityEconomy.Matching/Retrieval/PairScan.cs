using System.Numerics;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Goes through the pairs of a block, member by member: all pairs of one with the other side that are worth more than somebody wants to know
/// of. First those about which something is said; then from some place on and round. For one thread.
/// </summary>
internal sealed class PairScan
{
    /// <summary>By so many points bounds are mostly too high at most.</summary>
    private const int FirstLess = 256;

    private readonly int[] _members;
    private readonly int[] _others;
    private readonly bool _isTurned;
    private readonly PairValues _values;
    private readonly PairBounds? _bounds;
    private readonly Lazy<Dictionary<int, int>> _places;
    private readonly PostingQuery _query = new();
    private readonly ushort[] _worths = new ushort[PostingIndex.Classes];
    private readonly ushort[] _sums;
    private readonly int[] _parts;
    private int _partsOf = -1;
    private int _asked = -1;
    private int _base;
    private int _pointsPerUnit;

    /// <param name="block">The needs and offers.</param>
    /// <param name="values">What each pair is worth.</param>
    /// <param name="bounds">What pairs can score, with the other side as rows in the order of the block; null to look at every pair.</param>
    /// <param name="isTurned">True to go from offers to needs.</param>
    public PairScan(Block block, PairValues values, PairBounds? bounds, bool isTurned = false)
    {
        (_members, _others) = isTurned ? (block.Offers, block.Needs) : (block.Needs, block.Offers);
        _isTurned = isTurned;
        _values = values;
        _bounds = bounds;
        _places = new(() => _others.Select((number, place) => (number, place)).ToDictionary());
        _sums = new ushort[bounds is null ? 0 : (_others.Length + SumKernels.Word - 1) / SumKernels.Word * SumKernels.Word];
        _parts = new int[bounds is null ? 0 : bounds.Starts.Length - 1];
    }

    /// <summary>Where a member begins to look, so that among equals not everybody gets the same ones.</summary>
    public int PlaceOf(int member) => (int)((long)member * _others.Length / _members.Length);

    /// <summary>Finds the best pairs of one member, as many as a list keeps, from its own place on.</summary>
    /// <remarks>
    /// Where bounds are known it scores the pairs with the greatest bounds first: when what was found is better than any bound that was
    /// passed over, the rest need not be scored.
    /// </remarks>
    /// <param name="member">The need or offer.</param>
    /// <param name="best">Receives them.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Looked at a few times.</param>
    /// <param name="admits">Which members of the other side count, by local numbers; null for all.</param>
    public void FindBest(
        int member, TopList best, int count, CancellationToken cancellationToken, Func<int, bool>? admits = null)
    {
        if (_bounds is not null)
        {
            best.Clear(count);
            Ask(_members[member]);
            ShowAll(_members[member], 0, new BoundVisitor(best, admits));
            int least = best.Least;
            for (int less = FirstLess; less < least; less *= 8)
            {
                best.Clear(count);
                Visit(member, PlaceOf(member), new TopVisitor(best, least - less, admits), cancellationToken);
                if (best.Count == count)
                {
                    return;
                }
            }
        }

        best.Clear(count);
        Visit(member, PlaceOf(member), new TopVisitor(best, admits: admits), cancellationToken);
    }

    /// <summary>Shows a visitor the pairs of one member, by local numbers.</summary>
    /// <param name="member">The need or offer.</param>
    /// <param name="start">The member of the other side with which to begin.</param>
    /// <param name="visitor">Takes the pairs.</param>
    /// <param name="cancellationToken">Looked at once.</param>
    public void Visit<TVisitor>(int member, int start, TVisitor visitor, CancellationToken cancellationToken)
        where TVisitor : IPairVisitor => VisitNumber(_members[member], start, visitor, cancellationToken);

    /// <summary>The same for a member by its number in the population.</summary>
    public void VisitNumber<TVisitor>(int number, int start, TVisitor visitor, CancellationToken cancellationToken)
        where TVisitor : IPairVisitor
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_isTurned && _values.Marks is { } marks)
        {
            foreach (int offer in marks.OffersOf(number))
            {
                if (_places.Value.TryGetValue(offer, out int other))
                {
                    Value(number, other, visitor);
                }
            }
        }

        if (_bounds is null)
        {
            for (int step = 0; step < _others.Length; step++)
            {
                int other = start + step < _others.Length ? start + step : start + step - _others.Length;
                if (!IsMarked(number, other))
                {
                    Value(number, other, visitor);
                }
            }
        }
        else
        {
            Ask(number);
            ShowAll(number, start, visitor);
        }
    }

    private void ShowAll<TVisitor>(int number, int start, TVisitor visitor)
        where TVisitor : IPairVisitor
    {
        Show(number, start, _others.Length, visitor);
        Show(number, 0, start, visitor);
    }

    private bool IsPossible(int number, int other) =>
        _isTurned ? _values.IsPossible(other, number) : _values.IsPossible(number, other);

    private bool IsMarked(int number, int other) => !_isTurned && _values.IsMarked(number, _others[other]);

    private int Bonus(int number) => _isTurned ? _values.GreatestWaiting : _values.Waiting(number);

    /// <summary>Works out what every row has of its bound for a member, unless it was the last one.</summary>
    private void Ask(int number)
    {
        if (_asked == number)
        {
            return;
        }

        if (_partsOf < 0 || !_bounds!.AreAlike(_partsOf, number))
        {
            _bounds!.Part(number, _parts);
            _partsOf = number;
        }

        (_base, _pointsPerUnit) = _bounds.Ask(_query, number, _worths);
        for (int b = 0; b < _bounds.Index.Blocks.Count; b++)
        {
            int first = b * PostingBlock.Rows;
            _query.SumUp(_bounds.Index, b, _sums.AsSpan(first, Math.Min(_sums.Length - first, PostingBlock.Rows)));
        }

        _asked = number;
    }

    /// <summary>Shows the rows from one to before another, group by group.</summary>
    private void Show<TVisitor>(int number, int from, int to, TVisitor visitor)
        where TVisitor : IPairVisitor
    {
        ReadOnlySpan<int> starts = _bounds!.Starts;
        int group = Math.Max(starts.BinarySearch(from) is >= 0 and var at ? at : ~starts.BinarySearch(from) - 1, 0);
        for (; group < _parts.Length && starts[group] < to; group++)
        {
            if (_parts[group] != PairBounds.Forbidden)
            {
                ShowGroup(number, Math.Max(starts[group], from), Math.Min(starts[group + 1], to), _parts[group] + _base, visitor);
            }
        }
    }

    private void ShowGroup<TVisitor>(int number, int from, int to, int beside, TVisitor visitor)
        where TVisitor : IPairVisitor
    {
        int bonus = Bonus(number);
        int above = Math.Max(visitor.Floor - bonus, _values.LeastPoints - 1) - beside;
        int least = above < 0 ? 0 : (above / _pointsPerUnit) + 1;
        if (least > _query.Greatest || from >= to)
        {
            return;
        }

        ReadOnlySpan<ushort> sums = _sums.AsSpan(0, (to + SumKernels.Word - 1) / SumKernels.Word * SumKernels.Word);
        for (int word = from / SumKernels.Word; ; word++)
        {
            word = SumKernels.Next(sums, (ushort)least, word, out ulong bits);
            for (; bits != 0; bits &= bits - 1)
            {
                int row = (word * SumKernels.Word) + BitOperations.TrailingZeroCount(bits);
                int bound = (_sums[row] * _pointsPerUnit) + beside + bonus;
                if (row < from
                    || row >= to
                    || bound <= visitor.Above(row)
                    || IsMarked(number, row)
                    || !IsPossible(number, _others[row]))
                {
                    continue;
                }

                if (visitor.TakesBounds)
                {
                    visitor.Visit(row, bound);
                }
                else
                {
                    Value(number, row, visitor);
                }
            }

            if (word * SumKernels.Word >= sums.Length)
            {
                return;
            }
        }
    }

    private void Value<TVisitor>(int number, int other, TVisitor visitor)
        where TVisitor : IPairVisitor
    {
        int above = visitor.Above(other);
        if (above < _values.Greatest)
        {
            int value = _isTurned ? _values.Value(_others[other], number, above) : _values.Value(number, _others[other], above);
            if (value > above)
            {
                visitor.Visit(other, value);
            }
        }
    }

    /// <summary>Keeps the greatest bounds.</summary>
    private readonly struct BoundVisitor(TopList best, Func<int, bool>? admits) : IPairVisitor
    {
        public int Floor => best.Least;

        public bool TakesBounds => true;

        public int Above(int other) => admits?.Invoke(other) == false ? int.MaxValue : best.Least;

        public void Visit(int other, int value) => best.Offer(value, other);
    }
}
