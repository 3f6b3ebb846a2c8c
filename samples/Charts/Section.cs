namespace SolidarityEconomy.Samples.Charts;

/// <summary>A part of a page under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What stands under it, in order.</param>
public sealed record Section(string Heading, IReadOnlyList<Block> Blocks);
