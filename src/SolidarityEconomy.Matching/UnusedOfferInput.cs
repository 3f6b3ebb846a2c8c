namespace SolidarityEconomy.Matching;

/// <summary>An offer with places left in a stored plan.</summary>
/// <param name="Offer">The id of the offer.</param>
/// <param name="Capacity">How many needs it can serve: more than it serves.</param>
/// <param name="Used">How many it serves, 0 or more.</param>
public sealed record UnusedOfferInput(string? Offer = null, int Capacity = 0, int Used = 0);
