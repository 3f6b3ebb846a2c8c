namespace SolidarityEconomy.Matching.Teams;

/// <summary>
/// Which candidates need not be looked at without another one: who costs no less, adds nothing that the other does not, and stands
/// alike in all rows that could do harm. Some best team takes the other one first.
/// </summary>
internal static class CandidateOrder
{
    /// <returns>For each candidate those who are at least as good, and those who are at most as good.</returns>
    public static (int[][] Better, int[][] Worse) Of(TeamModel model, bool[] mayJoin, int[][] rowsOf)
    {
        int words = (model.Rows.Count + 63) / 64;
        ulong[] helps = new ulong[model.Count * words];
        ulong[] mayHarm = new ulong[model.Count * words];
        for (int i = 0; i < model.Count; i++)
        {
            foreach (int r in rowsOf[i])
            {
                ulong[] masks = model.Rows[r].OnlyAsksForMore ? helps : mayHarm;
                masks[(i * words) + (r / 64)] |= 1UL << (r % 64);
            }
        }

        List<int>[] better = [.. Enumerable.Range(0, model.Count).Select(_ => new List<int>())];
        List<int>[] worse = [.. Enumerable.Range(0, model.Count).Select(_ => new List<int>())];
        for (int i = 0; i < model.Count; i++)
        {
            for (int j = 0; j < model.Count && mayJoin[i]; j++)
            {
                if (i != j && mayJoin[j] && IsBetter(i, j))
                {
                    better[j].Add(i);
                    worse[i].Add(j);
                }
            }
        }

        return (Array.ConvertAll(better, list => list.ToArray()), Array.ConvertAll(worse, list => list.ToArray()));

        bool IsBetter(int one, int other)
        {
            if (model.Costs[one] > model.Costs[other])
            {
                return false;
            }

            bool isSame = model.Costs[one] == model.Costs[other];
            for (int w = 0; w < words; w++)
            {
                ulong mine = helps[(one * words) + w];
                ulong others = helps[(other * words) + w];
                if (mayHarm[(one * words) + w] != mayHarm[(other * words) + w] || (mine & others) != others)
                {
                    return false;
                }

                isSame &= mine == others;
            }

            return !isSame || one < other;
        }
    }
}
