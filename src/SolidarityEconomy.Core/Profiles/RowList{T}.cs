using System.Collections;
using System.Collections.Immutable;

namespace SolidarityEconomy.Profiles;

/// <summary>Some rows of a table as a list; nothing is copied.</summary>
internal sealed class RowList<T>(ImmutableArray<T> table, ReadOnlyMemory<int> rows) : IReadOnlyList<T>
{
    public int Count => rows.Length;

    public T this[int index] => (uint)index < (uint)rows.Length
        ? table[rows.Span[index]]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter.");

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < rows.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
