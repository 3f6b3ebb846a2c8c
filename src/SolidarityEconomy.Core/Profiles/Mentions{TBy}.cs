using System.Runtime.InteropServices;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>Who names the id of an actor, and how often: exact at any time, so that it shows when the last one lets go.</summary>
/// <param name="freed">Takes the ids that nobody of this index names any more; null when nobody asks.</param>
internal sealed class Mentions<TBy>(HashSet<Id<Actor>>? freed = null)
    where TBy : struct, IEquatable<TBy>
{
    private readonly Dictionary<Id<Actor>, Dictionary<TBy, int>> _times = [];

    public bool Has(Id<Actor> id) => _times.ContainsKey(id);

    /// <summary>Those who name an id, in no order that a result may depend on.</summary>
    public TBy[] Of(Id<Actor> id) => _times.TryGetValue(id, out Dictionary<TBy, int>? by) ? [.. by.Keys] : [];

    public void Add(IEnumerable<Id<Actor>> ids, TBy by)
    {
        foreach (Id<Actor> id in ids)
        {
            if (!_times.TryGetValue(id, out Dictionary<TBy, int>? times))
            {
                _times[id] = times = [];
            }

            CollectionsMarshal.GetValueRefOrAddDefault(times, by, out _)++;
        }
    }

    public void Remove(IEnumerable<Id<Actor>> ids, TBy by)
    {
        foreach (Id<Actor> id in ids)
        {
            Dictionary<TBy, int> times = _times[id];
            if (--times[by] == 0 && times.Remove(by) && times.Count == 0)
            {
                _ = _times.Remove(id);
                _ = freed?.Add(id);
            }
        }
    }
}
