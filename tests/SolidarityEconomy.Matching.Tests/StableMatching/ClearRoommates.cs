using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

/// <summary>The clear version: pairs are struck from the lists one by one, and each walk begins anew.</summary>
internal sealed class ClearRoommates
{
    private readonly SideLists _lists;
    private readonly bool[] _isStruck;
    private readonly int[] _first;
    private readonly int[] _last;

    public ClearRoommates(SideLists lists)
    {
        _lists = lists;
        _isStruck = new bool[lists.Partner.Length];
        _first = lists.Start[..^1];
        _last = [.. lists.Start[1..].Select(end => end - 1)];
    }

    public bool IsEmpty(int person) => First(person) < 0;

    /// <summary>The first that is left on somebody's list, or -1.</summary>
    public int PartnerOf(int person) => First(person) is int entry and >= 0 ? _lists.Partner[entry] : -1;

    /// <summary>The entries that are left on somebody's list, the best first.</summary>
    public IEnumerable<int> Left(int person) =>
        Enumerable.Range(_lists.Start[person], _lists.Length(person)).Where(entry => !_isStruck[entry]);

    /// <summary>First half: everybody proposes to the first that is left, who strikes all that are worse.</summary>
    public void Propose()
    {
        int[] held = new int[_lists.Count];
        Array.Fill(held, -1);
        Stack<int> free = new(Enumerable.Range(0, _lists.Count).Reverse());
        while (free.TryPop(out int person))
        {
            int entry = First(person);
            if (entry < 0)
            {
                continue;
            }

            int asked = _lists.Partner[entry];
            int offer = _lists.Cross[entry];
            for (int worse = Last(asked); worse > offer; worse = Last(asked))
            {
                Strike(worse);
                if (held[asked] == worse)
                {
                    free.Push(_lists.Partner[worse]);
                }
            }

            held[asked] = offer;
        }
    }

    /// <summary>Second half: rotations are struck until every list has one name or belongs to a ring of odd length.</summary>
    /// <returns>The rings; each prefers the next to the one before, the least number first.</returns>
    public List<int[]> Rotate(CancellationToken cancellationToken)
    {
        List<int[]> rings = [];
        bool[] isRinged = new bool[_lists.Count];
        for (int person = 0; person < _lists.Count; person++)
        {
            while (!isRinged[person] && Second(person) >= 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                List<int> rotation = FindRotation(person);
                if (!rotation.TrueForAll(one => Second(one) == Last(one)) || !rotation.Contains(_lists.Partner[Second(rotation[0])]))
                {
                    StrikeRotation(rotation);
                    continue;
                }

                int[] ring = Ring(rotation.Min(), rotation.Count);
                rings.Add(ring);
                Array.ForEach(ring, one => isRinged[one] = true);
                if (!isRinged[person])
                {
                    // The walk from this person ran into the ring, though nobody outside has a ring's member on the list.
                    throw new System.Diagnostics.UnreachableException();
                }
            }
        }

        rings.Sort((one, other) => one[0].CompareTo(other[0]));
        return rings;
    }

    private int[] Ring(int start, int length)
    {
        int[] ring = new int[length];
        for (int k = 0, one = start; k < length; k++, one = PartnerOf(one))
        {
            ring[k] = one;
        }

        return ring;
    }

    /// <summary>From each to the last on the list of its second, until somebody comes again.</summary>
    private List<int> FindRotation(int start)
    {
        List<int> path = [];
        Dictionary<int, int> at = [];
        int person = start;
        while (at.TryAdd(person, path.Count))
        {
            path.Add(person);
            person = _lists.Partner[Last(_lists.Partner[Second(person)])];
        }

        return path[at[person]..];
    }

    private void StrikeRotation(List<int> rotation)
    {
        int[] seconds = [.. rotation.Select(Second)];
        foreach (int second in seconds)
        {
            int asked = _lists.Partner[second];
            for (int worse = Last(asked); worse > _lists.Cross[second]; worse = Last(asked))
            {
                Strike(worse);
            }
        }
    }

    private void Strike(int entry)
    {
        _isStruck[entry] = true;
        _isStruck[_lists.Cross[entry]] = true;
    }

    private int First(int person)
    {
        while (_first[person] < _lists.Start[person + 1] && _isStruck[_first[person]])
        {
            _first[person]++;
        }

        return _first[person] < _lists.Start[person + 1] ? _first[person] : -1;
    }

    private int Second(int person)
    {
        int entry = First(person) + 1;
        if (entry == 0)
        {
            return -1;
        }

        while (entry < _lists.Start[person + 1] && _isStruck[entry])
        {
            entry++;
        }

        return entry < _lists.Start[person + 1] ? entry : -1;
    }

    private int Last(int person)
    {
        while (_last[person] >= _lists.Start[person] && _isStruck[_last[person]])
        {
            _last[person]--;
        }

        return _last[person] >= _lists.Start[person] ? _last[person] : -1;
    }
}
