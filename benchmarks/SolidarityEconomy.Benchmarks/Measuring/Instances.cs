using System.Numerics;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>The instances that are measured, cell by cell as BENCHMARKS.md writes them down.</summary>
internal static class Instances
{
    /// <summary>A full table of costs, row after row.</summary>
    public static double[] Dense(string kind, int n, ulong seed)
    {
        SplitMix draw = new(seed);
        double[] costs = new double[n * n];
        switch (kind)
        {
            case "unif":
                Fill(costs, _ => draw.Unit());
                break;
            case "int100":
                Fill(costs, _ => draw.UpTo(100));
                break;
            case "int1e6":
                Fill(costs, _ => draw.UpTo(1_000_000));
                break;
            case "machol":
                Fill(costs, cell => ((cell / n) + 1.0) * ((cell % n) + 1));
                break;
            case "geom":
                double[] places = new double[4 * n];
                Fill(places, _ => draw.Unit());
                Fill(costs, cell => Distance(places, 2 * (cell / n), 2 * (n + (cell % n))));
                break;
            case "skill":
                ulong[] skills = [.. Enumerable.Range(0, 2 * n).Select(_ => draw.Next() & draw.Next())];
                Fill(costs, cell => -BitOperations.PopCount(skills[cell / n] & skills[n + (cell % n)]));
                break;
            default:
                throw new ArgumentException($"There is no kind '{kind}'.", nameof(kind));
        }

        return costs;
    }

    /// <summary>As many rows as columns, each row with so many pairs.</summary>
    public static SparseInstance OneToOne(int n, int degree, long range, ulong seed) =>
        Sparse(n, n, degree, range, seed, row => (int)(((row * 7919L) + 13) % n));

    /// <summary>Each on the left to one place of the right, which has room for the upper quotient.</summary>
    public static SparseInstance ManyToOne(int left, int right, int degree, long range, ulong seed) =>
        Sparse(left, right, degree, range, seed, row => row % right);

    /// <summary>Lists of hospitals by resident, and what the hospital thinks of each.</summary>
    public static (int[] Starts, int[] Hospitals, long[] Priorities) Residents(int residents, int hospitals, int list, ulong seed)
    {
        SplitMix draw = new(seed);
        int[] wishes = new int[residents * list];
        long[] priorities = new long[wishes.Length];
        for (int i = 0; i < residents; i++)
        {
            Span<int> row = wishes.AsSpan(i * list, list);
            for (int k = 0; k < list; k++)
            {
                int hospital = draw.Below(hospitals);
                while (row[..k].Contains(hospital))
                {
                    hospital = draw.Below(hospitals);
                }

                row[k] = hospital;
                priorities[(i * list) + k] = (long)(draw.Next() >> 32);
            }
        }

        return ([.. Enumerable.Range(0, residents + 1).Select(i => i * list)], wishes, priorities);
    }

    /// <summary>Lists of people who choose among themselves, shuffled (Fisher and Yates): of everybody, or of so many on average.</summary>
    /// <param name="members">How many people.</param>
    /// <param name="list">How many stand on a list on average, each of two on the other's; 0 for everybody.</param>
    /// <param name="seed">Where the draw starts.</param>
    public static int[][] Roommates(int members, int list, ulong seed)
    {
        SplitMix draw = new(seed);
        HashSet<int>[] others = [.. Enumerable.Range(0, members).Select(i => new HashSet<int>(list == 0 ? Enumerable.Range(0, members).Where(j => j != i) : []))];
        for (int i = 0; i < members; i++)
        {
            for (int k = 0; k < list / 2; k++)
            {
                int other = draw.Below(members);
                if (other != i)
                {
                    _ = others[i].Add(other);
                    _ = others[other].Add(i);
                }
            }
        }

        int[][] lists = Array.ConvertAll(others, set => set.Order().ToArray());
        foreach (int[] own in lists)
        {
            for (int k = own.Length - 1; k > 0; k--)
            {
                int other = draw.Below(k + 1);
                (own[k], own[other]) = (own[other], own[k]);
            }
        }

        return lists;
    }

    private static SparseInstance Sparse(int left, int right, int degree, long range, ulong seed, Func<int, int> first)
    {
        SplitMix draw = new(seed);
        int[] mark = new int[right];
        Array.Fill(mark, -1);
        int[] columns = new int[left * degree];
        for (int i = 0; i < left; i++)
        {
            Span<int> row = columns.AsSpan(i * degree, degree);
            row[0] = first(i);
            mark[row[0]] = i;
            for (int k = 1; k < degree;)
            {
                int column = draw.Below(right);
                if (mark[column] != i)
                {
                    mark[column] = i;
                    row[k++] = column;
                }
            }

            row.Sort();
        }

        long[] costs = new long[columns.Length];
        for (int k = 0; k < costs.Length; k++)
        {
            costs[k] = draw.UpTo(range);
        }

        return new SparseInstance(left, right, degree, columns, costs);
    }

    private static double Distance(double[] places, int one, int other)
    {
        double x = places[one] - places[other];
        double y = places[one + 1] - places[other + 1];
        double square = x * x;
        return square + (y * y);
    }

    private static void Fill(double[] values, Func<int, double> value)
    {
        for (int k = 0; k < values.Length; k++)
        {
            values[k] = value(k);
        }
    }
}
