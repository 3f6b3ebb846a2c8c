using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>The mergers of a registry that is being changed: each step takes time for what it concerns, not for all of them.</summary>
/// <remarks>What a step writes is in the indices at once: whoever is erased next must be found in it, too.</remarks>
internal sealed class MergerTable
{
    // A merger keeps its row; the rows of undone ones are empty.
    private readonly List<Row?> _rows = [];
    private readonly Dictionary<Id<Actor>, int> _byOther = [];
    private readonly Dictionary<Id<Actor>, Chain> _byKept = [];
    private readonly Mentions<int> _byFollower = new();
    private readonly HashSet<Id<Actor>> _freed;
    private Mentions<int>? _mentions;

    /// <summary>Makes the table.</summary>
    /// <param name="mergers">The mergers that stand, the oldest first.</param>
    /// <param name="freed">Takes the ids that no merger names any more, once <see cref="Names"/> was asked for the first time.</param>
    public MergerTable(IEnumerable<Merger> mergers, HashSet<Id<Actor>> freed)
    {
        _freed = freed;
        foreach (Merger merger in mergers)
        {
            Add(merger);
        }
    }

    /// <summary>The mergers that stand, the oldest first.</summary>
    public IEnumerable<Merger> All => _rows.OfType<Row>().Select(row => row.Frozen);

    /// <summary>The merger by which a record went into another one; what changed in the records of others is not told here.</summary>
    public Merger? Find(Id<Actor> other) => _byOther.TryGetValue(other, out int row) ? _rows[row]!.Merger : null;

    /// <summary>The youngest merger into a record; what changed in the records of others is not told here.</summary>
    public Merger? LastInto(Id<Actor> kept) =>
        _byKept.TryGetValue(kept, out Chain? chain) && chain.Rows.Count > 0 ? _rows[chain.Rows[^1]]!.Merger : null;

