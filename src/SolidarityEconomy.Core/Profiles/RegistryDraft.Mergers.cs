using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>Two records become one, and two again.</content>
internal sealed partial class RegistryDraft
{
    private Message? Merge(RegistryChange.Merge change, Actor kept, Subject subject)
    {
        Id<Actor> from = change.Other;
        Actor other = _actors.Find(from)!;
        if (!_subjects.TryGetValue(from, out Subject? otherSubject))
        {
            return RegistryLifeTexts.OfActor(RegistryLifeTexts.SubjectMissingCode, from.ToString());
        }

        if (!IsSameSide(kept, other) || !IsSameSide(kept, change.Result))
        {
            return Of(change, RegistryLifeTexts.KindChangedCode);
        }

        Profile? keptProfile = _profiles.Find(kept.Id);
        Profile? otherProfile = _profiles.Find(from);
        if (References.Of(keptProfile).Contains(from) && References.Of(otherProfile).Contains(kept.Id))
        {
            return RegistryLifeTexts.OfActor(RegistryLifeTexts.KeptApartCode, from.ToString());
        }

        Actor result = Consents.Merged(change.Result, _on, kept.Personal, other.Personal);
        Profile? profile = change.Profile ?? keptProfile ?? (otherProfile is null ? null : otherProfile with { Of = kept.Id });
        profile = profile is null ? null : profile with { SafetyLimits = References.Limits(profile, keptProfile, otherProfile) };
        _mergers.State(kept.Id, (otherProfile?.SafetyLimits ?? []).Except(_mergers.LimitsAddedTo(from)));
        _mergers.State(kept.Id, change.Profile?.SafetyLimits ?? []);

        HashSet<Id<Actor>> self = [kept.Id];
        ImmutableArray<Id<Need>> needs = Give(_needs, _needs.Of(from), need => need with { By = kept.Id });
        ImmutableArray<Id<Offer>> offers = Give(_offers, _offers.Of(from), offer => offer with { By = kept.Id });
        RemoveActor(from);
        Put(References.Without(result, self));
        if (profile is not null)
        {
            Put(References.Without(profile, self));
        }

        MarkChanged(kept, result);
        MarkChanged(kept.Id, keptProfile, profile);
        _mergers.Add(new Merger(kept, keptProfile, other, otherProfile, otherSubject, needs, offers, []));
        _ = Follow(kept.Id);
        Note(
            RegistryEventKind.Merged,
            _counts - RegistryCounts.Of(kept.Kind) - RegistryCounts.Of(other.Kind) + RegistryCounts.Of(result.Kind),
            subject,
            kept.Id,
            otherSubject.Id);
        return NoteFollowed(MentionedBy(from).Where(who => who != kept.Id).Where(Follow).ToArray());
    }

    private Message? Unmerge(RegistryChange.Unmerge change, Actor merged, Subject subject)
    {
        if (_mergers.Find(change.Other) is not { } merger || merger.Kept.Id != change.Of)
        {
            return RegistryLifeTexts.OfActor(RegistryLifeTexts.NotMergedCode, change.Other.ToString());
        }

        // The record before a younger merger holds what came over in this one: only backwards does each part find its own again.
        if (!ReferenceEquals(_mergers.LastInto(change.Of), merger))
        {
            return RegistryLifeTexts.OfActor(RegistryLifeTexts.NotLastMergeCode, change.Other.ToString());
        }

        if (change.Remains is null && merger.IsChanged)
        {
            return Of(change, RegistryLifeTexts.ChangedSinceMergeCode);
        }

        if (change.Remains is { } stated && !IsSameSide(merger.Kept, stated))
        {
            return Of(change, RegistryLifeTexts.KindChangedCode);
        }

        Profile? profile = _profiles.Find(change.Of);
        Actor restored = change.Remains is null ? merger.Kept : Kept(change.Remains, merger.Kept.Personal);
        Actor remains = Consents.Separated(
            Consents.Carried(restored, merged.Personal, merger.Kept.Personal, merger.Other.Personal), merged.Personal, _on);
        Actor other = Consents.Separated(merger.Other, merged.Personal, _on);

        ImmutableArray<Follower> followers = _mergers.RemoveLast(change.Of).Followers;
        MarkChanged(merger.Kept, remains);
        _subjects[other.Id] = merger.OtherSubject;
        Put(remains);
        Put(other);
        Profile? stays = merger.IsProfileChanged
            ? Separation.Of(profile, merger.KeptProfile, merger.OtherProfile)
            : merger.KeptProfile;
        ImmutableArray<SafetyLimit> since =
        [
            .. Separation.LimitsSince(profile, merger.KeptProfile, merger.OtherProfile).Except(_mergers.LimitsAddedTo(change.Of)),
        ];
        Restore(change.Of, stays, merger.KeptProfile?.SafetyLimits, since);
        Restore(other.Id, merger.OtherProfile, merger.OtherProfile?.SafetyLimits, since);
        Give(_needs, OfBoth(merger.Needs, _needs, change.Of), need => need with { By = other.Id });
        Give(_offers, OfBoth(merger.Offers, _offers, change.Of), offer => offer with { By = other.Id });
        Id<Actor>[] followed =
        [
            .. followers.Where(follower => Return(follower, merger) | Follow(follower.Who)).Select(follower => follower.Who),
        ];
        _ = Follow(change.Of);
        _ = Follow(other.Id);
        Note(
            RegistryEventKind.Unmerged,
            _counts - RegistryCounts.Of(merged.Kind) + RegistryCounts.Of(remains.Kind) + RegistryCounts.Of(other.Kind),
            subject,
            change.Of,
            merger.OtherSubject.Id);
        return NoteFollowed(followed.Append(other.Id).Except([change.Of]));
    }

