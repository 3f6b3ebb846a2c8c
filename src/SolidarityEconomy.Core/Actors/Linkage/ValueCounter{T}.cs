namespace SolidarityEconomy.Actors.Linkage;

/// <summary>The values of one feature: a number for each, and how many actors have it.</summary>
/// <remarks>Numbers follow the order of the input and are only ever compared for equality.</remarks>
internal sealed class ValueCounter<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    public const int Missing = -1;

    private readonly List<int> _counts = [];
    private Dictionary<T, int> _numbers = new(comparer);
    private List<T> _values = [];
    private List<int> _lastActors = [];

    public T this[int number] => _values[number];

    /// <summary>How many actors have a value; at least one for every number.</summary>
    public int Count(int number) => _counts[number];

    /// <summary>The sum of all counts: how many actors have a value, where each has one at most.</summary>
    public long Total { get; private set; }

    /// <summary>The number of a value; <see cref="Missing"/> when nobody has it.</summary>
    public int Find(T value) => _numbers.GetValueOrDefault(value, Missing);

    /// <summary>Forgets how a value was found, and the values too when only their numbers count from now on.</summary>
    public void Close(bool keepsValues)
    {
        _numbers = [];
        _lastActors = [];
        _values = keepsValues ? _values : [];
    }

    /// <summary>Counts a value once for an actor; actors come one after the other.</summary>
    public int Add(T value, int actor)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
            _counts.Add(0);
            _lastActors.Add(-1);
        }

        if (_lastActors[number] != actor)
        {
            _lastActors[number] = actor;
            _counts[number]++;
            Total++;
        }

        return number;
    }
}
