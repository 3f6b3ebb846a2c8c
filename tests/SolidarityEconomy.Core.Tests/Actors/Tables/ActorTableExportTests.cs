using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Tables;

public class ActorTableExportTests
{
    private static readonly LocalDate Day = new(2026, 1, 5);

    private static readonly Gen<string> Words = Gen.Elements(
        "A", "Ñandú; \"the\" one", "=SUM(A1)", "+1", "-2", "@x", "קואופרטיב", "a, b", "x\ny", " blank ", "-", "tab\tin", "'", "😀", "SR");

    private static readonly Gen<Place?> Places =
        from country in Gen.Elements(null, "GB", "EC", "SR", "AQ", "BO")
        from area in Gen.Elements(null, "Devon", "-", "x\ny")
        from address in Gen.Elements(null, "1 Lane", "Hill House\n2 Lane", "a\n\nb", "-")
        from point in Gen.Elements<(decimal, decimal)?>(null, (50.70m, -3.5m), (0m, 0m), (-0.2m, -78.5m), (-3.5m, 50.7m))
        select country is null && area is null && address is null && point is null
            ? null
            : new Place(country is null ? null : World.Country(country), area, address: address, latitude: point?.Item1, longitude: point?.Item2);

    private static readonly Gen<Actor> Actors =
        from id in Gen.Choose(1, 6)
        from kind in Gen.Elements(ActorKind.Organisation, ActorKind.Organisation, ActorKind.Organisation, ActorKind.Collective, ActorKind.Person)
        from language in Gen.Elements("en", "en", "en", "es")
        from name in Words
        from company in Gen.Elements("", "", "01234567", "a;b")
        from domain in Gen.Elements("", "example.org", "a;b")
        from place in Places
        from form in Gen.Elements(null, "Society", "-")
        from activities in Gen.SubListOf(EssGlobal.Activities.Concepts.Take(4))
        from qualifiers in Gen.SubListOf([.. EssGlobal.Qualifiers.Concepts.Take(3), CooperativeTypes.Worker, new Concept("x", "y", Text.Of(default, "z"))])
        from membership in Gen.Elements(null, EssGlobal.MembershipTypes.Concepts[0], CooperativeTypes.Worker)
        from website in Gen.Elements(null, new Uri("http://a.coop"), new Uri("https://b.coop/ñ?x=1;2"))
        from description in Gen.Elements(null, "Milk\nand cheese", "Milk\n\ncheese", "de: Milch")
        from contacts in Gen.SubListOf(new ContactPoint[]
        {
            new(ContactChannel.Email, "a@b.coop"), new(ContactChannel.Email, "c@b.coop"), new(ContactChannel.Phone, "+593 2 1", Audience.Public),
            new(ContactChannel.Phone, "none"), new(ContactChannel.Post, "Box 7"),
        })
        from alias in Gen.Elements(null, "ICA")
        from asked in Gen.Elements(true, true, false)
        from hides in Gen.Elements(false, false, false, true)
        select new Actor(
            new Id<Actor>($"R{id}"),
            kind,
            Text.Of(LanguageTag.Parse(language), name),
            new[] { ("GB-COH", company), ("domain", domain) }.Where(pair => pair.Item2.Length > 0).Select(pair => new Identifier(pair.Item1, pair.Item2)),
            place,
            form,
            membership,
            null,
            activities,
            qualifiers,
            website,
            [],
            description is null ? null : Text.Of(default, description))
        {
            Contacts = [.. contacts],
            Aliases = alias is null ? [] : [Text.Of(default, alias)],
            HidesRequests = hides,
            Personal = kind == ActorKind.Collective && asked ? new PersonalFile([Yes(Purpose.Export)]) : null,
        };