    /// <summary>
    /// Restores a profile with its own safety limits, and with those stated since the merger: which of the two stated them is not
    /// known. What the other feared before stays with the other.
    /// </summary>
    private void Restore(Id<Actor> of, Profile? profile, ImmutableArray<SafetyLimit>? own, ImmutableArray<SafetyLimit> since)
    {
        if (profile is null && own is null && since.IsEmpty)
        {
            RemoveProfile(of);
            return;
        }

        Put((profile ?? new Profile(of)) with { SafetyLimits = own is null && since.IsEmpty ? null : [.. own ?? [], .. since] });
    }

    /// <summary>Notes that a merged record was put right, so that undoing a merger does not undo that unseen.</summary>
    private void MarkChanged(Actor before, Actor after)
    {
        if (!PersonalRecord.AreSame(before, after))
        {
            _mergers.MarkChanged(before.Id);
        }
    }

    private void MarkChanged(Id<Actor> of, Profile? before, Profile? after)
    {
        if (!Equals(before, after))
        {
            _mergers.MarkProfileChanged(of);
        }
    }

    /// <summary>
    /// Lets the posts and safety limits of a record follow whoever they name and was merged into another one; what went into this very
    /// record it names no more.
    /// </summary>
    /// <returns>True when that changed its posts.</returns>
    private bool Follow(Id<Actor> who)
    {
        if (_actors.Find(who) is not { } actor)
        {
            return false;
        }

        Actor before = actor;
        Profile? profile = _profiles.Find(who);
        HashSet<Id<Actor>> self = [.. Named().Where(id => _mergers.IsWithin(id, who))];
        actor = References.Without(actor, self);
        profile = profile is null ? null : References.Without(profile, self);
        while (Step())
        {
        }

        Put(actor);
        if (profile is not null)
        {
            Put(profile);
        }

        return !ReferenceEquals(actor, before);

        IEnumerable<Id<Actor>> Named() => References.Of(actor).Concat(References.Of(profile)).Distinct();

        // Ends, because a record never goes into one that went into it.
        bool Step()
        {
            bool hasMoved = false;
            foreach (Id<Actor> from in Named().ToArray())
            {
                if (_mergers.Find(from) is not { Kept.Id: var to })
                {
                    continue;
                }

                Actor moved = References.Moved(actor, post => post.At == from, to);
                Profile? widened = profile is null ? null : References.Widened(profile, from, to);
                if (!ReferenceEquals(moved, actor) || !ReferenceEquals(widened, profile))
                {
                    _mergers.Follow(from, new Follower(
                        who,
                        [.. moved.Positions.Except(actor.Positions)],
                        [.. (widened?.SafetyLimits ?? []).Except(profile?.SafetyLimits ?? [])]));
                    (actor, profile, hasMoved) = (moved, widened, true);
                }
            }

            return hasMoved;
        }
    }

    /// <summary>Undoes in a record, and in what is kept of it for undoing mergers, what followed a merger that is undone.</summary>
    /// <returns>True when that changed its posts.</returns>
    private bool Return(Follower follower, Merger merger)
    {
        _mergers.Rewrite(follower.Who, Back, profile => References.Narrowed(profile, follower.Limits));
        if (_actors.Find(follower.Who) is not { } actor)
        {
            return false;
        }

        Actor back = Back(actor);
        Put(back);
        if (_profiles.Find(follower.Who) is { } profile)
        {
            Put(References.Narrowed(profile, follower.Limits));
        }

        return !ReferenceEquals(back, actor);

        Actor Back(Actor of) => References.Moved(
            of,
            post => follower.Posts is { } posts ? posts.Contains(post) : post.At == merger.Kept.Id,
            merger.Other.Id);
    }

    /// <summary>Gives needs or offers to another actor; their ids come back in ordinal order.</summary>
    private static ImmutableArray<Id<T>> Give<T>(DraftTable<Id<T>, T> table, ImmutableArray<T> requests, Func<T, T> to)
        where T : class
    {
        Put(table, requests.Select(to));
        return [.. requests.Select(table.Key).Order()];
    }

    private static ImmutableArray<T> OfBoth<T>(ImmutableArray<Id<T>> cameOver, DraftTable<Id<T>, T> table, Id<Actor> by)
        where T : class =>
        [.. cameOver.Select(table.Find).OfType<T>().Where(request => table.Owner(request) == by)];
}
