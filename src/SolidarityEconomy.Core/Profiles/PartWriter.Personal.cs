using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <content>Personal files and profiles.</content>
internal static partial class PartWriter
{
    public static RegistryInput.ProfilePart ToPart(Profile profile) => new(
        profile.Of.ToString(),
        All(profile.Skills, claim => new RegistryInput.SkillPart(
            Reference(claim.Skill)!, EnumWords<SkillLevel>.Of(claim.Level), claim.Years, OrNull(claim.Evidence))),
        All(profile.Languages, claim => new RegistryInput.LanguagePart(
            claim.Language.ToString(), EnumWords<LanguageLevel>.Of(claim.Level), EnumWords<CefrLevel>.Of(claim.Cefr))),
        profile.Availability is { } availability ? ToPart(availability) : null,
        EnumWords<ContactChannel>.Of(profile.PreferredChannel),
        EnumWords<Bandwidth>.Of(profile.Bandwidth),
        All(profile.Values, value => Reference(value)!),
        All(profile.SafetyLimits, ToPart));

    private static RegistryInput.AvailabilityPart ToPart(Availability availability) => new(
        availability.HoursAMonth,
        OrNull(availability.Windows.Select(window => new RegistryInput.WindowPart(
            EnumWords<NodaTime.IsoDayOfWeek>.Of(window.Day), PartReader.ToWords(window.From), PartReader.ToWords(window.Until)))),
        availability.Zone);

    public static RegistryInput.LimitPart ToPart(SafetyLimit limit) => limit switch
    {
        SafetyLimit.ByActor one => new(Actor: one.Actor.ToString(), ExcludesUnknown: limit.ExcludesUnknown),
        SafetyLimit.ByPlace one => new(Place: Code(one.Place), ExcludesUnknown: limit.ExcludesUnknown),
        SafetyLimit.BySector one => new(Sector: Reference(one.Sector), ExcludesUnknown: limit.ExcludesUnknown),
        SafetyLimit.ByKind one => new(Kind: EnumWords<ActorKind>.Of(one.Kind), ExcludesUnknown: limit.ExcludesUnknown),
        SafetyLimit.ByOrganisation one => new(Organisation: one.Organisation.ToString(), ExcludesUnknown: limit.ExcludesUnknown),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static RegistryInput.PersonalPart ToPart(PersonalFile personal) => new(
        [.. personal.Consents.Select(ToPart)],
        OrNull(personal.Stays.Select(stay => new RegistryInput.StayPart(
            Code(stay.Country), Range(stay.Period), EnumWords<StayStatus>.Of(stay.Status)))),
        OrNull(personal.Ties.Select(tie => new RegistryInput.TiePart(
            Code(tie.Country), EnumWords<TieKind>.Of(tie.Kind), Range(tie.Period)))),
        OrNull(personal.Declarations.Select(declaration => new RegistryInput.DeclarationPart(
            EnumWords<DeclarationKind>.Of(declaration.Kind), Reference(declaration.Of)!, ToPart(declaration.Consent)))),
        OrNull(personal.Evidence.Select(evidence => new RegistryInput.EvidencePart(
            EnumWords<EvidenceKind>.Of(evidence.Kind),
            evidence.SeenBy,
            evidence.SeenOn,
            EnumWords<EvidenceStrength>.Of(evidence.Strength),
            evidence.ExpiresOn))),
        personal.IsBlocked,
        personal.BlockedOn);

    private static RegistryInput.ConsentPart ToPart(Consent consent) => new(
        EnumWords<Purpose>.Of(consent.Purpose),
        consent.TextVersion,
        consent.Language.ToString(),
        EnumWords<ConsentChannel>.Of(consent.Channel),
        consent.Collector,
        consent.GivenOn,
        consent.ExpiresOn,
        consent.RevokedOn);

    private static ImmutableArray<TPart>? All<T, TPart>(ImmutableArray<T>? items, Func<T, TPart> toPart) =>
        items is { } known ? [.. known.Select(toPart)] : null;
}
