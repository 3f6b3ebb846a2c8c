using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Part = SolidarityEconomy.Profiles.RegistryInput;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>Parts of documents as of version 1.1, one in some with a fault.</summary>
internal static class RegistryParts
{
    private static readonly Gen<LocalDate> Day = Gen.Choose(0, 400).Select(days => new LocalDate(2021, 1, 1).PlusDays(days));

    private static readonly Gen<LocalDate?> DayOrNull = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)), (1, Day.Select(day => (LocalDate?)day)));

    private static readonly Gen<Part.RangePart> KnownRange =
        from first in DayOrNull
        from days in Gen.Choose(0, 90)
        from isOpen in Gen.Elements(true, false)
        select new Part.RangePart(first, isOpen ? null : first?.PlusDays(days));

    private static readonly Gen<Part.RangePart?> Range = Gen.Frequency<Part.RangePart?>(
        (100, Gen.Constant<Part.RangePart?>(null)),
        (200, KnownRange.Select(range => (Part.RangePart?)range)),
        (1, Gen.Constant<Part.RangePart?>(new Part.RangePart(new LocalDate(2022, 2, 2), new LocalDate(2022, 2, 1)))));

    private static readonly Gen<string> AnyWord = Rarely("Ñandú", "شبكة التضامن", "a b", ["", " x", null!]);

    private static readonly Gen<string> AnyId = Rarely("a-1", "a-2", "z", ["", "no id", null!]);

    private static readonly Gen<Part.ConceptReference> Group = Rarely<Part.ConceptReference>(
        new("example/topics", "costing"),
        new("essglobal/activities-ica", "ICA10"),
        new("essglobal/activities-ica", "ICA160"),
        [new("nowhere", "x"), null!]);

    private static readonly Gen<Part.ConceptReference> AnyConcept =
        Gen.Frequency((2, Group), (1, Gen.Constant(new Part.ConceptReference("m49", "005"))));

    private static readonly Gen<Part.ConsentPart> Consent =
        from purpose in Rarely("registration", "matchingByTies", "statistics", ["Matching", null!])
        from version in AnyWord
        from language in Rarely("es", "pt-BR", "qu", ["spanish", ""])
        from channel in Rarely("spoken", "thumbprint", "written", ["shouted"])
        from collector in AnyWord
        from given in Day
        from expires in DayOrNull
        from revoked in DayOrNull
        from isFaulty in Gen.Choose(0, 100)
        select new Part.ConsentPart(
            purpose,
            version,
            language,
            channel,
            collector,
            given,
            isFaulty > 0 && expires < given ? null : expires,
            isFaulty > 0 && revoked < given ? null : revoked);

    private static readonly Gen<Part.DeclarationPart> Declaration =
        from kind in Rarely("group", "situation", "diaspora", ["tribe", null!])
        from of in Gen.Frequency((200, Group), (1, AnyConcept))
        from consent in Gen.Frequency((200, Consent), (1, Gen.Constant<Part.ConsentPart>(null!)))
        select new Part.DeclarationPart(kind, kind == "diaspora" ? new Part.ConceptReference("m49", "218") : of, consent);

    private static readonly Gen<Part.StayPart> Stay =
        from country in Rarely("EC", "VEN", "170", ["XX", "019", "", null!])
        from period in Range
        from status in Rarely("asylumSeeker", "irregular", null!, ["tourist"])
        select new Part.StayPart(country, period, status);

    private static readonly Gen<Part.TiePart> Tie =
        from country in Rarely("EC", "VE", "CO", ["XX", null!])
        from kind in Rarely("birth", "felt", "ancestry", ["Birth", null!])
        from period in Range
        select new Part.TiePart(country, kind, period);

    private static readonly Gen<Part.EvidencePart> Evidence =
        from kind in Rarely("expiredPassport", "groupAttestation", "nationalId", ["library card", null!])
        from seenBy in AnyWord
        from seenOn in Day
        from strength in Rarely("weak", "moderate", "strong", ["", null!])
        from expires in DayOrNull
        select new Part.EvidencePart(kind, seenBy, seenOn, strength, expires);

    private static readonly Gen<Part.PersonalPart> KnownPersonal =
        from consents in Registries.Several(Consent)
        from stays in Registries.Several(Stay)
        from ties in Registries.Several(Tie)
        from declarations in Registries.Several(Declaration)
        from evidence in Registries.Several(Evidence)
        from blocked in Gen.Elements(true, false)
        from blockedOn in DayOrNull
        from isFaulty in Gen.Choose(0, 100)
        select new Part.PersonalPart(isFaulty == 0 ? null! : consents ?? [], stays, ties, declarations, evidence, blocked, blockedOn);

    private static readonly Gen<Part.WindowPart> Window =
        from day in Rarely("monday", "saturday", "sunday", ["none", "Monday", null!])
        from start in Rarely("08:30", "09:00", "00:00", ["24:00", "8:30", "08:30:15", ""])
        from end in Rarely("18:00", "23:59", "00:00", ["07:00", "noon", null!])
        select new Part.WindowPart(day, start, end);

    private static readonly Gen<Part.AvailabilityPart> KnownAvailability =
        from hours in Gen.Frequency((100, Gen.Elements<decimal?>(null, 0m, 7.50m, 744m)), (1, Gen.Elements<decimal?>(-0.1m, 745m)))
        from windows in Registries.Several(Window)
        from zone in Rarely("America/Guayaquil", "Europe/Madrid", null!, ["", " x"])
        select new Part.AvailabilityPart(hours, windows, zone);

    private static readonly Gen<Part.AvailabilityPart?> Availability = Gen.Frequency<Part.AvailabilityPart?>(
        (1, Gen.Constant<Part.AvailabilityPart?>(null)), (2, KnownAvailability.Select(known => (Part.AvailabilityPart?)known)));

    private static readonly Gen<Part.LimitPart> ActorLimit =
        from id in AnyId
        from isOther in Gen.Elements(true, false)
        from excludes in Gen.Elements(true, false)
        select isOther ? new Part.LimitPart(Actor: id ?? "a-1", ExcludesUnknown: excludes) : new Part.LimitPart(Organisation: id ?? "a-1");

    private static readonly Gen<Part.LimitPart> Limit = Gen.Frequency(
        (50, ActorLimit),
        (50, Rarely("EC", "019", "053", ["XX", ""]).Select(place => new Part.LimitPart(Place: place))),
        (50, AnyConcept.Select(sector => sector is null ? new Part.LimitPart(Place: "EC") : new Part.LimitPart(Sector: sector))),
        (50, Rarely("person", "organisation", "collective", ["robot"]).Select(kind => new Part.LimitPart(Kind: kind))),
        (1, Gen.Elements(new Part.LimitPart(), new Part.LimitPart("a-1", "EC"))));

    private static readonly Gen<Part.SkillPart> Skill =
        from skill in AnyConcept
        from level in Rarely("beginner", "expert", null!, ["master"])
        from years in Gen.Frequency((100, Gen.Elements<int?>(null, 0, 12, 100)), (1, Gen.Elements<int?>(-1, 101)))
        from evidence in Registries.Several(AnyWord)
        select new Part.SkillPart(skill, level, years, evidence);

    private static readonly Gen<Part.LanguagePart> Language =
        from language in Rarely("es", "es-EC", "qu", ["ñ", null!])
        from level in Rarely("basic", "native", null!, ["some"])
        from cefr in Rarely("a1", "c2", null!, ["B2", "d1"])
        select new Part.LanguagePart(language, level, cefr);

    private static readonly Gen<Part.SourcePart> Source =
        from title in AnyWord
        from author in Rarely("Ashoka", "OIM", null!, ["", " "])
        from year in Gen.Elements<int?>(null, 2021)
        from article in Rarely("p. 34", "25", null!, ["", " "])
        from url in Gen.Elements<Uri?>(null, new Uri("https://example.org/ñ"))
        from isVerified in Gen.Elements(true, false)
        select new Part.SourcePart(title, author, year, article, url, isVerified);

    private static readonly Gen<Part.FigurePart> Figure =
        from matter in AnyWord
        from counts in Rarely(
            Registries.In("es", "personas"), Registries.In("en", "people"), Registries.In("ar", "شبكة"), [Registries.In("x", "y"), null!])
        from value in Gen.Elements(-3m, 0m, 12.50m, 123m)
        from source in Gen.Frequency((200, Source), (1, Gen.Constant<Part.SourcePart>(null!)))
        from qualifier in Rarely("approximate", "atLeast", null!, ["exactly", ""])
        from asOf in DayOrNull
        select new Part.FigurePart(matter, counts, value, source, qualifier, asOf);

    public static Gen<IReadOnlyList<IReadOnlyDictionary<string, string>>?> Aliases { get; } =
        Registries.Several(Rarely(Registries.In("es", "ACI"), Registries.In("en", "ICA"), Registries.In("ar", "شبكة"), [Registries.In("es", " "), null!]));

    public static Gen<IReadOnlyList<Part.ConceptReference>?> Concepts { get; } = Registries.Several(AnyConcept);

    public static Gen<Part.ConceptReference?> Kind { get; } = Rarely<Part.ConceptReference?>(
        null, new("example/topics", "costing"), new("support-kinds", "training"), [new("nowhere", "x")]);

    public static Gen<Part.RangePart?> Period => Range;

    public static Gen<LocalDate?> Waiting => DayOrNull;

    public static Gen<string?> Status { get; } = Rarely<string?>(null, "open", "paused", ["waiting"]);

    public static Gen<IReadOnlyList<string>?> Terms { get; } = Rarely<IReadOnlyList<string>?>(
        null, ["paid", "gift"], ["reciprocal"], [[], ["gift", "gift"], ["loan"], [null!]]);

    public static Gen<IReadOnlyList<Part.PositionPart>?> Positions { get; } = Registries.Several(
        from title in Rarely(Registries.In("es", "Presidenta"), Registries.In("en", "Chair"), Registries.In("pt", "Tesoureira"), [Registries.In("x", "y"), null!])
        from at in Rarely("a-1", "elsewhere", null!, ["", "no id"])
        from organisation in Rarely(null, Registries.In("es", "Red"), Registries.In("en", "Network"), [Registries.In("en", "")])
        from territories in Concepts
        from period in Range
        select new Part.PositionPart(title, at, organisation, territories, period));

    public static Gen<IReadOnlyList<Part.ContactPart>?> Contacts { get; } = Registries.Several(
        from channel in Rarely("phone", "whatsApp", "inPerson", ["fax", null!])
        from value in AnyWord
        from visible in Rarely(null!, "participant", "public", ["everybody"])
        select new Part.ContactPart(channel, value, visible));

    public static Gen<Part.PersonalPart?> Personal { get; } = Gen.Frequency<Part.PersonalPart?>(
        (2, Gen.Constant<Part.PersonalPart?>(null)), (3, KnownPersonal.Select(known => (Part.PersonalPart?)known)));

    public static Gen<Part.ProfilePart> Profile { get; } =
        from of in AnyId
        from skills in Registries.Several(Skill)
        from languages in Registries.Several(Language)
        from availability in Availability
        from channel in Rarely("sms", "whatsApp", null!, ["pigeon"])
        from bandwidth in Rarely("none", "low", null!, ["5g"])
        from values in Concepts
        from limits in Registries.Several(Limit)
        select new Part.ProfilePart(of == "z" ? "a-1" : of, skills, languages, availability, channel, bandwidth, values, limits);

    /// <summary>Up to two figures, now and then one of them twice.</summary>
    public static Gen<IReadOnlyList<Part.FigurePart>> Figures { get; } =
        from figures in Gen.Choose(0, 2).SelectMany(n => Gen.ListOf(Figure, n))
        from isTwice in Gen.Frequency((40, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (IReadOnlyList<Part.FigurePart>)[.. figures, .. figures.Take(isTwice ? 1 : 0)];

    private static Gen<T> Rarely<T>(T one, T two, T three, T[] faulty) =>
        Gen.Frequency((250, Gen.Elements(one, two, three)), (1, Gen.Elements(faulty)));
}
