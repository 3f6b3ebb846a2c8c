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
    private readonly SortedHolders _held;

    public JointState(JointProblem problem)
    {
        _problem = problem;
        _left = problem.Market.Left;
        _right = problem.Market.Right;
        _option = [.. problem.Units.Select(unit => unit.Options.Length)];
        _held = new SortedHolders([.. Enumerable.Range(0, _right.Count).Select(_right.Length)]);
        _unitOf = new int[_left.Count];
        for (int u = 0; u < problem.Units.Length; u++)
        {
            foreach (int member in problem.Units[u].Members)
            {
                _unitOf[member] = u;
            }
        }
    }

    public ImmutableArray<JointUnit> Units => _problem.Units;

    /// <summary>The number of the option that an application has; as many as there are options when it has none.</summary>
    public int OptionOf(int unit) => _option[unit];

    /// <summary>The application of an applicant.</summary>
    public int UnitOf(int applicant) => _unitOf[applicant];

    /// <summary>The applicants on a place's list.</summary>
    public ReadOnlySpan<int> ListOf(int place) => _right.Partner.AsSpan(_right.Start[place].._right.Start[place + 1]);

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

            int before = 0;
            foreach (int held in _held.Held(place))
            {
                before += held < last && _unitOf[_right.Partner[held]] != unit ? 1 : 0;
            }

            if (before + companions > _right.Capacity[place])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when a place would take somebody who stands there on its list, as far as those before her go.</summary>
    public bool HasRoomAt(int place, int entry) =>
        _held.CountBefore(place, entry) < _right.Capacity[place];

    /// <summary>True when each place of the option has room, the application having nothing yet.</summary>
    public bool Fits(int unit, int option)
    {
        int[] entries = Units[unit].Options[option];
        foreach (int entry in entries)
        {
            if (entry < 0)
            {
                continue;
            }

            int place = _left.Partner[entry];
            int wanted = _held.Held(place).Length;
            foreach (int other in entries)
            {
                wanted += other >= 0 && _left.Partner[other] == place ? 1 : 0;
            }

            if (wanted > _right.Capacity[place])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lets an application leave what it has.</summary>
    /// <param name="unit">Which application.</param>
    /// <param name="left">The places that were left are added here.</param>
    public void Leave(int unit, List<int>? left = null)
    {
        if (_option[unit] < Units[unit].Options.Length)
        {
            foreach (int entry in Units[unit].Options[_option[unit]])
            {
                if (entry >= 0)
                {
                    left?.Add(_left.Partner[entry]);
                    _held.Remove(_left.Partner[entry], _left.Cross[entry]);
                }
            }
        }

        _option[unit] = Units[unit].Options.Length;
    }

    /// <summary>Gives an application, which has nothing, an option; places may then hold too many.</summary>
    public void Take(int unit, int option)
    {
        _option[unit] = option;
        foreach (int entry in Units[unit].Options[option])
        {
            if (entry >= 0)
            {
                _held.Add(_left.Partner[entry], _left.Cross[entry]);
            }
        }
    }

    /// <summary>The application with the last on the list of a place that holds too many; -1 when it does not.</summary>
    public int Surplus(int place) =>
        _held.Held(place) is var held && held.Length > _right.Capacity[place] ? _unitOf[_right.Partner[held[^1]]] : -1;

    /// <summary>The entries of an option; -1 for no place.</summary>
    public int[] EntriesOf(int unit, int option) => Units[unit].Options[option];

    /// <summary>The place of an entry.</summary>
    public int PlaceOf(int entry) => _left.Partner[entry];

    /// <summary>The best option that an application could have; the number of the one it has when there is none better.</summary>
    public int BestOf(int unit)
    {
        int option = 0;
        while (option < _option[unit] && !Accepts(unit, option))
        {
            option++;
        }

        return option;
    }

    /// <summary>How many applications would rather have something that they could have.</summary>
    public int CountBlocking() => Enumerable.Range(0, Units.Length).Count(Blocks);

    /// <summary>True when an application would rather have something that it could have.</summary>
    public bool Blocks(int unit) => BestOf(unit) < _option[unit];

    /// <summary>Who has which place, by applicant.</summary>
    public ImmutableArray<MatchedPair> Placements()
    {
        int[] places = new int[_left.Count];
        Array.Fill(places, -1);
        for (int unit = 0; unit < _option.Length; unit++)
        {
            for (int k = 0; _option[unit] < Units[unit].Options.Length && k < Units[unit].Members.Length; k++)
            {
                int entry = Units[unit].Options[_option[unit]][k];
                places[Units[unit].Members[k]] = entry < 0 ? -1 : _left.Partner[entry];
            }
        }

        ImmutableArray<MatchedPair>.Builder placements = ImmutableArray.CreateBuilder<MatchedPair>(places.Count(place => place >= 0));
        for (int applicant = 0; applicant < places.Length; applicant++)
        {
            if (places[applicant] >= 0)
            {
                placements.Add(new MatchedPair(_problem.Applicants[applicant].Id, _problem.Places[places[applicant]].Id));
            }
        }

        return placements.MoveToImmutable();
    }
}
