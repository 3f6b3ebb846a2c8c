namespace SolidarityEconomy.Actors;

/// <summary>The cells of the row at hand, by the name of their column, trimmed; what is not there is empty.</summary>
internal sealed class DigitalCommonsCells(DigitalCommonsHeader columns)
{
    private IReadOnlyList<string?> _row = [];

    /// <summary>True when no cell holds anything.</summary>
    public bool IsEmpty => !HasSomething(0);

    /// <summary>True when cells hold something for which there is no column.</summary>
    public bool HasMore => HasSomething(columns.Count);

    public string this[string column]
    {
        get
        {
            int at = columns[column];
            return at >= 0 && at < _row.Count ? (_row[at] ?? string.Empty).Trim() : string.Empty;
        }
    }

    public void Take(IReadOnlyList<string?> row) => _row = row;

    private bool HasSomething(int from)
    {
        for (int i = from; i < _row.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(_row[i]))
            {
                return true;
            }
        }

        return false;
    }
}
