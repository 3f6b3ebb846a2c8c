namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>A pairing problem as a document, of any content; <see cref="PairingProblem.TryCreate"/> says whether it is one.</summary>
/// <param name="Participants">Everybody, by name.</param>
/// <param name="Pairs">Who could be put together with whom.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/pairing</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record PairingInput(
    IReadOnlyList<string?>? Participants = null,
    IReadOnlyList<PossiblePair?>? Pairs = null,
    string Schema = PairingInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/pairing";
}