    /// <summary>True when a record went into another one, in however many steps.</summary>
    public bool IsWithin(Id<Actor> other, Id<Actor> kept)
    {
        for (Id<Actor> at = other; Find(at) is { Kept.Id: var into }; at = into)
        {
            if (into == kept)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(Merger merger)
    {
        int at = _rows.Count;
        Row row = new(merger);
        _rows.Add(row);
        _byOther[merger.Other.Id] = at;
        if (!_byKept.TryGetValue(merger.Kept.Id, out Chain? chain))
        {
            _byKept[merger.Kept.Id] = chain = new Chain();
        }

        chain.Rows.Add(at);
        _byFollower.Add(merger.Followers.Select(follower => follower.Who), at);
        _mentions?.Add(row.Named, at);
    }

    /// <summary>Adds what changed in somebody's record to a merger.</summary>
    public void Follow(Id<Actor> other, Follower follower)
    {
        int at = _byOther[other];
        Put(at, follower.Who, _rows[at]!.Followers.GetValueOrDefault(follower.Who)?.With(follower) ?? follower);
    }

    /// <summary>Takes the youngest merger into a record out and gives it with all that it knows.</summary>
    public Merger RemoveLast(Id<Actor> kept)
    {
        Chain chain = _byKept[kept];
        int at = chain.Rows[^1];
        Row row = _rows[at]!;
        _ = _byOther.Remove(row.Merger.Other.Id);
        chain.Rows.RemoveAt(chain.Rows.Count - 1);
        chain.Changed = Math.Min(chain.Changed, chain.Rows.Count);
        chain.ProfileChanged = Math.Min(chain.ProfileChanged, chain.Rows.Count);
        _byFollower.Remove(row.Followers.Keys, at);
        _mentions?.Remove(row.Named, at);
        _rows[at] = null;
        return row.Frozen;
    }

    /// <summary>Notes that a merged record was put right, so that undoing a merger does not undo that unseen.</summary>
    public void MarkChanged(Id<Actor> kept)
    {
        if (_byKept.TryGetValue(kept, out Chain? chain))
        {
            for (; chain.Changed < chain.Rows.Count; chain.Changed++)
            {
                Row row = _rows[chain.Rows[chain.Changed]]!;
                row.Merger = row.Merger with { IsChanged = true };
            }
        }
    }

    public void MarkProfileChanged(Id<Actor> kept)
    {
        if (_byKept.TryGetValue(kept, out Chain? chain))
        {
            for (; chain.ProfileChanged < chain.Rows.Count; chain.ProfileChanged++)
            {
                Row row = _rows[chain.Rows[chain.ProfileChanged]]!;
                row.Merger = row.Merger with { IsProfileChanged = true };
            }
        }
    }

    /// <summary>The safety limits that mergers of others added to somebody's, and that nobody stated.</summary>
    public IEnumerable<SafetyLimit> LimitsAddedTo(Id<Actor> who) =>
        _byFollower.Of(who).SelectMany(at => _rows[at]!.Followers[who].Limits);

    /// <summary>Notes that somebody stated these limits himself or herself: no separation takes them away any more.</summary>
    public void State(Id<Actor> who, IEnumerable<SafetyLimit> stated)
    {
        HashSet<SafetyLimit> own = [.. stated];
        foreach (int at in _byFollower.Of(who))
        {
            Follower follower = _rows[at]!.Followers[who];
            Put(at, who, follower with { Limits = follower.Limits.RemoveAll(own.Contains) });
        }
    }

    /// <summary>Changes the records of somebody that are kept for undoing mergers.</summary>
    public void Rewrite(Id<Actor> who, Func<Actor, Actor> actor, Func<Profile, Profile> profile)
    {
        if (_byOther.TryGetValue(who, out int gone) && _rows[gone] is { Merger: var other })
        {
            Put(gone, other with
            {
                Other = actor(other.Other),
                OtherProfile = other.OtherProfile is { } its ? profile(its) : null,
            });
        }

        foreach (int at in _byKept.TryGetValue(who, out Chain? chain) ? chain.Rows : [])
        {
            Merger kept = _rows[at]!.Merger;
            Put(at, kept with { Kept = actor(kept.Kept), KeptProfile = kept.KeptProfile is { } its ? profile(its) : null });
        }
    }

    /// <summary>Takes out what mergers say about the ids of erased actors, and what they changed in records that are gone.</summary>
    public void Erase(IReadOnlySet<Id<Actor>> erased, IReadOnlySet<Id<Actor>> gone)
    {
        foreach (Id<Actor> who in gone)
        {
            foreach (int at in _byFollower.Of(who))
            {
                Put(at, who, null);
            }
        }

        foreach (int at in erased.SelectMany(id => Mentions().Of(id)).Distinct().ToArray())
        {
            Row row = _rows[at]!;
            Put(at, References.Without(row.Merger, erased));
            foreach (Follower follower in row.Followers.Values.Where(one => References.Of(one).Any(erased.Contains)).ToArray())
            {
                Put(at, follower.Who, References.Without(follower, erased));
            }
        }
    }

    /// <summary>True when a record that is kept for undoing a merger names an actor in a post or safety limit.</summary>
    public bool Names(Id<Actor> id) => Mentions().Has(id);

    private void Put(int at, Merger merger)
    {
        Row row = _rows[at]!;
        _mentions?.Add(References.Of(merger), at);
        _mentions?.Remove(References.Of(row.Merger), at);
        row.Merger = merger;
    }

    private void Put(int at, Id<Actor> who, Follower? follower)
    {
        Row row = _rows[at]!;
        bool isKnown = row.Followers.TryGetValue(who, out Follower? before);
        _mentions?.Add(References.Of(follower), at);
        _mentions?.Remove(References.Of(before), at);
        if (follower is null)
        {
            _ = row.Followers.Remove(who);
            _byFollower.Remove([who], at);
            return;
        }

        row.Followers[who] = follower;
        if (!isKnown)
        {
            _byFollower.Add([who], at);
        }
    }

    // Made when somebody is erased for the first time.
    private Mentions<int> Mentions()
    {
        if (_mentions is null)
        {
            _mentions = new Mentions<int>(_freed);
            for (int at = 0; at < _rows.Count; at++)
            {
                _mentions.Add(_rows[at]?.Named ?? [], at);
            }
        }

        return _mentions;
    }

    /// <summary>One merger, with what it changed in the records of others by their ids: a great body has many members.</summary>
    private sealed class Row(Merger merger)
    {
        private Dictionary<Id<Actor>, Follower>? _followers;

        /// <summary>The merger; its own list of followers is the one of the beginning.</summary>
        public Merger Merger { get; set; } = merger;

        public Dictionary<Id<Actor>, Follower> Followers => _followers ??= Merger.Followers.ToDictionary(follower => follower.Who);

        public IEnumerable<Id<Actor>> Named => References.Of(Merger).Concat(Followers.Values.SelectMany(References.Of));

        /// <summary>The merger with its followers as they are now, in ordinal order of their ids.</summary>
        public Merger Frozen =>
            _followers is null ? Merger : Merger with { Followers = [.. _followers.Values.OrderBy(follower => follower.Who)] };
    }

    /// <summary>The mergers into one record in their order, with how many of them, from the oldest on, are marked.</summary>
    private sealed class Chain
    {
        public List<int> Rows { get; } = [];

        public int Changed { get; set; }

        public int ProfileChanged { get; set; }
    }
}
