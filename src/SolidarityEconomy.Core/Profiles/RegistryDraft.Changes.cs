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

        if (change is RegistryChange.Merge { Other: var other } && _actors.Find(other) is null)
        {
            return ActorTexts.UnknownActor(other.ToString());
        }

        return !_subjects.TryGetValue(change.Of, out Subject? subject) ? Of(change, RegistryLifeTexts.SubjectMissingCode) : change switch
        {
            RegistryChange.Update update => Update(update, actor, subject),
            RegistryChange.PutProfile put => PutProfile(put, subject),
            RegistryChange.PutNeed put => Put(Needs, _needs, put.Need.Id, put.Need, subject),
            RegistryChange.RemoveNeed remove => Remove(Needs, _needs, remove.Need, change.Of, subject),
            RegistryChange.PutOffer put => Put(Offers, _offers, put.Offer.Id, put.Offer, subject),
            RegistryChange.RemoveOffer remove => Remove(Offers, _offers, remove.Offer, change.Of, subject),
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
        _ = Follow(change.Of);
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
                BlockedOn = before?.BlockedOn,
            },
        };
    }

    private Message? PutProfile(RegistryChange.PutProfile change, Subject subject)
    {
        MarkChanged(change.Of, _profiles.Find(change.Of), change.Profile);
        _mergers.State(change.Of, change.Profile.SafetyLimits ?? []);
        Put(change.Profile);
        _ = Follow(change.Of);
        return Note(RegistryEventKind.ProfileUpdated, _counts, subject, change.Of);
    }

    /// <summary>The changes of a personal file; whoever has none yet gets one that allows nothing.</summary>
    private Message? ChangeFile(RegistryChange change, Actor actor, Subject subject)
    {
        PersonalFile file = actor.Personal ?? new PersonalFile([]);
        return change switch
        {
            RegistryChange.GiveConsent give => Untimely(give.Consent) ?? File(RegistryEventKind.ConsentGiven, Consents.With(file, give.Consent)),
            RegistryChange.RefuseConsent refuse when refuse.Asked.GivenOn > _on => RegistryLifeTexts.FutureConsent(refuse.Asked.GivenOn, _on),
            RegistryChange.RefuseConsent refuse => File(RegistryEventKind.ConsentRefused, Consents.Refused(file, refuse.Asked)),
            RegistryChange.RevokeConsent revoke when !Consents.CanRevoke(file, revoke.Purpose, _on) =>
                Of(change, RegistryLifeTexts.NoConsentCode),
            RegistryChange.RevokeConsent revoke => File(RegistryEventKind.ConsentRevoked, Consents.Revoke(file, revoke.Purpose, _on)),
            RegistryChange.Declare declare =>
                Untimely(declare.Declaration.Consent) ?? File(RegistryEventKind.DeclarationMade, Consents.With(file, declare.Declaration)),
            RegistryChange.RevokeDeclaration revoke when !Consents.CanRevoke(file, new DeclarationKey(revoke.Kind, revoke.Concept), _on) =>
                Of(change, RegistryLifeTexts.NoDeclarationCode),
            RegistryChange.RevokeDeclaration revoke => File(
                RegistryEventKind.DeclarationRevoked, Consents.Revoke(file, new DeclarationKey(revoke.Kind, revoke.Concept), _on)),
            RegistryChange.Block when file.IsBlocked => Of(change, RegistryLifeTexts.BlockedCode),
            RegistryChange.Block => File(RegistryEventKind.Blocked, file with { BlockedOn = _on }),
            RegistryChange.Unblock when !file.IsBlocked => Of(change, RegistryLifeTexts.NotBlockedCode),
            RegistryChange.Unblock => File(RegistryEventKind.Unblocked, file with { IsBlocked = false }),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        Message? Untimely(Consent consent) => consent.GivenOn > _on ? RegistryLifeTexts.FutureConsent(consent.GivenOn, _on)
            : consent.ExpiresOn < _on ? RegistryLifeTexts.ExpiredConsent(consent.ExpiresOn.Value, _on)
            : null;

        Message? File(RegistryEventKind kind, PersonalFile changed)
        {
            Put(actor with { Personal = changed });
            return Note(kind, _counts, subject, actor.Id);
        }
    }
}
