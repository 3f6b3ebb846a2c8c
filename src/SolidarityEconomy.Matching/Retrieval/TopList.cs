namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Keeps the greatest few of many values with their positions; among equals the ones that came first. Reused.</summary>
internal sealed class TopList
{
    private readonly int[] _values;
    private readonly int[] _positions;

    public TopList(int capacity)
    {
        _values = new int[capacity];
        _positions = new int[capacity];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Takes a value above 0 in when it is among the greatest; the list stays in falling order.</summary>
    public void Offer(int value, int position)
    {
        int at = Count;
        if (at == _values.Length)
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
