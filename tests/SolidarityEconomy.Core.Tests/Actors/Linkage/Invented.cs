using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Linkage;

/// <summary>Invented organisations for the tests of linkage.</summary>
internal static class Invented
{
    /// <summary>Lists in which values come back often, so that pairs of every verdict are among them.</summary>
    public static readonly Gen<Actor[]> Lists =
        from count in Gen.Choose(0, 14)
        from actors in Gen.CollectToArray(Enumerable.Range(0, count), One)
        select actors;

    private static readonly string[] Names =
    [
        "The Lowther Club", "Lowther Club", "Cooperativa Nueva Esperanza", "Nueva Esperanza S. Coop. Ltda.", "CNE", "Kindling Farm",
        "Kindling Trust", "Oakwell Stores Society", "Panadería El Ñandú", "Panaderia el Nandu", "جمعية الأمل", "Bäckerei Straße", "Ltd",
    ];

    public static Actor Make(
        string id,
        string name,
        string? postcode = null,
        string? website = null,
        string? number = null,
        string? locality = null,
        (decimal Latitude, decimal Longitude)? point = null,
        string? address = null,
        string? country = null,
        string? area = null,
        ActorKind kind = ActorKind.Organisation,
        string? legalForm = null,
        string? activity = null) => new(
        new Id<Actor>(id),
        kind,
        Text.Of(LanguageTag.Spanish, name),
        number is null ? [] : [new Identifier("GB-COH", number)],
        (postcode ?? locality ?? address ?? country ?? area) is null && point is null
            ? null
            : new Place(country is null ? null : World.Country(country), area, locality, postcode, address, point?.Latitude, point?.Longitude),
        legalForm,
        activities: activity is null ? [] : [EssGlobal.Activities.Find(activity)],
        website: website is null ? null : new Uri(website));

    private static Gen<Actor> One(int index) =>
        from name in Gen.Elements(Names)
        from postcode in Gen.Elements<string?>("AB1 2CD", "AB12CD", "EF3 4GH", "28001", null)
        from website in Gen.Elements<string?>("https://www.one.coop/a", "http://one.coop", "https://facebook.com/two", null)
        from number in Gen.Elements<string?>("00123456", "123456", "00123465", "777", null, null)
        from locality in Gen.Elements<string?>("Bath", "Quito", null)
        from point in Gen.Elements<(decimal, decimal)?>((51.5m, -2.3m), (51.5001m, -2.3m), (51.55m, -2.3m), (-0.2m, -78.5m), null)
        from kind in Gen.Elements(ActorKind.Organisation, ActorKind.Organisation, ActorKind.Organisation, ActorKind.Collective)
        from country in Gen.Elements<string?>("GB", "EC", null)
        select Make($"a{index}", name, postcode, website, number, locality, point, country: country, kind: kind);
}
