using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// One trait of all offers: the class of each row, and for what can narrow a search, the rows of each class and the classes of each
/// key.
/// </summary>
/// <param name="hasRows">Whether the rows of a class are kept; a trait that nearly everybody has alone is not worth it.</param>
internal sealed class TraitColumn(bool hasRows)
{
    private readonly Numbering<Trait> _classes = new();
    private readonly List<int> _classOf = [];
    private readonly RowLists? _rows = hasRows ? new RowLists() : null;
    private readonly Numbering<string> _keys = new();
    private readonly RowLists _classesOfKey = new();

    /// <summary>Every class is below.</summary>
    public int Limit => _classes.Limit;

    public bool HasRows => _rows is not null;

    public int ClassOf(int row) => _classOf[row];

    public object? Trait(int number) => _classes[number].Value;

    public bool IsInUse(int number) => _classes.IsInUse(number);

    public ReadOnlySpan<int> Rows(int number) => _rows![number];

    /// <summary>The class of what is not known, if there is any: no trait, or no keys.</summary>
    public bool TryFind(object? trait, out int number) => _classes.TryFind(new Trait(trait), out number);

    /// <summary>The classes that have a key.</summary>
    public ReadOnlySpan<int> WithKey(string key) => _keys.TryFind(key, out int number) ? _classesOfKey[number] : [];

    public void Set(int row, object? trait)
    {
        while (_classOf.Count <= row)
        {
            _classOf.Add(0);
        }

        (int number, bool isNew) = _classes.Take(new Trait(trait));
        _classOf[row] = number;
        _rows?.Add(number, row);
        if (isNew && HasRows && trait is TraitSet set)
        {
            foreach (string key in set.Keys)
            {
                _classesOfKey.Add(_keys.Take(key).Number, number);
            }
        }
    }

    public void Clear(int row)
    {
        int number = _classOf[row];
        _rows?.Remove(number, row);
        if (_classes.Release(number, out Trait trait) && HasRows && trait.Value is TraitSet set)
        {
            foreach (string key in set.Keys)
            {
                _ = _keys.TryFind(key, out int ofKey);
                _classesOfKey.Remove(ofKey, number);
                _ = _keys.Release(ofKey, out _);
            }
        }
    }
}
