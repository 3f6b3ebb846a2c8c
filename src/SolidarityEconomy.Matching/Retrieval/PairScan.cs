namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Goes through the pairs of a block, member by member: all pairs of one with the other side that are worth more than somebody wants to know
/// of. Beginning at some place and going round, those first about which something is said. For one thread.
/// </summary>
internal sealed class PairScan
{
    private readonly int[] _members;
    private readonly int[] _others;
    private readonly bool _isTurned;
    private readonly PairValues _values;
    private readonly PairBounds? _bounds;
    private readonly PostingQuery? _query;

    /// <param name="block">The needs and offers.</param>
    /// <param name="values">What each pair is worth.</param>
    /// <param name="bounds">What pairs can score, with the other side as rows; null to look at every pair.</param>
    /// <param name="isTurned">True to go from offers to needs.</param>
    public PairScan(Block block, PairValues values, PairBounds? bounds, bool isTurned = false)
    {
        (_members, _others) = isTurned ? (block.Offers, block.Needs) : (block.Needs, block.Offers);
        _isTurned = isTurned;
        _values = values;
        _bounds = bounds;
        _query = bounds is null ? null : new PostingQuery();
    }

    /// <summary>Where a member begins to look, so that among equals not everybody gets the same ones.</summary>
    public int PlaceOf(int member) => (int)((long)member * _others.Length / _members.Length);

    /// <summary>Finds the best pairs of one member, as many as a list keeps, from its own place on.</summary>
    /// <remarks>
    /// Where bounds are known it looks at the most promising first: when what was found is better than anything that was passed over, the
    /// rest need not be looked at.
    /// </remarks>
    public void FindBest(int member, TopList best, int count, CancellationToken cancellationToken)
    {
        if (_bounds is not null)
        {
            long most = _bounds.Most(_query!, _members[member]);
            for (int eighths = 7; eighths > 2; eighths--)
            {
                int floor = (int)(most * eighths / 8);
                best.Clear(count);
                Visit(member, PlaceOf(member), new TopVisitor(best, floor), cancellationToken);
                if (best.Count == count && best.Least > floor)
                {
                    return;
                }
            }
        }

        best.Clear(count);
        Visit(member, PlaceOf(member), new TopVisitor(best), cancellationToken);
    }

    /// <summary>Shows a visitor the pairs of one member, by local numbers.</summary>
    /// <param name="member">The need or offer.</param>
    /// <param name="start">The member of the other side with which to begin.</param>
    /// <param name="visitor">Takes the pairs.</param>
    /// <param name="cancellationToken">Looked at every few thousand pairs.</param>
    public void Visit<TVisitor>(int member, int start, TVisitor visitor, CancellationToken cancellationToken)
        where TVisitor : IPairVisitor => VisitNumber(_members[member], start, visitor, cancellationToken);

    /// <summary>The same for a member by its number in the population.</summary>
    public void VisitNumber<TVisitor>(int number, int start, TVisitor visitor, CancellationToken cancellationToken)
        where TVisitor : IPairVisitor
    {
        if (!_isTurned && _values.Marks is { } marks)
        {
            foreach (int offer in marks.OffersOf(number))
            {
                int other = Array.BinarySearch(_others, offer);
                if (other >= 0)
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

            return;
        }

        (int Base, int PointsPerUnit, int Missing) asked = _bounds.Ask(_query!, number);
        Rows<TVisitor> rows = new(this, visitor, number, asked, start, _others.Length);
        Rows<TVisitor> rest = new(this, visitor, number, asked, 0, start);
        int blocks = _bounds.Index.Blocks.Count;
        int first = start / PostingBlock.Rows;
        for (int b = first; b < blocks; b++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _query!.Search(_bounds.Index, b, ref rows);
        }

        for (int b = 0; b <= first && b < blocks; b++)
        {
            _query!.Search(_bounds.Index, b, ref rest);
        }
    }

    private bool IsMarked(int number, int other) =>
        !_isTurned && _values.Marks is { } marks && marks.Find(number, _others[other]) != PairMarks.None;

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

    /// <summary>The rows that a query finds, between two of them.</summary>
    private readonly struct Rows<TVisitor>(
        PairScan scan, TVisitor visitor, int number, (int Base, int PointsPerUnit, int Missing) asked, int from, int to) : IRowVisitor
        where TVisitor : IPairVisitor
    {
        // A score has to be more than this.
        private readonly int _bonus = scan._isTurned ? scan._values.GreatestWaiting : scan._values.Waiting(number);

        public int Least => Math.Max(((Math.Max(visitor.Floor - _bonus, scan._values.LeastPoints - 1) / asked.PointsPerUnit) + 1) - asked.Base, 0);

        public void Visit(int row, int sum)
        {
            if (row < from || row >= to)
            {
                return;
            }

            int other = scan._others[row];
            (int need, int offer) = scan._isTurned ? (other, number) : (number, other);
            long most = scan._bounds!.Refined(number, other, (sum * asked.PointsPerUnit) + asked.Missing);
            if (most + _bonus > visitor.Above(row)
                && most >= scan._values.LeastPoints
                && !scan.IsMarked(number, row)
                && scan._values.IsPossible(need, offer))
            {
                scan.Value(number, row, visitor);
            }
        }
    }
}