    [Fact]
    public void Export_Collectives_AreThoseThatAllowItThatDay()
    {
        Actor open = Group("open", Yes(Purpose.Export), Yes(Purpose.Registration));
        Actor blocked = Group("blocked", Yes(Purpose.Export)) with { Personal = new PersonalFile([Yes(Purpose.Export)]) { IsBlocked = true } };
        Actor[] actors =
        [
            open,
            blocked,
            Group("silent"),
            Group("other", Yes(Purpose.Publication)),
            Group("lapsed", Yes(Purpose.Export), Yes(Purpose.Registration) with { ExpiresOn = Day.PlusDays(-1) }),
            new(new Id<Actor>("unasked"), ActorKind.Collective, Text.Of(LanguageTag.English, "U")),
            new(new Id<Actor>("body"), ActorKind.Organisation, Text.Of(LanguageTag.English, "B")),
        ];
        Assert.Equal(["open", "body"], Ids(Day));
        Assert.Equal(["body"], Ids(Day.PlusYears(-2)));
        Assert.Equal(["body"], Ids(null));
        InputReport losses = ActorTable.Export(ActorTableLayout.DigitalCommons, actors, on: Day).FindLosses(TestContext.Current.CancellationToken);
        InputFault fault = Expect.Fault(losses, "personal", "table.consent-left-out");
        Assert.Equal((FaultSeverity.Warning, null), (fault.Severity, fault.Row));
        Assert.Equal(5, losses.Faults.Count(one => one.Code == "table.consent-left-out"));

        string[] Ids(LocalDate? on)
        {
            ActorTableExport export = ActorTable.Export(ActorTableLayout.DigitalCommons, actors, on: on);
            return [.. export.Rows.Select(row => row[export.Header.IndexOf("Identifier")])];
        }
    }

