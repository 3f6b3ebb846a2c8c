namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Chooses for each actor its only counterpart, where the evidence singles one out.</summary>
internal static class Counterparts
{
    /// <summary>
    /// A pair stays the same actor when it leads every other pair of its two actors by enough. Then what else its two actors fit is
    /// different and left out; what is left becomes a question when it was not.
    /// </summary>
    /// <remarks>Only scores are compared, so that the order of the pairs plays no part.</remarks>
    public static List<FoundPair> Choose(List<FoundPair> pairs, int rows, int lead)
    {
        int[] best = Filled(rows);
        int[] second = Filled(rows);
        foreach (FoundPair pair in pairs)
        {
            Enter(pair.One, pair.Score.Score);
            Enter(pair.Other, pair.Score.Score);
        }

        bool[] isTaken = new bool[rows];
        bool[] isChosen = new bool[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            FoundPair pair = pairs[i];
            isChosen[i] = pair.Score.Verdict == LinkageVerdict.Same && Leads(pair.One, pair.Score.Score) && Leads(pair.Other, pair.Score.Score);
            isTaken[pair.One] |= isChosen[i];
            isTaken[pair.Other] |= isChosen[i];
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

        void Enter(int row, int score)
        {
            if (score > best[row])
            {
                (best[row], second[row]) = (score, best[row]);
            }
            else if (score > second[row])
            {
                second[row] = score;
            }
        }

        bool Leads(int row, int score) => score == best[row] && (long)score - lead >= second[row];
    }

    private static int[] Filled(int rows)
    {
        int[] scores = new int[rows];
        scores.AsSpan().Fill(int.MinValue);
        return scores;
    }
}
