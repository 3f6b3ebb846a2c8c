using System.Globalization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart.Organisations;

/// <summary>Tells what a real table of organisations holds and which exchange it makes possible.</summary>
internal sealed class OrganisationsPage(Speaker speaker, string file, ActorTableImport import, PeerExchange exchange)
{
    private const int ShownKinds = 12;
    private const int Examples = 3;
    private const int ShownOrganisations = 8;

    public Page Make()
    {
        RegistryStatistics statistics = exchange.Registry.Statistics();
        return new Page(
            speaker.Language.ToString(),
            Say(OrganisationWords.Title),
            [
                Say(
                    OrganisationWords.Rows,
                    ("file", Path.GetFileName(file)),
                    ("read", import.RowsRead),
                    ("kept", import.RowsKept),
                    ("rejected", import.RowsRejected)),
            ],
            [
                new(Say(OrganisationWords.StatisticsHeading), Statistics(statistics)),
                new(Say(OrganisationWords.CoverageHeading), Coverage(statistics)),
                new(Say(OrganisationWords.QualityHeading), Quality()),
                new(Say(OrganisationWords.ExchangeHeading), Exchange()),
            ]);
    }

    private string Say(Text text, params (string Name, Argument Value)[] arguments) => speaker.Say(text, arguments);

    private List<Block> Statistics(RegistryStatistics statistics) =>
    [
        new Block.Paragraph(Say(OrganisationWords.StatisticsIntro, ("count", statistics.Actors))),
        TallyTable(OrganisationWords.Activity, statistics.ByActivity, statistics.Actors),
        TallyTable(OrganisationWords.Membership, statistics.ByMembershipType, statistics.Actors),
        TallyTable(OrganisationWords.Structure, statistics.ByOrganisationalStructure, statistics.Actors),
        TallyTable(OrganisationWords.LegalForm, statistics.ByLegalForm, statistics.Actors),
        .. TallyFigure(OrganisationWords.ActivityTitle, OrganisationWords.Activity, statistics.ByActivity),
    ];

    private List<Block> Coverage(RegistryStatistics statistics)
    {
        RegistryCoverage coverage = exchange.Registry.Coverage();
        BrokenRunException.Unless(
            coverage.Regions.Sum(row => row.Actors) + coverage.Unplaced == statistics.Actors, "the regions of the world add up");
        return
        [
            new Block.Paragraph(string.Join(" ", coverage.Explain().In(speaker.Language).Split('\n').Select(line => line.Trim()))),
            new Block.Table(
                Say(OrganisationWords.WorldCaption),
                [
                    new(Say(OrganisationWords.WorldRegion)),
                    new(Say(OrganisationWords.Organisations), IsNumber: true),
                    new(Say(OrganisationWords.Countries), IsNumber: true),
                ],
                [
                    .. coverage.Regions.Select(row => new[]
                    {
                        Say(row.Place.Label),
                        speaker.Say(row.Actors),
                        Say(OrganisationWords.Of, ("part", row.Countries), ("all", row.CountriesInAll)),
                    }),
                    [Say(OrganisationWords.Unknown), speaker.Say(coverage.Unplaced), string.Empty],
                ],
                [Say(OrganisationWords.Total), speaker.Say(statistics.Actors), string.Empty]),
            TallyTable(OrganisationWords.Region, statistics.ByArea, statistics.Actors),
            .. TallyFigure(OrganisationWords.RegionTitle, OrganisationWords.Region, statistics.ByArea),
        ];
    }

    /// <summary>The largest kinds by name, the others together, and those without; always the whole.</summary>
    private List<(string Name, int Count)> Rows(Tally tally)
    {
        int shown = tally.Rows.Length <= ShownKinds + 1 ? tally.Rows.Length : ShownKinds;
        List<(string, int)> rows = [.. tally.Rows.Take(shown).Select(row => (Say(row.Label), row.Count))];
        if (tally.Rows.Length > shown)
        {
            rows.Add((
                Say(OrganisationWords.Others, ("count", tally.Rows.Length - shown)), tally.Rows.Skip(shown).Sum(row => row.Count)));
        }

        rows.Add((Say(OrganisationWords.Unknown), tally.Unknown));
        return rows;
    }

    private Block.Table TallyTable(Text sort, Tally tally, int all)
    {
        List<(string Name, int Count)> rows = Rows(tally);
        BrokenRunException.Unless(rows.Sum(row => row.Count) == all && tally.Total == all, $"'{sort}' adds up");
        return new Block.Table(
            Say(OrganisationWords.TallyCaption, ("sort", sort)),
            [
                new(Heading(sort)),
                new(Say(OrganisationWords.Organisations), IsNumber: true),
                new(Say(OrganisationWords.Share), IsNumber: true),
            ],
            [.. rows.Select(row => new[] { row.Name, speaker.Say(row.Count), Percent(row.Count, all) })],
            [Say(OrganisationWords.Total), speaker.Say(all), Percent(all, all)]);
    }

    private Block[] TallyFigure(Text title, Text sort, Tally tally) =>
        tally.Rows.IsEmpty ? [] : [new Block.Figure(TallyChart(title, sort, tally))];

