namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Keeps the greatest few of many values with their positions; among equals those that come first in an order of positions, or
/// that came first where there is none. Reused.
/// </summary>
internal sealed class TopList(Comparison<int>? order = null)
{
    private int[] _values = [];
    private int[] _positions = [];
    private int _capacity;

    public int Count { get; private set; }

    /// <summary>Whether a value that is equal to the least one may still get in, by the order of positions.</summary>
    public bool MayTakeEqual => order is not null;

    /// <summary>How many values it keeps.</summary>
    public int Capacity => _capacity;

    /// <summary>A value that is less than this cannot get in, and an equal one only by the order of positions.</summary>
    public int Least => Count < _capacity ? 0 : _values[Count - 1];

    public ReadOnlySpan<int> Values => _values.AsSpan(0, Count);

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

    /// <summary>Whether a value would get in: it is above 0 and among the greatest.</summary>
    public bool Admits(int value, int position) =>
        value > 0 && (Count < _capacity || IsBefore(value, position, Count - 1));

    /// <summary>Takes a value in when it is above 0 and among the greatest; the list stays in falling order.</summary>
    public void Offer(int value, int position)
    {
        if (!Admits(value, position))
        {
            return;
        }

        int at = Count < _capacity ? Count++ : Count - 1;
        while (at > 0 && IsBefore(value, position, at - 1))
        {
            _values[at] = _values[at - 1];
            _positions[at] = _positions[at - 1];
            at--;
        }

        _values[at] = value;
        _positions[at] = position;
    }

    private bool IsBefore(int value, int position, int at) =>
        value > _values[at] || (value == _values[at] && order is not null && order(position, _positions[at]) < 0);
}
