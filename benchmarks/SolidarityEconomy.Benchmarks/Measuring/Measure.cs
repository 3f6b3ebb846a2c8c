using System.Globalization;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>The measuring program: <c>measure FAMILY [options]</c> prints one JSON object a line and nothing else.</summary>
/// <remarks>
/// A figure is the median of several runs after one to warm up, of everything from the raw lists to the finished answer. Ratios
/// compare with rivals that ran on the same instance in the same run.
/// </remarks>
internal static class Measure
{
    /// <summary>The instances of the table in the README.</summary>
    private static readonly string[] Table =
    [
        "dense --kind unif,int100,int1e6,geom,skill --n 5,10,20,100,1000,2000,5000",
        "dense --kind unif --n 10000",
        "dense --kind machol --n 5,10,20,100,2000",
        "sparse --n 20000 --degree 50 --range 100,10000,1000000",
        "sparse --n 100000 --degree 20 --range 1000000",
        "many-to-one --left 20000 --right 2000 --degree 50 --range 10000",
        "many-to-one --left 100000 --right 10000 --degree 20 --range 1000000",
        "retrieval",
        "stable",
        "end-to-end --needs 5000 --offers 20000",
    ];

    public static void Run(string family, MeasureOptions options)
    {
        switch (family)
        {
            case "all":
                foreach (string[] line in Table.Select(line => line.Split(' ')))
                {
                    Run(line[0], options.With(line.AsSpan(1)));
                }

                break;
            case "dense":
                Dense(options);
                break;
            case "sparse":
                Sparse(options);
                break;
            case "many-to-one":
                ManyToOne(options);
                break;
            case "stable":
                Stable(options);
                break;
            case "roommates":
                Roommates(options);
                break;
            case "retrieval":
                Retrieval.Run(options);
                break;
            case "candidates":
                Registers.Run(options);
                break;
            case "end-to-end":
                EndToEnd.Run(options);
                break;
            case "reserves":
                Reserves.Run(options);
                break;
            case "growth":
                Growth.Run(options);
                break;
            case "limits":
                Limits.Run(options);
                break;
            case "shards":
                Shards.Run(options);
                break;
            case "shard":
                Shards.RunPart(options);
                break;
            default:
                throw new ArgumentException(
                    $"There is no family '{family}': all, dense, sparse, many-to-one, stable, roommates, retrieval, candidates, end-to-end, reserves, limits, growth, shards.",
                    nameof(family));
        }
    }

    private static void Dense(MeasureOptions options)
    {
        foreach (string kind in options.Words("kind", "unif", "int100", "int1e6", "machol", "geom", "skill"))
        {
            foreach (long n in options.Numbers("n", 1_000, 2_000, 5_000))
            {
                double[] costs = Instances.Dense(kind, (int)n, options.Seed);
                AssignmentTerms terms = new() { MayRound = true };
                (string, object)[] instance = [("kind", kind), ("n", n), ("seed", options.Seed)];
                Measurement ours = new Measurement("dense", "ours", instance).Run(
                    options.Times,
                    () => AssignmentProblem.Dense((int)n, (int)n, costs.AsMemory(), terms).Solve(),
                    result => result.Pairs.Aggregate(0.0, (total, pair) => total + costs[(pair.Row * (int)n) + pair.Column]));
                AssignmentProblem problem = AssignmentProblem.Dense((int)n, (int)n, costs.AsMemory(), terms);
                Rivals.Compare(options, ours, instance, costs, (int)n, problem.Solve().Check(problem).IsEmpty);
            }
        }
    }

    private static void Sparse(MeasureOptions options)
    {
        int n = options.Number("n", 20_000);
        int degree = options.Number("degree", 50);
        foreach (long range in options.Numbers("range", 100, 10_000, 1_000_000))
        {
            SparseInstance given = Instances.OneToOne(n, degree, range, options.Seed);
            (string, object)[] instance = [("n", n), ("degree", degree), ("range", range), ("seed", options.Seed)];
            Solve("sparse", given, instance, new AssignmentTerms(), options);
        }
    }

