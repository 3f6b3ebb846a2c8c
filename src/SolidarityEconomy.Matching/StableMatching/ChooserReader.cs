using System.Collections.Immutable;
using System.Globalization;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Turns the choosers of a document into choosers and finds every fault; accepts exactly what the constructors accept.</summary>
internal sealed class ChooserReader
{
    private readonly List<InputFault> _faults = [];

    public ChooserReader(bool isThere)
    {
        if (!isThere)
        {
            Add(string.Empty, InputTexts.Required());
        }
    }

    public bool IsClean => _faults.Count == 0;

    public InputReport Report => new(_faults);

    /// <summary>Reads a list of choosers.</summary>
    /// <returns>The choosers; some are missing when there are faults.</returns>
    public ImmutableArray<Chooser> Read(
        string list,
        IReadOnlyList<ChooserInput?>? inputs,
        int? onlyCapacity = null,
        HashSet<Id<Chooser>>? seen = null,
        bool mayReserve = false)
    {
        List<Chooser> choosers = [];
        seen ??= [];
        for (int i = 0; i < (inputs?.Count ?? 0); i++)
        {
            string path = At(list, i);
            int before = _faults.Count;
            if (inputs![i] is not { } input)
            {
                Add(path, InputTexts.Required());
                continue;
            }

            Id<Chooser> id = Id(path + ".id", input.Id, seen);
            Range(path + ".capacity", input.Capacity, onlyCapacity ?? 0, onlyCapacity ?? int.MaxValue);
            if (input.Capacity >= 0)
            {
                Range(path + ".minimum", input.Minimum, 0, input.Capacity);
            }

            List<List<Id<Chooser>>>? ranks = input.Ranks is null ? null : [.. Tiers(path + ".ranks", input.Ranks)];
            List<ReservedSeats> reserves = [.. Reserves(path + ".reserves", input.Reserves, mayReserve)];
            if (_faults.Count == before)
            {
                choosers.Add(new Chooser(id, ranks, input.Capacity, input.Minimum).Reserving(reserves));
            }
        }

        return [.. choosers];
    }

    /// <summary>Reads a list of joint applications; who was seen before may not apply again.</summary>
    /// <returns>The applications; some are missing when there are faults.</returns>
    public ImmutableArray<JointApplication> ReadGroups(
        string list, IReadOnlyList<JointApplicationInput?>? inputs, HashSet<Id<Chooser>> seen)
    {
        List<JointApplication> groups = [];
        for (int i = 0; i < (inputs?.Count ?? 0); i++)
        {
            string path = At(list, i);
            int before = _faults.Count;
            IReadOnlyList<string?> members = inputs![i]?.Members ?? [];
            IReadOnlyList<IReadOnlyList<string?>?> options = inputs[i]?.Options ?? [];
            if (members.Count == 0)
            {
                Add(path + ".members", InputTexts.Required());
            }

            List<Id<Chooser>> ids = [.. members.Select((member, k) => Id(At(path + ".members", k), member, seen))];
            List<List<Id<Chooser>>> wishes = [];
            for (int option = 0; option < options.Count; option++)
            {
                string at = At(path + ".options", option);
                IReadOnlyList<string?> places = options[option] ?? [];
                Range(at, places.Count, members.Count, members.Count);
                wishes.Add([.. places.Select((place, k) => place is null ? default : Id(At(at, k), place))]);
            }

            if (_faults.Count == before)
            {
                groups.Add(new JointApplication(ids, wishes));
            }
        }

        return [.. groups];
    }

    /// <summary>Reads a list of projects, whose supervisors have to be known.</summary>
    /// <returns>The projects; some are missing when there are faults.</returns>
    public ImmutableArray<Project> ReadProjects(
        string list, IReadOnlyList<ProjectInput?>? inputs, HashSet<Id<Chooser>> supervisors)
    {
        List<Project> projects = [];
        HashSet<Id<Chooser>> seen = [];
        for (int i = 0; i < (inputs?.Count ?? 0); i++)
        {
            string path = At(list, i);
            int before = _faults.Count;
            if (inputs![i] is not { } input)
            {
                Add(path, InputTexts.Required());
                continue;
            }

            Id<Chooser> id = Id(path + ".id", input.Id, seen);
            Id<Chooser> supervisor = Id(path + ".supervisor", input.Supervisor);
            if (!supervisor.IsEmpty && !supervisors.Contains(supervisor))
            {
                Add(path + ".supervisor", InputTexts.Unknown(supervisor.ToString()));
            }

            Range(path + ".capacity", input.Capacity, 0, int.MaxValue);
            if (_faults.Count == before)
            {
                projects.Add(new Project(id, supervisor, input.Capacity));
            }
        }

        return [.. projects];
    }

    /// <summary>Reads an id, which has to be there and, when a set is given, may stand once.</summary>
    public Id<Chooser> Id(string path, string? text, HashSet<Id<Chooser>>? seen = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            Add(path, InputTexts.Required());
        }
        else if (!Id<Chooser>.TryParse(text, out Id<Chooser> id))
        {
            Add(path, InputTexts.Malformed(text, StableTexts.AnId));
        }
        else if (seen?.Add(id) == false)
        {
            Add(path, InputTexts.Duplicate(text));
        }
        else
        {
            return id;
        }

        return default;
    }

    public void Range(string path, int value, int minimum, int maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(path, InputTexts.OutOfRange(value, minimum, maximum));
        }
    }

    public void Add(string path, Message message) => _faults.Add(new InputFault(path, message));

    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private IEnumerable<ReservedSeats> Reserves(string path, IReadOnlyList<ReservedSeatsInput?>? inputs, bool mayReserve)
    {
        if (inputs is not null && !mayReserve)
        {
            Add(path, MatchingTexts.Message(PolicyTexts.NotHere));
            yield break;
        }

        for (int i = 0; i < (inputs?.Count ?? 0); i++)
        {
            string at = At(path, i);
            int before = _faults.Count;
            if (inputs![i] is not { } input)
            {
                Add(at, InputTexts.Required());
                continue;
            }

            Range(at + ".places", input.Places, 1, int.MaxValue);
            Id<Chooser>[] members = [.. (input.Members ?? []).Select((member, k) => Id(At(at + ".members", k), member))];
            if (_faults.Count == before)
            {
                yield return new ReservedSeats(input.Places, members);
            }
        }
    }

    private IEnumerable<List<Id<Chooser>>> Tiers(string path, IReadOnlyList<IReadOnlyList<string?>?> tiers)
    {
        for (int tier = 0; tier < tiers.Count; tier++)
        {
            List<Id<Chooser>> names = [];
            string at = At(path, tier);
            if (tiers[tier] is not { } given)
            {
                Add(at, InputTexts.Required());
                continue;
            }

            for (int place = 0; place < given.Count; place++)
            {
                names.Add(Id(At(at, place), given[place]));
            }

            yield return names;
        }
    }
}
