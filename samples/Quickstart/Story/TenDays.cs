using NodaTime;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>What the first ten days made of the plan: all say yes but one mentor, who says nothing and is replaced.</summary>
internal sealed class TenDays
{
    private static readonly Id<Offer> Silent = new("offer-oscar");
    private static readonly LocalDate Asked = Mentoring.Today.PlusDays(1);
    private static readonly EngagementTerms Terms = new(answerDays: 10);

    private TenDays(Mentoring mentoring, EngagementBook book, MatchPlan next, Match match)
    {
        Registry registry = mentoring.Registry;
        Accepted = book.Engagements.Count(engagement => engagement.IsAtWork);
        Lost = mentoring.Pairs.Single(pair => pair.Offer.Id == Silent);
        Found = registry.Find(registry.Find(match.Offer).By).Name;
        Why = next.Explain(match).For(Audience.Participant)!;
        Waiting = book.Waiting(registry, LookedOn).Where(waiting => waiting.Need.Id != match.Need).ToArray();
    }

    /// <summary>The day after the last one to answer.</summary>
    public static LocalDate LookedOn { get; } = Asked.PlusDays(Terms.AnswerDays + 1);

    /// <summary>How many pairs said yes.</summary>
    public int Accepted { get; }

    /// <summary>The pair that silence ended.</summary>
    public Pair Lost { get; }

    /// <summary>Who takes the place of the silent mentor.</summary>
    public Text Found { get; }

    public Explanation Why { get; }

    public IReadOnlyList<WaitingNeed> Waiting { get; }

    public static TenDays After(Mentoring mentoring)
    {
        EngagementBook book = new EngagementBook(mentoring.Plan.Matches.Select(Answered)).NoteSilence(LookedOn, At(LookedOn)).OrThrow();
        MatchPolicy policy = Mentoring.Policy(LookedOn);
        MatchConstraints constraints = book.ConstraintsOn(LookedOn, restDays: 30);
        MatchPlan next = Matcher.Match(mentoring.Registry, policy, constraints);
        BrokenRunException.Unless(next.Check(mentoring.Registry, policy).IsValid, "the certificate of the second plan holds");
        BrokenRunException.Unless(next.Matches.Length == 1, "the need that lost its mentor gets another one, and nobody else moves");
        return new TenDays(mentoring, book, next, next.Matches[0]);
    }

    private static Engagement Answered(Match match)
    {
        Id<Engagement> id = new($"match-{match.Need}");
        Engagement asked = Engagement.Propose(id, new MatchPair(match.Need, match.Offer), Terms, Mentoring.Today, At(Mentoring.Today)).OrThrow()
            .Release(Asked, At(Asked)).OrThrow()
            .Accept(EngagementSide.Need, Asked, At(Asked)).OrThrow();
        LocalDate answer = Asked.PlusDays(2);
        return match.Offer == Silent ? asked : asked.Accept(EngagementSide.Offer, answer, At(answer)).OrThrow();
    }

    private static Instant At(LocalDate day) => day.At(LocalTime.Noon).InUtc().ToInstant();
}
