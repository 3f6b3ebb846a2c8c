using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>A random problem of a few pairs, and everything about its plans by trying all sets of pairs.</summary>
internal sealed class SmallTable
{
    private readonly (int Row, int Column, int Score)[] _pairs;

    private SmallTable(int rows, int columns, (int Row, int Column, int Score)[] pairs, AssignmentTerms terms)
    {
        _pairs = pairs;
        RowLeast = terms.RowLeast.IsEmpty ? new int[rows] : [.. terms.RowLeast];
        RowMost = terms.RowMost.IsEmpty ? [.. Enumerable.Repeat(1, rows)] : [.. terms.RowMost];
        ColumnLeast = terms.ColumnLeast.IsEmpty ? new int[columns] : [.. terms.ColumnLeast];
        ColumnMost = terms.ColumnMost.IsEmpty ? [.. Enumerable.Repeat(1, columns)] : [.. terms.ColumnMost];
        Problem = AssignmentProblem.Sparse(
            rows,
            columns,
            [.. pairs.Select(pair => pair.Row)],
            [.. pairs.Select(pair => pair.Column)],
            [.. pairs.Select(pair => pair.Score / 4.0)],
            terms);
    }

    public AssignmentProblem Problem { get; }

    public int[] RowLeast { get; }

    public int[] RowMost { get; }

    public int[] ColumnLeast { get; }

    public int[] ColumnMost { get; }

    public long MostPairs => Math.Min(RowMost.Sum(), ColumnMost.Sum());

    public static SmallTable Random(Dice dice, bool hasLoads, int maxPairs = 11)
    {
        int rows = dice.Draw(0, 5);
        int columns = dice.Draw(0, 5);
        int percent = dice.Draw(20, 100);
        int span = dice.Draw(0, 2) switch { 0 => 1, 1 => 6, _ => 1_000 };
        List<(int Row, int Column, int Score)> pairs = [];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (pairs.Count < maxPairs && dice.Draw(1, 100) <= percent)
                {
                    pairs.Insert(dice.Draw(0, pairs.Count), (i, j, dice.Draw(-span / 2, span)));
                }
            }
        }

        bool hasPrices = dice.Draw(0, 1) == 0;
        int[] rowLeast = Draws(dice, rows, 0, dice.Draw(0, 2) == 0 ? 2 : 0);
        int[] columnLeast = Draws(dice, columns, 0, dice.Draw(0, 2) == 0 ? 1 : 0);
        return new SmallTable(rows, columns, [.. pairs], new AssignmentTerms
        {
            Goal = (AssignmentGoal)dice.Draw(0, 1),
            RowPrices = hasPrices ? [.. Draws(dice, rows, -2, span).Select(price => price / 4.0)] : [],
            ColumnPrices = hasPrices ? [.. Draws(dice, columns, -2, span).Select(price => price / 4.0)] : [],
            RowLeast = hasLoads ? [.. rowLeast] : [],
            ColumnLeast = hasLoads ? [.. columnLeast] : [],
            RowMost = hasLoads ? [.. rowLeast.Select(least => least + dice.Draw(0, 2))] : [],
            ColumnMost = hasLoads ? [.. columnLeast.Select(least => least + dice.Draw(0, 2))] : [],
        });
    }

    /// <summary>The cost of a plan with the prices of all who are left out; less is better for either goal.</summary>
    public double Cost(IEnumerable<AssignedPair> pairs)
    {
        AssignmentTerms terms = Problem.Terms;
        int sign = terms.Goal == AssignmentGoal.LeastTotal ? 1 : -1;
        double cost = terms.RowPrices.Select((price, i) => price * RowMost[i]).Sum()
            + terms.ColumnPrices.Select((price, j) => price * ColumnMost[j]).Sum();
        foreach (AssignedPair pair in pairs)
        {
            cost += sign * pair.Score;
            cost -= terms.RowPrices.IsEmpty ? 0 : terms.RowPrices[pair.Row];
            cost -= terms.ColumnPrices.IsEmpty ? 0 : terms.ColumnPrices[pair.Column];
        }

        return cost;
    }

    /// <summary>All plans that keep to the loads and have as many pairs as was asked for.</summary>
    public IReadOnlyList<IReadOnlyList<AssignedPair>> Plans(AssignmentCoverage coverage)
    {
        List<AssignedPair[]> plans = [];
        Collect(0, [], new int[RowMost.Length], new int[ColumnMost.Length], plans);
        long wanted = coverage switch
        {
            AssignmentCoverage.SmallerSide => MostPairs,
            AssignmentCoverage.MostPairs => plans.Count == 0 ? 0 : plans.Max(plan => plan.Length),
            _ => -1,
        };
        return [.. plans.Where(plan => wanted < 0 || plan.Length == wanted)];
    }

    /// <summary>With the next pair and without it, as long as nobody has more partners than it may.</summary>
    private void Collect(int next, Stack<AssignedPair> taken, int[] rows, int[] columns, List<AssignedPair[]> plans)
    {
        if (next == _pairs.Length)
        {
            if (IsEnough(rows, RowLeast) && IsEnough(columns, ColumnLeast))
            {
                plans.Add([.. taken]);
            }

            return;
        }

        Collect(next + 1, taken, rows, columns, plans);
        (int row, int column, int score) = _pairs[next];
        if (rows[row] < RowMost[row] && columns[column] < ColumnMost[column])
        {
            rows[row]++;
            columns[column]++;
            taken.Push(new AssignedPair(row, column, score / 4.0));
            Collect(next + 1, taken, rows, columns, plans);
            _ = taken.Pop();
            rows[row]--;
            columns[column]--;
        }
    }

    private static bool IsEnough(int[] loads, int[] least)
    {
        for (int i = 0; i < loads.Length; i++)
        {
            if (loads[i] < least[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Draws(Dice dice, int count, int least, int most) =>
        [.. Enumerable.Range(0, count).Select(_ => dice.Draw(least, most))];
}
