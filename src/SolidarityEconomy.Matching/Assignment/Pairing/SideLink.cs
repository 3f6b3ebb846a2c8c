namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Somebody on the left who may be put together with somebody on the right.</summary>
/// <param name="Left">The name on the left, for example of a person who seeks.</param>
/// <param name="Right">The name on the right, for example of a place.</param>
public sealed record SideLink(string Left, string Right);
