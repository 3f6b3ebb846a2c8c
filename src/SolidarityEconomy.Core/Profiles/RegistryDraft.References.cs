using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <content>What others say about the id of an actor, and what becomes of that when it withdraws.</content>
internal sealed partial class RegistryDraft
{
    private Message? Withdraw(Actor actor, Subject subject)
    {
        List<Actor> gone = [actor];
        for (int i = 0; i < gone.Count; i++)
        {
            for (Id<Actor> kept = gone[i].Id; _mergers.LastInto(kept) is { } merger; _mergers.RemoveLast(kept))
            {
                gone.Add(merger.Other);
            }
        }

        HashSet<Id<Actor>> persons = [.. gone.Where(one => one.Kind != ActorKind.Organisation).Select(one => one.Id)];
        _mergers.Erase(persons, gone.Select(one => one.Id).ToHashSet());
        _retired.UnionWith(gone.Select(one => one.Id).Where(id => !persons.Contains(id)));
        RegistryCounts after = _counts - RegistryCounts.Of(actor.Kind) - (RegistryCounts.Zero with
        {
            Needs = Clear(_needs, actor.Id),
            Offers = Clear(_offers, actor.Id),
        });
        _actors.Remove(actor.Id);
        _profiles.Remove(actor.Id);
        _subjects.Remove(actor.Id);
        Id<Actor>[] followed = [.. persons.SelectMany(MentionedBy).Distinct().Where(who => Forget(who, persons))];
        Note(RegistryEventKind.Withdrawn, after, subject);
        return NoteFollowed(followed);
    }

    /// <summary>Takes out of a record what it says about the ids of erased actors.</summary>
    /// <returns>True when that changed the record.</returns>
    private bool Forget(Id<Actor> who, HashSet<Id<Actor>> erased)
    {
        if (_actors.Find(who) is not { } actor)
        {
            return false;
        }

        Actor without = References.Without(actor, erased);
        Put(without);
        Profile? profile = _profiles.Find(who);
        Profile? narrowed = profile is null ? null : References.Without(profile, erased);
        if (narrowed is not null)
        {
            Put(narrowed);
        }

        return !ReferenceEquals(without, actor) || !ReferenceEquals(narrowed, profile);
    }

    /// <summary>Writes an event for each record that follows what happened to another one, in ordinal order of the ids.</summary>
    private Message? NoteFollowed(IEnumerable<Id<Actor>> who)
    {
        foreach (Id<Actor> one in who.Order())
        {
            if (_subjects.TryGetValue(one, out Subject? subject))
            {
                Note(RegistryEventKind.Followed, _counts, subject, one);
            }
        }

        return null;
    }

    /// <summary>Lets go of retired ids that nothing names any more.</summary>
    private void Release()
    {
        if (_retired.Count > 0)
        {
            _ = _retired.RemoveWhere(id => !IsNamed(id));
        }
    }

    /// <summary>True when a post or safety limit, also one that is kept for undoing a merger, names an actor.</summary>
    private bool IsNamed(Id<Actor> id) => _mergers.Names(id) || MentionedBy(id).Any(who =>
        (_actors.Find(who) is { } actor && References.Of(actor).Contains(id)) || References.Of(_profiles.Find(who)).Contains(id));

    /// <summary>Who may have a post at an actor or a limit against it, in ordinal order; the index is made when it is asked for the first time.</summary>
    private Id<Actor>[] MentionedBy(Id<Actor> id)
    {
        if (_mentions is null)
        {
            _mentions = [];
            foreach (Actor actor in _actors.ToArray())
            {
                Mention(References.Of(actor), actor.Id);
            }

            foreach (Profile profile in _profiles.ToArray())
            {
                Mention(References.Of(profile), profile.Of);
            }
        }

        return [.. _mentions.GetValueOrDefault(id, []).Order()];
    }

    private void Mention(IEnumerable<Id<Actor>> ids, Id<Actor> by)
    {
        if (_mentions is not { } mentions)
        {
            return;
        }

        foreach (Id<Actor> id in ids)
        {
            if (!mentions.TryGetValue(id, out HashSet<Id<Actor>>? who))
            {
                mentions[id] = who = [];
            }

            who.Add(by);
        }
    }
}
