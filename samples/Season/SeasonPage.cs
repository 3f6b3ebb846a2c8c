using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Charts;

namespace SolidarityEconomy.Samples.Season;

/// <summary>The report of a season: who takes part, what happened, who waits, and what inclusion did and cost.</summary>
internal sealed class SeasonPage
{
    private const int CorridorsShown = 10;
    private const int LongestShown = 10;
    private static readonly int[] WeekSteps = [0, 13, 18, 26, 39];
    private readonly SeasonOptions _options;
    private readonly Source _source;
    private readonly IReadOnlyList<Member> _members;
    private readonly IReadOnlyList<SeasonRound> _rounds;
    private readonly SeasonDays _days;

    private SeasonPage(SeasonOptions options, Source source, IReadOnlyList<Member> members, IReadOnlyList<SeasonRound> rounds, SeasonDays days)
    {
        _options = options;
        _source = source;
        _members = members;
        _rounds = rounds;
        _days = days;
    }

    private SeasonRound Last => _rounds[^1];

    /// <summary>Tells a season.</summary>
    public static Page Make(
        SeasonOptions options, Source source, IReadOnlyList<Member> members, IReadOnlyList<SeasonRound> rounds, SeasonDays days) =>
        new SeasonPage(options, source, members, rounds, days).Make();

    private Page Make()
    {
        InclusionChapter inclusion = new(Say, Number, why => why.Message.In(_options.Language), _members, _rounds, _days);
        return new Page(
            _options.Language.ToString(),
            Say(SeasonWords.Title),
            [
                Say(SeasonWords.Fiction, ("members", _members.Count), ("seed", _options.Seed)),
                Say(SeasonWords.Sources),
                .. _source.IsRetyped ? [Say(SeasonWords.Retyped, ("folder", _options.Data), ("count", _source.Corridors.Count))] : Array.Empty<string>(),
            ],
            [
                new(Say(SeasonWords.WhoHeading), [Who(), new Block.Figure(Corridors())]),
                new(Say(SeasonWords.RoundsHeading), [.. Rounds()]),
                new(Say(SeasonWords.WaitHeading), [new Block.Figure(Waiting()), Longest()]),
                new(Say(InclusionWords.Heading), [.. inclusion.Tell()]),
            ]);
    }

    private string Say(Text pattern, params (string Name, Argument Value)[] arguments) =>
        new Message("season.text", pattern, arguments).In(_options.Language);

    /// <summary>Writes a number, a whole one without a decimal point.</summary>
    private string Number(decimal value) => ((Argument)(value == decimal.Truncate(value) ? decimal.Truncate(value) : value)).In(_options.Language);

    private ChartFrame Frame(string title, string description, Text categories, Text values) =>
        new(title, description, Say(categories), Say(values), Number);

    private Block.Paragraph Who() => new(Say(
        SeasonWords.Who,
        ("asking", _members.Count(member => member.Need is not null)),
        ("offering", _members.Count(member => member.Offer is not null)),
        ("places", _members.Sum(member => member.Offer?.Capacity ?? 0))));

    private BarChart Corridors()
    {
        (Corridor Corridor, Member[] Members)[] greatest =
        [
            .. _members.GroupBy(member => member.Corridor).Select(group => (group.Key, Members: group.ToArray()))
                .OrderByDescending(group => group.Members.Length).Take(CorridorsShown),
        ];
        decimal[] Count(Func<Member, bool> holds) => [.. greatest.Select(group => (decimal)group.Members.Count(holds))];
        return new BarChart(
            Frame(
                Say(SeasonWords.CorridorsTitle),
                Say(SeasonWords.CorridorsDescription, ("count", greatest.Sum(group => group.Members.Length)), ("all", _members.Count)),
                SeasonWords.Corridor,
                SeasonWords.Members),
            [.. greatest.Select(group => $"{Short(group.Corridor.Origin)} → {Short(group.Corridor.Residence)}")],
            [
                new Series(Say(SeasonWords.Ask), Count(member => member.Need is not null)),
                new Series(Say(SeasonWords.Offer), Count(member => member.Offer is not null)),
                new Series(Say(SeasonWords.InTouch), Count(member => member.Need is null && member.Offer is null)),
            ],
            BarLayout.Stacked);
    }

    /// <summary>The name of a country without what stands in brackets or after a comma.</summary>
    private string Short(Country country) => Say(country.Place.Label).Split(" (", 2)[0];

