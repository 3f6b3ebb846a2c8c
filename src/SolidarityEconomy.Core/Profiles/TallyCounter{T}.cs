using System.Runtime.InteropServices;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>Counts by sort what may be of no sort, of one or of several.</summary>
internal sealed class TallyCounter<T>
    where T : class
{
    private readonly Dictionary<T, int> _counts = [];
    private readonly HashSet<T> _seen = [];
    private int _unknown;
    private int _overlap;
    private int _total;

    /// <summary>Counts one thing that is of one sort; null when nobody knows which.</summary>
    public void Add(T? sort)
    {
        _total++;
        if (sort is null)
        {
            _unknown++;
        }
        else
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, sort, out _)++;
        }
    }

    /// <summary>Counts one thing that is of several sorts; none when nobody knows which, twice the same is once.</summary>
    public void AddAll(IEnumerable<T> sorts)
    {
        _seen.Clear();
        foreach (T sort in sorts)
        {
            if (_seen.Add(sort))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, sort, out _)++;
            }
        }

        _total++;
        _unknown += _seen.Count == 0 ? 1 : 0;
        _overlap += Math.Max(0, _seen.Count - 1);
    }

    /// <summary>The sorts that were counted, in no order.</summary>
    public IReadOnlyCollection<T> Sorts => _counts.Keys;

    /// <summary>Makes the tally; the name is that of its title.</summary>
    public Tally ToTally(string name, Func<T, (string Key, Text Label)> describe)
    {
        IEnumerable<TallyRow> rows = _counts.Select(pair =>
        {
            (string key, Text label) = describe(pair.Key);
            return new TallyRow(key, label, pair.Value);
        });
        return new Tally(
            RegistryTexts.Tally(name),
            [.. rows.OrderByDescending(row => row.Count).ThenBy(row => row.Key, StringComparer.Ordinal)],
            _unknown,
            _overlap,
            _total);
    }
}
