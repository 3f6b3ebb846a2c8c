namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Many short lists of numbers behind each other.</summary>
internal sealed class NumberLists(int capacity)
{
    private int[] _numbers = new int[Math.Max(4, capacity)];
    private int[] _starts = new int[Math.Max(4, capacity) + 1];
    private int _open;

    /// <summary>How many lists are closed.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int list] => _numbers.AsSpan(_starts[list], _starts[list + 1] - _starts[list]);

    /// <summary>Where a list starts among all numbers.</summary>
    public int Start(int list) => _starts[list];

    /// <summary>Puts a number into the list that is open.</summary>
    public void Add(int number)
    {
        if (_open == _numbers.Length)
        {
            Array.Resize(ref _numbers, _numbers.Length * 2);
        }

        _numbers[_open++] = number;
    }

    /// <summary>Closes the list that is open; the next number starts another.</summary>
    public void Close()
    {
        Count++;
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
        }

        _starts[Count] = _open;
    }
}
