namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The lists of room-mates from which pairs are struck that are in no stable division.</summary>
/// <remarks>
/// A list is only ever cut at its end, so where it is cut says all: a pair is left when it stands before the cuts of both lists. The
/// first and the second that are left only move on, and a walk goes on from where the last rotation was found, so both halves
/// together look at each entry once (Gusfield and Irving, <i>The Stable Marriage Problem</i>, 1989, section 4.3). The table works in
/// five whole numbers and two marks for each person.
/// </remarks>
internal sealed class RoommatesTable
{
    private readonly SideLists _lists;
    private readonly int[] _first;
    private readonly int[] _second;
    private readonly int[] _end;
    private readonly int[] _path;
    private readonly int[] _onPath;
    private readonly bool[] _isRinged;

    public RoommatesTable(SideLists lists)
    {
        _lists = lists;
        _first = lists.Start[..^1];
        _end = lists.Start[1..];
        _second = new int[lists.Count];
        _path = new int[lists.Count];
        _onPath = new int[lists.Count];
        _isRinged = new bool[lists.Count];
        Array.Fill(_onPath, -1);
    }

    public bool IsEmpty(int person) => _first[person] >= _end[person];

    /// <summary>True when somebody belongs to a ring that <see cref="Rotate"/> found.</summary>
    public bool IsRinged(int person) => _isRinged[person];

    /// <summary>The first that is left on somebody's list, or -1.</summary>
    public int PartnerOf(int person) => IsEmpty(person) ? -1 : _lists.Partner[_first[person]];

    /// <summary>The entries that are left on somebody's list, the best first.</summary>
    public int[] Left(int person)
    {
        int count = 0;
        for (int entry = NextLeft(person, _first[person]); entry < _end[person]; entry = NextLeft(person, entry + 1))
        {
            count++;
        }

        int[] left = new int[count];
        for (int k = 0, entry = _first[person] - 1; k < count; k++)
        {
            left[k] = entry = NextLeft(person, entry + 1);
        }

        return left;
    }

    /// <summary>First half: everybody proposes to the first that is left, who strikes all that are worse.</summary>
    public void Propose(CancellationToken cancellationToken)
    {
        bool[] holds = new bool[_lists.Count];
        for (int start = 0; start < _lists.Count; start++)
        {
            if (start % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            for (int person = start; person >= 0;)
            {
                int entry = _first[person] = NextLeft(person, _first[person]);
                if (entry >= _end[person])
                {
                    break;
                }

                int asked = _lists.Partner[entry];
                person = holds[asked] ? _lists.Partner[_end[asked] - 1] : -1;
                holds[asked] = true;
                _end[asked] = _lists.Cross[entry] + 1;
            }
        }

        for (int person = 0; person < _lists.Count; person++)
        {
            _second[person] = _first[person] + 1;
        }
    }

    /// <summary>Second half: rotations are struck until every list has one name or belongs to a ring of odd length.</summary>
    /// <returns>The rings; each prefers the next to the one before, the least number first.</returns>
    public List<int[]> Rotate(CancellationToken cancellationToken)
    {
        List<int[]> rings = [];
        for (int start = 0; start < _lists.Count; start++)
        {
            int length = 0;
            for (int person = start; !_isRinged[person] && HasSecond(person);)
            {
                if (_onPath[person] < 0)
                {
                    // On to the last on the list of the second.
                    _onPath[person] = length;
                    _path[length++] = person;
                    person = _lists.Partner[_end[_lists.Partner[_second[person]]] - 1];
                    continue;
                }

                cancellationToken.ThrowIfCancellationRequested();
                int from = _onPath[person];
                if (IsRing(from, length))
                {
                    rings.Add(Ring(from, length));
                }
                else
                {
                    from = Math.Max(0, Strike(from, length) - 1);
                }

                // Whoever led to the rotation has somebody else at the end of the second's list now.
                while (length > from)
                {
                    _onPath[_path[--length]] = -1;
                }

                person = _path[from];
            }

            if (length > 0)
            {
                // The walk ran into a ring, though nobody outside has a ring's member on the list.
                throw new System.Diagnostics.UnreachableException();
            }
        }

        rings.Sort((one, other) => one[0].CompareTo(other[0]));
        return rings;
    }

    /// <summary>True when everybody in a rotation has two names left, and the second of the first of them is in it too.</summary>
    private bool IsRing(int from, int length)
    {
        if (_onPath[_lists.Partner[_second[_path[from]]]] < from)
        {
            return false;
        }

        for (int k = from; k < length; k++)
        {
            if (_second[_path[k]] + 1 < _end[_path[k]])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks a ring and lists it, everybody followed by the first on the own list.</summary>
    private int[] Ring(int from, int length)
    {
        int[] ring = new int[length - from];
        int person = int.MaxValue;
        for (int k = from; k < length; k++)
        {
            person = Math.Min(person, _path[k]);
            _isRinged[_path[k]] = true;
        }

        for (int k = 0; k < ring.Length; k++, person = PartnerOf(person))
        {
            ring[k] = person;
        }

        return ring;
    }

    /// <summary>Everybody in a rotation goes on to the second, who strikes all that are worse.</summary>
    /// <returns>How far the path still holds.</returns>
    private int Strike(int from, int length)
    {
        int kept = from;
        for (int k = from; k < length; k++)
        {
            int person = _path[k];
            int entry = _second[person];
            int asked = _lists.Partner[entry];
            _end[asked] = _lists.Cross[entry] + 1;
            _first[person] = entry;
            if (_onPath[asked] is int at and >= 0 && at < kept && _second[asked] >= _end[asked])
            {
                kept = at;
            }
        }

        for (int k = from; k < length; k++)
        {
            _second[_path[k]]++;
        }

        return kept;
    }

    private bool HasSecond(int person)
    {
        _second[person] = NextLeft(person, _second[person]);
        return _second[person] < _end[person];
    }

    /// <summary>The first from an entry on that is left, or a place from the cut on.</summary>
    private int NextLeft(int person, int entry)
    {
        int end = _end[person];
        while (entry < end && _lists.Cross[entry] >= _end[_lists.Partner[entry]])
        {
            entry++;
        }

        return entry;
    }
}