    /// <summary>The largest kinds; the many small ones together would hide their differences, so they are only named.</summary>
    private BarChart TallyChart(Text title, Text sort, Tally tally)
    {
        TallyRow[] rows = [.. tally.Rows.Take(ShownKinds)];
        return new BarChart(
            new ChartFrame(
                Say(title),
                Say(
                    OrganisationWords.TallyDescription,
                    ("largest", rows[0].Label),
                    ("most", rows[0].Count),
                    ("all", tally.Total),
                    ("left", tally.Total - rows.Sum(row => row.Count))),
                Heading(sort),
                Say(OrganisationWords.OrganisationsAxis),
                value => speaker.Say(value)),
            [.. rows.Select(row => Say(row.Label))],
            [new Series(Say(OrganisationWords.Organisations), [.. rows.Select(row => (decimal)row.Count)])]);
    }

    private List<Block> Quality()
    {
        IGrouping<(FaultSeverity Severity, string Code), InputFault>[] groups =
        [
            .. import.Report.Faults.GroupBy(fault => (fault.Severity, fault.Code))
                .OrderBy(group => group.Key.Severity)
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key.Code, StringComparer.Ordinal),
        ];
        BrokenRunException.Unless(
            groups.Sum(group => group.Count()) == import.Report.Faults.Length, "the faults by code are all faults");
        int touched = import.Report.Faults.Select(fault => fault.Row).OfType<int>().Distinct().Count();
        return
        [
            new Block.Paragraph(Say(
                OrganisationWords.QualityIntro,
                ("count", import.Report.Faults.Length),
                ("rows", touched),
                ("clean", import.RowsRead - touched))),
            new Block.Table(
                Say(OrganisationWords.QualityCaption),
                [
                    new(Say(OrganisationWords.Code)),
                    new(Say(OrganisationWords.Weight)),
                    new(Say(OrganisationWords.Cases), IsNumber: true),
                    new(Say(OrganisationWords.FirstExamples)),
                ],
                [.. groups.Select(group => new[]
                {
                    group.Key.Code,
                    Say(group.Key.Severity == FaultSeverity.Error ? OrganisationWords.RowOut : OrganisationWords.RowKept),
                    speaker.Say(group.Count()),
                    Example([.. group]),
                })],
                [Say(OrganisationWords.Total), string.Empty, speaker.Say(import.Report.Faults.Length), string.Empty]),
        ];
    }

    /// <summary>The first case in full, and where the next ones are.</summary>
    private string Example(InputFault[] faults)
    {
        InputFault first = faults[0];
        string text = first.Row is int row
            ? Say(OrganisationWords.RowExample, ("row", Plain(row)), ("path", first.Path), ("text", first.Message.In(speaker.Language)))
            : first.Message.In(speaker.Language);
        string[] next = [.. faults.Skip(1).Take(Examples - 1).Select(fault => fault.Row is int other ? Plain(other) : $"'{fault.Path}'")];
        return next.Length == 0
            ? text
            : $"{text} {Say(OrganisationWords.NextExamples, ("list", Argument.List(next.Select(one => (Argument)one))))}";
    }

    /// <summary>A row number as an editor shows it, without marks for thousands.</summary>
    private static string Plain(int row) => row.ToString(CultureInfo.InvariantCulture);

    private List<Block> Exchange()
    {
        MatchPlan plan = exchange.Plan;
        Block intro = new Block.Paragraph(Say(
            OrganisationWords.ExchangeIntro,
            ("peers", PeerExchange.Peers),
            ("asking", exchange.Registry.Needs.Length),
            ("without", exchange.Registry.Actors.Length - exchange.Registry.Needs.Length)));
        if (exchange.Registry.Needs.IsEmpty)
        {
            return [intro];
        }

        int withPeers = plan.Matches.Select(match => match.Need).Distinct().Count();
        List<Block> blocks =
        [
            intro,
            new Block.Paragraph(string.Join(
                " ", plan.Explain().In(speaker.Language).Split('\n').Select(line => line.Trim()).Append(Say(
                    OrganisationWords.Gap, ("gap", Argument.Percent(plan.RelativeGap)), ("with", withPeers))))),
            BlockTable(plan),
            new Block.Figure(PeerChart(plan)),
        ];
        blocks.AddRange(FirstPeers(plan));
        if (plan.Unmet.Length > 0)
        {
            blocks.Add(UnmetTable(plan));
        }

        return blocks;
    }

    private Block.Table BlockTable(MatchPlan plan) => new(
        Say(OrganisationWords.BlocksCaption),
        [
            new(Heading(OrganisationWords.Activity)),
            new(Say(OrganisationWords.Organisations), IsNumber: true),
            new(Say(OrganisationWords.Wanted), IsNumber: true),
            new(Say(OrganisationWords.Found), IsNumber: true),
            new(Say(OrganisationWords.Proof)),
            new(Say(OrganisationWords.GapShort), IsNumber: true),
        ],
        [.. plan.Blocks.OrderByDescending(block => block.Needs).ThenBy(block => block.FirstNeed).Select(block => new[]
        {
            Say(exchange.Registry.Find(block.FirstNeed).Topic!.Label),
            speaker.Say(block.Needs),
            speaker.Say(block.Needs * PeerExchange.Peers),
            speaker.Say(block.Matches),
            Say(block.Status switch
            {
                MatchStatus.Optimal => OrganisationWords.Optimal,
                MatchStatus.Approximate => OrganisationWords.Approximate,
                _ => OrganisationWords.LimitReached,
            }),
            speaker.Say(Argument.Percent(block.UpperBound == 0 ? 0m : block.Gap / block.UpperBound)),
        })],
        [
            Say(OrganisationWords.Total),
            speaker.Say(plan.Blocks.Sum(block => block.Needs)),
            speaker.Say(plan.Blocks.Sum(block => block.Needs * PeerExchange.Peers)),
            speaker.Say(plan.Matches.Length),
            string.Empty,
            speaker.Say(Argument.Percent(plan.RelativeGap)),
        ]);

    private ColumnChart PeerChart(MatchPlan plan)
    {
        Dictionary<Id<Need>, int> found = plan.Matches.GroupBy(match => match.Need).ToDictionary(group => group.Key, group => group.Count());
        decimal[] counts = [.. Enumerable.Range(0, PeerExchange.Peers + 1)
            .Select(peers => (decimal)exchange.Registry.Needs.Count(need => found.GetValueOrDefault(need.Id) == peers))];
        BrokenRunException.Unless(counts.Sum() == exchange.Registry.Needs.Length, "the organisations by number of peers add up");
        return new ColumnChart(
            new ChartFrame(
                Say(OrganisationWords.PeersTitle),
                Say(
                    OrganisationWords.PeersDescription,
                    ("all", counts[^1]),
                    ("peers", PeerExchange.Peers),
                    ("none", counts[0])),
                Say(OrganisationWords.PeersAxis),
                Say(OrganisationWords.OrganisationsAxis),
                value => speaker.Say(value)),
            [.. Enumerable.Range(0, PeerExchange.Peers + 1).Select(peers => speaker.Say(peers))],
            [new Series(Say(OrganisationWords.Organisations), counts)]);
    }

    private IEnumerable<Block> FirstPeers(MatchPlan plan)
    {
        Match[][] first =
        [
            .. plan.Matches.GroupBy(match => match.Need).OrderBy(group => group.Key).Take(ShownOrganisations).Select(group => group.ToArray()),
        ];
        if (first.Length == 0)
        {
            yield break;
        }

        yield return new Block.Table(
            Say(OrganisationWords.FirstCaption, ("count", first.Length)),
            [
                new(Say(OrganisationWords.Asking)),
                new(Heading(OrganisationWords.Activity)),
                new(Say(OrganisationWords.PeersOf)),
            ],
            [.. first.Select(matches => new[]
            {
                Named(exchange.Asking(matches[0])),
                Say(exchange.Asking(matches[0]).Activities[0].Label),
                string.Join("; ", matches.Select(match => Named(exchange.Giving(match)))),
            })]);
        Explanation why = plan.Explain(first[0][0]).For(Audience.Participant)
            ?? throw new BrokenRunException("The first pair has no reasons for those who take part.");
        yield return new Block.Points(
            why.Message.In(speaker.Language), [.. why.Because.Select(reason => reason.Message.In(speaker.Language))]);
    }

    private Block.Table UnmetTable(MatchPlan plan)
    {
        (string Reason, int Needs, int Missing)[] rows =
        [
            .. plan.Unmet.GroupBy(unmet => unmet.Reason).OrderBy(group => group.Key).Select(group => (
                Say(OrganisationWords.Reason(group.Key)), group.Count(), group.Sum(unmet => unmet.Missing))),
        ];
        return new Block.Table(
            Say(OrganisationWords.UnmetCaption),
            [
                new(Say(OrganisationWords.WhyNot)),
                new(Say(OrganisationWords.Organisations), IsNumber: true),
                new(Say(OrganisationWords.MissingPeers), IsNumber: true),
            ],
            [.. rows.Select(row => new[] { row.Reason, speaker.Say(row.Needs), speaker.Say(row.Missing) })],
            [Say(OrganisationWords.Total), speaker.Say(rows.Sum(row => row.Needs)), speaker.Say(rows.Sum(row => row.Missing))]);
    }

    private string Named(Actor actor)
    {
        string region = actor.Place?.Area ?? Say(OrganisationWords.Unknown);
        return exchange.IsAcrossCountries && actor.Place?.Country is { } country
            ? $"{Say(actor.Name)} ({region}, {Say(country.Label)})"
            : $"{Say(actor.Name)} ({region})";
    }

    private string Percent(int part, int all) => speaker.Say(decimal.Round(100m * part / Math.Max(all, 1), 1) + 0.0m);

    /// <summary>A word in the middle of a caption that heads a column elsewhere.</summary>
    private string Heading(Text text)
    {
        string word = Say(text);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
