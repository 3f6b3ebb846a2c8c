using NodaTime;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests.Engagements;

public class EngagementTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 12, 0);
    private static readonly EngagementTerms Terms = new(10, 14, 30);

    [Fact]
    public void Life_FromProposalToTheEnd_IsToldAndReplayed()
    {
        List<EngagementEvent> told = [];
        Engagement engagement = Told(told, Engagement.Propose(new("e1"), Pair("n1", "o1"), Terms, Day, At));
        engagement = Told(told, engagement.Release(Day.PlusDays(1), At));
        Assert.Equal(Day.PlusDays(11), engagement.DueOn);
        engagement = Told(told, engagement.Accept(EngagementSide.Offer, Day.PlusDays(2), At));
        Assert.False(engagement.IsAtWork);
        engagement = Told(told, engagement.Accept(EngagementSide.Need, Day.PlusDays(3), At));
        Assert.True(engagement.IsAtWork);
        engagement = Told(told, engagement.MakeContact(Day.PlusDays(5), At));
        engagement = Told(told, engagement.CheckIn(Day.PlusDays(20), At));
        engagement = Told(told, engagement.Pause(Day.PlusDays(25), At));
        Assert.Null(engagement.DueOn);
        engagement = Told(told, engagement.Resume(Day.PlusDays(60), At));
        Assert.Equal(Day.PlusDays(90), engagement.DueOn);
        engagement = Told(told, engagement.Complete(Day.PlusDays(70), At));

        Assert.Equal(
            (EngagementStage.Completed, 1, 9L, (LocalDate?)Day.PlusDays(70)),
            (engagement.Stage, engagement.CheckIns, engagement.Sequence, engagement.EndedOn));
        string json = MatchingJson.Write<EngagementEvent[]>([.. told]);
        EngagementEvent[] read = MatchingJson.Read<EngagementEvent[]>(json);
        Assert.Equal(told, read);
        Assert.Equal(json, MatchingJson.Write(read));
        Assert.Equal(engagement, Engagement.Replay(read));
        Assert.Equal(EngagementStage.Underway, Engagement.Replay(read, Day.PlusDays(24))!.Stage);
        Assert.Null(Engagement.Replay(read, Day.PlusDays(-1)));
    }

    [Fact]
    public void NoteSilence_AfterTheDayDue_EndsItAndSaysWhoDidNotAnswer()
    {
        Engagement engagement = Released().Accept(EngagementSide.Need, Day, At).OrThrow();

        Expect.Refusal(engagement.NoteSilence(Day.PlusDays(10), At), "engagement.not-silent", engagement);
        Engagement silent = engagement.NoteSilence(Day.PlusDays(11), At).OrThrow();

        Assert.Equal(EngagementStage.Silent, silent.Stage);
        Assert.True(silent.WasSilent(EngagementSide.Offer));
        Assert.False(silent.WasSilent(EngagementSide.Need));
        Assert.Equal(EngagementStage.Silent, AtWork().NoteSilence(Day.PlusDays(31), At).OrThrow().Stage);
    }

    [Fact]
    public void Operation_ThatDoesNotFit_IsRefusedWithItsReason()
    {
        Engagement proposed = Engagement.Propose(new("e1"), Pair("n1", "o1"), Terms, Day, At).OrThrow();
        Engagement released = Released();
        Engagement atWork = AtWork();
        Engagement ended = atWork.Drop(Day, At, "moved-away").OrThrow();

        Expect.Refusal(proposed.Release(Day.PlusDays(-1), At), "engagement.date-before-last", proposed);
        Expect.Refusal(proposed.Accept(EngagementSide.Need, Day, At), "engagement.not-released", proposed);
        Expect.Refusal(released.Release(Day, At), "engagement.not-proposed", released);
        Engagement half = released.Accept(EngagementSide.Need, Day, At).OrThrow();
        Expect.Refusal(half.Accept(EngagementSide.Need, Day, At), "engagement.already-answered", half);
        Expect.Refusal(released.MakeContact(Day, At), "engagement.not-accepted", released);
        Expect.Refusal(released.CheckIn(Day, At), "engagement.not-underway", released);
        Expect.Refusal(atWork.Resume(Day, At), "engagement.not-paused", atWork);
        Expect.Refusal(ended.Complete(Day, At), "engagement.ended", ended);
        Assert.Equal("moved-away", ended.Reason);
    }

    [Fact]
    public void Decline_AlsoAfterAYes_EndsItWithTheReason()
    {
        Engagement declined = Released().Accept(EngagementSide.Offer, Day, At).OrThrow()
            .Decline(EngagementSide.Offer, Day.PlusDays(1), At, "no-time").OrThrow();

        Assert.Equal((EngagementStage.Declined, EngagementSide.Offer, "no-time"), (declined.Stage, declined.DeclinedBy, declined.Reason));
        Engagement replaced = AtWork().Replace(new("e2"), Day, At).OrThrow();
        Assert.Equal((EngagementStage.Replaced, new Id<Engagement>("e2")), (replaced.Stage, replaced.Replacement));
    }

    [Fact]
    public void Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => Engagement.Propose(default, Pair("n1", "o1"), Terms, Day, At));
        Assert.Throws<ArgumentException>(() => Released().Drop(Day, At, " "));
        Assert.Throws<ArgumentException>(() => Released().Replace(new("e1"), Day, At));
        Assert.Throws<ArgumentOutOfRangeException>(() => Released().Accept((EngagementSide)7, Day, At));
        Assert.Throws<ArgumentException>(() => Engagement.Evolve(null, Released().Accept(EngagementSide.Need, Day, At).Events[0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EngagementTerms(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { CheckInDays = 3_651 });
        Assert.Throws<ArgumentException>(() => new EngagementBook(Released(), Released()));
        Assert.Throws<ArgumentException>(() => Released().Accept(EngagementSide.Need, Day.WithCalendar(CalendarSystem.Julian), At));
    }

    [Fact]
    public void Life_OfRandomOperations_ReplaysToTheSameStateAndNeverLeavesItsEnd()
    {
        Dice dice = new(42);
        for (int n = 0; n < 500; n++)
        {
            List<EngagementEvent> told = [];
            Engagement engagement = Told(told, Engagement.Propose(new("e1"), Pair("n1", "o1"), new(dice.Draw(1, 5), 3), Day, At));
            LocalDate on = Day;
            for (int step = 0; step < 12; step++)
            {
                on = on.PlusDays(dice.Draw(0, 3));
                EngagementSide side = (EngagementSide)dice.Draw(0, 1);
                Outcome<Engagement, EngagementEvent> outcome = dice.Draw(0, 8) switch
                {
                    0 => engagement.Release(on, At),
                    1 or 2 => engagement.Accept(side, on, At),
                    3 => dice.Draw(0, 3) == 0 ? engagement.Decline(side, on, At) : engagement.Release(on, At),
                    4 => engagement.MakeContact(on, At),
                    5 => engagement.CheckIn(on, At),
                    6 => engagement.NoteSilence(on, At),
                    7 => engagement.Pause(on, At),
                    _ => engagement.Resume(on, At),
                };
                Assert.True(!engagement.HasEnded || outcome.Refusal is { Code: "engagement.ended" });
                told.AddRange(outcome.Events);
                engagement = outcome.State;
                Assert.Equal(engagement, Engagement.Replay(told));
                Assert.False(engagement.IsAtWork && (engagement.HasEnded || engagement.NeedAcceptedOn is null || engagement.OfferAcceptedOn is null));
            }
        }
    }

    [Fact]
    public void Funnel_HasBothDenominators()
    {
        EngagementFunnel funnel = new EngagementBook(
            Named("a", AtWork),
            Named("b", () => Released().Decline(EngagementSide.Need, Day, At).OrThrow()),
            Named("c", () => Released().NoteSilence(Day.PlusDays(11), At).OrThrow()),
            Named("d", Released)).Funnel();

        Assert.Equal((4, 4, 2, 1, 1, 1, 1, 2), (funnel.Proposed, funnel.Asked, funnel.Answered, funnel.Accepted, funnel.Declined, funnel.Silent, funnel.Begun, funnel.Open));
        Assert.Equal((new Ratio(1, 4), new Ratio(1, 2)), (funnel.AcceptedOfAsked, funnel.AcceptedOfAnswered));
        Assert.Null(new EngagementBook().Funnel().CompletedOfAnswered);
        Expect.Explained(funnel.Explain(), "engagement.funnel");
    }

    [Fact]
    public void ConstraintsOn_ADay_HoldWhatIsAtWorkAndFreeWhatIsSilent()
    {
        EngagementBook book = new EngagementBook(
            Named("a", AtWork, "n1", "o1"), Named("b", Released, "n2", "o2"), Named("c", Released, "n3", "o3"));
        EngagementBook later = book.With(Named("c", () => Released().Accept(EngagementSide.Offer, Day, At).OrThrow(), "n3", "o3"))
            .NoteSilence(Day.PlusDays(11), At).State;

        MatchConstraints before = book.ConstraintsOn(Day, 20);
        MatchConstraints after = later.ConstraintsOn(Day.PlusDays(11), 20);

        Assert.Equal([Pair("n1", "o1")], before.Held);
        Assert.Equal([Pair("n2", "o2"), Pair("n3", "o3")], before.Asked);
        Assert.Equal([Pair("n2", "o2"), Pair("n3", "o3")], after.Forbidden);
        Assert.Equal("o2", Assert.Single(after.Busy).Offer.ToString());
        Assert.Empty(later.ConstraintsOn(Day.PlusDays(31), 20).Busy);
    }

    [Fact]
    public void Waiting_ListsOpenNeedsByHowLongTheyWait()
    {
        Registry registry = Sample.Registry(
            [
                Sample.Need("n1") with { WaitingSince = Day.PlusDays(-30) }, Sample.Need("n2", quantity: 2) with { WaitingSince = Day.PlusDays(-40) },
                Sample.Need("n3"), Sample.Need("n4"), Sample.Need("n5") with { Status = RequestStatus.Paused },
            ],
            []);
        EngagementBook book = new(Named("a", AtWork, "n1", "o1"), Named("b", AtWork, "n2", "o1"), Named("c", Released, "n3", "o2"));

        WaitingNeed[] waiting = [.. book.Waiting(registry, Day.PlusDays(5))];

        Assert.Equal(
            [("n2", 45, 1, 0), ("n3", 5, 1, 1), ("n4", null, 1, 0)],
            waiting.Select(need => (need.Need.Id.ToString(), need.Days, need.Missing, need.Asked)));
        Expect.Explained(waiting[0].Explain(), "engagement.waits");
        Expect.Explained(waiting[2].Explain(), "engagement.waits-unknown");
    }

    private static Engagement Released() =>
        Engagement.Propose(new("e1"), Pair("n1", "o1"), Terms, Day, At).OrThrow().Release(Day, At).OrThrow();

    private static Engagement AtWork() => Released()
        .Accept(EngagementSide.Need, Day, At).OrThrow().Accept(EngagementSide.Offer, Day, At).OrThrow().MakeContact(Day, At).OrThrow();

    /// <summary>The same life under another id and with another pair.</summary>
    private static Engagement Named(string id, Func<Engagement> life, string need = "n1", string offer = "o1")
    {
        Engagement model = life();
        Engagement engagement = Engagement.Propose(new(id), Pair(need, offer), Terms, Day, At).OrThrow().Release(Day, At).OrThrow();
        foreach (EngagementSide side in Enum.GetValues<EngagementSide>())
        {
            engagement = model.AcceptedOn(side) is { } on ? engagement.Accept(side, on, At).OrThrow() : engagement;
        }

        engagement = model.FirstContactOn is { } contact ? engagement.MakeContact(contact, At).OrThrow() : engagement;
        engagement = model.DeclinedBy is { } by ? engagement.Decline(by, model.EndedOn!.Value, At).OrThrow() : engagement;
        return model.Stage == EngagementStage.Silent ? engagement.NoteSilence(model.EndedOn!.Value, At).OrThrow() : engagement;
    }

    private static Engagement Told(List<EngagementEvent> told, Outcome<Engagement, EngagementEvent> outcome)
    {
        told.AddRange(outcome.Events);
        return outcome.OrThrow();
    }

    private static MatchPair Pair(string need, string offer) => new(new Id<Need>(need), new Id<Offer>(offer));
}
