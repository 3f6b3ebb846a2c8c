using System.Collections.Frozen;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Small words of English, Spanish, Portuguese and French that need not stand in a label which answers a question.</summary>
/// <remarks>Our own short list: articles, prepositions, "and" and "or", whose something is, "how", and with what
/// a request begins: need, want, look for, help, learn, course; folded.</remarks>
internal static class Particles
{
    private static readonly FrozenSet<string> Words =
        ("a an and by classes course for from help how i in learn looking my need of on or our the to want with "
        + "al aprender ayuda busco clases como con curso de del e el en la las lo los mi mis necesito nuestra nuestro o para por que quiero su sus "
        + "u un una y "
        + "ajuda ao aos as aulas com da das do dos em meu meus minha minhas na nas no nos nossa nosso os ou pela pelas pelo pelos preciso "
        + "procuro quero um uma "
        + "au aux avec ces comment d dans des du et l le les ma mes mon notre nos par pour sur une")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a folded word that says nothing of its own.</summary>
    public static bool Has(string word) => Words.Contains(word);
}
