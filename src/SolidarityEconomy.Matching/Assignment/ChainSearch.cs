namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Chooses pairs of the greatest total value as <see cref="Transport"/> does, one place after another, and goes on from there when pairs
/// are added: most of a great block stays as it is.
/// </summary>
/// <remarks>
/// <para>
/// Shortest augmenting paths with Dijkstra's method on reduced values, for members with several places (Ahuja, Magnanti and Orlin 1993,
/// section 9.7). A chain begins at a member with a place to fill; it goes to the other side by a pair that is not made and back by one
/// that is, and ends at a member with room or at one who gives up a pair. The same search serves both sides, so that a member whose pairs
/// changed can be taken out and put in again.
/// </para>
/// <para>
/// Between calls, with prices u and v: a pair that is not made is worth u + v at most, one that is made at least that; a member with room
/// has the price 0. By weak duality no choice among the same pairs is then worth more. Prices stay between 0 and the greatest value.
/// </para>
/// <para>Where there is room nearly everywhere, as in a register with more offers than needs, a chain has one step.</para>
/// </remarks>
internal sealed class ChainSearch(int[] quantities, int[] capacities, long maxSteps, CancellationToken cancellationToken)
{
    private const int StepsBetweenLooks = 1_024;

    private readonly DistanceHeap _heap = new();
    private readonly List<int> _settledFrom = [];
    private readonly List<int> _settledTo = [];
    private readonly ChainSide _needs = new(quantities);
    private readonly ChainSide _offers = new(capacities);
    private int _round;
    private long _steps;

    /// <summary>False when the steps of a call did not suffice; all pairs and prices then hold, and are not the best.</summary>
    public bool IsOptimal => _steps <= maxSteps;

    public long[] NeedPrices => _needs.Prices;

    public long[] OfferPrices => _offers.Prices;

    /// <summary>Adds pairs and makes the choice the best again.</summary>
    /// <param name="added">New pairs, each worth more than 0; those of a need one after another.</param>
    public void Solve(ReadOnlySpan<BlockPair> added)
    {
        _steps = 0;
        for (int p = 0; p < added.Length;)
        {
            // The pairs of a need show only when it is its turn: until then they would not hold.
            int need = added[p].Need;
            bool isConcerned = false;
            for (; p < added.Length && added[p].Need == need; p++)
            {
                (_, int offer, int value) = added[p];
                _needs.AddPair(need, offer, value);
                _offers.AddPair(offer, need, value);
                isConcerned |= value > _needs.Prices[need] + _offers.Prices[offer];
            }

            if (isConcerned)
            {
                Renew(need);
            }
        }
    }

    /// <summary>The pairs that are made, in the order of needs, then offers.</summary>
    public BlockPair[] Pairs()
    {
        List<BlockPair> pairs = [];
        for (int i = 0; i < _needs.Count; i++)
        {
            int[] offers = [.. _needs.Mates(i)];
            Array.Sort(offers);
            foreach (int offer in offers)
            {
                pairs.Add(new BlockPair(i, offer, (int)ValueOf(_needs, _offers, i, offer)));
            }
        }

        return [.. pairs];
    }

    /// <summary>Takes a need out and puts it in again under a price that all its pairs hold.</summary>
    private void Renew(int need)
    {
        // Until it is put in again, a place that becomes free and has a price is no place.
        int[] mates = [.. _needs.Mates(need)];
        foreach (int offer in mates)
        {
            _needs.Part(need, offer);
            _offers.Part(offer, need);
            _offers.Most[offer]--;
        }

        long price = 0;
        ReadOnlySpan<int> others = _needs.Others(need);
        ReadOnlySpan<int> values = _needs.Values(need);
        for (int k = 0; k < others.Length; k++)
        {
            price = Math.Max(price, values[k] - _offers.Prices[others[k]]);
        }

        // Its price stands for places that nobody fills yet; the first that stays empty brings it down to 0.
        _needs.Prices[need] = price;
        for (long place = Math.Min(_needs.Most[need], others.Length + 1L); place > 0 && IsOptimal; place--)
        {
            if (!Insert(_needs, _offers, need))
            {
                break;
            }
        }

        foreach (int offer in mates)
        {
            _offers.Most[offer]++;
            if (_offers.Prices[offer] > 0 && IsOptimal)
            {
                Insert(_offers, _needs, offer);
            }
        }
    }

