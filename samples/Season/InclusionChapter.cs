using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Season;

/// <summary>Tells who was given places, beside who would have had them without the policy, and what that cost.</summary>
/// <remarks>Each plan was made twice on the same day, so both sides of every comparison are exact.</remarks>
internal sealed class InclusionChapter(
    Func<Text, (string Name, Argument Value)[], string> say,
    Func<decimal, string> number,
    Func<Explanation, string> said,
    IReadOnlyList<Member> members,
    IReadOnlyList<SeasonRound> rounds,
    SeasonDays days)
{
    private static readonly string[] Groups = ["refugees", "indigenous-peoples", "returnees", "women", "youth"];

    public IEnumerable<Block> Tell()
    {
        Member[] asking = [.. members.Where(member => member.Need is not null)];
        yield return new Block.Paragraph(Say(
            InclusionWords.Policy,
            ("declared", asking.Count(member => member.Actor.Personal!.Declarations.Length > 0)),
            ("asking", asking.Length),
            ("share", MentoringSeason.IndigenousPercent)));
        (Concept Group, Shares Shares)[] shown =
        [
            .. Groups.Select(PopulationGroups.Find)
                .Where(group => asking.Count(member => Belongs(member.Actor, group, 1)) >= MentoringSeason.LeastShown)
                .Select(group => (group, Of(group))),
        ];
        if (shown.Length > 0)
        {
            yield return new Block.Figure(Exposure(shown));
        }

        yield return Prices();
        if (rounds.All(IsShown))
        {
            yield return new Block.Figure(Places());
        }

        Explanation last = rounds[^1].Inclusion.Explain();
        yield return new Block.Points(Say(InclusionWords.Last), [said(last), .. last.Because.Select(said)]);
    }

    private string Say(Text pattern, params (string Name, Argument Value)[] arguments) => say(pattern, arguments);

    private BarChart Exposure((Concept Group, Shares Shares)[] shown) => new(
        new ChartFrame(
            Say(InclusionWords.ExposureTitle),
            Say(InclusionWords.ExposureDescription, ("least", MentoringSeason.LeastShown)),
            Say(InclusionWords.Group),
            Say(InclusionWords.Percent),
            number),
        [.. shown.Select(row => Say(row.Group.Label))],
        [
            new Series(Say(InclusionWords.OfNeeds), [.. shown.Select(row => row.Shares.Needs)]),
            new Series(Say(InclusionWords.OfPairsWithout), [.. shown.Select(row => row.Shares.Without)]),
            new Series(Say(InclusionWords.OfPairs), [.. shown.Select(row => row.Shares.With)]),
        ]);

    private Shares Of(Concept group)
    {
        (int OfGroup, int All) Count(Func<SeasonRound, IEnumerable<Id<Need>>> needs)
        {
            bool[] all = [.. rounds.SelectMany(round => needs(round).Select(need => Belongs(Owner(round, need), group, round.Number)))];
            return (all.Count(belongs => belongs), all.Length);
        }

        return new Shares(
            Percent(Count(round => round.Unserved)),
            Percent(Count(round => round.WithoutPolicy.Matches.Select(match => match.Need))),
            Percent(Count(round => round.Plan.Matches.Select(match => match.Need))));
    }

    private static Actor Owner(SeasonRound round, Id<Need> need) => round.Registry.Find(round.Registry.Find(need).By);

    private bool Belongs(Actor actor, Concept group, int round) =>
        actor.Personal?.GroupsOn(days.Begin(round), Purpose.Inclusion).Contains(group) == true;

    private static decimal Percent((int OfGroup, int All) count) => count.All == 0 ? 0 : decimal.Round(100m * count.OfGroup / count.All, 1);

    private Block.Table Prices()
    {
        string[] Row(string name, IReadOnlyCollection<SeasonRound> of) =>
        [
            name,
            number(of.Sum(Asked)),
            of.All(IsShown) ? number(of.Sum(Filled)) : "–",
            number(of.Sum(round => round.Inclusion.ScoresWithout)),
            number(of.Sum(round => round.Inclusion.ScoresWith)),
            number(of.Sum(round => round.Inclusion.Cost)),
        ];
        return new Block.Table(
            Say(InclusionWords.PriceCaption),
            [
                new(Say(InclusionWords.Round)),
                new(Say(InclusionWords.Asked), IsNumber: true),
                new(Say(InclusionWords.Filled), IsNumber: true),
                new(Say(InclusionWords.TotalWithout), IsNumber: true),
                new(Say(InclusionWords.TotalWith), IsNumber: true),
                new(Say(InclusionWords.Price), IsNumber: true),
            ],
            [.. rounds.Select(round => Row(number(round.Number), [round]))],
            Row(Say(InclusionWords.All), [.. rounds]));
    }

    private ColumnChart Places()
    {
        decimal all = rounds.Sum(round => round.Inclusion.ScoresWithout);
        decimal price = rounds.Sum(round => round.Inclusion.Cost);
        return new ColumnChart(
            new ChartFrame(
                Say(InclusionWords.PlacesTitle),
                Say(
                    InclusionWords.PlacesDescription,
                    ("price", decimal.Round(price, 1)),
                    ("total", decimal.Round(all, 1)),
                    ("percent", all == 0 ? 0 : decimal.Round(100 * price / all, 1))),
                Say(InclusionWords.Round),
                Say(InclusionWords.PlacesAxis),
                number),
            [.. rounds.Select(round => number(round.Number))],
            [
                new Series(Say(InclusionWords.Asked), [.. rounds.Select(round => (decimal)Asked(round))]),
                new Series(Say(InclusionWords.Filled), [.. rounds.Select(round => (decimal)Filled(round))]),
            ],
            BarLayout.Grouped);
    }

    /// <summary>False when the library leaves a figure out, since so few are in a group.</summary>
    private static bool IsShown(SeasonRound round) => round.Inclusion.Rules.All(rule => rule.Filled is not null);

    private static int Asked(SeasonRound round) => round.Inclusion.Rules.Sum(rule => rule.Asked ?? 0);

    private static int Filled(SeasonRound round) => round.Inclusion.Rules.Sum(rule => rule.Filled ?? 0);

    /// <summary>Parts of a group in per cent.</summary>
    private sealed record Shares(decimal Needs, decimal Without, decimal With);
}
