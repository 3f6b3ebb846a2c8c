namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>An exchange problem as a document, of any content; <see cref="ExchangeProblem.TryCreate"/> says whether it is one.</summary>
/// <param name="Participants">Who gives and receives, by name.</param>
/// <param name="Gifts">The possible gifts.</param>
/// <param name="Starters">Who gives without receiving, by name.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/exchange</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record ExchangeInput(
    IReadOnlyList<string?>? Participants = null,
    IReadOnlyList<Gift?>? Gifts = null,
    IReadOnlyList<string?>? Starters = null,
    string Schema = ExchangeInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/exchange";
}
