using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// One trait of all offers: the class of each row, and for what can narrow a search, the classes of each key.
/// </summary>
/// <param name="number">Its place in the table.</param>
/// <param name="narrows">Whether a search may look only at some classes; for a trait that nearly everybody has alone it is not worth it.</param>
internal sealed class TraitColumn(int number, bool narrows)
{
    private readonly Numbering<Trait> _classes = new();
    private readonly List<int> _classOf = [];
    private readonly Numbering<string> _keys = new();
    private readonly RowLists _classesOfKey = new();

    /// <summary>Every class is below.</summary>
    public int Limit => _classes.Limit;

    public int Number => number;

    public bool Narrows => narrows;

    public int ClassOf(int row) => _classOf[row];

    public object? Trait(int ofClass) => _classes[ofClass].Value;

    public bool IsInUse(int ofClass) => _classes.IsInUse(ofClass);

    /// <summary>The class of what is not known, if there is any: no trait, or no keys.</summary>
    public bool TryFind(object? trait, out int ofClass) => _classes.TryFind(new Trait(trait), out ofClass);

    /// <summary>The classes that have a key.</summary>
    public ReadOnlySpan<int> WithKey(string key) => _keys.TryFind(key, out int ofKey) ? _classesOfKey[ofKey] : [];

    /// <summary>The classes of some rows.</summary>
    public TraitClasses Of(int[] rows) => new(Array.ConvertAll(rows, ClassOf), Limit, Trait);

    public void Set(int row, object? trait)
    {
        while (_classOf.Count <= row)
        {
            _classOf.Add(0);
        }

        (int ofClass, bool isNew) = _classes.Take(new Trait(trait));
        _classOf[row] = ofClass;
        if (isNew && Narrows && trait is TraitSet set)
        {
            foreach (string key in set.Keys)
            {
                _classesOfKey.Add(_keys.Take(key).Number, ofClass);
            }
        }
    }

    public void Clear(int row)
    {
        int ofClass = _classOf[row];
        if (_classes.Release(ofClass, out Trait trait) && Narrows && trait.Value is TraitSet set)
        {
            foreach (string key in set.Keys)
            {
                _ = _keys.TryFind(key, out int ofKey);
                _classesOfKey.Remove(ofKey, ofClass);
                _ = _keys.Release(ofKey, out _);
            }
        }
    }
}
