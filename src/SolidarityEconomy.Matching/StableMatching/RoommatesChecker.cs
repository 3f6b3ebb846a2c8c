using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Checks pairs and rings of room-mates: everybody has at least one before it, a partner or the one before in the ring.</summary>
internal sealed class RoommatesChecker
{
    private readonly RoommatesProblem _problem;
    private readonly SideLists _lists;
    private readonly int[] _given;
    private readonly bool[] _isPlaced;
    private readonly List<StabilityViolation> _violations = [];

    public RoommatesChecker(RoommatesProblem problem)
    {
        _problem = problem;
        _lists = problem.Lists;
        _given = new int[_lists.Count];
        _isPlaced = new bool[_lists.Count];
        Array.Fill(_given, -1);
    }

    public StabilityCheck Run(IEnumerable<MatchedPair> pairs, ImmutableArray<ImmutableArray<Id<Chooser>>> rings)
    {
        foreach (MatchedPair pair in pairs)
        {
            Place(pair);
        }

        foreach (ImmutableArray<Id<Chooser>> ring in rings)
        {
            if (!Place([.. ring.Select(Index)]))
            {
                _violations.Add(StabilityViolation.Ring(ring));
            }
        }

        bool isStrict = !rings.IsEmpty;
        for (int one = 0; one < _lists.Count; one++)
        {
            // The entries that somebody would rather have stand first.
            for (int entry = _lists.Start[one]; entry < _lists.Start[one + 1] && Wants(one, entry, isStrict); entry++)
            {
                int other = _lists.Partner[entry];
                if (one < other && Wants(other, _lists.Cross[entry], isStrict))
                {
                    _violations.Add(StabilityViolation.Blocking(new MatchedPair(_problem.People[one].Id, _problem.People[other].Id)));
                }
            }
        }

        return new StabilityCheck(_violations);
    }

    private int Index(Id<Chooser> id) => Roster.IndexOf(_problem.People, id);

    private void Place(MatchedPair pair)
    {
        int one = Index(pair.Left);
        int other = Index(pair.Right);
        int entry = one < 0 || other < 0 ? -1 : _lists.Find(one, other);
        if (one < 0 || other < 0)
        {
            _violations.Add(StabilityViolation.Unknown(one < 0 ? pair.Left : pair.Right));
        }
        else if (_isPlaced[one] || _isPlaced[other])
        {
            _violations.Add(StabilityViolation.Repeated(pair));
        }
        else if (entry < 0)
        {
            _violations.Add(StabilityViolation.Unacceptable(pair));
        }
        else
        {
            _isPlaced[one] = _isPlaced[other] = true;
            _given[one] = entry;
            _given[other] = _lists.Cross[entry];
        }
    }

    private bool Place(int[] ring)
    {
        if (ring.Length < 3 || ring.Length % 2 == 0 || ring.Distinct().Count() < ring.Length
            || Array.Exists(ring, person => person < 0 || _isPlaced[person]))
        {
            return false;
        }

        for (int k = 0; k < ring.Length; k++)
        {
            int person = ring[k];
            int next = _lists.Find(person, ring[(k + 1) % ring.Length]);
            int before = _lists.Find(person, ring[(k + ring.Length - 1) % ring.Length]);
            if (next < 0 || before < 0 || next > before)
            {
                return false;
            }

            _isPlaced[person] = true;
            _given[person] = before;
        }

        return true;
    }

    private bool Wants(int person, int entry, bool isStrict) =>
        _given[person] < 0 || (isStrict ? entry < _given[person] : _lists.Tier[entry] < _lists.Tier[_given[person]]);
}
