using System.Runtime.InteropServices;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Compares every pair that shares a block which is not too large, each pair once.</summary>
internal sealed class PairSearch
{
    private const string Stage = "linkage.compare";
    private const int RowsBetweenReports = 1024;
    private const int BetweenLooks = (1 << 14) - 1;
    private const int AtOnce = 64;

    private readonly LinkagePolicy _policy;
    private readonly FeatureTable _table;
    private readonly int _boundary;
    private readonly BlockTable _blocks;
    private readonly PairComparer _comparer;
    private readonly List<FoundPair> _found = [];
    private readonly List<int> _others = [];

    /// <param name="policy">The rules.</param>
    /// <param name="table">All actors of both lists.</param>
    /// <param name="boundary">The first row of the second list; 0 for pairs within one list.</param>
    /// <param name="blocks">Who shares a key with whom.</param>
    /// <param name="comparer">Weighs a pair.</param>
    public PairSearch(LinkagePolicy policy, FeatureTable table, int boundary, BlockTable blocks, PairComparer comparer)
    {
        _policy = policy;
        _table = table;
        _boundary = boundary;
        _blocks = blocks;
        _comparer = comparer;
    }

    /// <summary>The pairs that are the same or to be asked about.</summary>
    public List<FoundPair> Found => _found;

    public LinkageCounts Counts { get; private set; }

    public void Run(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        long compared = 0;
        long different = 0;
        long unlisted = 0;
        (int[] starts, int[] blocks, int leftOut, int largest, long pairsLeftOut) = BlocksByRow(cancellationToken);
        int[] seen = new int[_table.Rows];
        seen.AsSpan().Fill(-1);
        int until = _boundary == 0 ? _table.Rows : _boundary;
        for (int row = 0; row < until; row++)
        {
            if (row % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new WorkProgress(Stage, row, until));
            }

            Gather(row, blocks.AsSpan(starts[row]..starts[row + 1]), seen);
            ReadOnlySpan<int> others = CollectionsMarshal.AsSpan(_others);
            for (int at = 0; at < others.Length; at++)
            {
                if (at % AtOnce == 0)
                {
                    _table.Touch(others[at..Math.Min(at + AtOnce, others.Length)]);
                }

                if ((compared++ & BetweenLooks) == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                PairScore score = _comparer.Compare(_table, row, _table, others[at]);
                if (score.Verdict == LinkageVerdict.Different)
                {
                    different++;
                }
                else if (score.IsListed(_policy))
                {
                    _found.Add(new FoundPair(row, others[at], score));
                }
                else
                {
                    unlisted++;
                }
            }
        }

        Counts = new LinkageCounts(compared, different, unlisted, leftOut, largest, pairsLeftOut);
        progress?.Report(new WorkProgress(Stage, until, until));
    }

    /// <summary>Lists the later rows with which a row shares a block, each once.</summary>
    private void Gather(int row, ReadOnlySpan<int> blocks, int[] seen)
    {
        _others.Clear();
        int from = _boundary == 0 ? row + 1 : _boundary;
        foreach (int block in blocks)
        {
            ReadOnlySpan<int> members = _blocks[block];
            for (int k = members.Length - 1; k >= 0 && members[k] >= from; k--)
            {
                if (seen[members[k]] != row)
                {
                    seen[members[k]] = row;
                    _others.Add(members[k]);
                }
            }
        }
    }

    /// <summary>For each row the blocks in which pairs are looked for; what is too large is counted.</summary>
    private (int[] Starts, int[] Blocks, int LeftOut, int Largest, long PairsLeftOut) BlocksByRow(CancellationToken cancellationToken)
    {
        int[] starts = new int[_table.Rows + 1];
        int leftOut = 0;
        int largest = 0;
        long pairsLeftOut = 0;
        for (int block = 0; block < _blocks.Count; block++)
        {
            ThrowIfStopped(block, cancellationToken);
            ReadOnlySpan<int> members = _blocks[block];
            long pairs = Pairs(members);
            if (pairs > 0 && _blocks.IsTooLarge(block, _policy))
            {
                leftOut++;
                largest = Math.Max(largest, members.Length);
                pairsLeftOut += pairs;
            }
            else if (pairs > 0)
            {
                foreach (int row in members)
                {
                    starts[row + 1]++;
                }
            }
        }

        for (int row = 0; row < _table.Rows; row++)
        {
            starts[row + 1] += starts[row];
        }

        int[] at = starts[..^1];
        int[] blocks = new int[starts[^1]];
        for (int block = 0; block < _blocks.Count; block++)
        {
            ThrowIfStopped(block, cancellationToken);
            ReadOnlySpan<int> members = _blocks[block];
            if (!_blocks.IsTooLarge(block, _policy) && Pairs(members) > 0)
            {
                foreach (int row in members)
                {
                    blocks[at[row]++] = block;
                }
            }
        }

        return (starts, blocks, leftOut, largest, pairsLeftOut);
    }

    private static void ThrowIfStopped(int block, CancellationToken cancellationToken)
    {
        if ((block & BetweenLooks) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private long Pairs(ReadOnlySpan<int> members)
    {
        if (_boundary == 0)
        {
            return members.Length * (members.Length - 1L) / 2;
        }

        int left = members.BinarySearch(_boundary);
        left = left < 0 ? ~left : left;
        return (long)left * (members.Length - left);
    }
}