    /// <summary>Fills one more place of a member, or brings its price down to 0.</summary>
    /// <returns>Whether the place was filled.</returns>
    private bool Insert(ChainSide from, ChainSide to, int start)
    {
        _round++;
        _heap.Clear();
        _settledFrom.Clear();
        _settledTo.Clear();
        long best = from.Prices[start];
        int endFrom = start;
        int endTo = -1;
        from.Distance[start] = 0;
        from.Round[start] = (2 * _round) + 1;
        Spread(from, to, start, ref best, ref endTo);
        _settledFrom.Add(start);
        while (_heap.Count > 0)
        {
            (long distance, int number) = _heap.Pop();
            if (distance >= best)
            {
                break;
            }

            Look();
            if (number < to.Count)
            {
                if (to.Round[number] == 2 * _round)
                {
                    to.Round[number]++;
                    _settledTo.Add(number);
                    Return(from, to, number);
                }
            }
            else if (from.Round[number - to.Count] == 2 * _round)
            {
                int member = number - to.Count;
                from.Round[member]++;
                _settledFrom.Add(member);
                long givesUp = distance + from.Prices[member];
                if (givesUp < best)
                {
                    (best, endFrom, endTo) = (givesUp, member, -1);
                }

                Spread(from, to, member, ref best, ref endTo);
            }
        }

        MovePrices(from, to, best);
        return Swap(from, to, start, endFrom, endTo);
    }

    /// <summary>From a member to the other side, by pairs that are not made.</summary>
    private void Spread(ChainSide from, ChainSide to, int member, ref long best, ref int endTo)
    {
        foreach (int mate in from.Mates(member))
        {
            to.MateOf[mate] = member;
        }

        ReadOnlySpan<int> others = from.Others(member);
        ReadOnlySpan<int> values = from.Values(member);
        long start = from.Distance[member] + from.Prices[member];
        for (int k = 0; k < others.Length; k++)
        {
            int other = others[k];
            long length = start + to.Prices[other] - values[k];
            if (length >= best
                || to.MateOf[other] == member
                || to.Round[other] == (2 * _round) + 1
                || (to.Round[other] == 2 * _round && length >= to.Distance[other]))
            {
                continue;
            }

            to.Round[other] = 2 * _round;
            to.Distance[other] = length;
            to.Via[other] = member;
            if (to.HasRoom(other))
            {
                (best, endTo) = (length, other);
            }
            else
            {
                _heap.Push(length, other);
            }
        }

        foreach (int mate in from.Mates(member))
        {
            to.MateOf[mate] = -1;
        }
    }

    /// <summary>From a member of the other side back to those who have its places.</summary>
    private void Return(ChainSide from, ChainSide to, int other)
    {
        foreach (int mate in to.Mates(other))
        {
            if (from.Round[mate] == (2 * _round) + 1)
            {
                continue;
            }

            long length = to.Distance[other] + ValueOf(from, to, mate, other) - from.Prices[mate] - to.Prices[other];
            if (from.Round[mate] != 2 * _round || length < from.Distance[mate])
            {
                from.Round[mate] = 2 * _round;
                from.Distance[mate] = length;
                from.Via[mate] = other;
                _heap.Push(length, to.Count + mate);
            }
        }
    }

    private static long ValueOf(ChainSide from, ChainSide to, int member, int other)
    {
        ReadOnlySpan<int> ofMember = from.Others(member);
        ReadOnlySpan<int> ofOther = to.Others(other);
        return ofMember.Length <= ofOther.Length
            ? from.Values(member)[ofMember.IndexOf(other)]
            : to.Values(other)[ofOther.IndexOf(member)];
    }

    private void MovePrices(ChainSide from, ChainSide to, long best)
    {
        foreach (int member in _settledFrom)
        {
            from.Prices[member] -= Math.Max(best - from.Distance[member], 0);
        }

        foreach (int other in _settledTo)
        {
            to.Prices[other] += Math.Max(best - to.Distance[other], 0);
        }
    }

    private static bool Swap(ChainSide from, ChainSide to, int start, int endFrom, int endTo)
    {
        if (endTo < 0)
        {
            if (endFrom == start)
            {
                return false;
            }

            endTo = from.Via[endFrom];
            from.Part(endFrom, endTo);
            to.Part(endTo, endFrom);
        }

        while (true)
        {
            int member = to.Via[endTo];
            from.Join(member, endTo);
            to.Join(endTo, member);
            if (member == start)
            {
                return true;
            }

            endTo = from.Via[member];
            from.Part(member, endTo);
            to.Part(endTo, member);
        }
    }

    private void Look()
    {
        if (++_steps % StepsBetweenLooks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
