namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Numbers equal things alike, from 0. A number that nobody uses any more goes to the next new thing, so that the numbers stay as
/// small as the most things there ever were at a time.
/// </summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _things = [];
    private readonly List<int> _uses = [];
    private readonly Stack<int> _free = [];

    /// <summary>Every number is below.</summary>
    public int Limit => _things.Count;

    public T this[int number] => _things[number];

    public bool IsInUse(int number) => _uses[number] > 0;

    public bool TryFind(T thing, out int number) => _numbers.TryGetValue(thing, out number);

    /// <summary>Uses the number of a thing once more.</summary>
    /// <returns>The number, and whether the thing is new.</returns>
    public (int Number, bool IsNew) Take(T thing)
    {
        bool isNew = !_numbers.TryGetValue(thing, out int number);
        if (isNew)
        {
            number = Place(thing);
            _numbers.Add(thing, number);
        }

        _uses[number]++;
        return (number, isNew);
    }

    /// <summary>Uses a number once less.</summary>
    /// <returns>The thing, when that was its last use.</returns>
    public bool Release(int number, out T thing)
    {
        thing = _things[number];
        if (--_uses[number] > 0)
        {
            return false;
        }

        _ = _numbers.Remove(thing);
        _things[number] = default!;
        _free.Push(number);
        return true;
    }

    private int Place(T thing)
    {
        if (_free.TryPop(out int number))
        {
            _things[number] = thing;
            return number;
        }

        _things.Add(thing);
        _uses.Add(0);
        return _things.Count - 1;
    }
}
