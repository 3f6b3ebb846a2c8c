using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>The guard for members of an enumeration that stand in its order, as stored results have them.</summary>
internal static class Ordered
{
    /// <summary>Takes members in the order of the enumeration, each once; the default array is the empty list.</summary>
    public static ImmutableArray<T> Once<T>(ImmutableArray<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
        where T : struct, Enum
    {
        ImmutableArray<T> items = Contents.Distinct(list, name);
        foreach (T item in items)
        {
            _ = Contents.Known(item, name);
        }

        return items.SequenceEqual(items.Sort()) ? items : throw new ArgumentException("The items are not in their order.", name);
    }
}
