namespace SolidarityEconomy.Matching.Teams;

/// <summary>The rows in which each candidate counts, in rising order and one after the other.</summary>
internal sealed class TeamRows
{
    private int[] _from = [];
    private int[] _rows = [];

    public ReadOnlySpan<int> this[int candidate] => _rows.AsSpan(_from[candidate], _from[candidate + 1] - _from[candidate]);

    public void Take(TeamModel model)
    {
        Scratch.Clear(ref _from, model.Count + 2);
        foreach (TeamRow row in model.Rows)
        {
            foreach (int i in row.Candidates)
            {
                _from[i + 2]++;
            }
        }

        for (int i = 0; i < model.Count; i++)
        {
            _from[i + 2] += _from[i + 1];
        }

        // While the rows are put down, each start moves on to the one after it.
        Scratch.Clear(ref _rows, _from[model.Count + 1]);
        for (int r = 0; r < model.Rows.Count; r++)
        {
            foreach (int i in model.Rows[r].Candidates)
            {
                _rows[_from[i + 1]++] = r;
            }
        }
    }
}
