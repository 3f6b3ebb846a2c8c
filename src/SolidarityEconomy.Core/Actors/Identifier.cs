using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>What a register or site calls an actor: a company number, a tax number, an entry of a directory.</summary>
/// <remarks>
/// Immutable; equal when scheme and value are, ordinally. Any scheme will do; of some, <see cref="IdentifierSchemes"/> knows how
/// numbers are written and what their check digits must be.
/// </remarks>
public sealed record Identifier
{
    /// <summary>Makes an identifier.</summary>
    /// <param name="scheme">The register, where possible by its org-id code such as <c>GB-COH</c> or <c>EC-RUC</c>; not blank.</param>
    /// <param name="value">The identifier in the register, as the register writes it; not blank.</param>
    /// <exception cref="ArgumentException">One of them is blank or has white space at an end.</exception>
    public Identifier(string scheme, string value)
    {
        Scheme = Guard.Word(scheme);
        Value = Guard.Word(value);
    }

    /// <summary>The register.</summary>
    public string Scheme { get; }

    /// <summary>The identifier in the register.</summary>
    public string Value { get; }

    /// <summary>Writes scheme and value with a hyphen, as org-id does: <c>GB-COH-01234567</c>.</summary>
    /// <returns>The two parts; of a person it is personal and belongs in no log.</returns>
    public override string ToString() => $"{Scheme}-{Value}";
}
