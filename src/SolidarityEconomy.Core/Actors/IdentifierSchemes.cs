using System.Collections.Immutable;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors;

/// <summary>The registers of which it is known how their identifiers are written: for one normal form and to find slips of the pen.</summary>
/// <remarks>
/// <para>
/// Tax numbers with check digits: AR-CUIT, BR-CNPJ (also with letters, as given out from July 2026 on) and BR-CPF, CL-RUT, CO-NIT
/// (where the check digit is written), EC-RUC (of natural persons; those of companies have no check digit that one can rely on),
/// ES-NIF, GT-NIT, PE-RUC, PT-NIPPC. By their form alone: GB-COH and US-EIN. Of the whole world: XI-LEI (ISO 17442, check after
/// ISO 7064), <c>orcid</c> (ISO 7064), XI-WIKIDATA, XI-IATI (identifiers of org-id, whose beginning must stand in the IATI list of
/// registers), <c>domain</c> and <c>url</c>. Codes are those of the IATI list "OrganisationRegistrationAgency" where it has the
/// register.
/// </para>
/// <para>
/// The rules are those that the registers publish, written down from common knowledge and tried on published numbers of well-known
/// bodies; they were not compared with the laws. A right form does not mean that the number was given out. Whatever is not right is
/// told as a warning and kept: a person's number may be the only thing that is known of her.
/// </para>
/// </remarks>
public static class IdentifierSchemes
{
    /// <summary>The codes of the known schemes, in ordinal order; others are free.</summary>
    public static ImmutableArray<string> Known { get; } =
        [.. IdentifierTable.Forms.Select(form => form.Code).Order(StringComparer.Ordinal)];

    /// <summary>Brings an identifier of a known scheme in the form that all of its kind have, so that two writings are equal.</summary>
    /// <param name="identifier">Any identifier.</param>
    /// <returns>
    /// For example <c>CL-RUT 61704000-K</c> for <c>cl-rut 61.704.000-k</c>, and <c>XI-WIKIDATA Q736</c> for its web address; the same
    /// when the scheme is not known or the value does not have its form. Check digits are left as they are.
    /// </returns>
    public static Identifier Normalise(Identifier identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return IdentifierTable.Find(identifier.Scheme) is { } form && form.Read(identifier.Value) is { } value
            ? new Identifier(form.Code, value)
            : identifier;
    }

    /// <summary>Tells what is wrong with an identifier.</summary>
    /// <param name="identifier">Any identifier.</param>
    /// <returns>
    /// Null when nothing is known to be wrong; else <c>actor.identifier-form</c> with the expected form, or
    /// <c>actor.identifier-check</c> with the number that it would be if all but the check characters were right.
    /// </returns>
    public static Message? FindFault(Identifier identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        if (IdentifierTable.Find(identifier.Scheme) is not { } form)
        {
            return null;
        }

        string? value = form.Read(identifier.Value);
        string? right = value is null ? null : form.Check?.Invoke(value) ?? value;
        return value is null ? ActorTexts.IdentifierForm(identifier.Value, form.Code, form.Expected)
            : value != right ? ActorTexts.IdentifierCheck(identifier.Value, form.Code, right!)
            : null;
    }
}
