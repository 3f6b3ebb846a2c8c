using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Branches of economic activity after ISIC Rev.4: its 21 sections A to U and its 88 divisions 01 to 99.</summary>
/// <remarks>
/// Source: United Nations Statistics Division, International Standard Industrial Classification of All Economic Activities,
/// Revision 4 (2008); English names compared row by row. Spanish names follow the Spanish edition (CIIU Rev.4), typed from memory
/// and unverified. Portuguese names are those of the Brazilian CNAE 2.0 (IBGE), which has the same divisions but for 98 and draws a
/// few a little wider or narrower; taken at second hand. Addresses are those of the linked-data edition of the United Nations, as
/// published tables give them for classes; for sections and divisions they follow the same pattern and are unverified. Groups and
/// classes are not built in: load them as a list of your own.
/// </remarks>
public static class Isic
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "isic4";

    /// <summary>The list: the sections, then the divisions, each below its section.</summary>
    public static Taxonomy Taxonomy { get; } = new(
        Scheme,
        new Text("Economic activities (ISIC Rev.4)", "Actividades económicas (CIIU Rev.4)", "Atividades econômicas (ISIC Rev.4)"),
        IsicTable.Rows());

    /// <summary>A Agriculture, forestry and fishing to U Activities of extraterritorial organizations and bodies.</summary>
    public static ImmutableArray<Concept> Sections { get; } = [.. Taxonomy.Concepts.Where(concept => concept.Notation.Length == 1)];

    /// <summary>01 Crop and animal production to 99, with gaps between the sections.</summary>
    public static ImmutableArray<Concept> Divisions { get; } = [.. Taxonomy.Concepts.Where(concept => concept.Notation.Length == 2)];

    /// <summary>Takes a section or division by its code.</summary>
    /// <param name="notation">A letter, or two digits, for example <c>A</c> or <c>01</c>; compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such section or division.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);

    /// <summary>Finds the division in which a code of ISIC lies: of itself, of a group (011) or of a class (0111).</summary>
    /// <param name="code">Two to four digits; null and anything else is found nowhere.</param>
    /// <param name="division">One of <see cref="Divisions"/>, or null.</param>
    /// <returns>True when the first two digits are a division; whether group and class exist is not looked at.</returns>
    public static bool TryFindDivision(string? code, [NotNullWhen(true)] out Concept? division)
    {
        division = null;
        return code is { Length: >= 2 and <= 4 } && code.All(char.IsAsciiDigit) && Taxonomy.TryFind(code[..2], out division);
    }
}
