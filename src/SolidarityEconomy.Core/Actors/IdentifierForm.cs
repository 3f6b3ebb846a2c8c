namespace SolidarityEconomy.Actors;

/// <summary>How the numbers of one register are written, and what their check characters must be.</summary>
/// <param name="Code">The scheme of identifiers.</param>
/// <param name="Expected">What a number looks like, as "13 digits such as ...".</param>
/// <param name="Read">Brings words in the form of the register; null when they do not have it.</param>
/// <param name="Check">Puts the right check characters in a number of that form; null where there are none.</param>
internal sealed record IdentifierForm(string Code, Text Expected, Func<string, string?> Read, Func<string, string>? Check = null)
{
    /// <summary>Other codes under which the scheme is known.</summary>
    public string[] AlsoKnownAs { get; init; } = [];
}
