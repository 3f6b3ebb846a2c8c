using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests.Engagements;

/// <summary>The sentence by which a coordinator knows whether the matching is of use: sixty needs, forty mentors, nine of them silent.</summary>
public class MentoringRoundTests
{
    private static readonly LocalDate Start = new(2026, 3, 2);
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 12, 0);
    private static readonly string[] Topics = ["costing", "exports", "bylaws", "accounts"];
    private static readonly string[] Countries = ["EC", "ES", "IT", "PE"];
    private static readonly LanguageTag Spanish = LanguageTag.Parse("es-EC");
    private static readonly ShortlistTerms Three = new(3, 5);

    private static readonly MatchPolicy Policy = new(
    [
        new(Criteria.Topic(), 4), new(Criteria.Languages(), 2), new(Criteria.TerritoryNear(), 1), new(Criteria.Waiting(Start), 1),
    ]);

    [Fact]
    public void Match_OfSixtyNeedsAndFortyMentors_GivesEachNeedThreeReasonedNamesInSpanish()
    {
        Registry registry = HalfFilled();

        MatchPlan plan = Run.Match(registry, Policy, new MatchConstraints(shortlist: Three));

        Assert.True(Run.Check(plan, registry, Policy).IsValid);
        foreach (Need need in registry.Needs)
        {
            IReadOnlyList<Match> names = plan.For(need.Id);
            Assert.Equal(3, names.Select(match => match.Offer).Distinct().Count());
            Assert.All(names, match =>
            {
                string text = plan.Explain(match).In(Spanish);
                Assert.StartsWith("«", text, StringComparison.Ordinal);
                Assert.Contains("hacen match con un puntaje de", text, StringComparison.Ordinal);
                Assert.True(text.Split('\n').Length > Policy.Criteria.Length, text);
            });
        }
    }

    [Fact]
    public void Match_AfterNineMentorsWereSilentForTenDays_ReplacesThoseNineAndChangesNoAcceptedPair()
    {
        Registry registry = HalfFilled();
        MatchPlan first = Run.Match(registry, Policy, new MatchConstraints(shortlist: Three));
        Id<Offer>[] silent = [.. first.Matches.Select(match => match.Offer).Distinct().Order().Take(9)];
        EngagementBook book = new(first.Matches.Select((match, i) => Answered(match, i, silent)));
        HashSet<MatchPair> accepted = [.. book.Engagements.Where(engagement => engagement.IsAtWork).Select(engagement => engagement.Pair)];
        LocalDate later = Start.PlusDays(11);

        Outcome<EngagementBook, EngagementEvent> swept = book.NoteSilence(later, At);
        MatchConstraints constraints = swept.State.ConstraintsOn(later, restDays: 30).And(new MatchConstraints(shortlist: Three));
        MatchPlan next = Run.Match(registry, Policy, constraints);

        // Exactly the proposals to the nine have ended, and nobody gets one of the nine again.
        Assert.NotEmpty(accepted);
        Assert.Equal(first.Matches.Count(match => silent.Contains(match.Offer)), swept.Events.Length);
        Assert.All(swept.Events, ended => Assert.Equal(EngagementEventKind.SilenceNoted, ended.Kind));
        Assert.DoesNotContain(next.Matches, match => silent.Contains(match.Offer));
        Assert.True(Run.Check(next, registry, Policy).IsValid);

        // No accepted pair has changed, and none is named a second time.
        Assert.Equal(accepted, swept.State.Engagements.Where(engagement => engagement.IsAtWork).Select(engagement => engagement.Pair).ToHashSet());
        Assert.DoesNotContain(next.Matches, match => accepted.Contains(new MatchPair(match.Need, match.Offer)));

        // Each need that lost a silent mentor and has nobody yet has three open names again: as many new ones as it lacks, none of
        // whom it was told before. A need that is helped by now gets none.
        HashSet<Id<Need>> served = [.. accepted.Select(pair => pair.Need)];
        HashSet<MatchPair> named = [.. first.Matches.Select(match => new MatchPair(match.Need, match.Offer))];
        Id<Need>[] bereft = [.. swept.Events.Select(ended => book.Engagements.First(one => one.Id == ended.Engagement).Pair.Need).Distinct()];
        Assert.True(bereft.Except(served).Count() >= 9);
        Assert.All(bereft, need =>
        {
            IReadOnlyList<Match> names = next.For(need);
            Assert.Equal(served.Contains(need) ? 0 : 3 - Open(swept.State, need), names.Count);
            Assert.DoesNotContain(names, match => named.Contains(new MatchPair(match.Need, match.Offer)));
            Assert.All(names, match => Assert.True(next.Explain(match).In(Spanish).Split('\n').Length > Policy.Criteria.Length));
        });
        Assert.DoesNotContain(next.Unmet, unmet => bereft.Contains(unmet.Need));
        Assert.NotEmpty(next.Matches);

        // Who waits, and how long: everybody without an accepted pair, the longest first, with the day of the beginning.
        WaitingNeed[] waiting = [.. swept.State.Waiting(registry, later)];
        Assert.Equal(registry.Needs.Select(need => need.Id).Except(served).Order(), waiting.Select(need => need.Need.Id).Order());
        Assert.Equal(waiting.Select(need => need.Days).OrderByDescending(days => days), waiting.Select(need => need.Days));
        Assert.All(waiting, need => Assert.Equal(need.Need.WaitingSince ?? Start, need.Since));
        Assert.Contains("espera desde el", waiting[0].Explain().In(Spanish), StringComparison.Ordinal);
    }

    private static int Open(EngagementBook book, Id<Need> need) =>
        book.Engagements.Count(engagement => engagement.Pair.Need == need && engagement.AwaitsAnswer);

    /// <summary>Asked on the first day; every second mentor that is not silent says yes to the first need that says yes, too.</summary>
    private static Engagement Answered(Match match, int number, Id<Offer>[] silent)
    {
        Engagement engagement = Engagement.Propose(
            new(Instance.Name('e', number)), new MatchPair(match.Need, match.Offer), new EngagementTerms(10), Start, At).OrThrow()
            .Release(Start, At).OrThrow();
        return silent.Contains(match.Offer) ? engagement.Accept(EngagementSide.Need, Start, At).OrThrow()
            : number % 7 == 0 ? engagement.Accept(EngagementSide.Need, Start, At).OrThrow().Accept(EngagementSide.Offer, Start.PlusDays(1), At).OrThrow()
            : engagement.Decline(number % 2 == 0 ? EngagementSide.Offer : EngagementSide.Need, Start.PlusDays(2), At).OrThrow();
    }

    /// <summary>Sixty needs and forty mentors; three of ten fields were never filled in.</summary>
    private static Registry HalfFilled()
    {
        Dice dice = new(60_40);
        T? Maybe<T>(T value) => dice.Draw(1, 10) <= 3 ? default : value;
        string Pick(string[] from) => from[dice.Draw(0, from.Length - 1)];
        Actor Someone(string id) => Sample.Actor(id, Maybe(Pick(Countries)), Maybe("Loja"), Maybe<string[]>(["es"]) ?? []);
        Need[] needs =
        [
            .. Enumerable.Range(0, 60).Select(i => new Need(
                new Id<Need>(Instance.Name('n', i)),
                new Id<Actor>(Instance.Name('a', i)),
                Maybe(Sample.Topic(Pick(Topics))),
                Sample.Words($"Need {i}"),
                waitingSince: dice.Draw(1, 10) <= 3 ? null : Start.PlusDays(-dice.Draw(1, 200)))),
        ];
        Offer[] offers =
        [
            .. Enumerable.Range(0, 40).Select(j => new Offer(
                new Id<Offer>(Instance.Name('o', j)),
                new Id<Actor>(Instance.Name('m', j)),
                dice.Draw(1, 10) <= 3 ? [] : [Sample.Topic(Pick(Topics))],
                Sample.Words($"Offer {j}"),
                capacity: dice.Draw(1, 10) <= 3 ? null : dice.Draw(2, 5))),
        ];
        return Sample.Registry(needs, offers, needs.Select(need => Someone(need.By.ToString())).Concat(offers.Select(offer => Someone(offer.By.ToString()))));
    }
}
