namespace SolidarityEconomy.Matching.Teams;

/// <summary>What one player gets of a common benefit, or bears of a common cost.</summary>
/// <param name="Player">The name of the player.</param>
/// <param name="Share">The amount, exactly.</param>
public sealed record PlayerShare(string Player, Ratio Share);
