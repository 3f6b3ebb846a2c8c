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
    private readonly List<Func<int, bool>> _open = [];
    private readonly List<Func<int, bool>> _shown = [];
    private readonly int[] _cellOf = new int[people];

    /// <summary>Adds the parts of a division, whose figures are shown whatever they tell, such as territories.</summary>
    /// <param name="partOf">The part of each person, from 0; below 0 for whoever is in none.</param>
    public void Open(int[] partOf)
    {
        Divide(_cellOf, person => partOf[person]);
        _open.AddRange(partOf.Distinct().Where(part => part >= 0).Select(part => (Func<int, bool>)(person => partOf[person] == part)));
    }

    /// <summary>Adds sets when figures over all of them may be shown.</summary>
    /// <returns>True when they are added.</returns>
    public bool TryAdd(params IReadOnlyCollection<bool[]> sets)
    {
        if (!May(sets))
        {
            return false;
        }

        foreach (bool[] set in sets)
        {
            Divide(_cellOf, person => set[person] ? 1 : 0);
            _shown.Add(person => set[person]);
        }

        return true;
    }

    /// <summary>Whether figures over all these sets may be shown beside those that are.</summary>
    public bool May(params IReadOnlyCollection<bool[]> sets)
    {
        int[] cellOf = [.. _cellOf];
        foreach (bool[] set in sets)
        {
            Divide(cellOf, person => set[person] ? 1 : 0);
        }

        (int Person, int Size)[] cells = [.. cellOf.Index().GroupBy(one => one.Item).Select(cell => (cell.First().Index, cell.Count()))];
        int[] largeFirst = [.. cells.OrderBy(cell => cell.Size < least).Select(cell => cell.Person)];
        int large = cells.Count(cell => cell.Size >= least);
        List<Ratio[]> known = Reduce(Rows(_open, largeFirst), large);
        List<Ratio[]> told = [.. known, .. Reduce(Rows([.. _open, .. _shown, .. sets.Select(set => (Func<int, bool>)(person => set[person]))], largeFirst), large)];
        return Rank(known, largeFirst.Length) == Rank(told, largeFirst.Length);
    }

    /// <summary>Divides cells further by what is told of each person.</summary>
    private static void Divide(int[] cellOf, Func<int, int> part)
    {
        Dictionary<(int, int), int> parts = [];
        for (int p = 0; p < cellOf.Length; p++)
        {
            (int, int) key = (cellOf[p], part(p));
            parts.TryAdd(key, parts.Count);
            cellOf[p] = parts[key];
        }
    }

    private static List<Ratio[]> Rows(IEnumerable<Func<int, bool>> sets, int[] cells) =>
        [.. sets.Select(isIn => Array.ConvertAll(cells, person => isIn(person) ? Ratio.One : Ratio.Zero))];

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
