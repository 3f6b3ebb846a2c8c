namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>What one participant could do for another; an <see cref="ExchangeProblem"/> checks names and worth.</summary>
/// <param name="Giver">The name of the one who gives.</param>
/// <param name="Receiver">The name of the one who receives.</param>
/// <param name="Worth">What it is worth to the one who receives, a billionth at least.</param>
public sealed record Gift(string Giver, string Receiver, decimal Worth = 1);
