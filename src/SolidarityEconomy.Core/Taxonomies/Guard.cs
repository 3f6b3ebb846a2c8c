using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Taxonomies;

/// <summary>The guards that constructors of the lower rooms share.</summary>
internal static class Guard
{
    private const int ShortList = 16;

    /// <summary>True for words that may stand in a field: something to read, without white space at the ends, all characters whole.</summary>
    public static bool IsWord(string value) =>
        value.Length > 0 && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]) && Surrogates.ArePaired(value);

    /// <summary>Takes words that must be there; the error does not repeat them, since they may be a phone number or an address.</summary>
    public static string Word(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return IsWord(value)
            ? value
            : throw new ArgumentException("The words are blank, have white space at an end, or hold half of a surrogate pair.", name);
    }

    /// <summary>Takes words that may be unknown; null means unknown.</summary>
    public static string? WordOrNull(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null ? null : Word(value, name);

    /// <summary>Takes an address that is absolute or unknown.</summary>
    public static Uri? Absolute(Uri? uri, [CallerArgumentExpression(nameof(uri))] string? name = null) =>
        uri is null || (uri.IsAbsoluteUri && Surrogates.ArePaired(uri.OriginalString))
            ? uri
            : throw new ArgumentException("The address is not absolute or holds half of a surrogate pair.", name);

    /// <summary>Takes an id that is not empty.</summary>
    public static Id<T> Id<T>(Id<T> id, [CallerArgumentExpression(nameof(id))] string? name = null)
        where T : class =>
        id.IsEmpty ? throw new ArgumentException("The id is empty.", name) : id;

    /// <summary>Takes a list that names nothing twice; null is the empty list.</summary>
    public static ImmutableArray<T> Distinct<T>(
        IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : notnull
    {
        ImmutableArray<T> list = values is null ? [] : [.. values];
        for (int i = 0; i < list.Length; i++)
        {
            if (list[i] is null)
            {
                throw new ArgumentException("An item is null.", name);
            }

            if (list.Length <= ShortList ? list.IndexOf(list[i]) < i : i == 0 && list.Distinct().Count() < list.Length)
            {
                throw new ArgumentException($"'{list[i]}' or another item stands twice.", name);
            }
        }

        return list;
    }
}
