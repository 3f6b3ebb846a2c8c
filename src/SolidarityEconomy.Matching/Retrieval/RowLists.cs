using System.Runtime.InteropServices;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>A list of rows for each of many small numbers; the order in a list means nothing.</summary>
internal sealed class RowLists
{
    private readonly List<List<int>> _lists = [];

    public ReadOnlySpan<int> this[int number] => CollectionsMarshal.AsSpan(_lists[number]);

    public void Add(int number, int row)
    {
        while (_lists.Count <= number)
        {
            _lists.Add([]);
        }

        _lists[number].Add(row);
    }

    /// <summary>Takes a row out, in time proportional to its list; the last one takes its place.</summary>
    public void Remove(int number, int row)
    {
        List<int> list = _lists[number];
        list[list.IndexOf(row)] = list[^1];
        list.RemoveAt(list.Count - 1);
        if (list.Count == 0)
        {
            _lists[number] = [];
        }
    }
}
