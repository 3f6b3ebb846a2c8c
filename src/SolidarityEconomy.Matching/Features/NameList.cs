using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Names in ordinal order, each with its number from 0: the order in which they were given plays no part later.</summary>
internal sealed class NameList
{
    private readonly Dictionary<string, int> _numbers;

    public NameList(IEnumerable<string> names, string parameter)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        string[] sorted = [.. names];
        if (Array.Exists(sorted, string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A name is missing or blank.", parameter);
        }

        Array.Sort(sorted, StringComparer.Ordinal);
        _numbers = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        for (int i = 0; i < sorted.Length; i++)
        {
            if (!_numbers.TryAdd(sorted[i], i))
            {
                throw new ArgumentException($"The name '{sorted[i]}' stands twice.", parameter);
            }
        }

        Names = ImmutableArray.Create(sorted);
    }

    public ImmutableArray<string> Names { get; }

    public int Count => Names.Length;

    public bool TryFind(string? name, out int number)
    {
        number = -1;
        return name is not null && _numbers.TryGetValue(name, out number);
    }

    /// <summary>The number of a name that has to be there.</summary>
    public int Find(string? name, string parameter) =>
        TryFind(name, out int number) ? number : throw new ArgumentException($"The name '{name}' is not known here.", parameter);
}
