using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Which option each application has at the moment, and whom each place holds; mutable, for one search.</summary>
internal sealed class JointState
{
    private readonly JointProblem _problem;
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly int[] _unitOf;
    private readonly int[] _option;
    private readonly List<int>[] _held;

    public JointState(JointProblem problem)
    {
        _problem = problem;
        _left = problem.Market.Left;
        _right = problem.Market.Right;
        _option = [.. problem.Units.Select(unit => unit.Options.Length)];
        _held = [.. Enumerable.Range(0, _right.Count).Select(_ => new List<int>())];
        _unitOf = new int[_left.Count];
        for (int u = 0; u < problem.Units.Length; u++)
        {
            Array.ForEach(problem.Units[u].Members, member => _unitOf[member] = u);
        }
    }

    public ImmutableArray<JointUnit> Units => _problem.Units;

    /// <summary>The number of the option that an application has; as many as there are options when it has none.</summary>
    public int OptionOf(int unit) => _option[unit];

    /// <summary>The application of an applicant.</summary>
    public int UnitOf(int applicant) => _unitOf[applicant];

    /// <summary>The applications with somebody on a place's list.</summary>
    public IEnumerable<int> Interested(int place) =>
        _right.Partner[_right.Start[place].._right.Start[place + 1]].Select(applicant => _unitOf[applicant]);

    /// <summary>True when each place of the option would choose all the members, the application having left what it has.</summary>
    public bool Accepts(int unit, int option)
    {
        int[] entries = Units[unit].Options[option];
        for (int k = 0; k < entries.Length; k++)
        {
            if (entries[k] < 0)
            {
                continue;
            }

            // Of the members bound for this place the last on its list decides: those before her and her companions must fit.
            int place = _left.Partner[entries[k]];
            int last = _left.Cross[entries[k]];
            int companions = 0;
            foreach (int entry in entries)
            {
                if (entry >= 0 && _left.Partner[entry] == place)
                {
                    companions++;
                    last = Math.Max(last, _left.Cross[entry]);
                }
            }

            int before = _held[place].Count(held => held < last && _unitOf[_right.Partner[held]] != unit);
            if (before + companions > _right.Capacity[place])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when a place would take somebody who stands there on its list, as far as those before her go.</summary>
    public bool HasRoomAt(int place, int entry) => _held[place].Count(held => held < entry) < _right.Capacity[place];

    /// <summary>True when each place of the option has room, the application having nothing yet.</summary>
    public bool Fits(int unit, int option) => Array.TrueForAll(Units[unit].Options[option], entry =>
        entry < 0 || _held[_left.Partner[entry]].Count + Units[unit].Options[option].Count(other =>
            other >= 0 && _left.Partner[other] == _left.Partner[entry]) <= _right.Capacity[_left.Partner[entry]]);

    /// <summary>Lets an application leave what it has.</summary>
    /// <returns>The places that were left.</returns>
    public List<int> Leave(int unit)
    {
        List<int> places = [];
        if (_option[unit] < Units[unit].Options.Length)
        {
            foreach (int entry in Units[unit].Options[_option[unit]].Where(entry => entry >= 0))
            {
                places.Add(_left.Partner[entry]);
                _ = _held[_left.Partner[entry]].Remove(_left.Cross[entry]);
            }
        }

        _option[unit] = Units[unit].Options.Length;
        return places;
    }

    /// <summary>Gives an application, which has nothing, an option; places may then hold too many.</summary>
    public void Take(int unit, int option)
    {
        _option[unit] = option;
        foreach (int entry in Units[unit].Options[option].Where(entry => entry >= 0))
        {
            _held[_left.Partner[entry]].Add(_left.Cross[entry]);
        }
    }

    /// <summary>The application with the last on the list of a place that holds too many; -1 when it does not.</summary>
    public int Surplus(int place) => _held[place].Count > _right.Capacity[place] ? _unitOf[_right.Partner[_held[place].Max()]] : -1;

    /// <summary>The places of an option.</summary>
    public IEnumerable<int> PlacesOf(int unit, int option) =>
        Units[unit].Options[option].Where(entry => entry >= 0).Select(entry => _left.Partner[entry]);

    /// <summary>How many applications would rather have something that they could have.</summary>
    public int CountBlocking() => Enumerable.Range(0, Units.Length).Count(Blocks);

    /// <summary>True when an application would rather have something that it could have.</summary>
    public bool Blocks(int unit) => Enumerable.Range(0, _option[unit]).Any(option => Accepts(unit, option));

    public ImmutableArray<MatchedPair> Placements() =>
    [
        .. Enumerable.Range(0, Units.Length)
            .Where(unit => _option[unit] < Units[unit].Options.Length)
            .SelectMany(unit => Units[unit].Options[_option[unit]])
            .Where(entry => entry >= 0)
            .Select(entry => new MatchedPair(
                _problem.Applicants[_right.Partner[_left.Cross[entry]]].Id, _problem.Places[_left.Partner[entry]].Id))
            .OrderBy(pair => pair.Left),
    ];
}
