using NodaTime;
using SolidarityEconomy.Profiles;
using Part = SolidarityEconomy.Profiles.RegistryInput;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryInputFaultTests
{
    private static readonly LocalDate Day = new(2022, 3, 1);

    private static readonly Part.RangePart Backwards = new(Day, Day.PlusDays(-1));

    private static readonly Part.ConsentPart Yes = new("matching", "v1", "es", "spoken", "Red", Day);

    [Fact]
    public void TryCreate_FaultsOfActors_AreAllReportedWithTheirPaths()
    {
        Part input = new(
        [
            new Part.ActorPart(
                "a",
                "person",
                Registries.In("es", "Rosa"),
                Aliases: [Registries.In("es", "R"), Registries.In("es", "R"), null!, Registries.In("es", "")],
                Sectors: [new("sectors", "public"), new("sectors", "public"), new("sectors", "?"), null!],
                Positions:
                [
                    new(null!, "no id", Registries.In("x", "y"), [new("m49", "999")], Backwards),
                    new(Registries.In("es", "Jefa")),
                    new(Registries.In("es", "Jefa")),
                    null!,
                ],
                Contacts: [new("fax", " "), new("phone", "1", "all"), new("phone", "1"), new("phone", "1"), new(null!, null!)],
                Existence: Backwards,
                Personal: new(
                    [
                        Yes,
                        Yes,
                        new("Matching", "", "x", "shouted", " a", Day, Day.PlusDays(-1), Day.PlusDays(-2)),
                        new(null!, null!, null!, null!, null!, Day),
                        null!,
                    ],
                    [new("XX", Backwards, "tourist"), new(null!), new("EC"), new("EC"), null!],
                    [new("XX", "Birth", Backwards), new("EC", "felt"), new("EC", "felt"), new(null!, null!)],
                    [
                        new("tribe", new("nowhere", "x"), Yes with { Channel = "" }),
                        new("group", new("m49", "218"), Yes),
                        new("diaspora", new("m49", "218"), Yes),
                        new("diaspora", new("m49", "218"), Yes),
                        new("group", null!, null!),
                    ],
                    [
                        new("library card", "", Day, "iron"),
                        new("passport", "Red", Day, "weak"),
                        new("passport", "Red", Day, "weak"),
                        null!,
                    ])),
            new Part.ActorPart("b", "organisation", Registries.In("es", "Minga"), Personal: new([])),
            new Part.ActorPart("c", "person", Registries.In("es", "Juan"), Personal: new(null!)),
        ]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));
        (string Path, string Code)[] expected =
        [
            ("actors[0].aliases[1]", "input.duplicate"),
            ("actors[0].aliases[2]", "input.required"),
            ("actors[0].aliases[3].es", "input.required"),
            ("actors[0].sectors[1]", "input.duplicate"),
            ("actors[0].sectors[2]", "input.unknown"),
            ("actors[0].sectors[3]", "input.required"),
            ("actors[0].positions[0].title", "input.required"),
            ("actors[0].positions[0].at", "input.malformed"),
            ("actors[0].positions[0].organisation.x", "input.malformed"),
            ("actors[0].positions[0].territories[0]", "input.unknown"),
            ("actors[0].positions[0].period.until", "registry.day-before"),
            ("actors[0].positions[2]", "input.duplicate"),
            ("actors[0].positions[3]", "input.required"),
            ("actors[0].contacts[0].channel", "input.unknown"),
            ("actors[0].contacts[0].value", "input.required"),
            ("actors[0].contacts[1].visibleTo", "input.unknown"),
            ("actors[0].contacts[3]", "input.duplicate"),
            ("actors[0].contacts[4].channel", "input.required"),
            ("actors[0].contacts[4].value", "input.required"),
            ("actors[0].existence.until", "registry.day-before"),
            ("actors[0].personal.consents[1]", "input.duplicate"),
            ("actors[0].personal.consents[2].purpose", "input.unknown"),
            ("actors[0].personal.consents[2].textVersion", "input.required"),
            ("actors[0].personal.consents[2].language", "input.malformed"),
            ("actors[0].personal.consents[2].channel", "input.unknown"),
            ("actors[0].personal.consents[2].collector", "input.malformed"),
            ("actors[0].personal.consents[2].expiresOn", "registry.day-before"),
            ("actors[0].personal.consents[2].revokedOn", "registry.day-before"),
            ("actors[0].personal.consents[3].purpose", "input.required"),
            ("actors[0].personal.consents[3].textVersion", "input.required"),
            ("actors[0].personal.consents[3].language", "input.required"),
            ("actors[0].personal.consents[3].channel", "input.required"),
            ("actors[0].personal.consents[3].collector", "input.required"),
            ("actors[0].personal.consents[4]", "input.required"),
            ("actors[0].personal.stays[0].country", "input.unknown"),
            ("actors[0].personal.stays[0].period.until", "registry.day-before"),
            ("actors[0].personal.stays[0].status", "input.unknown"),
            ("actors[0].personal.stays[1].country", "input.required"),
            ("actors[0].personal.stays[4]", "input.required"),
            ("actors[0].personal.ties[0].country", "input.unknown"),
            ("actors[0].personal.ties[0].kind", "input.unknown"),
            ("actors[0].personal.ties[0].period.until", "registry.day-before"),
            ("actors[0].personal.ties[2]", "input.duplicate"),
            ("actors[0].personal.ties[3].country", "input.required"),
            ("actors[0].personal.ties[3].kind", "input.required"),
            ("actors[0].personal.declarations[0].kind", "input.unknown"),
            ("actors[0].personal.declarations[0].of", "input.unknown"),
            ("actors[0].personal.declarations[0].consent.channel", "input.unknown"),
            ("actors[0].personal.declarations[1].of", "registry.declared-place"),
            ("actors[0].personal.declarations[3]", "input.duplicate"),
            ("actors[0].personal.declarations[4].of", "input.required"),
            ("actors[0].personal.declarations[4].consent", "input.required"),
            ("actors[0].personal.evidence[0].kind", "input.unknown"),
            ("actors[0].personal.evidence[0].seenBy", "input.required"),
            ("actors[0].personal.evidence[0].strength", "input.unknown"),
            ("actors[0].personal.evidence[2]", "input.duplicate"),
            ("actors[0].personal.evidence[3]", "input.required"),
            ("actors[1].personal", "registry.organisation-personal"),
            ("actors[2].personal.consents", "input.required"),
        ];
        Assert.All(expected, fault => Expect.Fault(report, fault.Path, fault.Code));
        Assert.Equal(expected, report.Faults.Select(fault => (fault.Path, fault.Code)));
        Assert.DoesNotContain("Rosa", report.In(LanguageTag.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_FaultsOfNeedsOffersAndProfiles_AreAllReportedWithTheirPaths()
    {
        Part.ConceptReference activity = new("essglobal/activities-ica", "ICA10");
        Part input = new(
            [new("a", "person", Registries.In("es", "Rosa"))],
            [new("n", "a", Registries.In("es", "x"), activity, Kind: new("nowhere", "x"), Period: Backwards, Terms: [], Status: "waiting")],
            [new("o", "a", Registries.In("es", "x"), [activity], Kind: new("nowhere", "x"), Period: Backwards, Terms: ["gift", "loan", "gift", null!], Status: "")],
            Profiles:
            [
                new(
                    "a",
                    [new(activity, "master", 101, ["x", "x", " "]), new(activity), new(activity), new(null!, Years: -1)],
                    [new("ñ", "some", "d1"), new("es"), new("es", "basic"), new(null!)],
                    new(744.5m, [new("none", "8:30", "24:00"), new(null!, "10:00", "09:00"), new("monday", "10:00", "00:00"), new("monday", "10:00", "00:00"), new("monday", "", null!)], " x"),
                    "pigeon",
                    "5g",
                    [activity, activity],
                    [new(), new("a", "EC"), new(Place: "XX"), new(Actor: "no id"), new(Organisation: ""), new(Sector: new("x", "y")), new(Kind: "robot"), new("a"), new("a"), new("a", ExcludesUnknown: false), null!]),
                new("a"),
                new("nobody"),
                new(null!),
                null!,
            ]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));
        (string Path, string Code)[] expected =
        [
            ("needs[0].kind", "input.unknown"),
            ("needs[0].period.until", "registry.day-before"),
            ("needs[0].terms", "input.required"),
            ("needs[0].status", "input.unknown"),
            ("offers[0].kind", "input.unknown"),
            ("offers[0].period.until", "registry.day-before"),
            ("offers[0].terms[1]", "input.unknown"),
            ("offers[0].terms[2]", "input.duplicate"),
            ("offers[0].terms[3]", "input.required"),
            ("offers[0].status", "input.unknown"),
            ("profiles[4]", "input.required"),
            ("profiles[0].skills[0].level", "input.unknown"),
            ("profiles[0].skills[0].years", "input.out-of-range"),
            ("profiles[0].skills[0].evidence[1]", "input.duplicate"),
            ("profiles[0].skills[0].evidence[2]", "input.required"),
            ("profiles[0].skills[2]", "input.duplicate"),
            ("profiles[0].skills[3].skill", "input.required"),
            ("profiles[0].skills[3].years", "input.out-of-range"),
            ("profiles[0].languages[0].language", "input.malformed"),
            ("profiles[0].languages[0].level", "input.unknown"),
            ("profiles[0].languages[0].cefr", "input.unknown"),
            ("profiles[0].languages[2]", "input.duplicate"),
            ("profiles[0].languages[3].language", "input.required"),
            ("profiles[0].availability.hoursAMonth", "input.out-of-range"),
            ("profiles[0].availability.windows[0].day", "input.unknown"),
            ("profiles[0].availability.windows[0].from", "input.malformed"),
            ("profiles[0].availability.windows[0].until", "input.malformed"),
            ("profiles[0].availability.windows[1].day", "input.required"),
            ("profiles[0].availability.windows[1].until", "registry.window-ends"),
            ("profiles[0].availability.windows[3]", "input.duplicate"),
            ("profiles[0].availability.windows[4].from", "input.required"),
            ("profiles[0].availability.windows[4].until", "input.required"),
            ("profiles[0].availability.zone", "input.malformed"),
            ("profiles[0].preferredChannel", "input.unknown"),
            ("profiles[0].bandwidth", "input.unknown"),
            ("profiles[0].values[1]", "input.duplicate"),
            ("profiles[0].safetyLimits[0]", "registry.one-of"),
            ("profiles[0].safetyLimits[1]", "registry.one-of"),
            ("profiles[0].safetyLimits[2].place", "input.unknown"),
            ("profiles[0].safetyLimits[3].actor", "input.malformed"),
            ("profiles[0].safetyLimits[4].organisation", "input.required"),
            ("profiles[0].safetyLimits[5].sector", "input.unknown"),
            ("profiles[0].safetyLimits[6].kind", "input.unknown"),
            ("profiles[0].safetyLimits[8]", "input.duplicate"),
            ("profiles[0].safetyLimits[10]", "input.required"),
            ("profiles[3].of", "input.required"),
            ("profiles[1].of", "input.duplicate"),
            ("profiles[2].of", "registry.unknown-actor"),
        ];
        Assert.All(expected, fault => Expect.Fault(report, fault.Path, fault.Code));
        Assert.Equal(expected, report.Faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public void TryCreate_DaysOfAnotherCalendar_AreReported()
    {
        LocalDate other = new(2014, 6, 1, CalendarSystem.Coptic);
        Part input = new(
            [new("a", "person", Registries.In("es", "Rosa"), Existence: new(other, Day), Personal: new([Yes with { GivenOn = other, ExpiresOn = Day }]))]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));
        Expect.Fault(report, "actors[0].existence.from", "input.malformed");
        Expect.Fault(report, "actors[0].personal.consents[0].givenOn", "input.malformed");
    }
}
