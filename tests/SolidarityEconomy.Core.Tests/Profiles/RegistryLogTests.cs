using System.Collections.Immutable;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryLogTests
{
    [Fact]
    public void Verify_AWholeLog_FindsNothing() => Prop.ForAll(Logs.Any.ToArbitrary(), log =>
    {
        Assert.Null(RegistryLog.Verify(log));
        Assert.Null(RegistryLog.Verify(log, Head(log)));
        Assert.Null(RegistryLog.Verify([]));
    }).Holds();

    [Fact]
    public void Verify_ALogWithoutOneEvent_FindsThePlace() => Disturbed((log, at) => (log.RemoveAt(at), at));

    [Fact]
    public void Verify_ALogWithTwoEventsExchanged_FindsThePlace() => Disturbed((log, at) => at + 1 < log.Length
        ? (log.SetItem(at, log[at + 1]).SetItem(at + 1, log[at]), at)
        : (log, -1));

    [Fact]
    public void Verify_ALogWithAnEventTwice_FindsThePlace() => Disturbed((log, at) => (log.Insert(at, log[at]), at + 1));

    [Fact]
    public void Verify_AnEventThatWasChanged_FindsThePlace() => Disturbed((log, at) =>
        (log.SetItem(at, Changed(log[at], recordedAt: log[at].RecordedAt + Duration.Epsilon)), at));

    [Fact]
    public void Verify_AnEventRewrittenWithItsDigest_BreaksTheNextLinkOrTheEnd() => Disturbed((log, at) =>
    {
        RegistryEvent changed = Changed(log[at], recordedAt: log[at].RecordedAt + Duration.Epsilon);
        return (log.SetItem(at, Changed(changed, digest: changed.Recompute())), at + 1);
    });

    [Fact]
    public void Verify_EachBreak_SaysWhatIsWrong()
    {
        ImmutableArray<RegistryEvent> log = Logs.Three();
        RegistryCounts more = log[1].Before with { Needs = 7 };

        Says("registry.log-sequence", 1, log.RemoveAt(1));
        Says("registry.log-opening", 0, [Sealed(Changed(log[1], sequence: 1, previous: Digest.None))]);
        Says("registry.log-opening", 1, [log[0], Sealed(Changed(log[0], sequence: 2, previous: log[0].Digest))]);
        Says("registry.log-date", 2, [.. log[..2], Sealed(Changed(log[2], effectiveOn: Logs.Day))]);
        Says("registry.log-link", 1, [log[0], Sealed(Changed(log[1], previous: Digest.Of("x")))]);
        Says("registry.log-figures", 1, [log[0], Sealed(Changed(log[1], before: more))]);
        Says("registry.log-figures", 0, [Sealed(Changed(log[0], before: more))]);
        Says("registry.log-version", 2, [.. log[..2], Sealed(Changed(log[2], version: 2))]);
        Says("registry.log-digest", 2, [.. log[..2], Changed(log[2], digest: Digest.Of("x"))]);
        Says("registry.log-end", 2, log[..2], Head(log));
        Says("registry.log-end", 0, [], Head(log));
        Says("registry.log-end", 3, log, Head(log[..2]));
        Assert.Throws<ArgumentNullException>(() => RegistryLog.Verify([null!]));
    }

    [Fact]
    public void Verify_FiguresThatDoNotFitTheKind_AreABreak()
    {
        Fits(RegistryEventKind.ConsentGiven, new(0, 0, 0, 0, 0), new(100, 0, 0, 0, 0));
        Fits(RegistryEventKind.Enrolled, new(0, 0, 0, 0, 0), new(0, 0, 0, 1, 0));
        Fits(RegistryEventKind.Registered, new(0, 1, 0, 2, 3), new(1, 1, 0, 0, 0));
        Fits(RegistryEventKind.Registered, new(0, 0, 1, 0, 0), new(1, 0, 0, -1, 0));
        Fits(RegistryEventKind.Updated, new(1, 0, -1, 0, 0), new(1, -1, 0, 0, 0));
        Fits(RegistryEventKind.Updated, new(0, 0, 0, 0, 0), new(2, 0, -2, 0, 0));
        Fits(RegistryEventKind.NeedStated, new(0, 0, 0, 1, 0), new(0, 0, 0, 2, 0));
        Fits(RegistryEventKind.NeedRemoved, new(0, 0, 0, -1, 0), new(0, 0, 0, 0, 0));
        Fits(RegistryEventKind.OfferStated, new(0, 0, 0, 0, 0), new(0, 0, 0, 1, 0));
        Fits(RegistryEventKind.OfferRemoved, new(0, 0, 0, 0, -1), new(0, 0, 0, -1, 0));
        Fits(RegistryEventKind.Merged, new(-2, 0, 1, 0, 0), new(-3, 0, 2, 0, 0));
        Fits(RegistryEventKind.Merged, new(0, -1, 0, 0, 0), new(-1, -1, 1, 0, 0));
        Fits(RegistryEventKind.Unmerged, new(2, 0, -1, 0, 0), new(1, 0, 1, 0, 0));
        Fits(RegistryEventKind.Unmerged, new(0, 1, 0, 0, 0), new(0, 1, 0, 1, 0));
        Fits(RegistryEventKind.Withdrawn, new(0, 0, -1, -2, -3), new(-1, 0, -1, 0, 0));
        Fits(RegistryEventKind.Withdrawn, new(-1, 0, 0, 0, 0), new(-1, 0, 0, 1, 0));
    }

    [Fact]
    public void Replay_AnyLog_AddsUpOnEveryDay() => Prop.ForAll(Logs.Any.ToArbitrary(), log =>
    {
        foreach (LocalDate day in log.Select(link => link.EffectiveOn).Append(Logs.Day.PlusDays(99)))
        {
            RegistryTotals totals = RegistryTotals.Replay(log, day)!;

            Assert.Equal(log.Last(link => link.EffectiveOn <= day).After, totals.Closing);
            Assert.Equal(totals.Closing, totals.Movements.Aggregate(totals.Opening, (sum, movement) => sum + movement.Change));
            Assert.Equal(log.Count(link => link.EffectiveOn <= day), 1 + totals.Movements.Sum(movement => movement.Events));
            Assert.Equal(day, totals.On);
        }

        Assert.Null(RegistryTotals.Replay(log, Logs.Day.PlusDays(-1)));
        Assert.Equal(log[^1].After, RegistryTotals.Replay(log)!.Closing);
    }).Holds();

    [Fact]
    public void Replay_EachMovement_IsExplained()
    {
        ImmutableArray<RegistryEvent> log = Logs.Three();
        RegistryTotals totals = RegistryTotals.Replay(log)!;

        Assert.Equal(new RegistryCounts(1, 0, 0, 0, 0), totals.Change(RegistryEventKind.Registered));
        Assert.Equal(new RegistryCounts(-1, 0, 0, 0, 0), totals.Change(RegistryEventKind.Withdrawn));
        Assert.Equal(RegistryCounts.Zero, totals.Change(RegistryEventKind.Merged));
        Expect.Explained(totals.Explain(), "registry.totals");
        Expect.Explained(totals.Explain(), "registry.totals-registered");
        Expect.Explained(totals.Explain(), "registry.totals-withdrawn");
        Assert.Equal(
            "On 10 January 2026 there are 3 actors; there were 3 when the log began.\n  1 was registered.\n"
                + "  1 withdrew, and their data were erased.",
            totals.Explain().In(LanguageTag.English));
        Assert.Contains("1 se retiró, y sus datos se borraron.", totals.Explain().In(LanguageTag.Spanish), StringComparison.Ordinal);
        Assert.Equal(Audience.Public, totals.Explain().Audience);
    }

    [Fact]
    public void Replay_ABrokenLog_Throws()
    {
        Assert.Throws<ArgumentException>("events", () => RegistryTotals.Replay(Logs.Three().RemoveAt(1)));
        Assert.Null(RegistryTotals.Replay([]));
    }

    private static RegistryHead Head(ImmutableArray<RegistryEvent> log) => new(log[^1].Sequence, log[^1].EffectiveOn, log[^1].Digest);

    private static RegistryEvent Sealed(RegistryEvent link) => Changed(link, digest: link.Recompute());

    private static void Fits(RegistryEventKind kind, RegistryCounts fit, RegistryCounts unfit)
    {
        RegistryCounts before = new(9, 9, 9, 9, 9);
        RegistryEvent opened = RegistryEvent.Next(null, RegistryEventKind.Opened, Logs.Day, Logs.Noon, before, before);
        Assert.Null(RegistryLog.Verify([opened, Next(fit)]));
        Says("registry.log-figures", 1, [opened, Next(unfit)]);

        RegistryEvent Next(RegistryCounts change) => RegistryEvent.Next(
            Head([opened]),
            kind,
            Logs.Day,
            Logs.Noon,
            before,
            before + change,
            Logs.Subject(1),
            kind is RegistryEventKind.Merged or RegistryEventKind.Unmerged ? Logs.Subject(2).Id : null,
            kind == RegistryEventKind.Withdrawn ? null : _ => Digest.Of("x"));
    }

    private static void Says(string code, int index, ImmutableArray<RegistryEvent> log, RegistryHead? head = null)
    {
        RegistryLogBreak? broken = RegistryLog.Verify(log, head);
        Assert.NotNull(broken);
        Assert.Equal((code, index), (broken.Code, broken.Index));
        Expect.Message(broken.Message, code);
    }

    // The end of a log can be cut off or written anew: the head that was kept shows it.
    private static void Disturbed(Func<ImmutableArray<RegistryEvent>, int, (ImmutableArray<RegistryEvent> Log, int Broken)> disturb) =>
        Prop.ForAll((from log in Logs.Any from at in Gen.Choose(0, log.Length - 1) select (log, at)).ToArbitrary(), pair =>
        {
            (ImmutableArray<RegistryEvent> disturbed, int broken) = disturb(pair.log, pair.at);
            Assert.Equal(broken < 0 ? null : broken, RegistryLog.Verify(disturbed, Head(pair.log))?.Index);
        }).Holds();

    private static RegistryEvent Changed(
        RegistryEvent link,
        long? sequence = null,
        LocalDate? effectiveOn = null,
        Instant? recordedAt = null,
        RegistryCounts? before = null,
        Digest? previous = null,
        Digest? digest = null,
        int? version = null) =>
        new(
            sequence ?? link.Sequence,
            link.Kind,
            effectiveOn ?? link.EffectiveOn,
            recordedAt ?? link.RecordedAt,
            before ?? link.Before,
            link.After,
            previous ?? link.Previous,
            digest ?? link.Digest,
            link.Subject,
            link.Other,
            link.Commitment,
            version ?? link.Version);
}
