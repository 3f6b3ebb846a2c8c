using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>How consents and declarations of a personal file change; revoked ones stay as the record of what was allowed.</summary>
internal static class Consents
{
    public static PersonalFile With(PersonalFile file, Consent consent) =>
        file with { Consents = [.. file.Consents.Append(consent).Distinct()] };

    public static PersonalFile With(PersonalFile file, Declaration declaration) =>
        file with { Declarations = [.. file.Declarations.Append(declaration).Distinct()] };

    /// <summary>The latest day on which a consent or declaration of the file was given; null when it has none.</summary>
    public static LocalDate? Latest(PersonalFile file) => All(file).Select(consent => (LocalDate?)consent.GivenOn).Max();

    /// <summary>Notes a no; a yes to the same purpose that is not younger is taken back from its day on.</summary>
    public static PersonalFile Refused(PersonalFile file, Consent asked) => file with
    {
        Consents = [.. file.Consents.Select(consent => Answered(consent, asked)).Append(asked.Revoke(asked.GivenOn)).Distinct()],
        Declarations =
        [
            .. file.Declarations.Select(declaration => declaration with { Consent = Answered(declaration.Consent, asked) }).Distinct(),
        ],
    };

    /// <summary>True when there is something to take back: a consent to the purpose that holds or is still to come.</summary>
    public static bool CanRevoke(PersonalFile file, Purpose purpose, LocalDate on) =>
        All(file).Any(consent => consent.Purpose == purpose && IsOpen(consent, on));

    /// <summary>True when the declaration holds or is still to come.</summary>
    public static bool CanRevoke(PersonalFile file, DeclarationKey key, LocalDate on) =>
        file.Declarations.Any(declaration => DeclarationKey.Of(declaration) == key && IsOpen(declaration.Consent, on));

    /// <summary>Takes every consent to a purpose back, also those that declarations carry; one that has not begun falls away.</summary>
    public static PersonalFile Revoke(PersonalFile file, Purpose purpose, LocalDate on) => file with
    {
        Consents = Revoked(file.Consents, purpose, on),
        Declarations = Revoked(
            file.Declarations,
            declaration => declaration.Consent,
            declaration => declaration.Consent.Purpose == purpose,
            declaration => declaration.Revoke(on),
            on),
    };

    public static PersonalFile Revoke(PersonalFile file, DeclarationKey key, LocalDate on) => file with
    {
        Declarations = Revoked(
            file.Declarations,
            declaration => declaration.Consent,
            declaration => DeclarationKey.Of(declaration) == key,
            declaration => declaration.Revoke(on),
            on),
    };

    /// <summary>
    /// Leaves in a merged record only consents and declarations that one of its sources has, taken back or not, and takes back what one of them no
    /// longer allows: a purpose or declaration that stands in the source and is not in force there. It is blocked when one is.
    /// </summary>
    public static Actor Merged(Actor result, LocalDate on, params ReadOnlySpan<PersonalFile?> sources)
    {
        Actor merged = result.Personal is { } stated ? result with { Personal = OfSources(stated, sources) } : result;
        foreach (PersonalFile? source in sources)
        {
            if (source is null || Blocked(merged, source) is not { Personal: { } file } actor)
            {
                continue;
            }

            file = source.Consents.Select(consent => consent.Purpose).Distinct()
                .Where(purpose => !Holds(source, purpose, on))
                .Aggregate(file, (one, purpose) => one with { Consents = Revoked(one.Consents, purpose, on) });
            file = source.Declarations.Select(DeclarationKey.Of).Distinct()
                .Where(key => !Holds(source, key, on))
                .Aggregate(file, (one, key) => Revoke(one, key, on));
            merged = actor with { Personal = file };
        }

        return merged;
    }

    /// <summary>Takes back in a separated record whatever the merged one does not allow; where that had no file, it allowed nothing.</summary>
    public static Actor Separated(Actor restored, PersonalFile? merged, LocalDate on)
    {
        if (Blocked(restored, merged) is not { Personal: { } file } actor)
        {
            return restored;
        }

        file = file.Consents.Select(consent => consent.Purpose).Distinct()
            .Where(purpose => merged is null || !Holds(merged, purpose, on))
            .Aggregate(file, (one, purpose) => Revoke(one, purpose, on));
        file = file.Declarations.Select(DeclarationKey.Of).Distinct()
            .Where(key => merged is null || !Holds(merged, key, on))
            .Aggregate(file, (one, key) => Revoke(one, key, on));
        return actor with { Personal = file };
    }

