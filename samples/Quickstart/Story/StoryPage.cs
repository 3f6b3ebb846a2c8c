using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>Tells the two stories; every step starts from the result of the step before it.</summary>
internal sealed class StoryPage
{
    private const int ReasonsPerPair = 3;
    private readonly Speaker _speaker;

    private StoryPage(Speaker speaker) => _speaker = speaker;

    /// <summary>Runs the case and tells it.</summary>
    /// <exception cref="BrokenRunException">A result contradicts itself.</exception>
    public static Page Make(Speaker speaker)
    {
        Registry registry = new RegistryBuilder().Add(People.All).Add(Exchange.Needs).Add(Exchange.Offers).Build();
        Mentoring mentoring = Mentoring.Of(registry);
        Pair agreed = mentoring.PairOf(Exchange.Agreed);
        BusinessPlan plan = BusinessPlan.Of(agreed.Entrepreneur, agreed.Mentor);
        Loan loan = new SavingsGroup().LendOn(plan);
        StoryPage page = new(speaker);
        return new Page(
            speaker.Language.ToString(),
            page.Say(StoryWords.Title),
            [page.Say(StoryWords.Fiction), page.Say(StoryWords.OtherLanguages)],
            [
                new(page.Say(StoryWords.WhoHeading), [page.Who(registry), page.Networks()]),
                new(page.Say(StoryWords.MatchHeading), page.Match(mentoring)),
                new(page.Say(StoryWords.TenDaysHeading), page.Replies(TenDays.After(mentoring))),
                new(page.Say(StoryWords.PlanHeading), page.Plan(registry, plan)),
                new(page.Say(StoryWords.LoanHeading), new LoanChapter(speaker).Tell(registry, loan)),
                new(page.Say(StoryWords.SourcesHeading),
                    [new Block.Points(
                        page.Say(StoryWords.SourcesHead),
                        [page.Say(StoryWords.SourceWebinar), page.Say(StoryWords.SourceWorkshop), page.Say(StoryWords.SourceGroup)])]),
            ]);
    }

    private string Say(Text text, params (string Name, Argument Value)[] arguments) => _speaker.Say(text, arguments);

    /// <summary>A name with the two letters of the country where the person lives.</summary>
    private string Located(Actor actor) =>
        actor.Place?.Country is { } country ? $"{Say(actor.Name)}, {World.Alpha2(country)}" : Say(actor.Name);

    private Block.Table Who(Registry registry)
    {
        (Text Who, int Count)[] rows =
        [
            (StoryWords.Entrepreneurs, registry.Needs.Select(need => need.By).Distinct().Count()),
            (StoryWords.Mentors, registry.Offers.Select(offer => offer.By).Distinct().Count()),
            (StoryWords.Enterprises, registry.Actors.Count(actor => actor.OrganisationalStructure is not null)),
            (StoryWords.Municipality, registry.Actors.Count(actor => actor.Id == People.Municipality)),
            (StoryWords.Group, registry.Actors.Count(actor => actor.Kind == ActorKind.Collective)),
            (StoryWords.Networks, registry.Actors.Count(actor => actor.Description is not null)),
        ];
        BrokenRunException.Unless(rows.Sum(row => row.Count) == registry.Actors.Length, "the kinds of actors add up");
        return new Block.Table(
            Say(StoryWords.WhoCaption),
            [new(Say(StoryWords.Kind)), new(Say(StoryWords.Count), IsNumber: true)],
            [.. rows.Select(row => new[] { Say(row.Who), _speaker.Say(row.Count) })],
            [Say(StoryWords.Total), _speaker.Say(registry.Actors.Length)]);
    }

    private Block.Table Networks() => new(
        Say(StoryWords.NetworksCaption),
        [new(Say(StoryWords.Network)), new(Say(StoryWords.Role))],
        [.. People.Networks.Select(network => new[] { Say(network.Name), Say(network.Description!) })]);

    private List<Block> Match(Mentoring mentoring)
    {
        List<Block> blocks =
        [
            new Block.Paragraph(Say(StoryWords.MatchIntro)),
            new Block.Table(
                Say(StoryWords.PairsCaption),
                [
                    new(Say(StoryWords.Entrepreneur)),
                    new(Say(StoryWords.Topic)),
                    new(Say(StoryWords.Mentor)),
                    new(Say(StoryWords.Score), IsNumber: true),
                ],
                [.. mentoring.Pairs.Select(pair => new[]
                {
                    Located(pair.Entrepreneur), Say(pair.Need.Topic!.Label), Located(pair.Mentor), _speaker.Number(pair.Score, 3),
                })]),
            new Block.Paragraph(Say(
                StoryWords.MatchResult,
                ("matched", mentoring.Pairs.Count),
                ("wanted", mentoring.Registry.Needs.Length),
                ("total", decimal.Round(mentoring.Plan.Total, 3)),
                ("bound", decimal.Round(mentoring.Plan.UpperBound, 3)))),
            new Block.Paragraph(Say(StoryWords.ReasonsHead)),
        ];
        blocks.AddRange(mentoring.Pairs.Select(Reasons));
        blocks.Add(new Block.Table(
            Say(StoryWords.UnmatchedCaption),
            [new(Say(StoryWords.Entrepreneur)), new(Say(StoryWords.Need)), new(Say(StoryWords.Reason))],
            [.. mentoring.Unmatched.Select(left => new[]
            {
                Located(left.Entrepreneur), Say(left.Need.Title), string.Join(" ", Lines(left.Why)),
            })]));
        blocks.Add(new Block.Figure(Capacity(mentoring)));
        return blocks;
    }

