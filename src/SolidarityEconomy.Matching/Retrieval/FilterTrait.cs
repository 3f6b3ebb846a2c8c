using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>What a filter can ask of an offer.</summary>
/// <param name="Number">Its place among the traits of filters.</param>
/// <param name="Narrows">Whether a search may begin with the offers that have it.</param>
/// <param name="Read">Takes the trait from a side; null when it is unknown.</param>
internal sealed record FilterTrait(int Number, bool Narrows, Func<OfferSide, object?> Read);