    private static void ManyToOne(MeasureOptions options)
    {
        int left = options.Number("left", 20_000);
        int right = options.Number("right", 2_000);
        int degree = options.Number("degree", 50);
        foreach (long range in options.Numbers("range", 10_000))
        {
            SparseInstance given = Instances.ManyToOne(left, right, degree, range, options.Seed);
            int each = options.Number("each", 1);
            given = given with { Each = each, Capacity = options.Number("room", ((left * each) + right - 1) / right), Least = options.Number("least", 0) };
            (string, object)[] instance =
            [
                ("left", left), ("right", right), ("degree", degree), ("range", range), ("room", given.Capacity), ("least", given.Least),
                ("each", each), ("seed", options.Seed),
            ];
            AssignmentTerms terms = new()
            {
                RowMost = [.. Enumerable.Repeat(each, left)],
                ColumnLeast = [.. Enumerable.Repeat(given.Least, right)],
                ColumnMost = [.. Enumerable.Repeat(given.Capacity, right)],
            };
            Solve("many-to-one", given, instance, terms, options);
        }
    }

    private static void Solve(
        string family, SparseInstance given, (string, object)[] instance, AssignmentTerms terms, MeasureOptions options)
    {
        int[] rows = given.Rows();
        Measurement ours = new Measurement(family, "ours", instance).Run(
            options.Times,
            () => AssignmentProblem.Sparse(given.Left, given.Right, rows, given.Columns, given.Costs, terms).Solve(),
            result => result.TotalUnits);
        AssignmentProblem problem = AssignmentProblem.Sparse(given.Left, given.Right, rows, given.Columns, given.Costs, terms);
        ours.Write(("certified", problem.Solve().Check(problem).IsEmpty));
        Rivals.Compare(options, ours, family, instance, given);
    }

    private static void Stable(MeasureOptions options)
    {
        int residents = options.Number("residents", 200_000);
        int hospitals = options.Number("hospitals", 20_000);
        int capacity = options.Number("capacity", 10);
        int list = options.Number("list", 10);
        (int[] starts, int[] wishes, long[] priorities) = Instances.Residents(residents, hospitals, list, options.Seed);
        int[] capacities = [.. Enumerable.Repeat(capacity, hospitals)];
        int[] placeOf = new int[residents];
        int placed = 0;
        Measurement ours = new Measurement(
            "stable",
            "ours",
            ("residents", residents),
            ("hospitals", hospitals),
            ("capacity", capacity),
            ("list", list),
            ("seed", options.Seed)).Run(
                options.Times,
                () => placed = new PlacementMarket(starts, wishes, priorities, capacities).Place(placeOf),
                _ => placeOf.Index().Sum(place => place.Item < 0 ? 0 : (place.Index + 1L) * (place.Item + 1)));
        ours.Write(("matched", placed), ("checksum", ((long)ours.Objective).ToString("x16", CultureInfo.InvariantCulture)));
    }

    /// <summary>From lists of ids to the pairs or rings; what the solving alone takes stands beside it.</summary>
    private static void Roommates(MeasureOptions options)
    {
        int list = options.Number("list", 0);
        foreach (long members in options.Numbers("members", 1_000, 2_000))
        {
            Chooser[] people = People(Instances.Roommates((int)members, list, options.Seed));
            RoommatesProblem problem = new(people);
            (string, object)[] instance = [("members", members), ("list", list), ("seed", options.Seed)];
            Measurement alone = new Measurement("roommates", "ours", instance).Run(options.Times, () => problem.Solve(), result => result.Pairs.Length);
            Measurement ours = new Measurement("roommates", "ours", instance).Run(
                options.Times, () => new RoommatesProblem(people).Solve(), result => result.Pairs.Length);
            ours.Write(
                ("solve_s", Math.Round(alone.Median, 9)),
                ("rings", problem.Solve().Rings.Length),
                ("certified", problem.Check(problem.Solve()).Violations.IsEmpty));
        }
    }

    /// <summary>People with lists of the others, best first.</summary>
    public static Chooser[] People(int[][] lists)
    {
        Id<Chooser>[] ids = [.. Enumerable.Range(0, lists.Length).Select(i => new Id<Chooser>(FormattableString.Invariant($"p-{i:D6}")))];
        return [.. lists.Select((list, i) => Chooser.InOrder(ids[i], list.Select(other => ids[other])))];
    }
}
