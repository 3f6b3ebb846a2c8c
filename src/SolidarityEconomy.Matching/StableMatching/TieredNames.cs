using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The names on a list, tier after tier, in one array: one name takes as much room as its id.</summary>
internal sealed class TieredNames
{
    private readonly Id<Chooser>[] _names;
    private readonly int[]? _ends;
    private ImmutableArray<ImmutableArray<Id<Chooser>>> _tiers;

    private TieredNames(Id<Chooser>[] names, int[]? ends)
    {
        _names = names;
        _ends = ends;
    }

    /// <summary>How many tiers there are.</summary>
    public int Count => _ends?.Length ?? _names.Length;

    /// <summary>The names of all tiers, the best tier first.</summary>
    public ReadOnlySpan<Id<Chooser>> All => _names;

    /// <summary>The tiers for a caller; made when first asked for.</summary>
    public ImmutableArray<ImmutableArray<Id<Chooser>>> Tiers
    {
        get
        {
            if (_tiers.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(
                    ref _tiers, [.. Enumerable.Range(0, Count).Select(tier => ImmutableArray.Create(this[tier]))]);
            }

            return _tiers;
        }
    }

    /// <summary>The names of one tier.</summary>
    public ReadOnlySpan<Id<Chooser>> this[int tier] => _ends is null
        ? _names.AsSpan(tier, 1)
        : _names.AsSpan((tier == 0 ? 0 : _ends[tier - 1]).._ends[tier]);

    /// <summary>A name on each tier.</summary>
    public static TieredNames InOrder(IEnumerable<Id<Chooser>> names) => new([.. names], null);

    /// <summary>Tiers of any number of names.</summary>
    public static TieredNames Of(IEnumerable<IEnumerable<Id<Chooser>>> tiers)
    {
        List<Id<Chooser>> names = [];
        List<int> ends = [];
        foreach (IEnumerable<Id<Chooser>> tier in tiers)
        {
            names.AddRange(tier);
            ends.Add(names.Count);
        }

        return new TieredNames([.. names], [.. ends]);
    }

    /// <summary>The same with one name more, on a tier of its own at the end.</summary>
    public TieredNames With(Id<Chooser> last) => new([.. _names, last], _ends is null ? null : [.. _ends, _names.Length + 1]);
}
