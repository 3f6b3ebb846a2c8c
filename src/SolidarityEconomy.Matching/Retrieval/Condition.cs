namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>A rule or filter as one search asks it: by the class of an offer, each class once.</summary>
internal sealed class Condition
{
    /// <summary>So many classes can be asked before a search begins.</summary>
    private const int MaxAsked = 256;

    private readonly TraitColumn _column;
    private readonly Memo _answers;
    private Func<object?, bool> _allows = _ => true;
    private KeyChoice? _keys;

    public Condition(TraitColumn column)
    {
        _column = column;
        _answers = new Memo(number => _allows(_column.Trait(number)) ? 1 : 0);
    }

    /// <summary>Sets what is asked from now on.</summary>
    /// <param name="allows">The answer for a trait.</param>
    /// <param name="keys">The same by keys, where it can be said so; null when not.</param>
    public void Bind(Func<object?, bool> allows, KeyChoice? keys)
    {
        _allows = allows;
        _keys = keys;
        _answers.Reset(_column.Limit);
    }

    public bool Allows(int row) => _answers[_column.ClassOf(row)] != 0;

    /// <summary>The place of what is asked in the table.</summary>
    public int Column => _column.Number;

    /// <summary>The classes that may pass; null when the search has to look at all.</summary>
    public List<int>? Narrow()
    {
        List<int> classes = [];
        if (!_column.Narrows)
        {
            return null;
        }

        if (_keys is { } choice)
        {
            foreach (string key in choice.Keys)
            {
                classes.AddRange(_column.WithKey(key));
            }

            if (choice.WithUnknown && _column.TryFind(KeyChoice.Unknown, out int unknown))
            {
                classes.Add(unknown);
            }

            classes.Sort();
            return [.. classes.Distinct()];
        }

        if (_column.Limit > MaxAsked)
        {
            return null;
        }

        for (int number = 0; number < _column.Limit; number++)
        {
            if (_column.IsInUse(number) && _answers[number] != 0)
            {
                classes.Add(number);
            }
        }

        return classes;
    }
}
