namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Looks at the other pairs of the two actors of each pair, since one actor of a list is seldom two of the other.</summary>
/// <param name="policy">The rules.</param>
/// <param name="rows">How many actors both lists have.</param>
/// <param name="areDoubles">True when two actors of one list are the same by the rules within one list.</param>
/// <param name="areContrary">True when two actors contradict a group that has both.</param>
internal sealed class Counterparts(LinkagePolicy policy, int rows, Func<int, int, bool> areDoubles, Func<int, int, bool> areContrary)
{
    private const int PairsBetweenLooks = 1024;

    private readonly int[] _best = Filled(rows);
    private readonly int[] _second = Filled(rows);
    private readonly Dictionary<int, List<FoundPair>> _rivals = [];

    /// <summary>
    /// A pair stays the same actor when it leads every other pair of its two actors by enough, else it becomes a question. Where a list may
    /// have doubles, a pair with a double of the counterpart is no rival, and near rivals that contradict each other are left to the group that they
    /// make. With one counterpart only, what else the actors of a leading pair fit is different and left out.
    /// </summary>
    /// <remarks>Only scores are compared, so that the order of the pairs plays no part.</remarks>
    public List<FoundPair> Choose(List<FoundPair> pairs, CancellationToken cancellationToken)
    {
        foreach (FoundPair pair in pairs)
        {
            Enter(pair.One, pair.Score.Score);
            Enter(pair.Other, pair.Score.Score);
        }

        if (!policy.OneToOne)
        {
            GatherRivals(pairs);
        }

        bool[] isTaken = new bool[rows];
        bool[] isChosen = new bool[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            if (i % PairsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            FoundPair pair = pairs[i];
            isChosen[i] = pair.Score.Verdict == LinkageVerdict.Same && !HasRival(pair, pair.One) && !HasRival(pair, pair.Other);
            isTaken[pair.One] |= isChosen[i] && policy.OneToOne;
            isTaken[pair.Other] |= isChosen[i] && policy.OneToOne;
        }

        List<FoundPair> kept = new(pairs.Count);
        for (int i = 0; i < pairs.Count; i++)
        {
            FoundPair pair = pairs[i];
            if (isChosen[i])
            {
                kept.Add(pair);
            }
            else if (!isTaken[pair.One] && !isTaken[pair.Other])
            {
                kept.Add(pair.Score.Verdict == LinkageVerdict.Same
                    ? pair with { Score = pair.Score with { Verdict = LinkageVerdict.Ask, Reason = VerdictReason.Rival } }
                    : pair);
            }
        }

        return kept;
    }

    private void Enter(int row, int score)
    {
        if (score > _best[row])
        {
            (_best[row], _second[row]) = (score, _best[row]);
        }
        else if (score > _second[row])
        {
            _second[row] = score;
        }
    }

    private bool Leads(int row, int score) => score == _best[row] && (long)score - policy.Lead >= _second[row];

    private bool HasRival(FoundPair pair, int row) =>
        !Leads(row, pair.Score.Score)
        && (!_rivals.TryGetValue(row, out List<FoundPair>? rivals)
            || rivals.Exists(rival => rival != pair
                && rival.Score.Score > (long)pair.Score.Score - policy.Lead
                && IsRival(rival, Counterpart(rival, row), pair, Counterpart(pair, row))));

    private bool IsRival(FoundPair rival, int counterpart, FoundPair pair, int ownCounterpart) =>
        !areDoubles(counterpart, ownCounterpart)
        && (rival.Score.Verdict != LinkageVerdict.Same
            || rival.Score.Score >= (long)pair.Score.Score + policy.Lead
            || !areContrary(counterpart, ownCounterpart));

    /// <summary>Lists all pairs of each actor that is the same as another without a lead.</summary>
    private void GatherRivals(List<FoundPair> pairs)
    {
        foreach (FoundPair pair in pairs.Where(pair => pair.Score.Verdict == LinkageVerdict.Same))
        {
            foreach (int row in new[] { pair.One, pair.Other }.Where(row => !Leads(row, pair.Score.Score)))
            {
                _rivals.TryAdd(row, []);
            }
        }

        foreach (FoundPair pair in pairs)
        {
            foreach (int row in new[] { pair.One, pair.Other })
            {
                if (_rivals.TryGetValue(row, out List<FoundPair>? rivals))
                {
                    rivals.Add(pair);
                }
            }
        }
    }

    private static int Counterpart(FoundPair pair, int row) => pair.One == row ? pair.Other : pair.One;

    private static int[] Filled(int rows)
    {
        int[] scores = new int[rows];
        scores.AsSpan().Fill(int.MinValue);
        return scores;
    }
}
