using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors;

/// <summary>People and their files for the tests of this room and those above it.</summary>
internal static class People
{
    public static readonly LocalDate Today = new(2022, 3, 15);

    public static readonly Concept Venezuela = World.Country("VE");

    public static readonly Concept Colombia = World.Country("CO");

    public static readonly Concept Ecuador = World.Country("EC");

    public static readonly Concept Peru = World.Country("PE");

    /// <summary>Days within a few years around the day of the tests.</summary>
    public static readonly Gen<LocalDate> Days = Gen.Choose(-1500, 1500).Select(days => Today.PlusDays(days));

    public static readonly Gen<DateRange> Periods =
        from first in Gen.OneOf(Days.Select(day => (LocalDate?)day), Gen.Constant<LocalDate?>(null))
        from length in Gen.Elements<int?>(null, 0, 1, 30, 700)
        select new DateRange(first, length is { } days ? (first ?? Today).PlusDays(days) : null);

    public static readonly Gen<Consent> Consents =
        from purpose in Gen.Elements(Enum.GetValues<Purpose>())
        from channel in Gen.Elements(Enum.GetValues<ConsentChannel>())
        from given in Days
        from lasts in Gen.Elements<int?>(null, 0, 1, 400)
        from revoked in Gen.Elements<int?>(null, null, 0, 1, 200)
        select new Consent(purpose, "intake-1", LanguageTag.Spanish, channel, "Red de acogida", given)
        {
            ExpiresOn = lasts is { } days ? given.PlusDays(days) : null,
            RevokedOn = revoked is { } after ? given.PlusDays(after) : null,
        };

    public static readonly Gen<Stay> Stays =
        from country in Gen.Elements(Venezuela, Colombia, Ecuador, Peru)
        from period in Periods
        from status in Gen.Elements<StayStatus?>(null, StayStatus.Regular, StayStatus.Irregular, StayStatus.Refugee)
        select new Stay(country, period, status);

    public static readonly Gen<Declaration> Declarations =
        from consent in Consents
        from of in Gen.Elements(
            (DeclarationKind.Diaspora, Venezuela),
            (DeclarationKind.Group, PopulationGroups.Find("women")),
            (DeclarationKind.Group, PopulationGroups.Find("indigenous-peoples")),
            (DeclarationKind.Situation, MobilitySituations.Find("pendular")))
        select new Declaration(of.Item1, of.Item2, consent);

    public static readonly Gen<PersonalFile> Files =
        from consents in Several(Consents)
        from stays in Gen.Choose(0, 5).SelectMany(n => Gen.ListOf(Stays, n))
        from declarations in Several(Declarations)
        from blocked in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new PersonalFile(consents) { Stays = [.. stays], Declarations = [.. declarations], IsBlocked = blocked };

    /// <summary>Persons, organisations and collectives with names of several scripts.</summary>
    public static readonly Gen<Actor> AnyActors =
        from number in Gen.Choose(0, 9)
        from kind in Gen.Elements(Enum.GetValues<ActorKind>())
        from name in Gen.Elements("Yuleisy Ñáñez", "مريم حداد", "İsmet Işık", "Nina", "山田 花子")
        from country in Gen.Elements(null, Ecuador, Colombia)
        from file in Gen.OneOf(Files.Select(file => (PersonalFile?)file), Gen.Constant<PersonalFile?>(null))
        from sectors in Several(Gen.Elements(Sectors.Taxonomy.Concepts.ToArray()))
        from contacts in Several(
            from channel in Gen.Elements(Enum.GetValues<ContactChannel>())
            from visible in Gen.Elements(Enum.GetValues<Audience>())
            select new ContactPoint(channel, "+593 99 000", visible))
        from period in Periods
        select new Actor(
            new Id<Actor>(string.Create(CultureInfo.InvariantCulture, $"p-{number}")),
            kind,
            Text.Of(LanguageTag.Spanish, name),
            place: country is null ? null : new Place(country))
        {
            Personal = kind == ActorKind.Organisation ? null : file,
            Sectors = [.. sectors],
            Contacts = [.. contacts],
            Existence = period,
        };

    public static Consent Yes(Purpose purpose, LocalDate? on = null) =>
        new(purpose, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "Red de acogida", on ?? Today);

    public static Actor Person(string id = "p-1", string name = "Yuleisy") =>
        new(new Id<Actor>(id), ActorKind.Person, Text.Of(LanguageTag.Spanish, name));

    private static Gen<List<T>> Several<T>(Gen<T> item) =>
        Gen.Choose(0, 3).SelectMany(n => Gen.ListOf(item, n)).Select(list => list.Distinct().ToList());
}
