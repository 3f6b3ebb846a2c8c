using System.Collections;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Profiles;
using Part = SolidarityEconomy.Profiles.RegistryInput;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>Documents made by hand can hold days of other calendars, which JSON cannot.</summary>
public class RegistryInputDayTests
{
    private static readonly LocalDate Day = new(2022, 3, 1);

    [Fact]
    public void TryCreate_DayOfAnotherCalendarAnywhere_IsReportedWithItsPath()
    {
        string[] paths = [.. Days(Document(), string.Empty).Select(slot => slot.Path)];
        Assert.True(paths.Length > 60, string.Join('\n', paths));
        Assert.True(Registry.TryCreate(Document(), out _, out InputReport sound), sound.ToString());
        foreach (string path in paths)
        {
            Part input = Document();
            (object owner, PropertyInfo day, _) = Days(input, string.Empty).Single(slot => slot.Path == path);
            day.SetValue(owner, Day.WithCalendar(CalendarSystem.Julian));

            Assert.False(Registry.TryCreate(input, out _, out InputReport report), path);
            _ = Expect.Fault(report, path, "input.malformed");
            Assert.Single(report.Faults);
        }
    }

    [Fact]
    public void Document_OfThisTest_HoldsEveryDayThatADocumentCanHold()
    {
        IEnumerable<PropertyInfo> all = typeof(Part).GetNestedTypes().SelectMany(type => type.GetProperties()).Where(IsDay);
        Assert.Empty(all.Except(Days(Document(), string.Empty).Select(slot => slot.Day)));
    }

    private static Part Document() => new(
        [Person("a"), Person("b"), new("minga", "organisation", Registries.In("es", "Minga"), Existence: Range())],
        [new("n", "a", Registries.In("es", "Costos"), WaitingSince: Day, Period: Range())],
        [new("o", "a", Registries.In("es", "Costos"), WaitingSince: Day, Period: Range())],
        Figures: [new("members", Registries.In("en", "members"), 1, new("Report"), AsOf: Day)],
        Log: new(1, Day, Digest.Of("x").ToString(), null,
        [
            new(
                Person("a"),
                Person("z"),
                new("z", Logs.Subject(1).Id.ToString(), Logs.Subject(1).Salt),
                Followers: [new("b", [Post()])]),
        ]));

    private static Part.ActorPart Person(string id) => new(
        id,
        "person",
        Registries.In("es", "Rosa"),
        Positions: [Post()],
        Existence: Range(),
        Personal: new(
            [Consent()],
            [new("EC", Range())],
            [new("EC", "birth", Range())],
            [new("diaspora", new("m49", "218"), Consent())],
            [new("passport", "Red", Day, "weak", Day)],
            IsBlocked: true,
            BlockedOn: Day));

    private static Part.PositionPart Post() => new(Registries.In("es", "Jefa"), "a", Period: Range());

    private static Part.ConsentPart Consent() => new("matching", "v1", "es", "spoken", "Red", Day, Day, Day);

    private static Part.RangePart Range() => new(Day, Day);

    private static bool IsDay(PropertyInfo property) => property.PropertyType == typeof(LocalDate) || property.PropertyType == typeof(LocalDate?);

    private static IEnumerable<(object Owner, PropertyInfo Day, string Path)> Days(object? part, string path) => part switch
    {
        IDictionary or string => [],
        IEnumerable list => list.Cast<object?>().SelectMany((item, i) => Days(item, FormattableString.Invariant($"{path}[{i}]"))),
        not null when part is Part || part.GetType().DeclaringType == typeof(Part) => part.GetType().GetProperties().SelectMany(property =>
        {
            string at = (path.Length == 0 ? string.Empty : path + ".") + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            return IsDay(property) ? [(part, property, at)] : Days(property.GetValue(part), at);
        }),
        _ => [],
    };
}
