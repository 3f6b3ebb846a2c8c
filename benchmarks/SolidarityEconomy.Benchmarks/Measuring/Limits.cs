using System.Diagnostics;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>What limits a great plan first, in figures: a criterion of one's own, needs that wait, and memory.</summary>
internal static class Limits
{
    public static void Run(MeasureOptions options)
    {
        int needs = options.Number("needs", 1_000);
        int offers = options.Number("offers", 20_000);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Village village = Village.Draw(needs, offers, options.Seed);
        long registry = GC.GetTotalMemory(forceFullCollection: true) - before;
        CandidateIndex index = new(village.Registry, village.Policy);
        long indexed = GC.GetTotalMemory(forceFullCollection: true) - before - registry;
        Print("memory", needs, offers, ("registry_bytes", registry / offers), ("index_bytes", indexed / offers));
        GC.KeepAlive(index);

        MatchPolicy own = new([.. village.Policy.Criteria, new(new Own(), 1)], village.Policy.Rules, village.Policy.Threshold);
        MatchPolicy alone = new([new(new Own(), 1)], village.Policy.Rules, village.Policy.Threshold);
        Print(
            "criteria",
            needs,
            offers,
            ("without_s", Plan(village, village.Policy)),
            ("with_s", Plan(village, own)),
            ("alone_s", Plan(village, alone)));
        Print("waiting", needs, offers, ("seconds", Waiting(village, isAlike: false)), ("alike_s", Waiting(village, isAlike: true)));
    }

    private static void Print(string of, int needs, int offers, params (string, object)[] figures) =>
        Line.Print([("family", "limits"), ("of", of), ("needs", needs), ("offers", offers), .. figures]);

    private static double Plan(Village village, MatchPolicy policy) => Seconds(() => Matcher.Match(village.Registry, policy).Matches.Length);

    /// <summary>Seconds for the reasons of all needs, as if each waited; alike means as if all had the traits of the first.</summary>
    private static double Waiting(Village village, bool isAlike)
    {
        Population all = new(village.Registry);
        Population population = isAlike
            ? new Population(all.Needs.Select(_ => all.Needs[0]), all.Offers)
            : all;
        PairScores scores = new(population, village.Policy.Criteria);
        CompiledRules rules = new(population, village.Policy.Rules);
        PairValues values = new(rules, scores, null, village.Policy.LeastPoints);
        BlockOrder order = new(new Block([.. Enumerable.Range(0, population.Needs.Length)], [.. Enumerable.Range(0, population.Offers.Length)]), values);
        PairScan scan = new(order.Block, values, new PairBounds(values, order.Offers, rowsAsk: false));
        UnmetFinder finder = new(population, village.Policy, rules, values);
        return Seconds(() => Enumerable.Range(0, population.Needs.Length)
            .Sum(need => (long)finder.Find(order.Block, need, 1, 0, false, _ => scan, CancellationToken.None).Suitable));
    }

    private static double Seconds(Func<long> work)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 3);
    }

    /// <summary>A criterion by the ids: as many traits as members.</summary>
    private sealed class Own : ICriterion
    {
        public string Code => "own";

        public Text Name => Text.Of(LanguageTag.English, "Own");

        public decimal? WhenMissing => null;

        public object? NeedTrait(NeedSide need) => need.Need.Id.ToString();

        public object? OfferTrait(OfferSide offer) => offer.Offer.Id.ToString();

        public decimal? Evaluate(object? needTrait, object? offerTrait) =>
            (((string)needTrait!)[^1] + ((string)offerTrait!)[^1]) % 10 / 10m;

        public Message Describe(object? needTrait, object? offerTrait) => throw new NotSupportedException("Nothing is explained here.");
    }
}
