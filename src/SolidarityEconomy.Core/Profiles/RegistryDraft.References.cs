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
        _freed.UnionWith(_retired.Count > 0 ? gone.Select(one => one.Id) : []);
        RegistryCounts after = _counts - RegistryCounts.Of(actor.Kind) - (RegistryCounts.Zero with
        {
            Needs = Clear(_needs, actor.Id),
            Offers = Clear(_offers, actor.Id),
        });
        RemoveActor(actor.Id);
        Id<Actor>[] followed = [.. persons.SelectMany(MentionedBy).Distinct().Where(who => Forget(who, persons))];
        Note(RegistryEventKind.Withdrawn, after, subject);
        return NoteFollowed(followed);
    }

    /// <summary>Takes out of a record what it says about the ids of erased actors.</summary>
    /// <returns>True when that changed its posts.</returns>
    private bool Forget(Id<Actor> who, HashSet<Id<Actor>> erased)
    {
        if (_actors.Find(who) is not { } actor)
        {
            return false;
        }

        Actor without = References.Without(actor, erased);
        Put(without);
        if (_profiles.Find(who) is { } profile)
        {
            Put(References.Without(profile, erased));
        }

        return !ReferenceEquals(without, actor);
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

    /// <summary>Lets go of retired ids that nothing names any more; only those are looked at of which something let go.</summary>
    private void Release()
    {
        foreach (Id<Actor> id in _retired.Count > 0 ? _freed : [])
        {
            if (_retired.Contains(id) && !IsNamed(id))
            {
                _ = _retired.Remove(id);
            }
        }

        _freed.Clear();
    }

    /// <summary>True when a post or safety limit, also one that is kept for undoing a merger, names an actor.</summary>
    // Asks both, so that both are kept up and tell when something lets go.
    private bool IsNamed(Id<Actor> id) => _mergers.Names(id) | Mentions().Has(id);

    /// <summary>Who has a post at an actor or a limit against it, in ordinal order.</summary>
    private Id<Actor>[] MentionedBy(Id<Actor> id) => [.. Mentions().Of(id).Order()];

    // Made when it is asked for the first time.
    private Mentions<Id<Actor>> Mentions()
    {
        if (_mentions is null)
        {
            _mentions = new Mentions<Id<Actor>>(_freed);
            foreach (Actor actor in _actors.ToArray())
            {
                _mentions.Add(References.Of(actor), actor.Id);
            }

            foreach (Profile profile in _profiles.ToArray())
            {
                _mentions.Add(References.Of(profile), profile.Of);
            }
        }

        return _mentions;
    }

    private void Put(Actor actor) => Put(_actors, actor.Id, actor, References.Of(_actors.Find(actor.Id)), References.Of(actor));

    private void Put(Profile profile) =>
        Put(_profiles, profile.Of, profile, References.Of(_profiles.Find(profile.Of)), References.Of(profile));

    private void Put<T>(DraftTable<Id<Actor>, T> table, Id<Actor> id, T record, IEnumerable<Id<Actor>> before, IEnumerable<Id<Actor>> after)
        where T : class
    {
        table.Put(record);
        _mentions?.Add(after, id);
        _mentions?.Remove(before, id);
    }

    private void RemoveProfile(Id<Actor> of)
    {
        _mentions?.Remove(References.Of(_profiles.Find(of)), of);
        _profiles.Remove(of);
    }

    /// <summary>Takes out the record of an actor, its profile and its random name.</summary>
    private void RemoveActor(Id<Actor> id)
    {
        _mentions?.Remove(References.Of(_actors.Find(id)), id);
        _actors.Remove(id);
        RemoveProfile(id);
        _ = _subjects.Remove(id);
    }
}
