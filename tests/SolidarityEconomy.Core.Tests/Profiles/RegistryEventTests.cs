using System.Collections.Immutable;
using System.Text.Json;
using FsCheck.Fluent;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryEventTests
{
    private static readonly RegistryCounts Counts = new(1, 2, 3, 4, 5);

    // printf 'solidarity-economy/registry-event\n1\n1\nopened\n2026-01-05\n2026-01-05T12:00:00Z\n\n\n\n1 2 3 4 5\n1 2 3 4 5\n0...0\n' | sha256sum
    [Fact]
    public void Recompute_AnOpening_IsTheSumOfItsLines()
    {
        RegistryEvent opened = RegistryEvent.Next(null, RegistryEventKind.Opened, Logs.Day, Logs.Noon, Counts, Counts);

        Assert.Equal("38272941a3ed014fb65894de63df226435be9811ea141e34a1f6efdcf04250b9", opened.Digest.ToString());
        Assert.Equal(opened.Digest, opened.Recompute());
        Assert.Equal("1 Opened", opened.ToString());
    }

    [Fact]
    public void Json_AnyLog_RoundTripsAndVerifies() => Prop.ForAll(Logs.Any.ToArbitrary(), log =>
    {
        string json = CoreJson.Write(log);
        ImmutableArray<RegistryEvent> again = CoreJson.Read<ImmutableArray<RegistryEvent>>(json);

        Assert.Equal(log, again);
        Assert.Equal(json, CoreJson.Write(again));
        Assert.Null(RegistryLog.Verify(again));
    }).Holds();

    [Fact]
    public void Json_OfTheFirstVersion_IsReadForEver()
    {
        // The digests were computed with another program.
        const string Opened = "cb8144210910693396b497c9a7ae44721e23252d221e8aca54ec2802e5dfe10d";
        const string Registered = "db962eaceb74bed2896b4bdc947b06c561808d2ea8e9dfc5f8ee96e2d2baaf76";
        const string Withdrawn = "5a8ef1f02ce140e06fe240435b30e453fc7ffc1ab76c19594d5fc018087cdac6";
        const string Three = """{"persons":3,"organisations":0,"collectives":0,"needs":0,"offers":0}""";
        const string Four = """{"persons":4,"organisations":0,"collectives":0,"needs":0,"offers":0}""";
        string stored =
            $$"""
            [{"sequence":1,"kind":"opened","effectiveOn":"2026-01-05","recordedAt":"2026-01-05T12:00:00Z",
            "before":{{Three}},"after":{{Three}},"version":1,"previous":"{{Digest.None}}","digest":"{{Opened}}"},
            {"sequence":2,"kind":"registered","effectiveOn":"2026-01-07","recordedAt":"2026-01-05T12:00:00Z",
            "subject":"subject-number-000000001","commitment":"b143fb892cd67a433cab5bd6358c37cf1dc3660c1e398aa4269c292794ed0463",
            "before":{{Three}},"after":{{Four}},"version":1,"previous":"{{Opened}}","digest":"{{Registered}}"},
            {"sequence":3,"kind":"withdrawn","effectiveOn":"2026-01-10","recordedAt":"2026-01-05T12:00:00Z",
            "subject":"subject-number-000000002",
            "before":{{Four}},"after":{{Three}},"version":1,"previous":"{{Registered}}","digest":"{{Withdrawn}}"}]
            """.ReplaceLineEndings(string.Empty);

        Assert.Equal(stored, CoreJson.Write(Logs.Three()));
        ImmutableArray<RegistryEvent> log = CoreJson.Read<ImmutableArray<RegistryEvent>>(stored);
        Assert.Null(RegistryLog.Verify(log));
    }

    [Fact]
    public void Kind_OfEachEvent_HasItsNameForEver() => Assert.Equal(
        [
            "opened", "enrolled", "registered", "updated", "profileUpdated", "needStated", "needRemoved", "offerStated", "offerRemoved",
            "consentGiven", "consentRevoked", "declarationMade", "declarationRevoked", "blocked", "unblocked", "merged", "unmerged",
            "accessGiven", "withdrawn", "consentRefused", "followed",
        ],
        Enum.GetValues<RegistryEventKind>().Select(kind => CoreJson.Write(kind).Trim('"')));

    [Fact]
    public void Event_ThatCannotBe_Throws()
    {
        Id<Subject> subject = Logs.Subject(1).Id;
        Digest digest = Digest.Of("x");

        Assert.Throws<ArgumentOutOfRangeException>("sequence", () => Make(sequence: 0));
        Assert.Throws<ArgumentOutOfRangeException>("version", () => Make(version: 0));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Make((RegistryEventKind)21));
        Assert.Throws<ArgumentException>("after", () => Make(after: new RegistryCounts(0, 0, 0, 0, -1)));
        Assert.Throws<ArgumentException>("subject", () => Make(subject: subject));
        Assert.Throws<ArgumentException>("subject", () => Make(RegistryEventKind.Registered, commitment: digest));
        Assert.Throws<ArgumentException>("subject", () => Make(RegistryEventKind.Registered, default(Id<Subject>), commitment: digest));
        Assert.Throws<ArgumentException>("commitment", () => Make(RegistryEventKind.Registered, subject));
        Assert.Throws<ArgumentException>("commitment", () => Make(RegistryEventKind.Withdrawn, subject, commitment: digest));
        Assert.Throws<ArgumentException>("other", () => Make(RegistryEventKind.Merged, subject, commitment: digest));
        Assert.Throws<ArgumentException>("other", () => Make(RegistryEventKind.Updated, subject, Logs.Subject(2).Id, digest));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegistryHead(0, Logs.Day, digest));

        RegistryEvent Make(
            RegistryEventKind kind = RegistryEventKind.Opened,
            Id<Subject>? subject = null,
            Id<Subject>? other = null,
            Digest? commitment = null,
            long sequence = 1,
            int version = 1,
            RegistryCounts? after = null) =>
            new(sequence, kind, Logs.Day, Logs.Noon, Counts, after ?? Counts, Digest.None, digest, subject, other, commitment, version);
    }

    [Theory]
    [InlineData("\"kind\":\"opened\"", "\"kind\":\"begun\"")]
    [InlineData("\"kind\":\"opened\"", "\"kind\":0")]
    [InlineData("\"sequence\":1,", "")]
    [InlineData("\"sequence\":1,", "\"sequence\":0,")]
    [InlineData("\"sequence\":1,", "\"sequence\":1,\"name\":\"Rosa\",")]
    [InlineData("\"persons\":3", "\"persons\":-3")]
    [InlineData("2026-01-05\"", "2026-02-30\"")]
    public void Json_OfTheWrongShape_IsAFault(string part, string instead) => Assert.Throws<JsonException>(() =>
        CoreJson.Read<ImmutableArray<RegistryEvent>>(CoreJson.Write(Logs.Three()).Replace(part, instead, StringComparison.Ordinal)));

    [Fact]
    public void Subject_ThatCouldBeGuessed_Throws()
    {
        Id<Subject> id = Logs.Subject(1).Id;
        Assert.Equal(id.ToString(), Logs.Subject(1).ToString());
        Assert.Throws<ArgumentException>("id", () => new Subject(new Id<Subject>("rosa"), new string('x', 22)));
        Assert.Throws<ArgumentException>("id", () => new Subject(default, new string('x', 22)));
        Assert.Throws<ArgumentException>("salt", () => new Subject(id, new string('x', 21)));
        Assert.Throws<ArgumentException>("salt", () => new Subject(id, new string('x', 129)));
        Assert.Throws<ArgumentException>("salt", () => new Subject(id, new string('ñ', 22)));
        Assert.Throws<ArgumentException>("salt", () => new Subject(id, id.ToString()));
    }
}
