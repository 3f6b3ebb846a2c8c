using System.Collections.Immutable;
using NodaTime;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Brings consents of several files together so that no merge allows what one of the files has taken back.</summary>
internal static class MergedConsents
{
    /// <summary>
    /// The consents of all files, each once; those to a use that another file has taken back, and not given again, are revoked from that day
    /// on, or from the day on which they were given when that is later.
    /// </summary>
    public static ImmutableArray<Consent> Of(ImmutableArray<PersonalFile> files)
    {
        ImmutableArray<ImmutableArray<Consent>> all = [.. files.Select(file => file.Consents)];
        return [.. all.SelectMany((file, at) => file.Select(consent => Limited(consent, all, at))).Distinct()];
    }

    /// <summary>The declarations of all files, each once; their consents by the same rule among declarations of the same.</summary>
    public static ImmutableArray<Declaration> Declarations(ImmutableArray<PersonalFile> files) =>
    [
        .. files.SelectMany((file, at) => file.Declarations.Select(declaration =>
        {
            ImmutableArray<ImmutableArray<Consent>> same =
            [
                .. files.Select(other => other.Declarations
                    .Where(one => one.Kind == declaration.Kind && one.Of.Equals(declaration.Of))
                    .Select(one => one.Consent).ToImmutableArray()),
            ];
            return declaration with { Consent = Limited(declaration.Consent, same, at) };
        })).Distinct(),
    ];

    private static Consent Limited(Consent consent, ImmutableArray<ImmutableArray<Consent>> files, int own)
    {
        for (int file = 0; file < files.Length; file++)
        {
            if (file != own && TakenBack(files[file], consent.Purpose) is { } day)
            {
                consent = consent.Revoke(LocalDate.Max(day, consent.GivenOn));
            }
        }

        return consent;
    }

    /// <summary>The day from which a file no longer allows a use that it once did; null when it never did, or holds a consent that stands.</summary>
    private static LocalDate? TakenBack(ImmutableArray<Consent> consents, Purpose purpose)
    {
        LocalDate? last = null;
        foreach (Consent consent in consents.Where(consent => consent.Purpose == purpose))
        {
            if (consent.RevokedOn is not { } day)
            {
                return null;
            }

            last = last is null ? day : LocalDate.Max(day, last.Value);
        }

        return last;
    }
}
