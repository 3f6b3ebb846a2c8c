namespace SolidarityEconomy.Matching;

/// <summary>Sets of people over which figures are shown side by side: no sum and no difference of such figures tells of few people only.</summary>
/// <remarks>
/// <para>
/// No figure tells people apart who are in the same sets; they are one cell. A figure over a set is the sum over its cells, and
/// what can be worked out of several figures are the combinations of their sets. Sets may join the others when no combination
/// comes to lie on cells with few people only, unless one did so before: complementary suppression (Hundepool and others,
/// Statistical Disclosure Control, 2012, chapter 4), for sets that overlap.
/// </para>
/// <para>Exact, by elimination over fractions: time grows with the square of the sets times the cells.</para>
/// </remarks>
/// <param name="people">How many people there are; a set says of each whether it is in.</param>
/// <param name="least">A cell with fewer people than this has few.</param>
internal sealed class ShownSets(int people, int least)
{
    private readonly List<bool[]> _open = [];
    private readonly List<bool[]> _shown = [];

    /// <summary>Adds a set whose figures are shown whatever they tell, such as all people.</summary>
    public void Open(bool[] set) => _open.Add(set);

    /// <summary>Adds sets when figures over all of them may be shown.</summary>
    /// <returns>True when they are added.</returns>
    public bool TryAdd(params IReadOnlyCollection<bool[]> sets)
    {
        if (!May(sets))
        {
            return false;
        }

        _shown.AddRange(sets);
        return true;
    }

    /// <summary>Whether figures over all these sets may be shown beside those that are.</summary>
    public bool May(params IReadOnlyCollection<bool[]> sets)
    {
        bool[][] all = [.. _open, .. _shown, .. sets];
        (int[] cells, int large) = Cells(all);
        List<Ratio[]> known = Reduce(Rows(_open, cells), large);
        List<Ratio[]> told = [.. known, .. Reduce(Rows(all, cells), large)];
        return Rank(known, cells.Length) == Rank(told, cells.Length);
    }

    /// <summary>One person of each cell, those of cells with enough people first, and how many these are.</summary>
    private (int[] Cells, int Large) Cells(bool[][] sets)
    {
        int[] cellOf = new int[people];
        foreach (bool[] set in sets)
        {
            Dictionary<(int, bool), int> parts = [];
            for (int p = 0; p < people; p++)
            {
                (int, bool) part = (cellOf[p], set[p]);
                parts.TryAdd(part, parts.Count);
                cellOf[p] = parts[part];
            }
        }

        (int Person, int Size)[] cells = [.. Enumerable.Range(0, people).GroupBy(p => cellOf[p]).Select(cell => (cell.First(), cell.Count()))];
        return ([.. cells.OrderBy(cell => cell.Size < least).Select(cell => cell.Person)], cells.Count(cell => cell.Size >= least));
    }

    private static List<Ratio[]> Rows(IEnumerable<bool[]> sets, int[] cells) =>
        [.. sets.Select(set => Array.ConvertAll(cells, person => set[person] ? Ratio.One : Ratio.Zero))];

    private static int Rank(List<Ratio[]> rows, int columns) => rows.Count - Reduce([.. rows.Select(row => row.ToArray())], columns).Count;

    /// <summary>Clears the first columns: what is left are the combinations of the rows that have nothing there. Changes the rows.</summary>
    private static List<Ratio[]> Reduce(List<Ratio[]> rows, int columns)
    {
        for (int c = 0; c < columns; c++)
        {
            int at = rows.FindIndex(row => row[c].Sign != 0);
            if (at < 0)
            {
                continue;
            }

            Ratio[] pivot = rows[at];
            rows.RemoveAt(at);
            foreach (Ratio[] row in rows.Where(row => row[c].Sign != 0))
            {
                Ratio factor = row[c] / pivot[c];
                for (int d = c; d < row.Length; d++)
                {
                    row[d] -= factor * pivot[d];
                }
            }
        }

        return rows;
    }
}
