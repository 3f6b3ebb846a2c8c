using System.Runtime.InteropServices;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Many short lists of numbers behind each other.</summary>
internal sealed class NumberLists(int capacity)
{
    private readonly List<int> _numbers = new(capacity);
    private readonly List<int> _ends = new(capacity);

    /// <summary>How many lists are closed.</summary>
    public int Count => _ends.Count;

    /// <summary>How many numbers are in all lists.</summary>
    public int Total => _numbers.Count;

    public ReadOnlySpan<int> this[int list] => CollectionsMarshal.AsSpan(_numbers)[Start(list).._ends[list]];

    /// <summary>Where a list starts among all numbers.</summary>
    public int Start(int list) => list == 0 ? 0 : _ends[list - 1];

    /// <summary>Puts a number into the list that is open.</summary>
    public void Add(int number) => _numbers.Add(number);

    /// <summary>Closes the list that is open; the next number starts another.</summary>
    public void Close() => _ends.Add(_numbers.Count);
}