    /// <summary>
    /// Carries what was consented to and declared since a merger over to the record that stayed: whatever the merged one has and
    /// neither of the two had before.
    /// </summary>
    public static Actor Carried(Actor restored, PersonalFile? merged, params ReadOnlySpan<PersonalFile?> sources)
    {
        if (merged is null || restored.Kind == ActorKind.Organisation)
        {
            return restored;
        }

        (HashSet<Consent> consents, HashSet<Declaration> declarations) = SaidIn(sources);
        ImmutableArray<Consent> newConsents = [.. merged.Consents.Where(consent => !IsOf(consents, consent))];
        ImmutableArray<Declaration> newDeclarations = [.. merged.Declarations.Where(declaration => !IsOf(declarations, declaration))];
        if (newConsents.IsEmpty && newDeclarations.IsEmpty)
        {
            return restored;
        }

        PersonalFile file = restored.Personal ?? new PersonalFile([]);
        return restored with
        {
            Personal = file with
            {
                Consents = [.. file.Consents.Concat(newConsents).Distinct()],
                Declarations = [.. file.Declarations.Concat(newDeclarations).Distinct()],
            },
        };
    }

    private static PersonalFile OfSources(PersonalFile stated, ReadOnlySpan<PersonalFile?> sources)
    {
        (HashSet<Consent> consents, HashSet<Declaration> declarations) = SaidIn(sources);
        return stated with
        {
            Consents = [.. stated.Consents.Where(consent => IsOf(consents, consent))],
            Declarations = [.. stated.Declarations.Where(declaration => IsOf(declarations, declaration))],
        };
    }

    /// <summary>All that stands in some of the files.</summary>
    private static (HashSet<Consent> Consents, HashSet<Declaration> Declarations) SaidIn(ReadOnlySpan<PersonalFile?> sources)
    {
        HashSet<Consent> consents = [];
        HashSet<Declaration> declarations = [];
        foreach (PersonalFile? source in sources)
        {
            consents.UnionWith(source?.Consents ?? []);
            declarations.UnionWith(source?.Declarations ?? []);
        }

        return (consents, declarations);
    }

    /// <summary>True when the consent is among these, as it is or before it was taken back.</summary>
    private static bool IsOf(HashSet<Consent> consents, Consent consent) =>
        consents.Contains(consent) || consents.Contains(consent with { RevokedOn = null });

    private static bool IsOf(HashSet<Declaration> declarations, Declaration declaration) =>
        declarations.Contains(declaration)
        || declarations.Contains(declaration with { Consent = declaration.Consent with { RevokedOn = null } });

    private static Actor Blocked(Actor actor, PersonalFile? source) =>
        source?.IsBlocked != true || actor.Kind == ActorKind.Organisation
            ? actor
            : actor with { Personal = Blocked(actor.Personal ?? new PersonalFile([]), source.BlockedOn) };

    /// <summary>Blocks a file from a day on, which may be unknown; the first known day stays.</summary>
    public static PersonalFile Blocked(PersonalFile file, LocalDate? on) => file with
    {
        IsBlocked = true,
        BlockedOn = on < file.BlockedOn ? on : file.BlockedOn ?? on,
    };

    private static bool Holds(PersonalFile file, Purpose purpose, LocalDate on) =>
        file.Consents.Any(consent => consent.Purpose == purpose && consent.IsInForce(on));

    private static bool Holds(PersonalFile file, DeclarationKey key, LocalDate on) =>
        file.Declarations.Any(declaration => DeclarationKey.Of(declaration) == key && declaration.IsInForce(on));

    private static IEnumerable<Consent> All(PersonalFile file) =>
        file.Consents.Concat(file.Declarations.Select(declaration => declaration.Consent));

    private static bool IsOpen(Consent consent, LocalDate on) => consent.IsInForce(on) || consent.GivenOn > on;

    private static Consent Answered(Consent consent, Consent no) =>
        consent.Purpose == no.Purpose && consent.IsInForce(no.GivenOn) ? consent.Revoke(no.GivenOn) : consent;

    private static ImmutableArray<Consent> Revoked(ImmutableArray<Consent> consents, Purpose purpose, LocalDate on) =>
        Revoked(consents, consent => consent, consent => consent.Purpose == purpose, consent => consent.Revoke(on), on);

    private static ImmutableArray<T> Revoked<T>(
        ImmutableArray<T> items, Func<T, Consent> consent, Func<T, bool> isMeant, Func<T, T> revoke, LocalDate on) =>
    [
        .. items
            .Where(item => !isMeant(item) || consent(item).GivenOn <= on)
            .Select(item => isMeant(item) && consent(item).IsInForce(on) ? revoke(item) : item)
            .Distinct(),
    ];
}
