using System.Collections.Frozen;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Small words of English, Spanish, Portuguese and French that need not stand in a label which answers a question.</summary>
/// <remarks>Our own short list: articles, prepositions, "and" and "or", whose something is, and "how"; folded.</remarks>
internal static class Particles
{
    private static readonly FrozenSet<string> Words =
        ("a an and by for from how in my of on or our the to with "
        + "al como con de del e el en la las lo los mi mis nuestra nuestro o para por que su sus u un una y "
        + "ao aos as com da das do dos em meu meus minha minhas na nas no nos nossa nosso os ou para pela pelas pelo pelos um uma "
        + "au aux avec ces comment d dans des du et l le les ma mes mon notre nos par pour sur une")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a folded word that says nothing of its own.</summary>
    public static bool Has(string word) => Words.Contains(word);
}
