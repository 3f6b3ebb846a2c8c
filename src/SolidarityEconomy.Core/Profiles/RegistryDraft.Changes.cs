using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>The changes of an actor that is there.</content>
internal sealed partial class RegistryDraft
{
    private Message? Change(RegistryChange change)
    {
        if (_actors.Find(change.Of) is not { } actor)
        {
            return ActorTexts.UnknownActor(change.Of.ToString());
        }

        return !_subjects.TryGetValue(change.Of, out Subject? subject) ? Of(change, RegistryLifeTexts.SubjectMissingCode) : change switch
        {
            RegistryChange.Update update => Update(update, actor, subject),
            RegistryChange.PutProfile put => PutProfile(put, subject),
            RegistryChange.PutNeed put => PutNeed(put, subject),
            RegistryChange.RemoveNeed remove => RemoveNeed(remove, subject),
            RegistryChange.PutOffer put => PutOffer(put, subject),
            RegistryChange.RemoveOffer remove => RemoveOffer(remove, subject),
            RegistryChange.Merge merge => Merge(merge, actor, subject),
            RegistryChange.Unmerge unmerge => Unmerge(unmerge, actor, subject),
            RegistryChange.Access => Note(RegistryEventKind.AccessGiven, _counts, subject, change.Of),
            RegistryChange.Withdraw => Withdraw(actor, subject),
            _ when actor.Kind == ActorKind.Organisation => Of(change, RegistryLifeTexts.NotPersonalCode),
            _ => ChangeFile(change, actor, subject),
        };
    }

    private Message? Update(RegistryChange.Update change, Actor actor, Subject subject)
    {
        if (!IsSameSide(actor, change.Actor))
        {
            return Of(change, RegistryLifeTexts.KindChangedCode);
        }

        Actor updated = Kept(change.Actor, actor.Personal);
        MarkChanged(actor, updated);
        Put(updated);
        return Note(
            RegistryEventKind.Updated,
            _counts - RegistryCounts.Of(actor.Kind) + RegistryCounts.Of(change.Actor.Kind),
            subject,
            change.Of);
    }

    /// <summary>Consent and block are for persons and collectives: what was one of them does not become a body, nor the other way round.</summary>
    private static bool IsSameSide(Actor one, Actor other) =>
        (one.Kind == ActorKind.Organisation) == (other.Kind == ActorKind.Organisation);

    /// <summary>The new record with the old consents, declarations and block, which have changes of their own.</summary>
    private static Actor Kept(Actor actor, PersonalFile? before)
    {
        if (actor.Kind == ActorKind.Organisation)
        {
            return actor;
        }

        PersonalFile? file = actor.Personal ?? (before is null ? null : new PersonalFile([]));
        return actor with
        {
            Personal = file is null ? null : file with
            {
                Consents = before?.Consents ?? [],
                Declarations = before?.Declarations ?? [],
                IsBlocked = before?.IsBlocked ?? false,
            },
        };
    }

    private Message? PutProfile(RegistryChange.PutProfile change, Subject subject)
    {
        MarkChanged(change.Of, _profiles.Find(change.Of), change.Profile);
        Put(change.Profile);
        return Note(RegistryEventKind.ProfileUpdated, _counts, subject, change.Of);
    }

    private Message? PutNeed(RegistryChange.PutNeed change, Subject subject)
    {
        Need? before = _needs.Find(change.Need.Id);
        if (before is not null && before.By != change.Of)
        {
            return RegistryLifeTexts.OfNeed(RegistryLifeTexts.NeedTakenCode, change.Need.Id.ToString());
        }

        _needs.Put(change.Need);
        return Note(
            RegistryEventKind.NeedStated, _counts with { Needs = _counts.Needs + (before is null ? 1 : 0) }, subject, change.Of);
    }

    private Message? RemoveNeed(RegistryChange.RemoveNeed change, Subject subject)
    {
        if (_needs.Find(change.Need) is not { } need || need.By != change.Of)
        {
            return RegistryLifeTexts.OfNeed(RegistryLifeTexts.NeedUnknownCode, change.Need.ToString());
        }

        _needs.Remove(change.Need);
        return Note(RegistryEventKind.NeedRemoved, _counts with { Needs = _counts.Needs - 1 }, subject, change.Of);
    }

    private Message? PutOffer(RegistryChange.PutOffer change, Subject subject)
    {
        Offer? before = _offers.Find(change.Offer.Id);
        if (before is not null && before.By != change.Of)
        {
            return RegistryLifeTexts.OfOffer(RegistryLifeTexts.OfferTakenCode, change.Offer.Id.ToString());
        }

        _offers.Put(change.Offer);
        return Note(
            RegistryEventKind.OfferStated, _counts with { Offers = _counts.Offers + (before is null ? 1 : 0) }, subject, change.Of);
    }

    private Message? RemoveOffer(RegistryChange.RemoveOffer change, Subject subject)
    {
        if (_offers.Find(change.Offer) is not { } offer || offer.By != change.Of)
        {
            return RegistryLifeTexts.OfOffer(RegistryLifeTexts.OfferUnknownCode, change.Offer.ToString());
        }

        _offers.Remove(change.Offer);
        return Note(RegistryEventKind.OfferRemoved, _counts with { Offers = _counts.Offers - 1 }, subject, change.Of);
    }

