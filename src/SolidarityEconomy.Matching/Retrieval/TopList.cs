namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Keeps the greatest few of many values with their positions; among equals the ones that came first. Reused.</summary>
internal sealed class TopList
{
    private int[] _values = [];
    private int[] _positions = [];
    private int _capacity;

    public int Count { get; private set; }

    /// <summary>A value that is not greater than this cannot get in.</summary>
    public int Least => Count < _capacity ? 0 : _values[Count - 1];

    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, Count);

    /// <summary>Starts anew, for so many values; at least one.</summary>
    public void Clear(int capacity)
    {
        Count = 0;
        _capacity = capacity;
        if (_values.Length < capacity)
        {
            _values = new int[capacity];
            _positions = new int[capacity];
        }
    }

    /// <summary>Takes a value in when it is above 0 and among the greatest; the list stays in falling order.</summary>
    public void Offer(int value, int position)
    {
        if (value <= 0)
        {
            return;
        }

        int at = Count;
        if (at == _capacity)
        {
            if (value <= _values[at - 1])
            {
                return;
            }

            at--;
        }
        else
        {
            Count++;
        }

        while (at > 0 && _values[at - 1] < value)
        {
            _values[at] = _values[at - 1];
            _positions[at] = _positions[at - 1];
            at--;
        }

        _values[at] = value;
        _positions[at] = position;
    }
}
