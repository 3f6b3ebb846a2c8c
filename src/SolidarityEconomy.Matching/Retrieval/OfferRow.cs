using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>An offer with all that was read from it, ready to be put into the table; making one may run a caller's code.</summary>
internal sealed record OfferRow(OfferSide Side, object?[] Traits);
