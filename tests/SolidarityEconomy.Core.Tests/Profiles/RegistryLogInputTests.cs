using System.Text.Json;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryLogInputTests
{
    private static readonly string Digits = Digest.Of("x").ToString();

    private static readonly Registry Full = new RegistryBuilder().Build().After(
        Lives.Registering("a", "Ana", 1, new SafetyLimit.ByActor(Lives.Id("b"))),
        Lives.Registering("b", "Bea", 2),
        Lives.Registering("c", "Cai", 3),
        new RegistryChange.Merge(Lives.Id("b"), Lives.Someone("a", "Ana")),
        new RegistryChange.Merge(Lives.Id("a"), Lives.Someone("c", "Cai"))).OrThrow();

    [Fact]
    public void Json_OfARegistryWithMergers_RoundTrips()
    {
        string json = CoreJson.Write(Full.ToInput());

        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? again, out InputReport report), report.ToString());
        Assert.Equal(json, CoreJson.Write(again.ToInput()));
        Assert.Equal(Full.LogHead, again.LogHead);
        RegistryChange[] changes = [new RegistryChange.Unmerge(Lives.Id("c"), Lives.Id("a")), new RegistryChange.Unmerge(Lives.Id("a"), Lives.Id("b"))];
        Assert.Equal(Full.After(changes).Events, again.After(changes).Events);
        Assert.Equal(3, again.After(changes).OrThrow().Actors.Length);
    }

    [Fact]
    public void CopiesBeforeMergers_OfMergedRecords_GiveEachOfThem()
    {
        Assert.Equal(
            ["c", "a", "a", "b"], Full.CopiesBeforeMergers(Lives.Id("c")).Select(copy => copy.Actors.Single().Id));
        Assert.All(Full.CopiesBeforeMergers(Lives.Id("c")), copy => Assert.True(Registry.TryCreate(copy, out _, out _)));
        Assert.Equal(["a", "b"], Full.CopiesBeforeMergers(Lives.Id("a")).Select(copy => copy.Actors.Single().Id));
        Assert.Empty(Registries.Some(1).CopiesBeforeMergers(Lives.Id("a-0")));
    }

    [Fact]
    public void TryCreate_WithoutALog_HasNone()
    {
        Registry registry = Registries.Some(2);
        Assert.Null(registry.ToInput().Log);
        Assert.True(Registry.TryCreate(registry.ToInput(), out Registry? again, out _));
        Assert.Null(again.LogHead);
    }

    [Fact]
    public void TryCreate_FaultyHeadAndNames_ReportsAllAtOnce()
    {
        RegistryInput.SubjectPart good = new("a-0", Logs.Subject(1).Id.ToString(), Logs.Subject(1).Salt);
        InputReport report = Report(new RegistryInput.LogPart(0, Lives.Day, "x",
        [
            good,
            good with { Of = "a-1" },
            good with { Id = Logs.Subject(2).Id.ToString(), Salt = Logs.Subject(2).Salt },
            good with { Of = "nobody", Id = Logs.Subject(3).Id.ToString(), Salt = Logs.Subject(3).Salt },
            good with { Of = "a-2", Id = "a-2", Salt = Logs.Subject(6).Salt },
            good with { Of = "", Id = Logs.Subject(4).Id.ToString(), Salt = "hush" },
            good with { Of = "a-3", Id = Logs.Subject(5).Salt, Salt = Logs.Subject(5).Salt },
            null!,
        ]));

        Expect.Fault(report, "log.sequence", "input.out-of-range");
        Expect.Fault(report, "log.digest", "input.malformed");
        Expect.Fault(report, "log.subjects[1].id", "input.duplicate");
        Expect.Fault(report, "log.subjects[1].salt", "input.duplicate");
        Expect.Fault(report, "log.subjects[2]", "input.duplicate");
        Expect.Fault(report, "log.subjects[3].of", "registry.unknown-actor");
        Expect.Fault(report, "log.subjects[4].id", "input.malformed");
        Expect.Fault(report, "log.subjects[5].of", "input.required");
        Expect.Fault(report, "log.subjects[5].salt", "input.malformed");
        Expect.Fault(report, "log.subjects[6].salt", "input.malformed");
        Expect.Fault(report, "log.subjects[7]", "input.required");
        Assert.Equal(11, report.Faults.Length);
        Assert.DoesNotContain(good.Salt, report.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", report.ToString(), StringComparison.Ordinal);
        Expect.Fault(Report(new RegistryInput.LogPart(1, Lives.Day, null!)), "log.digest", "input.required");
    }

    [Fact]
    public void TryCreate_FaultyMergers_ReportsAllAtOnce()
    {
        RegistryInput.MergerPart good = Full.ToInput().Log!.Mergers![0] with { KeptProfile = null, OtherProfile = null };
        RegistryInput.ActorPart kept = good.Kept with { Id = "a-0" };
        InputReport report = Report(new RegistryInput.LogPart(1, Lives.Day, Digits, null,
        [
            good,
            good with { Kept = kept, Other = good.Other with { Id = "a-1", Kind = "robot" }, Subject = null! },
            good with { Kept = null!, Other = null! },
            good with { Kept = kept, KeptProfile = new RegistryInput.ProfilePart("x"), Needs = ["", "n", "n"], Offers = [null!], Members = ["?"] },
            null!,
        ]));

        Expect.Fault(report, "log.mergers[0].kept.id", "registry.unknown-actor");
        Expect.Fault(report, "log.mergers[1].other.kind", "input.unknown");
        Expect.Fault(report, "log.mergers[1].other.id", "input.duplicate");
        Expect.Fault(report, "log.mergers[1].subject", "input.required");
        Expect.Fault(report, "log.mergers[2].kept", "input.required");
        Expect.Fault(report, "log.mergers[2].other", "input.required");
        Expect.Fault(report, "log.mergers[2].subject.of", "input.unknown");
        Expect.Fault(report, "log.mergers[3].keptProfile.of", "input.unknown");
        Expect.Fault(report, "log.mergers[3].needs[0]", "input.required");
        Expect.Fault(report, "log.mergers[3].needs[2]", "input.duplicate");
        Expect.Fault(report, "log.mergers[3].offers[0]", "input.required");
        Expect.Fault(report, "log.mergers[3].members[0]", "input.malformed");
        Expect.Fault(report, "log.mergers[0].other.id", "input.duplicate");
        Expect.Fault(report, "log.mergers[0].subject.id", "input.duplicate");
        Expect.Fault(report, "log.mergers[0].subject.salt", "input.duplicate");
        Expect.Fault(report, "log.mergers[4]", "input.required");
    }

    [Fact]
    public void TryCreate_MergersInACircle_IsRefused()
    {
        RegistryInput.MergerPart first = Full.ToInput().Log!.Mergers![0];
        RegistryInput.MergerPart second = new(
            first.Other, first.Kept, new RegistryInput.SubjectPart("a", Logs.Subject(8).Id.ToString(), Logs.Subject(8).Salt));
        InputReport report = Report(new RegistryInput.LogPart(1, Lives.Day, Digits, null, [first, second]));

        Expect.Fault(report, "log.mergers[1].kept.id", "registry.unknown-actor");
    }

    [Fact]
    public void Json_OfTheWrongShape_IsAFault() => Assert.Throws<JsonException>(() => CoreJson.Read<RegistryInput>(
        CoreJson.Write(Full.ToInput()).Replace("\"sequence\":", "\"number\":", StringComparison.Ordinal)));

    private static InputReport Report(RegistryInput.LogPart log)
    {
        Assert.False(Registry.TryCreate(Registries.Some(4).ToInput() with { Log = log }, out _, out InputReport report));
        return report;
    }
}
