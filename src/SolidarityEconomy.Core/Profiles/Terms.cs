using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>The guard for the set of terms of a need or an offer.</summary>
internal static class Terms
{
    public static ImmutableArray<ExchangeTerm>? Of(ImmutableArray<ExchangeTerm>? value)
    {
        if (value is not { } terms)
        {
            return null;
        }

        foreach (ExchangeTerm term in Contents.Distinct(terms, nameof(value)))
        {
            _ = Contents.Known(term, nameof(value));
        }

        return terms.IsDefaultOrEmpty
            ? throw new ArgumentException("Terms that are not known are null; an empty set would let nothing through.", nameof(value))
            : terms.Sort();
    }
}
