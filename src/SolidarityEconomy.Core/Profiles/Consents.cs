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

    /// <summary>True when there is something to take back: a consent to the purpose that holds or is still to come.</summary>
    public static bool CanRevoke(PersonalFile file, Purpose purpose, LocalDate on) =>
        All(file).Any(consent => consent.Purpose == purpose && IsOpen(consent, on));

    /// <summary>True when the declaration holds or is still to come.</summary>
    public static bool CanRevoke(PersonalFile file, DeclarationKey key, LocalDate on) =>
        file.Declarations.Any(declaration => DeclarationKey.Of(declaration) == key && IsOpen(declaration.Consent, on));

    /// <summary>Takes every consent to a purpose back, also those that declarations carry; one that has not begun falls away.</summary>
    public static PersonalFile Revoke(PersonalFile file, Purpose purpose, LocalDate on) => file with
    {
        Consents = Revoked(file.Consents, consent => consent, consent => consent.Purpose == purpose, consent => consent.Revoke(on), on),
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
    /// Takes back in a merged file what one of its sources no longer allows: a purpose or declaration that stands in the source and
    /// is not in force there.
    /// </summary>
    public static PersonalFile? Merged(PersonalFile? result, LocalDate on, params ReadOnlySpan<PersonalFile?> sources)
    {
        PersonalFile? file = result;
        foreach (PersonalFile? source in sources)
        {
            if (file is null || source is null)
            {
                continue;
            }

            file = source.Consents.Select(consent => consent.Purpose).Distinct()
                .Where(purpose => !source.Consents.Any(consent => consent.Purpose == purpose && consent.IsInForce(on)))
                .Aggregate(file, (one, purpose) => one with
                {
                    Consents = Revoked(one.Consents, consent => consent, consent => consent.Purpose == purpose, consent => consent.Revoke(on), on),
                });
            file = source.Declarations.Select(DeclarationKey.Of).Distinct()
                .Where(key => !source.Declarations.Any(declaration => DeclarationKey.Of(declaration) == key && declaration.IsInForce(on)))
                .Aggregate(file, (one, key) => Revoke(one, key, on));
            file = file with { IsBlocked = file.IsBlocked || source.IsBlocked };
        }

        return file;
    }

    /// <summary>Takes back in a separated file whatever the merged one does not allow; where that had none, it allowed nothing.</summary>
    public static PersonalFile? Separated(PersonalFile? restored, PersonalFile? merged, LocalDate on)
    {
        if (restored is null)
        {
            return null;
        }

        PersonalFile file = restored.Consents.Select(consent => consent.Purpose).Distinct()
            .Where(purpose => merged?.Consents.Any(consent => consent.Purpose == purpose && consent.IsInForce(on)) != true)
            .Aggregate(restored, (one, purpose) => Revoke(one, purpose, on));
        file = file.Declarations.Select(DeclarationKey.Of).Distinct()
            .Where(key => merged?.Declarations.Any(declaration => DeclarationKey.Of(declaration) == key && declaration.IsInForce(on)) != true)
            .Aggregate(file, (one, key) => Revoke(one, key, on));
        return file with { IsBlocked = file.IsBlocked || merged?.IsBlocked == true };
    }

    private static IEnumerable<Consent> All(PersonalFile file) =>
        file.Consents.Concat(file.Declarations.Select(declaration => declaration.Consent));

    private static bool IsOpen(Consent consent, LocalDate on) => consent.IsInForce(on) || consent.GivenOn > on;

    private static ImmutableArray<T> Revoked<T>(
        ImmutableArray<T> items, Func<T, Consent> consent, Func<T, bool> isMeant, Func<T, T> revoke, LocalDate on) =>
    [
        .. items
            .Where(item => !isMeant(item) || consent(item).GivenOn <= on)
            .Select(item => isMeant(item) && consent(item).IsInForce(on) ? revoke(item) : item)
            .Distinct(),
    ];
}
