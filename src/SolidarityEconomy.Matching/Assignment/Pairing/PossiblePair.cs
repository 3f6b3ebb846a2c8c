namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Two participants who could be put together, and what that would be worth; a <see cref="PairingProblem"/> checks the names.</summary>
/// <param name="First">One of the two; which stands first has no meaning.</param>
/// <param name="Second">The other.</param>
/// <param name="Weight">What the pair is worth or costs; any sign.</param>
public sealed record PossiblePair(string First, string Second, decimal Weight = 1);
