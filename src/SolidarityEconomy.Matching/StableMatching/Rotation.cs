namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>A cycle of exchanges that leads from one stable matching to the next: the left side loses by it, the right side gains.</summary>
/// <param name="Dropped">The pairs that end, as entries of the left side.</param>
/// <param name="Gained">The pairs that begin; at each place the one who takes part on the right is the same as in Dropped.</param>
/// <param name="Before">The rotations that must come first, by number; they may stand more than once.</param>
internal sealed record Rotation(int[] Dropped, int[] Gained, int[] Before);
