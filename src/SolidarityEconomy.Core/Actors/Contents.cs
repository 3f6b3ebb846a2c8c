using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Actors;

/// <summary>The guards and comparisons that records with lists inside share.</summary>
internal static class Contents
{
    private const int ShortList = 16;

    /// <summary>Takes a list without null and without anything twice; the default array is the empty list.</summary>
    public static ImmutableArray<T> Distinct<T>(
        ImmutableArray<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
        where T : notnull
    {
        ImmutableArray<T> items = All(list, name);
        for (int i = 1; i < items.Length; i++)
        {
            if (items.Length <= ShortList ? items.IndexOf(items[i]) < i : i == 1 && items.Distinct().Count() < items.Length)
            {
                throw new ArgumentException("An item stands twice.", name);
            }
        }

        return items;
    }

    /// <summary>Takes a list that may be unknown; null means unknown.</summary>
    public static ImmutableArray<T>? DistinctOrNull<T>(
        ImmutableArray<T>? list, [CallerArgumentExpression(nameof(list))] string? name = null)
        where T : notnull =>
        list is { } known ? Distinct(known, name) : null;

    /// <summary>Takes a list without null; the default array is the empty list.</summary>
    public static ImmutableArray<T> All<T>(
        ImmutableArray<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
        where T : notnull
    {
        ImmutableArray<T> items = list.IsDefault ? [] : list;
        foreach (T item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("An item is null.", name);
            }
        }

        return items;
    }

    /// <summary>Takes a list of any kind; null is the empty list.</summary>
    public static ImmutableArray<T> ToArray<T>(IEnumerable<T>? list) => list is null ? [] : [.. list];

    /// <summary>Takes a list of any kind that may be unknown; null means unknown.</summary>
    public static ImmutableArray<T>? ToArrayOrNull<T>(IEnumerable<T>? list) => list is null ? null : [.. list];

    /// <summary>Takes a member of an enumeration that has no flags.</summary>
    public static T Known<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"There is no such {typeof(T).Name}.");

    /// <summary>Takes a member of an enumeration, or null, which means unknown.</summary>
    public static T? KnownOrNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        value is { } known ? Known(known, name) : null;

    /// <summary>Compares two lists item by item.</summary>
    public static bool Same<T>(ImmutableArray<T> one, ImmutableArray<T> other) => one.SequenceEqual(other);

    /// <summary>Compares two lists that may be unknown; unknown and empty differ.</summary>
    public static bool Same<T>(ImmutableArray<T>? one, ImmutableArray<T>? other) =>
        one is { } first && other is { } second ? first.SequenceEqual(second) : one is null && other is null;
}
