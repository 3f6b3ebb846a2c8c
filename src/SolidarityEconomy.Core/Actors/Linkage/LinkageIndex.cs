using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>A list of actors made ready, so that one actor after the other can be looked for in it.</summary>
/// <remarks>
/// Immutable and safe for many threads. For the desk where people register: who of those we know could this be? Who is the same is what
/// <see cref="Linker.Find"/> would say of the list with the newcomer in it, groups apart; more is asked about, as far as the policy takes something away
/// within one list. Building takes time as reading does; a look-up takes time with the number of actors that share something, usually well below a millisecond.
/// </remarks>
public sealed class LinkageIndex
{
    private readonly Vocabulary _vocabulary = new();
    private readonly FeatureTable _table;
    private readonly BlockTable _blocks;
    private readonly Rarity _rarity;
    private readonly Dictionary<Id<Actor>, int> _rows = [];

    /// <summary>Makes a list ready.</summary>
    /// <param name="actors">The list; every id once.</param>
    /// <param name="policy">The rules; the default ones when null. One-to-one has no meaning for a look-up.</param>
    /// <param name="progress">Told every 1,024 actors, stages <c>linkage.read</c> and <c>linkage.group</c>.</param>
    /// <param name="cancellationToken">Looked at every 1,024 actors.</param>
    /// <exception cref="ArgumentException">An actor is null or an id stands twice.</exception>
    /// <exception cref="OperationCanceledException">The building was stopped.</exception>
    public LinkageIndex(
        IEnumerable<Actor> actors,
        LinkagePolicy? policy = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Actors = Linker.Checked(actors, nameof(actors), cancellationToken);
        Policy = policy ?? LinkagePolicy.Default;
        _table = new FeatureTable(Actors.Length);
        _rarity = LinkageRun.Read(Policy, Actors, _vocabulary, _table, progress, cancellationToken);
        _blocks = BlockTable.Build(_table, new BlockKeys(Policy, _vocabulary), fewest: 1, progress, cancellationToken);
        for (int row = 0; row < Actors.Length; row++)
        {
            _rows.Add(Actors[row].Id, row);
        }

        for (int block = 0; block < _blocks.Count; block++)
        {
            BlocksLeftOut += _blocks.IsTooLarge(block, Policy) ? 1 : 0;
        }
    }

    /// <summary>The actors that can be found, in the order given.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The rules of comparison.</summary>
    public LinkagePolicy Policy { get; }

    /// <summary>Values that more actors share than the policy compares: nobody is found by one of these alone, only by something rarer.</summary>
    public int BlocksLeftOut { get; }

    /// <summary>Finds who of the list an actor could be.</summary>
    /// <param name="actor">The entry at hand; who has the same id in the list is not compared with it, being the same entry.</param>
    /// <param name="limit">The most candidates, from 1 on.</param>
    /// <returns>The same and the ones to ask about, the greatest score first, then by id; the entry at hand is the first of each pair.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public ImmutableArray<LinkedPair> Compare(Actor actor, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        (FeatureTable query, int at, PairComparer comparer) = Query(actor, isOther: true);
        List<FoundPair> found = [];
        foreach (int row in Candidates(query, at))
        {
            if (Actors[row].Id != actor.Id && comparer.Compare(query, at, _table, row) is var score && score.IsListed(Policy))
            {
                found.Add(new FoundPair(at, row, score));
            }
        }

        found.Sort((a, b) => a.Score.Score != b.Score.Score
            ? b.Score.Score.CompareTo(a.Score.Score)
            : string.CompareOrdinal(Actors[a.Other].Id.ToString(), Actors[b.Other].Id.ToString()));
        return [.. found.Take(limit).Select(pair => ToPair(comparer, query, actor, pair))];
    }

    /// <summary>Weighs an actor against one of the list, whether they share something or not; also against the entry of its own id.</summary>
    /// <param name="actor">The entry at hand.</param>
    /// <param name="id">Who of the list.</param>
    /// <returns>The pair with verdict and evidence.</returns>
    /// <exception cref="ArgumentException">The list has nobody with this id.</exception>
    public LinkedPair Compare(Actor actor, Id<Actor> id)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!_rows.TryGetValue(id, out int row))
        {
            throw new ArgumentException($"The list has nobody with the id '{id}'.", nameof(id));
        }

        (FeatureTable query, int at, PairComparer comparer) = Query(actor, isOther: actor.Id != id);
        return ToPair(comparer, query, actor, new FoundPair(at, row, comparer.CompareInFull(query, at, _table, row)));
    }

    private LinkedPair ToPair(PairComparer comparer, FeatureTable query, Actor actor, FoundPair pair)
    {
        _ = comparer.CompareInFull(query, pair.One, _table, pair.Other);
        return new LinkedPair(actor, Actors[pair.Other], pair.Score, comparer.Sheet.ToEvidence());
    }

    /// <summary>Whoever stands in the list as it is was counted with it, and is compared from its own row unless with itself.</summary>
    private (FeatureTable Table, int Row, PairComparer Comparer) Query(Actor actor, bool isOther)
    {
        if (isOther && _rows.TryGetValue(actor.Id, out int row) && Actors[row].Equals(actor))
        {
            return (_table, row, new PairComparer(Policy, _vocabulary, _rarity, isCounted: true, isOneList: true, isLookUp: true));
        }

        FeatureTable query = new(1);
        new FeatureReader(_vocabulary, query, counts: false).Read(actor);
        PairComparer.WeighWords(query, _vocabulary, _rarity, isCounted: false, CancellationToken.None);
        return (query, 0, new PairComparer(Policy, _vocabulary, _rarity, isCounted: false, isOneList: true, isLookUp: true));
    }

    /// <summary>Rows that share a block with the query, each once, in rising order.</summary>
    private List<int> Candidates(FeatureTable query, int at)
    {
        List<ulong> keys = [];
        new BlockKeys(Policy, _vocabulary).Collect(query, at, 1, keys);
        List<int> rows = [];
        foreach (ulong key in keys)
        {
            int block = _blocks.Find(key);
            if (block >= 0 && !_blocks.IsTooLarge(block, Policy))
            {
                rows.AddRange(_blocks[block]);
            }
        }

        rows.Sort();
        int kept = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i] != rows[i - 1])
            {
                rows[kept++] = rows[i];
            }
        }

        rows.RemoveRange(kept, rows.Count - kept);
        return rows;
    }
}
