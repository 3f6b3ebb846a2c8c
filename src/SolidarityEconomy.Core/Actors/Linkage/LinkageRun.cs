using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>One search from reading to the result.</summary>
internal sealed class LinkageRun
{
    private const string Stage = "linkage.read";
    private const int RowsBetweenReports = 1024;

    private readonly LinkagePolicy _policy;
    private readonly ImmutableArray<Actor> _actors;
    private readonly int _boundary;
    private readonly IProgress<WorkProgress>? _progress;
    private readonly CancellationToken _cancellationToken;
    private readonly Vocabulary _vocabulary = new();
    private readonly FeatureTable _table;
    private readonly Rarity _rarity;
    private readonly PairComparer _comparer;

    /// <param name="policy">The rules.</param>
    /// <param name="actors">Both lists behind each other.</param>
    /// <param name="boundary">Where the second list starts; 0 for one list.</param>
    /// <param name="progress">Told of reading and comparing.</param>
    /// <param name="cancellationToken">Stops both.</param>
    public LinkageRun(
        LinkagePolicy policy,
        ImmutableArray<Actor> actors,
        int boundary,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        _policy = policy;
        _actors = actors;
        _boundary = boundary;
        _progress = progress;
        _cancellationToken = cancellationToken;
        _table = new FeatureTable(actors.Length);
        _rarity = Read(policy, actors, _vocabulary, _table, progress, cancellationToken);
        _vocabulary.Close();
        _comparer = new PairComparer(policy, _vocabulary, _rarity, isCounted: true, isOneList: boundary == 0);
    }

    /// <summary>Reads and counts all actors, then weighs the words of their names.</summary>
    public static Rarity Read(
        LinkagePolicy policy,
        ImmutableArray<Actor> actors,
        Vocabulary vocabulary,
        FeatureTable table,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        FeatureReader reader = new(vocabulary, table, counts: true);
        for (int row = 0; row < actors.Length; row++)
        {
            if (row % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new WorkProgress(Stage, row, actors.Length));
            }

            reader.Read(actors[row]);
        }

        progress?.Report(new WorkProgress(Stage, actors.Length, actors.Length));
        Rarity rarity = new((long)actors.Length + policy.Unlisted);
        PairComparer.WeighWords(table, vocabulary, rarity, isCounted: true, cancellationToken);
        return rarity;
    }

    public LinkageResult Result()
    {
        BlockTable blocks = BlockTable.Build(_table, new BlockKeys(_policy, _vocabulary), fewest: 2, _progress, _cancellationToken);
        PairSearch search = new(_policy, _table, _boundary, blocks, _comparer);
        search.Run(_progress, _cancellationToken);
        List<FoundPair> pairs = search.Found;
        LinkageCounts counts = search.Counts;
        if (_boundary > 0)
        {
            int found = pairs.Count;
            PairComparer within = new(_policy, _vocabulary, _rarity, isCounted: true, isOneList: true);
            pairs = new Counterparts(_policy, _actors.Length, AreDoubles, (one, other) => ClusterFinder.IsContrary(Judge(one, other))).Choose(pairs, _cancellationToken);
            counts = counts with { Different = counts.Different + found - pairs.Count };

            bool AreDoubles(int one, int other) => within.CompareInFull(_table, one, _table, other).Verdict == LinkageVerdict.Same;
        }

        ClusterFinder finder = new(_policy, _actors.Length, Judge, CompareRows, _cancellationToken);
        List<RowCluster> clusters = finder.Find(pairs);
        pairs.Sort((a, b) => CompareRows(First(a), First(b)) is int byFirst && byFirst != 0
            ? byFirst
            : CompareRows(Second(a), Second(b)));
        return new LinkageResult(
            ToPairs(pairs),
            [.. clusters.Select(ToCluster)],
            counts);
    }

    /// <summary>The pair of two rows with its evidence.</summary>
    public LinkedPair Pair(int one, int other) => ToPair(new FoundPair(one, other, Judge(one, other)));

    private PairScore Judge(int one, int other) => _comparer.CompareInFull(_table, one, _table, other);

    private ImmutableArray<LinkedPair> ToPairs(List<FoundPair> pairs)
    {
        ImmutableArray<LinkedPair>.Builder linked = ImmutableArray.CreateBuilder<LinkedPair>(pairs.Count);
        foreach (FoundPair pair in pairs)
        {
            if (linked.Count % RowsBetweenReports == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }

            linked.Add(ToPair(pair));
        }

        return linked.MoveToImmutable();
    }

    private LinkedPair ToPair(FoundPair pair)
    {
        int one = First(pair);
        int other = Second(pair);
        _ = _comparer.CompareInFull(_table, one, _table, other);
        return new LinkedPair(_actors[one], _actors[other], pair.Score, _comparer.Sheet.ToEvidence());
    }

    private ActorCluster ToCluster(RowCluster cluster) => new(
        [.. cluster.Rows.Select(row => _actors[row])],
        cluster.IsContradicted,
        cluster.Contradiction is { } pair ? ToPair(pair) : null);

    private int First(FoundPair pair) => _boundary > 0 || CompareRows(pair.One, pair.Other) <= 0 ? pair.One : pair.Other;

    private int Second(FoundPair pair) => First(pair) == pair.One ? pair.Other : pair.One;

    /// <summary>By id, then the first list before the second.</summary>
    private int CompareRows(int one, int other)
    {
        int byId = string.CompareOrdinal(_actors[one].Id.ToString(), _actors[other].Id.ToString());
        return byId != 0 ? byId : one.CompareTo(other);
    }
}
