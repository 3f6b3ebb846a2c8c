using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>
/// Searches an index in parts, each in a process of its own, merges what they found and compares it with one search over all. The parts
/// know nothing of each other; what goes between processes is documents, one a line.
/// </summary>
internal static class Shards
{
    private const int Count = 20;

    /// <summary>Starts the processes, waits for their documents and merges them.</summary>
    public static void Run(MeasureOptions options)
    {
        int needs = options.Number("needs", 1_000);
        int offers = options.Number("offers", 40_000);
        int processes = options.Number("processes", 4);
        long start = Stopwatch.GetTimestamp();
        Process[] parts = [.. Enumerable.Range(0, processes).Select(part => Start(needs, offers, processes, part, options.Seed))];
        Task<string[]>[] reading = [.. parts.Select(ReadAll)];
        CandidateList[][] found = [.. reading.Select(task => Array.ConvertAll(task.Result, line => MatchingJson.Read<CandidateList>(line)))];
        double inParts = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        CandidateList[] merged = [.. Enumerable.Range(0, needs).Select(i => CandidateList.Merge(found.Select(part => part[i])))];
        double merging = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        Village all = Village.Draw(needs, offers, options.Seed);
        ImmutableArray<CandidateList> whole = new CandidateIndex(all.Registry, all.Policy).FindAll(all.Registry, Count);
        double atOnce = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Line.Print(
            ("family", "shards"),
            ("needs", needs),
            ("offers", offers),
            ("seed", options.Seed),
            ("processes", processes),
            ("parts_s", Math.Round(inParts, 3)),
            ("merge_s", Math.Round(merging, 3)),
            ("whole_s", Math.Round(atOnce, 3)),
            ("equal", whole.Select(MatchingJson.Write).SequenceEqual(merged.Select(MatchingJson.Write), StringComparer.Ordinal)));
    }

    /// <summary>One part: the offers whose numbers leave this rest. Prints a document for each need.</summary>
    public static void RunPart(MeasureOptions options)
    {
        int processes = options.Number("processes", 4);
        int part = options.Number("part", 0);
        Village village = Village.Draw(
            options.Number("needs", 1_000), options.Number("offers", 40_000), options.Seed, offer => offer % processes == part);
        foreach (CandidateList list in new CandidateIndex(village.Registry, village.Policy).FindAll(village.Registry, Count))
        {
            Console.WriteLine(MatchingJson.Write(list));
        }
    }

    private static Process Start(int needs, int offers, int processes, int part, ulong seed)
    {
        string[] numbers = [.. new[] { needs, offers, processes, part }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        string[] arguments =
        [
            typeof(Shards).Assembly.Location, "measure", "shard", "--needs", numbers[0], "--offers", numbers[1], "--processes", numbers[2],
            "--part", numbers[3], "--seed", seed.ToString(CultureInfo.InvariantCulture),
        ];
        return Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
    }

    private static async Task<string[]> ReadAll(Process process)
    {
        string output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException("A part failed.");
    }
}
