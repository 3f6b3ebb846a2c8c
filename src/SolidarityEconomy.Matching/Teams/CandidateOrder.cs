namespace SolidarityEconomy.Matching.Teams;

/// <summary>
/// Which candidates need not be looked at without another one: who costs no less, adds nothing that the other does not, and stands
/// alike in all rows that could do harm. Some best team takes the other one first.
/// </summary>
/// <remarks>One bit for each two candidates in each direction, and two for each candidate and row.</remarks>
internal sealed class CandidateOrder
{
    private ulong[] _helps = [];
    private ulong[] _mayHarm = [];
    private ulong[] _better = [];
    private ulong[] _worse = [];
    private int _words;

    /// <summary>Compares all candidates of a model.</summary>
    public void Take(TeamModel model, TeamRows rowsOf)
    {
        int words = (model.Rows.Count + 63) / 64;
        _words = (model.Count + 63) / 64;
        Scratch.Clear(ref _helps, model.Count * words);
        Scratch.Clear(ref _mayHarm, model.Count * words);
        Scratch.Clear(ref _better, model.Count * _words);
        Scratch.Clear(ref _worse, model.Count * _words);
        for (int i = 0; i < model.Count; i++)
        {
            foreach (int r in rowsOf[i])
            {
                ulong[] masks = model.Rows[r].OnlyAsksForMore ? _helps : _mayHarm;
                masks[(i * words) + (r / 64)] |= 1UL << (r % 64);
            }
        }

        for (int i = 0; i < model.Count; i++)
        {
            for (int j = 0; j < model.Count; j++)
            {
                if (i != j && IsBetter(model, words, i, j))
                {
                    _better[(j * _words) + (i / 64)] |= 1UL << (i % 64);
                    _worse[(i * _words) + (j / 64)] |= 1UL << (j % 64);
                }
            }
        }
    }

    /// <summary>Who is at least as good as a candidate.</summary>
    public ReadOnlySpan<ulong> Better(int candidate) => _better.AsSpan(candidate * _words, _words);

    /// <summary>Who is at most as good as a candidate.</summary>
    public ReadOnlySpan<ulong> Worse(int candidate) => _worse.AsSpan(candidate * _words, _words);

    private bool IsBetter(TeamModel model, int words, int one, int other)
    {
        if (model.Costs[one] > model.Costs[other])
        {
            return false;
        }

        bool isSame = model.Costs[one] == model.Costs[other];
        for (int w = 0; w < words; w++)
        {
            ulong mine = _helps[(one * words) + w];
            ulong others = _helps[(other * words) + w];
            if (_mayHarm[(one * words) + w] != _mayHarm[(other * words) + w] || (mine & others) != others)
            {
                return false;
            }

            isSame &= mine == others;
        }

        return !isSame || one < other;
    }
}
