using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>A list that is being changed: the old one stays as it is, and only what differs is kept beside it.</summary>
/// <param name="items">The list as it was.</param>
/// <param name="key">What tells an item apart.</param>
/// <param name="owner">Whose an item is.</param>
/// <param name="find">Finds an item of the old list.</param>
/// <param name="owned">Finds the items of one owner in the old list.</param>
internal sealed class DraftTable<TKey, T>(
    ImmutableArray<T> items, Func<T, TKey> key, Func<T, Id<Actor>> owner, Func<TKey, T?> find, Func<Id<Actor>, IEnumerable<T>> owned)
    where TKey : struct, IEquatable<TKey>
    where T : class
{
    private readonly Dictionary<TKey, T?> _changed = [];
    private readonly Dictionary<Id<Actor>, List<TKey>> _changedOf = [];
    private readonly List<TKey> _added = [];

    public T? Find(TKey id) => _changed.TryGetValue(id, out T? now) ? now : find(id);

    /// <summary>The items of one owner, in the order of the old list, then of the additions.</summary>
    public ImmutableArray<T> Of(Id<Actor> who) =>
    [
        .. owned(who).Where(item => !_changed.ContainsKey(key(item))),
        .. _changedOf.GetValueOrDefault(who, []).Distinct().Select(Find).OfType<T>().Where(item => owner(item) == who),
    ];

    public TKey Key(T item) => key(item);

    public Id<Actor> Owner(T item) => owner(item);

    public void Put(T item)
    {
        TKey id = key(item);
        if (!_changed.ContainsKey(id) && find(id) is null)
        {
            _added.Add(id);
        }

        // A key that came back to an owner may stand there twice, and is read once.
        bool isListed = _changed.TryGetValue(id, out T? before) && before is not null && owner(before) == owner(item);
        _changed[id] = item;
        if (!isListed)
        {
            if (!_changedOf.TryGetValue(owner(item), out List<TKey>? keys))
            {
                _changedOf[owner(item)] = keys = [];
            }

            keys.Add(id);
        }
    }

    public void Remove(TKey id)
    {
        // What is not there leaves no mark: it would pass for an old item when one comes under this key.
        if (Find(id) is not null)
        {
            _changed[id] = null;
        }
    }

    /// <summary>The list as it is now: what was there keeps its place, what came stands at the end.</summary>
    public ImmutableArray<T> ToArray()
    {
        IEnumerable<T> added = _added.Select(id => _changed[id]).OfType<T>();
        return _changed.Count == 0 ? items
            : _changed.Count == _added.Count ? [.. items, .. added]
            : [.. items.Select(item => _changed.TryGetValue(key(item), out T? now) ? now : item).OfType<T>(), .. added];
    }
}