    [Fact]
    public void Export_ThenImport_GivesTheSameActorsUnlessALossIsTold() =>
        Prop.ForAll(Gen.ListOf(Actors).ToArbitrary(), actors =>
        {
            ActorTableExport export = ActorTable.Export(ActorTableLayout.DigitalCommons, actors, audience: Audience.Coordinator, on: Day);
            InputReport losses = export.FindLosses(TestContext.Current.CancellationToken);
            ActorTableImport import = TableSamples.Import(ActorTableLayout.DigitalCommons, export.Header, export.Rows);
            Actor[] written =
            [
                .. actors.Where(actor => actor.Kind == ActorKind.Organisation || (actor.Kind == ActorKind.Collective && actor.Personal is not null)),
            ];

            Assert.Equal(actors.Count(actor => actor.Kind == ActorKind.Person), losses.Faults.Count(fault => fault.Code == "table.person-left-out"));
            Assert.Equal(import.RowsRejected, losses.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.Row).Distinct().Count());
            HashSet<int> rejected = [.. losses.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.Row!.Value)];
            (int Row, Actor Actor)[] kept = [.. written.Select((actor, i) => (i + 1, actor)).Where(pair => !rejected.Contains(pair.Item1))];
            Assert.Equal(kept.Length, import.Actors.Length);
            foreach (((int row, Actor actor), Actor read) in kept.Zip(import.Actors))
            {
                Assert.Equal(
                    ActorDifference.Between(actor, read).Select(difference => difference.Path),
                    losses.Faults.Where(fault => fault.Row == row).Select(fault => fault.Path));
                Assert.Equal(actor.Equals(read), losses.Faults.All(fault => fault.Row != row));
            }
        }).Holds();

    [Fact]
    public void Export_RealTableOfTheUnitedKingdom_ComesBackWhole() =>
        TableSamples.ComesBack(TableSamples.Real(ActorTableLayout.DigitalCommons, "uk-coops-2022Q2.csv"));

    [Fact]
    public void Export_Actors_AreWrittenAsCellsLazily()
    {
        int made = 0;
        ActorTableExport export = ActorTable.Export(ActorTableLayout.DigitalCommons, Many());
        Assert.Equal(0, made);
        IReadOnlyList<string> row = export.Rows.First();
        Assert.Equal(1, made);
        Assert.Equal(26, export.Header.Length);
        Assert.Equal(export.Header.Length, row.Count);
        Assert.Equal("R1", Cell("Identifier"));
        Assert.Equal("=1+1; \"x\"", Cell("Name"));
        Assert.Equal("http://purl.org/essglobal/standard/activities-ica/ICA20", Cell("Primary Activity"));
        Assert.Equal(
            "http://purl.org/essglobal/standard/activities-ica/ICA10;http://purl.org/essglobal/standard/activities-ica/ICA30", Cell("Activities"));
        Assert.Equal("Hill House\n2 Lane", Cell("Street Address"));
        Assert.Equal(("BO", "Bolivia (Plurinational State of)"), (Cell("Country ID"), Cell("Country Name")));
        Assert.Equal(("-16.50", "-68.1"), (Cell("Latitude"), Cell("Longitude")));
        Assert.Equal(string.Empty, Cell("Geo Container Latitude"));
        Assert.DoesNotContain("Sector", export.Header);

        string Cell(string column) => row[export.Header.IndexOf(column)];

        IEnumerable<Actor> Many()
        {
            for (int i = 1; i <= 1_000_000; i++)
            {
                made++;
                yield return new Actor(
                    new Id<Actor>($"R{i}"),
                    ActorKind.Organisation,
                    Text.Of(default, "=1+1; \"x\""),
                    place: new Place(World.Country("BO"), address: "Hill House\n2 Lane", latitude: -16.50m, longitude: -68.1m),
                    activities: [EssGlobal.Activities.Find("ICA20"), EssGlobal.Activities.Find("ICA10"), EssGlobal.Activities.Find("ICA30")]);
            }
        }
    }

    [Theory]
    [InlineData(Audience.Public, "", "+593 2 123")]
    [InlineData(Audience.Participant, "b@red.ec", "+593 2 123")]
    [InlineData(Audience.Coordinator, "a@red.ec", "+593 2 123")]
    public void Export_Contacts_AreThoseThatTheAudienceMaySee(Audience audience, string mail, string phone)
    {
        Actor actor = new(new Id<Actor>("R1"), ActorKind.Organisation, Text.Of(default, "A"))
        {
            Contacts =
            [
                new(ContactChannel.Email, "a@red.ec"),
                new(ContactChannel.Email, "b@red.ec", Audience.Participant),
                new(ContactChannel.Phone, "+593 2 123", Audience.Public),
            ],
        };
        ActorTableExport export = ActorTable.Export(ActorTableLayout.DigitalCommons, [actor], audience: audience);
        IReadOnlyList<string> row = export.Rows.Single();
        Assert.Equal((mail, phone), (row[export.Header.IndexOf("Email")], row[export.Header.IndexOf("Phone")]));
        _ = Expect.Fault(export.FindLosses(TestContext.Current.CancellationToken), "contacts", "table.value-lost", 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => ActorTable.Export(ActorTableLayout.Susy, [], audience: (Audience)9));
    }

    [Fact]
    public void FindLosses_WhatTheTableCannotHold_IsNamedFieldByField()
    {
        Actor[] actors =
        [
            new(new Id<Actor>("p"), ActorKind.Person, Text.Of(default, "Ana")),
            new(
                new Id<Actor>("c"),
                ActorKind.Collective,
                new Text("Group", "Grupo", "Grupo"),
                [new Identifier("EC-RUC", "1")],
                languages: [LanguageTag.Spanish])
            {
                Personal = new PersonalFile([Yes(Purpose.Export)]),
            },
            new(new Id<Actor>("c"), ActorKind.Organisation, Text.Of(default, "Again")),
        ];
        InputReport losses = ActorTable.Export(ActorTableLayout.DigitalCommons, actors, on: Day).FindLosses(TestContext.Current.CancellationToken);
        _ = Expect.Fault(losses, "kind", "table.person-left-out");
        Assert.Equal(
            ["identifiers", "kind", "languages", "name", "personal"],
            losses.Faults.Where(fault => fault.Code == "table.value-lost" && fault.Row == 1).Select(fault => fault.Path).Order(StringComparer.Ordinal));
        InputFault lost = Expect.Fault(losses, "identifiers", "table.value-lost", 1);
        Assert.Equal("La tabla no puede contener por completo este dato de 'c': números de registro.", lost.Message.In(LanguageTag.Spanish));
        _ = Expect.Fault(losses, "Identifier", "table.row-duplicate", 2);
        Assert.DoesNotContain("Ana", losses.In(LanguageTag.English), StringComparison.Ordinal);
    }

    private static Consent Yes(Purpose purpose) =>
        new(purpose, "1", LanguageTag.English, ConsentChannel.Spoken, "centre", Day.PlusYears(-1));

    private static Actor Group(string id, params Consent[] consents) =>
        new(new Id<Actor>(id), ActorKind.Collective, Text.Of(LanguageTag.English, "G")) { Personal = new PersonalFile(consents) };
}
