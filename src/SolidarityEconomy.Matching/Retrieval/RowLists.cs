using System.Runtime.InteropServices;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>A list of rows for each of many small numbers, most of them with one row; the order in a list means nothing.</summary>
internal sealed class RowLists
{
    private const int None = -1;

    // The only row of a list; lists of several rows stand apart.
    private readonly List<int> _only = [];
    private readonly Dictionary<int, List<int>> _several = [];

    public ReadOnlySpan<int> this[int number] =>
        _only[number] != None ? CollectionsMarshal.AsSpan(_only).Slice(number, 1)
        : _several.TryGetValue(number, out List<int>? rows) ? CollectionsMarshal.AsSpan(rows)
        : [];

    public void Add(int number, int row)
    {
        while (_only.Count <= number)
        {
            _only.Add(None);
        }

        if (_several.TryGetValue(number, out List<int>? rows))
        {
            rows.Add(row);
        }
        else if (_only[number] == None)
        {
            _only[number] = row;
        }
        else
        {
            _several.Add(number, [_only[number], row]);
            _only[number] = None;
        }
    }

    /// <summary>Takes a row out, in time proportional to its list; the last one takes its place.</summary>
    public void Remove(int number, int row)
    {
        if (!_several.TryGetValue(number, out List<int>? rows))
        {
            _only[number] = None;
            return;
        }

        rows[rows.IndexOf(row)] = rows[^1];
        rows.RemoveAt(rows.Count - 1);
        if (rows.Count == 1)
        {
            _only[number] = rows[0];
            _ = _several.Remove(number);
        }
    }
}
