using System.Collections.Immutable;
using System.Diagnostics;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>How time and memory grow: each family at four sizes, and the power of the size that fits best.</summary>
/// <remarks>
/// The size is the number that stands under <c>sizes</c>, and everything else grows with it. Time is the least of the runs, memory what
/// one run allocates. The powers are the slopes of straight lines through the logarithms (least squares).
/// </remarks>
internal static class Growth
{
    private const int Steps = 4;

    private static readonly (string Family, string Size, int First, Func<int, ulong, int, Func<long>> Make)[] Families =
    [
        ("dense", "rows and columns", 500, Dense),
        ("sparse", "rows, 50 pairs each", 5_000, Sparse),
        ("many-to-one", "rows, 50 pairs each, ten to a column", 5_000, ManyToOne),
        ("stable", "residents, 10 wishes each", 25_000, Stable),
        ("roommates", "people, everybody on each list", 500, Roommates),
        ("retrieval", "offers, 200 needs", 2_500, Retrieval),
        ("end-to-end", "needs, four offers each", 625, EndToEndOf),
    ];

    public static void Run(MeasureOptions options)
    {
        string[] asked = options.Words("families", [.. Families.Select(family => family.Family)]);
        int threads = options.Number("threads", 1);
        foreach ((string family, string size, int first, Func<int, ulong, int, Func<long>> make) in Families)
        {
            if (asked.Contains(family))
            {
                int[] sizes = [.. Enumerable.Range(0, Steps).Select(step => options.Number("first", first) << step)];
                (double Seconds, double Bytes)[] figures = [.. sizes.Select(n => Measured(make(n, options.Seed, threads), options.Times))];
                Line.Print(
                    ("family", "growth"),
                    ("of", family),
                    ("size", size),
                    ("seed", options.Seed),
                    ("threads", threads),
                    ("sizes", sizes),
                    ("min_s", figures.Select(figure => Math.Round(figure.Seconds, 6))),
                    ("allocated_bytes", figures.Select(figure => figure.Bytes)),
                    ("power_of_time", Power(sizes, figures.Select(figure => figure.Seconds))),
                    ("power_of_memory", Power(sizes, figures.Select(figure => figure.Bytes))));
            }
        }
    }

    private static (double Seconds, double Bytes) Measured(Func<long> work, int times)
    {
        double least = double.MaxValue;
        long bytes = 0;
        for (int k = 0; k <= times; k++)
        {
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
            least = k == 0 && times > 0 ? least : Math.Min(least, seconds);
        }

        return (least, bytes);
    }

    private static double Power(int[] sizes, IEnumerable<double> figures)
    {
        (double X, double Y)[] points = [.. sizes.Zip(figures, (size, figure) => (Math.Log(size), Math.Log(Math.Max(figure, 1e-9))))];
        double x = points.Average(point => point.X);
        double y = points.Average(point => point.Y);
        return Math.Round(
            points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x)), 2);
    }

    private static Func<long> Dense(int n, ulong seed, int threads)
    {
        double[] costs = Instances.Dense("unif", n, seed);
        return () => AssignmentProblem.Dense(n, n, costs, new AssignmentTerms { MayRound = true }).Solve().Pairs.Length;
    }

    private static Func<long> Sparse(int n, ulong seed, int threads) =>
        Solve(Instances.OneToOne(n, 50, 1_000_000, seed), new AssignmentTerms());

    private static Func<long> ManyToOne(int n, ulong seed, int threads)
    {
        SparseInstance given = Instances.ManyToOne(n, n / 10, 50, 10_000, seed);
        return Solve(given, new AssignmentTerms { ColumnMost = [.. Enumerable.Repeat(given.Capacity, given.Right)] });
    }

    private static Func<long> Solve(SparseInstance given, AssignmentTerms terms)
    {
        int[] rows = given.Rows();
        return () => AssignmentProblem.Sparse(given.Left, given.Right, rows, given.Columns, given.Costs, terms).Solve().Pairs.Length;
    }

    private static Func<long> Stable(int n, ulong seed, int threads)
    {
        (int[] starts, int[] wishes, long[] priorities) = Instances.Residents(n, n / 10, 10, seed);
        int[] capacities = [.. Enumerable.Repeat(10, n / 10)];
        int[] placeOf = new int[n];
        return () => new PlacementMarket(starts, wishes, priorities, capacities).Place(placeOf);
    }

    private static Func<long> Roommates(int n, ulong seed, int threads)
    {
        Chooser[] people = Measure.People(Instances.Roommates(n, 0, seed));
        return () => new RoommatesProblem(people).Solve().Pairs.Length;
    }

    private static Func<long> Retrieval(int n, ulong seed, int threads)
    {
        Village village = Village.Draw(200, n, seed);
        CandidateIndex index = new(village.Registry, village.Policy);
        return () => index.FindAll(village.Registry, 10).Length;
    }

    private static Func<long> EndToEndOf(int n, ulong seed, int threads)
    {
        Village village = Village.Draw(n, 4 * n, seed);
        return () =>
        {
            CandidateIndex index = new(village.Registry, village.Policy);
            ImmutableArray<CandidateList> lists = index.FindAll(village.Registry, 20);
            MatchPlan plan = Matcher.Match(village.Registry, village.Policy, new MatchOptions(threads: threads));
            return lists.Length + plan.Matches.Sum(match => plan.Explain(match).For(Audience.Participant)!.In(LanguageTag.Spanish).Length);
        };
    }
}
