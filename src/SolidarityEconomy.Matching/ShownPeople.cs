using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching;

/// <summary>What may be shown about the groups of one side of a plan, so that no figures together tell of few people.</summary>
/// <remarks>
/// Figures of several groups over the same people must not tell of few by their differences, since two groups may lie in one
/// another; and figures of one group at several places must not, since the places may, and everybody can know who is there.
/// </remarks>
internal sealed class ShownPeople
{
    private readonly Dictionary<Id<Actor>, int> _numbers = [];
    private readonly Actor[] _side;
    private readonly Dictionary<Id<Actor>, HashSet<Concept>> _groupsOf;
    private readonly int _least;
    private readonly ShownSets _groups;
    private readonly Dictionary<Concept, ShownSets> _places = [];

    /// <summary>Begins with the side as a whole, whose figures are known.</summary>
    /// <param name="side">Who stands behind each need, or behind each offer.</param>
    /// <param name="others">Who stands behind pairs of before, whether or not they are of the side by now.</param>
    /// <param name="groupsOf">The groups of everybody of the side.</param>
    /// <param name="least">How many people a figure has to tell of.</param>
    public ShownPeople(Actor[] side, IEnumerable<Actor> others, Dictionary<Id<Actor>, HashSet<Concept>> groupsOf, int least)
    {
        (_side, _groupsOf, _least) = (side, groupsOf, least);
        foreach (Actor actor in side.Concat(others))
        {
            _numbers.TryAdd(actor.Id, _numbers.Count);
        }

        _groups = Begin();
    }

    /// <summary>Tells that figures of each part of a division are shown beside those of groups.</summary>
    public void Open<TPart>(Func<Actor, TPart> partOf)
        where TPart : notnull
    {
        Dictionary<TPart, int> parts = [];
        int[] numbers = [.. Enumerable.Repeat(-1, _numbers.Count)];
        foreach (Actor actor in _side)
        {
            TPart part = partOf(actor);
            parts.TryAdd(part, parts.Count);
            numbers[_numbers[actor.Id]] = parts[part];
        }

        _groups.Open(numbers);
    }

    /// <summary>Whether the size of a group is shown; groups that are asked about first go first.</summary>
    public bool Shows(Concept group)
    {
        bool isShown = FewPeople.AreEnough(_side, actor => IsMember(actor, group), _least) && _groups.TryAdd(Members(group));
        if (isShown)
        {
            _places.Add(group, Begin());
        }

        return isShown;
    }

    /// <summary>Whether it is shown how many of a group are among some people who can be known, each of several times.</summary>
    public bool ShowsAmong(Concept group, params IEnumerable<Actor>[] people) =>
        _places.TryGetValue(group, out ShownSets? places) && places.TryAdd(Array.ConvertAll(people, Set));

    /// <summary>Whether it is shown how many count for a group where those of other groups count for theirs.</summary>
    public bool ShowsWithout(Concept group, IEnumerable<IReadOnlyCollection<Concept>> others) => _groups.TryAdd(
        [.. others.Select(before => Set(_side.Where(actor => IsMember(actor, group) && !before.Any(other => IsMember(actor, other)))))]);

    private ShownSets Begin()
    {
        ShownSets sets = new(_numbers.Count, _least);
        sets.Open(Array.ConvertAll(Set(_side), isOfSide => isOfSide ? 0 : -1));
        return sets;
    }

    private bool[] Members(Concept group) => Set(_side.Where(actor => IsMember(actor, group)));

    private bool IsMember(Actor actor, Concept group) => _groupsOf[actor.Id].Contains(group);

    private bool[] Set(IEnumerable<Actor> people)
    {
        bool[] set = new bool[_numbers.Count];
        foreach (Actor actor in people)
        {
            set[_numbers[actor.Id]] = true;
        }

        return set;
    }
}
