using System.Diagnostics;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>The best few offers of a register for one need after another, through the index that a user has.</summary>
internal static class Registers
{
    private const int Needs = 200;

    // Some countries that are rare among the offers, and one language.
    private static readonly CandidateFilter Few = new(World.Countries.Skip(20).Take(4), [LanguageTag.Parse("qu")]);

    public static void Run(MeasureOptions options)
    {
        int count = options.Number("k", 10);
        foreach (long offers in options.Numbers("offers", 100_000, 1_000_000))
        {
            Village village = Village.Draw(Needs, (int)offers, options.Seed);
            NeedSide[] needs = [.. village.Registry.Needs.Select(need => new NeedSide(need, village.Registry.Find(need.By)))];
            long before = GC.GetTotalMemory(forceFullCollection: true);
            long start = Stopwatch.GetTimestamp();
            CandidateIndex index = new(village.Registry, village.Policy);
            double build = Stopwatch.GetElapsedTime(start).TotalSeconds;
            long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
            foreach (CandidateFilter? filter in (CandidateFilter?[])[null, Few])
            {
                (string, object)[] instance = [("offers", offers), ("k", count), ("filtered", filter is not null), ("seed", options.Seed)];
                Measurement ours = new Measurement("candidates", "ours", instance).RunEach(
                    options.Times, needs.Length, q => (long)(index.Find(needs[q], count, filter).Candidates.Sum(one => one.Score) * 1_000_000));
                ours.Write(("p99_s", ours.Percentile(99)), ("build_s", Math.Round(build, 3)), ("index_bytes", bytes));
            }
        }
    }
}
