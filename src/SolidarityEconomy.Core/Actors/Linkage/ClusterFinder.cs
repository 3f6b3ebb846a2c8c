namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Puts together who is the same as whom, and looks in each group for two that are different or have something against it.</summary>
internal sealed class ClusterFinder(LinkagePolicy policy, int rows, Func<int, int, PairScore> judge, Comparison<int> order, CancellationToken cancellationToken = default)
{
    private readonly int[] _parents = new int[rows];

    /// <summary>Finds the groups; pairs of a contradicted group become questions.</summary>
    public List<RowCluster> Find(List<FoundPair> pairs)
    {
        for (int i = 0; i < _parents.Length; i++)
        {
            _parents[i] = i;
        }

        foreach (FoundPair pair in pairs)
        {
            if (pair.Score.Verdict == LinkageVerdict.Same)
            {
                _parents[Root(pair.One)] = Root(pair.Other);
            }
        }

        List<int> members = [.. pairs
            .Where(pair => pair.Score.Verdict == LinkageVerdict.Same)
            .SelectMany(pair => new[] { pair.One, pair.Other })
            .Distinct()];
        members.Sort((a, b) => Root(a) != Root(b) ? Root(a).CompareTo(Root(b)) : order(a, b));
        List<RowCluster> clusters = [];
        int from = 0;
        while (from < members.Count)
        {
            int until = from + 1;
            while (until < members.Count && Root(members[until]) == Root(members[from]))
            {
                until++;
            }

            clusters.Add(Check([.. members[from..until]]));
            from = until;
        }

        clusters.Sort((a, b) => order(a.Rows[0], b.Rows[0]));
        Doubt(pairs, clusters);
        return clusters;
    }

    /// <summary>True when two that score so cannot both belong to one group.</summary>
    public static bool IsContrary(PairScore score) => score.Verdict == LinkageVerdict.Different || score.IsObjected;

    /// <summary>
    /// Takes the two that fit least among those that are different, or whose numbers, kind or country differ; of equals the first in the order of ids.
    /// </summary>
    private RowCluster Check(int[] members)
    {
        if (members.Length == 2 || members.Length > policy.LargestCluster)
        {
            return new RowCluster(members, members.Length > 2, null);
        }

        FoundPair? worst = null;
        for (int i = 0; i < members.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int j = i + 1; j < members.Length; j++)
            {
                PairScore score = judge(members[i], members[j]);
                if (IsContrary(score)
                    && (worst is not { } least || score.Score < least.Score.Score))
                {
                    worst = new FoundPair(members[i], members[j], score);
                }
            }
        }

        return new RowCluster(members, worst is not null, worst);
    }

    private void Doubt(List<FoundPair> pairs, List<RowCluster> clusters)
    {
        HashSet<int> doubted = [.. clusters.Where(cluster => cluster.IsContradicted).Select(cluster => Root(cluster.Rows[0]))];
        for (int i = 0; i < pairs.Count && doubted.Count > 0; i++)
        {
            FoundPair pair = pairs[i];
            if (pair.Score.Verdict == LinkageVerdict.Same && doubted.Contains(Root(pair.One)))
            {
                pairs[i] = pair with { Score = pair.Score with { Verdict = LinkageVerdict.Ask, Reason = VerdictReason.Contradiction } };
            }
        }
    }

    private int Root(int row)
    {
        while (_parents[row] != row)
        {
            _parents[row] = _parents[_parents[row]];
            row = _parents[row];
        }

        return row;
    }
}
