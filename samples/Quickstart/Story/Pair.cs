using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>A match of the plan with the people behind it.</summary>
internal sealed record Pair(Need Need, Actor Entrepreneur, Offer Offer, Actor Mentor, decimal Score, Explanation Why);
