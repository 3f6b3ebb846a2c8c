namespace SolidarityEconomy;

/// <content>Writing for people, by language and country.</content>
public readonly partial struct Money
{
    /// <summary>
    /// Writes the amount for a reader: <c>$1.234,50</c> in es-EC, <c>R$ 1.234,50</c> in pt-BR, <c>12.345,50 €</c> in es-ES.
    /// </summary>
    /// <remarks>
    /// By our own tables. The sign of the currency stands only where the country of the tag uses that currency, else its code:
    /// dollars in pt-BR are <c>USD 1.234,50</c>. At least the digits of the minor unit are written, more where the amount has
    /// more; nothing is rounded. The blank between sign and number does not break. Other languages than English, Spanish and
    /// Portuguese write as English.
    /// </remarks>
    /// <param name="language">The reader's language and country.</param>
    /// <returns>The written amount; not meant to be read back.</returns>
    public string In(LanguageTag language) => Rendering.Money(this, language);
}
