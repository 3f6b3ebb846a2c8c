using System.Collections.Frozen;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Legal forms as names write them, in English, Spanish, Portuguese, Catalan, French, Italian and German.</summary>
/// <remarks>Words are folded as <see cref="Text.Fold"/> does, runs of single letters put together: "S. Coop." is "s coop".</remarks>
internal static class FormWords
{
    private const int Limited = 1 << 0;
    private const int Company = 1 << 1;
    private const int Cooperative = 1 << 2;
    private const int Society = 1 << 3;
    private const int Association = 1 << 4;
    private const int Foundation = 1 << 5;
    private const int Partnership = 1 << 6;
    private const int CommunityInterest = 1 << 7;
    private const int Unincorporated = 1 << 8;
    private const int LongWord = 10;

    private static readonly FrozenDictionary<string, int> Words = Groups()
        .SelectMany(group => group.Words.Split(' ').Select(word => (word, group.Form)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Form, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Particles = (
        "the of and for in at on a an to de del la las el los y e en da das do dos em le les du des et di il lo della dei und der die das "
        + "das von per i").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Common = (
        "community communities comunidad comunidade club clubs social centre center centro union unions sindicato credit credito ahorro "
        + "housing vivienda habitacao village town city rural local farm farmers farming agricola agraria agrario campo productores produtores "
        + "trabajo trabalho worker workers trabajadores trabalhadores energy energia solar shop shops store stores market markets mercado food "
        + "foods services service servicios servicos sports sport deportivo football supporters working mens womens mujeres mulheres women "
        + "youth jovenes jovens school schools escuela escola education group grupo grupos trust care project proyecto projeto network red rede "
        + "development desarrollo desenvolvimento national nacional international internacional new nuevo novo san santa santo sao st north "
        + "south east west norte sur sul este green verde house home homes land allotment allotments garden gardens park residents tenants "
        + "management property properties first united unidos unida federation federacion federacao general regional mutual mutua solidarity "
        + "solidaria solidario economia transporte transport media arts art music theatre conservative liberal labour legion royal british uk").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // Long enough that one letter more, less or other makes no other word of them.
    private static readonly string[] LongWords = [.. Words.Keys.Where(word => word.Length >= LongWord).Order(StringComparer.Ordinal)];

    /// <summary>The legal form that a word tells, as a bit, long words also with one slip in them; 0 for other words.</summary>
    public static int Form(string word) =>
        Words.TryGetValue(word, out int form) ? form
        : word.Length >= LongWord - 1 ? FormMeant(word)
        : 0;

    /// <summary>True for "cooperative" in any of the languages, also with one slip in it.</summary>
    public static bool IsCooperative(string word) => Form(word) == Cooperative;

    /// <summary>True for articles and the like, which are no part of a name's words.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>True for words that many organisations have in their names, though the lists at hand may hold few of them.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>The legal forms that words tell, as bits.</summary>
    public static int Forms(string? legalForm)
    {
        int forms = 0;
        if (legalForm is not null)
        {
            foreach (string word in NameWords.Words(Text.Fold(legalForm)))
            {
                forms |= Form(word);
            }
        }

        return (forms & CommunityInterest) != 0 ? forms & ~Company : forms;
    }

    private static int FormMeant(string word)
    {
        foreach (string known in LongWords)
        {
            if (Misspelling.IsOneFault(known, word))
            {
                return Words[known];
            }
        }

        return 0;
    }

    private static IEnumerable<(int Form, string Words)> Groups() =>
    [
        (Limited, "limited ltd limitada limitado ltda cyfyngedig"),
        (Company, "company companies compania companhia co cia inc incorporated corp corporation plc llc gmbh sa sl sll sal sau slu sas srl spa ag bv sarl eurl"),
        (Cooperative, "cooperative cooperatives coop coops cooperativa cooperativas cooperativo scoop scop scic sccl sccrl scrl kooperativa"
            + " genossenschaft cooperatif cooperation"),
        (Society, "society societies soc sociedad sociedade societa societe societat"),
        (Association, "association associations assoc assn asociacion asoc associacao associacio associazione verein ev onlus"),
        (Foundation, "foundation fundacion fundacao fundacio fondazione fondation stiftung"),
        (Partnership, "llp lp partnership"),
        (CommunityInterest, "cic cio scio"),
        (Unincorporated, "unincorporated"),
    ];
}
