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
        if (_actors.Find(from) is not { } other)
        {
            return ActorTexts.UnknownActor(from.ToString());
        }

        if (!_subjects.TryGetValue(from, out Subject? otherSubject))
        {
            return RegistryLifeTexts.OfActor(RegistryLifeTexts.SubjectMissingCode, from.ToString());
        }

        if (!IsSameSide(kept, other) || !IsSameSide(kept, change.Result))
        {
            return Of(change, RegistryLifeTexts.KindChangedCode);
        }

        Actor result = Consents.Merged(change.Result, _on, kept.Personal, other.Personal);
        Profile? keptProfile = _profiles.Find(kept.Id);
        Profile? otherProfile = _profiles.Find(from);
        Profile? profile = change.Profile ?? keptProfile ?? (otherProfile is null ? null : otherProfile with { Of = kept.Id });
        profile = profile is null ? null : profile with { SafetyLimits = References.Limits(profile, keptProfile, otherProfile) };

        ImmutableArray<Need> needs = _needs.Of(from);
        ImmutableArray<Offer> offers = _offers.Of(from);
        Give(needs, offers, kept.Id);
        ImmutableArray<Id<Actor>> members = Move(from, kept.Id);
        _actors.Remove(from);
        _profiles.Remove(from);
        _subjects.Remove(from);
        Put(result);
        if (profile is not null)
        {
            Put(profile);
        }

        MarkChanged(kept, result);
        MarkChanged(kept.Id, keptProfile, profile);
        _mergers.Add(new Merger(
            kept,
            keptProfile,
            other,
            otherProfile,
            otherSubject,
            [.. needs.Select(need => need.Id)],
            [.. offers.Select(offer => offer.Id)],
            members));
        return Note(
            RegistryEventKind.Merged,
            _counts - RegistryCounts.Of(kept.Kind) - RegistryCounts.Of(other.Kind) + RegistryCounts.Of(result.Kind),
            subject,
            kept.Id,
            otherSubject.Id);
    }

    private Message? Unmerge(RegistryChange.Unmerge change, Actor merged, Subject subject)
    {
        int index = _mergers.FindLastIndex(one => one.Kept.Id == change.Of && one.Other.Id == change.Other);
        if (index < 0)
        {
            return RegistryLifeTexts.OfActor(RegistryLifeTexts.NotMergedCode, change.Other.ToString());
        }

        // The record before a younger merger holds what came over in this one: only backwards does each part find its own again.
        if (_mergers.FindLastIndex(one => one.Kept.Id == change.Of) != index)
        {
            return RegistryLifeTexts.OfActor(RegistryLifeTexts.NotLastMergeCode, change.Other.ToString());
        }

        Merger merger = _mergers[index];
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

        _mergers.RemoveAt(index);
        MarkChanged(merger.Kept, remains);
        _subjects[other.Id] = merger.OtherSubject;
        Put(remains);
        Put(other);
        Profile? stays = merger.IsProfileChanged
            ? Separation.Of(profile, merger.KeptProfile, merger.OtherProfile)
            : merger.KeptProfile;
        ImmutableArray<SafetyLimit> since = Separation.LimitsSince(profile, merger.KeptProfile, merger.OtherProfile);
        Restore(change.Of, stays, merger.KeptProfile?.SafetyLimits, since);
        Restore(other.Id, merger.OtherProfile, merger.OtherProfile?.SafetyLimits, since);
        Give(
            [.. merger.Needs.Select(_needs.Find).OfType<Need>().Where(need => need.By == change.Of)],
            [.. merger.Offers.Select(_offers.Find).OfType<Offer>().Where(offer => offer.By == change.Of)],
            other.Id);
        foreach (Id<Actor> member in merger.Members)
        {
            if (_actors.Find(member) is { } actor && References.Moved(actor, change.Of, other.Id) is { } moved)
            {
                Put(moved);
            }
        }

        return Note(
            RegistryEventKind.Unmerged,
            _counts - RegistryCounts.Of(merged.Kind) + RegistryCounts.Of(remains.Kind) + RegistryCounts.Of(other.Kind),
            subject,
            change.Of,
            merger.OtherSubject.Id);
    }

    /// <summary>
    /// Restores a profile with its own safety limits, and with those stated since the merger: which of the two stated them is not
    /// known. What the other feared before stays with the other.
    /// </summary>
    private void Restore(Id<Actor> of, Profile? profile, ImmutableArray<SafetyLimit>? own, ImmutableArray<SafetyLimit> since)
    {
        if (profile is null && own is null && since.IsEmpty)
        {
            _profiles.Remove(of);
            return;
        }

        Put((profile ?? new Profile(of)) with { SafetyLimits = own is null && since.IsEmpty ? null : [.. own ?? [], .. since] });
    }

    /// <summary>Notes that a merged record was put right, so that undoing a merger does not undo that unseen.</summary>
    private void MarkChanged(Actor before, Actor after)
    {
        if (!PersonalRecord.AreSame(before, after))
        {
            Mark(before.Id, merger => merger with { IsChanged = true });
        }
    }

    private void MarkChanged(Id<Actor> of, Profile? before, Profile? after)
    {
        if (!Equals(before, after))
        {
            Mark(of, merger => merger with { IsProfileChanged = true });
        }
    }

    private void Mark(Id<Actor> kept, Func<Merger, Merger> mark)
    {
        for (int i = 0; i < _mergers.Count; i++)
        {
            _mergers[i] = _mergers[i].Kept.Id == kept ? mark(_mergers[i]) : _mergers[i];
        }
    }

    private void Give(ImmutableArray<Need> needs, ImmutableArray<Offer> offers, Id<Actor> to)
    {
        foreach (Need need in needs)
        {
            _needs.Put(need with { By = to });
        }

        foreach (Offer offer in offers)
        {
            _offers.Put(offer with { By = to });
        }
    }

    /// <summary>Moves the posts of others to the record that stays, and widens their safety limits to it.</summary>
    private ImmutableArray<Id<Actor>> Move(Id<Actor> from, Id<Actor> to)
    {
        ImmutableArray<Id<Actor>>.Builder members = ImmutableArray.CreateBuilder<Id<Actor>>();
        foreach (Id<Actor> who in MentionedBy(from))
        {
            if (_profiles.Find(who) is { } profile)
            {
                Put(References.Widened(profile, from, to));
            }

            if (_actors.Find(who) is { } actor && References.Moved(actor, from, to) is { } moved)
            {
                Put(moved);
                members.Add(who);
            }
        }

        return members.ToImmutable();
    }
}