    /// <summary>The changes of a personal file; whoever has none yet gets one that allows nothing.</summary>
    private Message? ChangeFile(RegistryChange change, Actor actor, Subject subject)
    {
        PersonalFile file = actor.Personal ?? new PersonalFile([]);
        return change switch
        {
            RegistryChange.GiveConsent give when give.Consent.GivenOn > _on => RegistryLifeTexts.FutureConsent(give.Consent.GivenOn, _on),
            RegistryChange.GiveConsent give => File(RegistryEventKind.ConsentGiven, Consents.With(file, give.Consent)),
            RegistryChange.RevokeConsent revoke when !Consents.CanRevoke(file, revoke.Purpose, _on) =>
                Of(change, RegistryLifeTexts.NoConsentCode),
            RegistryChange.RevokeConsent revoke => File(RegistryEventKind.ConsentRevoked, Consents.Revoke(file, revoke.Purpose, _on)),
            RegistryChange.Declare declare when declare.Declaration.Consent.GivenOn > _on =>
                RegistryLifeTexts.FutureConsent(declare.Declaration.Consent.GivenOn, _on),
            RegistryChange.Declare declare => File(RegistryEventKind.DeclarationMade, Consents.With(file, declare.Declaration)),
            RegistryChange.RevokeDeclaration revoke when !Consents.CanRevoke(file, new DeclarationKey(revoke.Kind, revoke.Concept), _on) =>
                Of(change, RegistryLifeTexts.NoDeclarationCode),
            RegistryChange.RevokeDeclaration revoke => File(
                RegistryEventKind.DeclarationRevoked, Consents.Revoke(file, new DeclarationKey(revoke.Kind, revoke.Concept), _on)),
            RegistryChange.Block when file.IsBlocked => Of(change, RegistryLifeTexts.BlockedCode),
            RegistryChange.Block => File(RegistryEventKind.Blocked, file with { IsBlocked = true }),
            RegistryChange.Unblock when !file.IsBlocked => Of(change, RegistryLifeTexts.NotBlockedCode),
            RegistryChange.Unblock => File(RegistryEventKind.Unblocked, file with { IsBlocked = false }),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        Message? File(RegistryEventKind kind, PersonalFile changed)
        {
            Put(actor with { Personal = changed });
            return Note(kind, _counts, subject, actor.Id);
        }
    }

    private Message? Withdraw(Actor actor, Subject subject)
    {
        HashSet<Id<Actor>> erased = [actor.Id];
        HashSet<Id<Actor>> persons = actor.Kind == ActorKind.Organisation ? [] : [actor.Id];
        while (_mergers.Find(merger => erased.Contains(merger.Kept.Id)) is { } merger)
        {
            erased.Add(merger.Other.Id);
            if (merger.Other.Kind != ActorKind.Organisation)
            {
                persons.Add(merger.Other.Id);
            }

            _mergers.Remove(merger);
        }

        for (int i = 0; i < _mergers.Count; i++)
        {
            _mergers[i] = References.Without(_mergers[i], persons);
        }

        RegistryCounts after = _counts - RegistryCounts.Of(actor.Kind);
        foreach (Need need in _needs.Of(actor.Id))
        {
            _needs.Remove(need.Id);
            after = after with { Needs = after.Needs - 1 };
        }

        foreach (Offer offer in _offers.Of(actor.Id))
        {
            _offers.Remove(offer.Id);
            after = after with { Offers = after.Offers - 1 };
        }

        _actors.Remove(actor.Id);
        _profiles.Remove(actor.Id);
        _subjects.Remove(actor.Id);
        foreach (Id<Actor> who in persons.Order().SelectMany(MentionedBy))
        {
            if (_actors.Find(who) is { } other)
            {
                Put(References.Without(other, persons));
            }

            if (_profiles.Find(who) is { } profile)
            {
                Put(References.Without(profile, persons));
            }
        }

        return Note(RegistryEventKind.Withdrawn, after, subject);
    }

    /// <summary>Who may have a post at an actor or a limit against it; made when it is asked for the first time.</summary>
    private IEnumerable<Id<Actor>> MentionedBy(Id<Actor> id)
    {
        if (_mentions is null)
        {
            _mentions = [];
            foreach (Actor actor in _actors.ToArray())
            {
                Mention(_mentions, actor);
            }

            foreach (Profile profile in _profiles.ToArray())
            {
                Mention(_mentions, profile);
            }
        }

        return _mentions.GetValueOrDefault(id, []).Order().ToImmutableArray();
    }

    private static void Mention(Dictionary<Id<Actor>, HashSet<Id<Actor>>> mentions, Actor actor)
    {
        foreach (Id<Actor> id in References.Of(actor))
        {
            Mention(mentions, id, actor.Id);
        }
    }

    private static void Mention(Dictionary<Id<Actor>, HashSet<Id<Actor>>> mentions, Profile profile)
    {
        foreach (Id<Actor> id in References.Of(profile))
        {
            Mention(mentions, id, profile.Of);
        }
    }

    private static void Mention(Dictionary<Id<Actor>, HashSet<Id<Actor>>> mentions, Id<Actor> id, Id<Actor> by)
    {
        if (!mentions.TryGetValue(id, out HashSet<Id<Actor>>? who))
        {
            mentions[id] = who = [];
        }

        who.Add(by);
    }
}