    private IEnumerable<Block> Rounds()
    {
        yield return new Block.Paragraph(Say(SeasonWords.Rounds, ("price", MentoringSeason.KeepPrice)));
        yield return new Block.Table(
            Say(SeasonWords.RoundsCaption),
            [
                new(Say(SeasonWords.Figure)),
                .. _rounds.Select(round => new Column(
                    Say(SeasonWords.Round, ("number", round.Number), ("day", _days.Begin(round.Number))), IsNumber: true)),
            ],
            [
                Row(SeasonWords.NewNeeds, round => round.NewNeeds),
                Row(SeasonWords.NewOffers, round => round.NewOffers),
                Row(SeasonWords.Left, round => round.Left),
                Row(SeasonWords.Unserved, round => round.Unserved.Length),
                Row(SeasonWords.Planned, round => round.Plan.Matches.Length),
                Row(SeasonWords.Silent, round => round.Silent),
                Row(SeasonWords.Stayed, round => round.Kept),
                Row(SeasonWords.Replaced, round => round.Replacement.Matches.Length - round.Kept),
                Row(SeasonWords.AtWork, round => round.AtWork),
                Row(SeasonWords.Completed, round => round.Completed),
                Row(SeasonWords.StillWaiting, round => round.Waiting.Length),
            ]);
        yield return new Block.Figure(State());
        yield return new Block.Paragraph(Last.Plan.Explain().In(_options.Language));
        yield return new Block.Paragraph(Last.Book.Funnel().Explain().In(_options.Language));
        if (Last.Plan.Matches.MaxBy(match => match.Score) is { } best && Last.Plan.Explain(best).For(Audience.Participant) is { } pair)
        {
            yield return new Block.Points(
                Say(SeasonWords.OnePair),
                [pair.Message.In(_options.Language), .. pair.Because.Select(reason => "  " + reason.Message.In(_options.Language))]);
        }
    }

    private string[] Row(Text name, Func<SeasonRound, int> figure) => [Say(name), .. _rounds.Select(round => Number(figure(round)))];

    private ColumnChart State()
    {
        Series Of(Text name, Func<SeasonRound, int> figure) => new(Say(name), [.. _rounds.Select(round => (decimal)figure(round))]);
        return new ColumnChart(
            Frame(
                Say(SeasonWords.StateTitle),
                Say(SeasonWords.StateDescription, ("done", Last.Completed), ("waiting", Last.Waiting.Length)),
                SeasonWords.RoundAxis,
                SeasonWords.NeedsAxis),
            [.. _rounds.Select(round => ((Argument)_days.End(round.Number)).In(_options.Language))],
            [
                Of(SeasonWords.Done, round => round.Completed),
                Of(SeasonWords.Working, round => round.AtWork),
                Of(SeasonWords.Wait, round => round.Waiting.Length),
            ]);
    }

    private ColumnChart Waiting()
    {
        string[] steps =
        [
            .. WeekSteps.Select((from, i) => i + 1 < WeekSteps.Length
                ? Say(SeasonWords.WeeksFrom, ("from", from), ("until", WeekSteps[i + 1] - 1))
                : Say(SeasonWords.WeeksMore, ("from", from))),
        ];
        return new ColumnChart(
            Frame(
                Say(SeasonWords.WaitTitle),
                Say(SeasonWords.WaitDescription, ("unknown", Last.Waiting.Count(need => need.Days is null))),
                SeasonWords.Weeks,
                SeasonWords.NeedsAxis),
            steps,
            [
                .. _rounds.Select(round => new Series(
                    Say(SeasonWords.RoundName, ("number", round.Number)),
                    [.. WeekSteps.Select((_, step) => (decimal)round.Waiting.Count(need => need.Days is { } days && Step(days / 7) == step))])),
            ],
            BarLayout.Grouped);
    }

    private static int Step(int weeks) => Array.FindLastIndex(WeekSteps, from => weeks >= from);

    private Block.Table Longest()
    {
        MatchPlan plan = Last.Replacement;
        Dictionary<Id<Need>, UnmetNeed> unmet = plan.Unmet.ToDictionary(entry => entry.Need);
        HashSet<Id<Need>> asked = [.. Last.Book.Engagements.Where(one => one.ProposedOn >= _days.Begin(Last.Number)).Select(one => one.Pair.Need)];
        string Why(WaitingNeed need) =>
            unmet.TryGetValue(need.Need.Id, out UnmetNeed? entry)
                ? plan.Explain(entry).For(Audience.Participant)!.Because[0].Message.In(_options.Language)
            : Say(asked.Contains(need.Need.Id) ? SeasonWords.HadOne : SeasonWords.NotAsked);
        return new Block.Table(
            Say(SeasonWords.LongestCaption),
            [new(Say(SeasonWords.Need)), new(Say(SeasonWords.Days), IsNumber: true), new(Say(SeasonWords.Why))],
            [
                .. Last.Waiting.Where(need => need.Days is not null).Take(LongestShown).Select(need => new[]
                {
                    $"{Say(need.Need.Title)} ({need.Need.Id})", Number(need.Days!.Value), Why(need),
                }),
            ]);
    }
}
