using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Entries that have become one, step by step: each merger goes on from the one before it.</summary>
internal sealed class Groups
{
    private readonly Answers _answers;
    private readonly Dictionary<Id<Actor>, Entry> _entries;
    private readonly Dictionary<Id<Actor>, List<Id<Actor>>> _members;
    private readonly List<Merging> _mergings = [];

    public Groups(IReadOnlyList<Entry> entries, Answers answers)
    {
        _answers = answers;
        _entries = entries.Where(entry => entry.Actor is not null).ToDictionary(entry => entry.Actor!.Id);
        _members = _entries.Keys.ToDictionary(id => id, id => new List<Id<Actor>> { id });
    }

    /// <summary>The mergers in the order in which they are to happen.</summary>
    public IReadOnlyList<Merging> Mergings => _mergings;

    /// <summary>Makes two entries one, unless they are of different kinds or somebody said of any two in them that they are not.</summary>
    /// <returns>True when they are one now.</returns>
    public bool TryMerge(Id<Actor> one, Id<Actor> other)
    {
        List<Id<Actor>> kept = _members[one];
        List<Id<Actor>> gone = _members[other];
        if (ReferenceEquals(kept, gone))
        {
            return true;
        }

        Merging? merging = _entries[kept[0]].Actor!.Kind == _entries[gone[0]].Actor!.Kind
            && !kept.Any(id => gone.Any(its => _answers.AreSame(id, its) == false))
            ? Merging.Of(_entries[kept[0]], _entries[gone[0]])
            : null;
        if (merging is null)
        {
            return false;
        }

        _mergings.Add(merging);
        _entries[kept[0]] = merging.Result;
        kept.AddRange(gone);
        foreach (Id<Actor> id in gone)
        {
            _members[id] = kept;
        }

        return true;
    }
}
