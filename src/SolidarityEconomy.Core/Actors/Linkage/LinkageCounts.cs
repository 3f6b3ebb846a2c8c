namespace SolidarityEconomy.Actors.Linkage;

/// <summary>How much a search compared, and what it left out.</summary>
/// <remarks>Immutable; equal by value. The default value says that nothing was compared.</remarks>
/// <param name="Compared">Pairs that were weighed.</param>
/// <param name="Different">Those of them that are different actors.</param>
/// <param name="Unlisted">Those of them that are undecided with a score below the listing threshold of the policy.</param>
/// <param name="BlocksLeftOut">Values that more actors share than the policy compares with each other.</param>
/// <param name="LargestBlockLeftOut">How many actors share the most common of these values; 0 when there is none.</param>
/// <param name="PairsLeftOut">
/// Pairs in these groups; many of them share something rarer too and were compared there, so that this is the most that can be missing.
/// </param>
public readonly record struct LinkageCounts(
    long Compared, long Different, long Unlisted, int BlocksLeftOut, int LargestBlockLeftOut, long PairsLeftOut);