    private Block.Points Reasons(Pair pair)
    {
        string[] reasons = [.. pair.Why.Because.Take(ReasonsPerPair).Select(reason => reason.Message.In(_speaker.Language))];
        BrokenRunException.Unless(reasons.Length == ReasonsPerPair, $"the pair of {pair.Need.Id} has {ReasonsPerPair} reasons");
        return new Block.Points(Say(StoryWords.Pair, ("need", pair.Entrepreneur.Name), ("offer", pair.Mentor.Name)), reasons);
    }

    private List<Block> Replies(TenDays replies) =>
    [
        new Block.Paragraph(Say(
            StoryWords.TenDays,
            ("accepted", replies.Accepted),
            ("silent", replies.Lost.Mentor.Name),
            ("day", TenDays.LookedOn),
            ("need", replies.Lost.Entrepreneur.Name),
            ("found", replies.Found))),
        new Block.Points(
            Say(StoryWords.Pair, ("need", replies.Lost.Entrepreneur.Name), ("offer", replies.Found)),
            [.. replies.Why.Because.Take(ReasonsPerPair).Select(reason => reason.Message.In(_speaker.Language))]),
        new Block.Points(Say(StoryWords.Waiting), [.. replies.Waiting.Select(need => need.Explain().In(_speaker.Language))]),
    ];

    /// <summary>Why a need has no mentor; offers of other topics are left out, since they are most of all in every case.</summary>
    private IEnumerable<string> Lines(Explanation why)
    {
        Argument otherTopic = EligibilityRules.SameTopic().Reason;
        return why.Because.SelectMany(reason => reason.Because.Prepend(reason))
            .Where(line => !line.Message.Arguments.TryGetValue("reason", out Argument rule) || rule != otherTopic)
            .Select(line => line.Message.In(_speaker.Language));
    }

    private BarChart Capacity(Mentoring mentoring)
    {
        Offer[] offers = [.. mentoring.Registry.Offers];
        decimal[] taken = [.. offers.Select(offer => (decimal)mentoring.Pairs.Count(pair => pair.Offer.Id == offer.Id))];
        decimal[] free = [.. offers.Select((offer, i) => offer.Capacity!.Value - taken[i])];
        return new BarChart(
            new ChartFrame(
                Say(StoryWords.CapacityTitle),
                Say(StoryWords.CapacityDescription, ("taken", taken.Sum()), ("all", offers.Sum(offer => offer.Capacity!.Value))),
                Say(StoryWords.Mentor),
                Say(StoryWords.Places),
                value => _speaker.Say(value)),
            [.. offers.Select(offer => Say(mentoring.Registry.Find(offer.By).Name))],
            [new Series(Say(StoryWords.Taken), taken), new Series(Say(StoryWords.Free), free)],
            BarLayout.Stacked);
    }

    private List<Block> Plan(Registry registry, BusinessPlan plan) =>
    [
        new Block.Paragraph(Say(
            StoryWords.PlanIntro,
            ("entrepreneur", plan.Entrepreneur.Name),
            ("mentor", plan.Mentor.Name),
            ("enterprise", registry.Find(People.Enterprise).Name),
            ("town", People.Town),
            ("start", plan.StartsOn))),
        Lines(StoryWords.CostsCaption, plan.Costs, StoryWords.Total, plan.Total),
        Lines(StoryWords.MeansCaption, plan.OwnMeans, StoryWords.Total, plan.Own),
        new Block.Paragraph(Say(StoryWords.Needed, ("total", plan.Total), ("own", plan.Own), ("needed", plan.AmountNeeded))),
        Lines(
            StoryWords.MonthCaption,
            [plan.MonthlySales, .. plan.MonthlyCosts.Select(cost => cost with { IsSpent = true })],
            StoryWords.Surplus,
            plan.MonthlySurplus),
    ];

    private Block.Table Lines(Text caption, IReadOnlyList<CostLine> lines, Text closing, Money total)
    {
        BrokenRunException.Unless(BusinessPlan.Sum(lines) == total, $"'{caption}' adds up");
        return new Block.Table(
            Say(caption),
            [
                new(Say(StoryWords.Item)),
                new(Say(StoryWords.Quantity), IsNumber: true),
                new(Say(StoryWords.Price), IsNumber: true),
                new(Say(StoryWords.Amount), IsNumber: true),
            ],
            [.. lines.Select(line => new[]
            {
                Say(line.What), _speaker.Say(line.Quantity), _speaker.Say(line.Price.Amount), _speaker.Say(line.Amount.Amount),
            })],
            [Say(closing), string.Empty, string.Empty, _speaker.Say(total.Amount)]);
    }
}
