using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>The mergers of a registry that is being changed: each step takes time for what it concerns, not for all of them.</summary>
internal sealed class MergerTable
{
    // A merger keeps its row; the rows of undone ones are empty.
    private readonly List<Merger?> _rows = [];
    private readonly Dictionary<Id<Actor>, int> _byOther = [];
    private readonly Dictionary<Id<Actor>, Chain> _byKept = [];
    private readonly Dictionary<Id<Actor>, List<int>> _byFollower = [];
    private Dictionary<Id<Actor>, List<int>>? _mentions;

    public MergerTable(IEnumerable<Merger> mergers)
    {
        foreach (Merger merger in mergers)
        {
            Add(merger);
        }
    }

    /// <summary>The mergers that stand, the oldest first.</summary>
    public IEnumerable<Merger> All => _rows.OfType<Merger>();

    /// <summary>The merger by which a record went into another one.</summary>
    public Merger? Find(Id<Actor> other) => _byOther.TryGetValue(other, out int row) ? _rows[row] : null;

    /// <summary>The youngest merger into a record.</summary>
    public Merger? LastInto(Id<Actor> kept) => _byKept.TryGetValue(kept, out Chain? chain) && chain.Rows.Count > 0 ? _rows[chain.Rows[^1]] : null;

    /// <summary>The records that went into one, directly.</summary>
    public IEnumerable<Actor> Into(Id<Actor> kept) =>
        _byKept.TryGetValue(kept, out Chain? chain) ? chain.Rows.Select(row => _rows[row]!.Other) : [];

    public void Add(Merger merger)
    {
        int row = _rows.Count;
        _rows.Add(merger);
        _byOther[merger.Other.Id] = row;
        if (!_byKept.TryGetValue(merger.Kept.Id, out Chain? chain))
        {
            _byKept[merger.Kept.Id] = chain = new Chain();
        }

        chain.Rows.Add(row);
        Index(row);
    }

    /// <summary>Adds what changed in somebody's record to a merger.</summary>
    public void Follow(Id<Actor> other, Follower follower)
    {
        int row = _byOther[other];
        _rows[row] = _rows[row]!.With(follower);
        Index(row);
    }

    /// <summary>Takes the youngest merger into a record out.</summary>
    public void RemoveLast(Id<Actor> kept)
    {
        Chain chain = _byKept[kept];
        int row = chain.Rows[^1];
        _ = _byOther.Remove(_rows[row]!.Other.Id);
        chain.Rows.RemoveAt(chain.Rows.Count - 1);
        chain.Changed = Math.Min(chain.Changed, chain.Rows.Count);
        chain.ProfileChanged = Math.Min(chain.ProfileChanged, chain.Rows.Count);
        _rows[row] = null;
    }

    /// <summary>Notes that a merged record was put right, so that undoing a merger does not undo that unseen.</summary>
    public void MarkChanged(Id<Actor> kept)
    {
        if (_byKept.TryGetValue(kept, out Chain? chain))
        {
            for (; chain.Changed < chain.Rows.Count; chain.Changed++)
            {
                _rows[chain.Rows[chain.Changed]] = _rows[chain.Rows[chain.Changed]]! with { IsChanged = true };
            }
        }
    }

    public void MarkProfileChanged(Id<Actor> kept)
    {
        if (_byKept.TryGetValue(kept, out Chain? chain))
        {
            for (; chain.ProfileChanged < chain.Rows.Count; chain.ProfileChanged++)
            {
                int row = chain.Rows[chain.ProfileChanged];
                _rows[row] = _rows[row]! with { IsProfileChanged = true };
            }
        }
    }

    /// <summary>The safety limits that mergers of others added to somebody's, and that nobody stated.</summary>
    public IEnumerable<SafetyLimit> LimitsAddedTo(Id<Actor> who) => Rows(_byFollower, who)
        .SelectMany(row => _rows[row]?.FollowerOf(who)?.Limits ?? []);

    /// <summary>Notes that somebody stated these limits himself or herself: no separation takes them away any more.</summary>
    public void State(Id<Actor> who, IEnumerable<SafetyLimit> stated)
    {
        HashSet<SafetyLimit> own = [.. stated];
        foreach (int row in Rows(_byFollower, who))
        {
            if (_rows[row] is { } merger && merger.FollowerOf(who) is { } follower && follower.Limits.Any(own.Contains))
            {
                _rows[row] = merger with
                {
                    Followers = merger.Followers.Replace(follower, follower with { Limits = follower.Limits.RemoveAll(own.Contains) }),
                };
            }
        }
    }

    /// <summary>Changes the records of somebody that are kept for undoing mergers.</summary>
    public void Rewrite(Id<Actor> who, Func<Actor, Actor> actor, Func<Profile, Profile> profile)
    {
        if (_byOther.TryGetValue(who, out int gone) && _rows[gone] is { } other)
        {
            _rows[gone] = other with
            {
                Other = actor(other.Other),
                OtherProfile = other.OtherProfile is { } its ? profile(its) : null,
            };
        }

        foreach (int row in _byKept.TryGetValue(who, out Chain? chain) ? chain.Rows : [])
        {
            Merger kept = _rows[row]!;
            _rows[row] = kept with { Kept = actor(kept.Kept), KeptProfile = kept.KeptProfile is { } its ? profile(its) : null };
        }
    }

    /// <summary>Takes out what mergers say about the ids of erased actors, and what they changed in records that are gone.</summary>
    public void Erase(IReadOnlySet<Id<Actor>> erased, IReadOnlySet<Id<Actor>> gone)
    {
        int[] rows = [.. erased.SelectMany(id => Rows(Mentions(), id)).Concat(gone.SelectMany(id => Rows(_byFollower, id))).Distinct()];
        foreach (int row in rows)
        {
            _rows[row] = _rows[row] is { } merger ? References.Without(merger, erased, gone) : null;
        }
    }

    /// <summary>True when a record that is kept for undoing a merger names an actor in a post or safety limit.</summary>
    public bool Names(Id<Actor> id) =>
        Rows(Mentions(), id).Any(row => _rows[row] is { } merger && References.Of(merger).Contains(id));

    private static List<int> Rows(Dictionary<Id<Actor>, List<int>> index, Id<Actor> id) => index.GetValueOrDefault(id, []);

    private static void Index(Dictionary<Id<Actor>, List<int>> index, Id<Actor> id, int row)
    {
        if (!index.TryGetValue(id, out List<int>? rows))
        {
            index[id] = rows = [];
        }

        if (rows.Count == 0 || rows[^1] != row)
        {
            rows.Add(row);
        }
    }

    // Made when somebody is erased for the first time; may name rows that no longer mention the actor.
    private Dictionary<Id<Actor>, List<int>> Mentions()
    {
        if (_mentions is null)
        {
            _mentions = [];
            for (int row = 0; row < _rows.Count; row++)
            {
                Index(row);
            }
        }

        return _mentions;
    }

    private void Index(int row)
    {
        if (_rows[row] is not { } merger)
        {
            return;
        }

        foreach (Follower follower in merger.Followers)
        {
            Index(_byFollower, follower.Who, row);
        }

        if (_mentions is { } mentions)
        {
            foreach (Id<Actor> id in References.Of(merger))
            {
                Index(mentions, id, row);
            }
        }
    }

    /// <summary>The mergers into one record in their order, with how many of them, from the oldest on, are marked.</summary>
    private sealed class Chain
    {
        public List<int> Rows { get; } = [];

        public int Changed { get; set; }

        public int ProfileChanged { get; set; }
    }
}
