using System.Runtime.CompilerServices;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>The guard for members that must be countries.</summary>
internal static class Countries
{
    public static Concept Of(Concept country, [CallerArgumentExpression(nameof(country))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(country, name);
        return World.IsCountry(country) ? country : throw new ArgumentException($"{country} is no country.", name);
    }
}
