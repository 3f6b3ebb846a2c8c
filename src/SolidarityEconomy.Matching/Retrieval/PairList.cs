using System.Runtime.InteropServices;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Pairs of a block by local numbers, with their values; each pair once, in the order of needs, then offers.</summary>
internal sealed class PairList
{
    private readonly List<int> _needs = [];
    private readonly List<int> _offers = [];
    private readonly List<int> _values = [];

    public int Count => _needs.Count;

    public ReadOnlySpan<int> Needs => CollectionsMarshal.AsSpan(_needs);

    public ReadOnlySpan<int> Offers => CollectionsMarshal.AsSpan(_offers);

    public ReadOnlySpan<int> Values => CollectionsMarshal.AsSpan(_values);

    public void Add(int need, int offer, int value)
    {
        _needs.Add(need);
        _offers.Add(offer);
        _values.Add(value);
    }
}
