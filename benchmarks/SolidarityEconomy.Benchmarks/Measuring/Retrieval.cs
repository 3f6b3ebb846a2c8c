using System.Diagnostics;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>The best few of many profiles for one query after another, by sums of products of weights, exactly.</summary>
internal static class Retrieval
{
    public static void Run(MeasureOptions options)
    {
        int profiles = options.Number("profiles", 1_000_000);
        int concepts = options.Number("concepts", 2_000);
        int skills = options.Number("skills", 20);
        int query = options.Number("query", 8);
        int count = options.Number("k", 10);
        RetrievalInstance given = new(profiles, concepts, skills, query, options.Seed);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        ProfileSearch search = new(given);
        double build = Stopwatch.GetElapsedTime(start).TotalSeconds;
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        List<(Measurement Ours, (string, object)[] Instance)> measured = [];
        foreach (bool isFiltered in (ReadOnlySpan<bool>)[false, true])
        {
            (string, object)[] instance =
            [
                ("profiles", profiles), ("concepts", concepts), ("skills", skills), ("query", query), ("k", count),
                ("filtered", isFiltered), ("seed", options.Seed),
            ];
            Measurement ours = new Measurement("retrieval", "ours", instance).RunEach(
                options.Times, given.Asked.Length, q => search.Answer(given.Asked[q], isFiltered, count));
            ours.Write(("p99_s", ours.Percentile(99)), ("build_s", Math.Round(build, 3)), ("index_bytes", bytes));
            measured.Add((ours, instance));
        }

        if (options.HasRivals)
        {
            RetrievalRivals.Compare([.. measured], given, count);
        }
    }
}
