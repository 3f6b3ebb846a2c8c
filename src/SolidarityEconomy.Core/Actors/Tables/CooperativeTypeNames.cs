using System.Collections.Frozen;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>What kinds of co-operatives are called in English, Spanish, French, Italian and Portuguese, as types of the ILO.</summary>
/// <remarks>
/// Source: 20th International Conference of Labour Statisticians, Guidelines concerning statistics of cooperatives (2018): the
/// type follows the members' main interest; users of finance and of housing are consumers or users. Only whole phrases count.
/// Phrases whose meaning differs between countries, or that leave open who the members are, have no type: in Spanish
/// <c>cooperativa de producción</c> joins producers in one country and workers in another; co-operatives of several services, of
/// second degree or for schooling may have members of any kind; <c>agricultural</c>, <c>fishing</c> and the Italian
/// <c>agricola</c> tell a branch, in which those who work together join as well as those who own farms or boats.
/// </remarks>
internal static class CooperativeTypeNames
{
    private static readonly string[] Producers =
    [
        "producer cooperative", "producers cooperative", "producer owned cooperative", "farmer cooperative", "farmers cooperative",
        "fishers cooperative", "artisan cooperative",
        "cooperativa de productores", "cooperativa agraria", "cooperativa agropecuaria",
        "cooperativa agroalimentaria", "cooperativa de transportistas", "cooperativa de artesanos",
        "coopérative de producteurs", "coopérative agricole", "coopérative d'artisans", "coopérative maritime",
        "cooperativa di produttori", "cooperativa agricola di conferimento", "cooperativa di conferimento",
        "cooperativa de produtores", "cooperativa agropecuária de produtores", "cooperativa de agricultores", "cooperativa de artesãos",
    ];

    private static readonly string[] Workers =
    [
        "worker cooperative", "workers cooperative", "worker owned cooperative", "work and employment cooperative",
        "cooperativa de trabajo", "cooperativa de trabajo asociado", "cooperativa de trabajo y empleo", "cooperativa de trabajadores",
        "cooperativa de producción y trabajo",
        "coopérative de travail", "coopérative de travailleurs", "coopérative de travail associé", "coopérative de travail et d'emploi",
        "société coopérative et participative", "société coopérative de production", "scop",
        "cooperativa di lavoro", "cooperativa di lavoratori", "cooperativa di produzione e lavoro", "cooperativa di lavoro e occupazione",
        "cooperativa de trabalho", "cooperativa de trabalhadores", "cooperativa de trabalho e emprego",
    ];

    private static readonly string[] ConsumersAndUsers =
    [
        "consumer cooperative", "consumers cooperative", "user cooperative", "consumer user cooperative",
        "final consumer user cooperative", "housing cooperative", "credit union", "savings and credit cooperative",
        "financial cooperative", "insurance cooperative", "electricity cooperative",
        "cooperativa de consumo", "cooperativa de consumidores", "cooperativa de consumidores y usuarios", "cooperativa de usuarios",
        "cooperativa de consumo usuario final", "cooperativa de consumo de usuarios", "cooperativa de vivienda", "cooperativa de viviendas", "cooperativa de ahorro y crédito",
        "coopérative de consommation", "coopérative de consommateurs", "coopérative d'usagers", "coopérative d'utilisateurs",
        "coopérative de consommateurs usagers", "coopérative de consommateurs utilisateurs finaux", "coopérative d'habitation",
        "coopérative d'habitants", "coopérative d'épargne et de crédit",
        "cooperativa di consumo", "cooperativa di consumatori", "cooperativa di utenti", "cooperativa di utenza",
        "cooperativa di consumatori utenti", "cooperativa di abitazione", "cooperativa edilizia di abitazione", "banca di credito cooperativo",
        "cooperativa de consumidores e usuários", "cooperativa de usuários", "cooperativa de consumo usuário final",
        "cooperativa habitacional", "cooperativa de habitação", "cooperativa de poupança e crédito", "cooperativa de crédito",
    ];

    private static readonly string[] SeveralInterests =
    [
        "multi stakeholder cooperative", "multistakeholder cooperative", "solidarity cooperative",
        "cooperativa de múltiples actores", "cooperativa de múltiples partes interesadas", "cooperativa multiactor",
        "coopérative pluri acteurs", "coopérative multipartite", "coopérative multipartite intérêt collectif", "coopérative multi parties prenantes", "coopérative de solidarité",
        "société coopérative d'intérêt collectif", "scic",
        "cooperativa multi stakeholder", "cooperativa multistakeholder", "cooperativa multipartecipata",
        "cooperativa de múltiplas partes interessadas", "cooperativa de múltiplos atores",
    ];

    private static readonly string[] Open =
    [
        "cooperative", "co op", "cooperativa", "coopérative", "community cooperative", "multipurpose cooperative", "multi purpose cooperative",
        "secondary cooperative", "agricultural cooperative", "fishing cooperative", "cooperativa agrícola", "cooperativa pesquera",
        "cooperativa de producción", "cooperativa multiactiva", "cooperativa integral", "cooperativa de servicios",
        "cooperativa de segundo grado", "cooperativa de enseñanza", "cooperativa de explotación comunitaria de la tierra",
        "cooperativa de iniciativa social", "coopérative de production", "coopérative de services", "cooperativa di produzione",
        "cooperativa sociale", "cooperativa di servizi", "cooperativa di comunità", "cooperativa de produção", "cooperativa de serviços",
        "cooperativa social", "cooperativa mista",
    ];

    private static readonly FrozenDictionary<string, Concept?> Types = Rows(Open, null)
        .Concat(Rows(Producers, CooperativeTypes.Producer))
        .Concat(Rows(Workers, CooperativeTypes.Worker))
        .Concat(Rows(ConsumersAndUsers, CooperativeTypes.ConsumerOrUser))
        .Concat(Rows(SeveralInterests, CooperativeTypes.MultiStakeholder))
        .Distinct()
        .ToFrozenDictionary(row => row.Words, row => row.Type, StringComparer.Ordinal);

    /// <summary>True for words of this list; the type is null when they leave it open.</summary>
    public static bool TryFind(string words, out Concept? type) => Types.TryGetValue(Folded(words), out type);

    // "co-operative" is "cooperative" here.
    private static string Folded(string words) => Text.Fold(words).Replace("co operativ", "cooperativ", StringComparison.Ordinal);

    private static IEnumerable<(string Words, Concept? Type)> Rows(string[] words, Concept? type) =>
        words.Select(word => (Folded(word), type));
}
