using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Lists as callers give them: there, and without a null in them.</summary>
internal static class Listed
{
    /// <summary>Reads a list once.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public static ImmutableArray<T> Of<T>(IEnumerable<T> list, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(list, parameter);
        ImmutableArray<T> all = [.. list];
        return all.Any(entry => entry is null) ? throw new ArgumentException("An entry is null.", parameter) : all;
    }
}
