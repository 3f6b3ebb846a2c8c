using System.Collections.Immutable;
using System.Globalization;

namespace SolidarityEconomy.Taxonomies;

/// <summary>The 17 Sustainable Development Goals and the numbers of their 169 targets.</summary>
/// <remarks>
/// Source: United Nations, resolution A/RES/70/1 of 25 September 2015, with the short names by which the goals are known; numbers
/// compared with the lists of IATI (CC BY 4.0). Portuguese names are those usual in Brazil, unverified. A target has its number
/// alone as name, for example Target 8.5: the texts are long and stand in the resolution. Addresses are those of the United
/// Nations, <c>http://metadata.un.org/sdg/8.5</c>, unverified.
/// </remarks>
public static class Sdg
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "sdg";

    private const string Root = "http://metadata.un.org/sdg/";

    // Per goal: its name, how many targets have a number, how many a letter (means of implementation).
    private static readonly (Text Name, int Numbered, int Lettered)[] Table =
    [
        (new Text("No poverty", "Fin de la pobreza", "Erradicação da pobreza"), 5, 2),
        (new Text("Zero hunger", "Hambre cero", "Fome zero e agricultura sustentável"), 5, 3),
        (new Text("Good health and well-being", "Salud y bienestar", "Saúde e bem-estar"), 9, 4),
        (new Text("Quality education", "Educación de calidad", "Educação de qualidade"), 7, 3),
        (new Text("Gender equality", "Igualdad de género", "Igualdade de gênero"), 6, 3),
        (new Text("Clean water and sanitation", "Agua limpia y saneamiento", "Água potável e saneamento"), 6, 2),
        (new Text("Affordable and clean energy", "Energía asequible y no contaminante", "Energia limpa e acessível"), 3, 2),
        (new Text(
            "Decent work and economic growth", "Trabajo decente y crecimiento económico", "Trabalho decente e crescimento econômico"), 10, 2),
        (new Text(
            "Industry, innovation and infrastructure",
            "Industria, innovación e infraestructura",
            "Indústria, inovação e infraestrutura"), 5, 3),
        (new Text("Reduced inequalities", "Reducción de las desigualdades", "Redução das desigualdades"), 7, 3),
        (new Text(
            "Sustainable cities and communities", "Ciudades y comunidades sostenibles", "Cidades e comunidades sustentáveis"), 7, 3),
        (new Text(
            "Responsible consumption and production", "Producción y consumo responsables", "Consumo e produção responsáveis"), 8, 3),
        (new Text("Climate action", "Acción por el clima", "Ação contra a mudança global do clima"), 3, 2),
        (new Text("Life below water", "Vida submarina", "Vida na água"), 7, 3),
        (new Text("Life on land", "Vida de ecosistemas terrestres", "Vida terrestre"), 9, 3),
        (new Text(
            "Peace, justice and strong institutions",
            "Paz, justicia e instituciones sólidas",
            "Paz, justiça e instituições eficazes"), 10, 2),
        (new Text("Partnerships for the goals", "Alianzas para lograr los objetivos", "Parcerias e meios de implementação"), 19, 0),
    ];

    /// <summary>The list: the goals <c>1</c> to <c>17</c>, then the targets, <c>1.1</c> to <c>17.19</c>, each below its goal.</summary>
    public static Taxonomy Taxonomy { get; } = new(
        Scheme,
        new Text("Sustainable Development Goals", "Objetivos de Desarrollo Sostenible", "Objetivos de Desenvolvimento Sustentável"),
        Table.Select((goal, i) => Row(Number(i + 1), goal.Name, null)).Concat(Table.SelectMany((goal, i) =>
            Numbers(Number(i + 1), goal.Numbered, goal.Lettered).Select(number => Row(
                number, new Text($"Target {number}", $"Meta {number}", $"Meta {number}"), Number(i + 1))))));

    /// <summary>The 17 goals in their order.</summary>
    public static ImmutableArray<Concept> Goals { get; } = Taxonomy.Concepts[..Table.Length];

    /// <summary>The 169 targets by goal, those with a number before those with a letter.</summary>
    public static ImmutableArray<Concept> Targets { get; } = Taxonomy.Concepts[Table.Length..];

    /// <summary>Takes a goal by its number.</summary>
    /// <param name="number">1 to 17.</param>
    /// <returns>One of <see cref="Goals"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such goal.</exception>
    public static Concept Goal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Goals.Length);
        return Goals[number - 1];
    }

    /// <summary>Takes a goal or target by its number as the United Nations write it.</summary>
    /// <param name="notation">For example <c>8</c>, <c>8.5</c> or <c>10.c</c>; letters are small.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such goal or target.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);

    private static IEnumerable<string> Numbers(string goal, int numbered, int lettered) =>
        Enumerable.Range(1, numbered).Select(target => $"{goal}.{Number(target)}")
            .Concat(Enumerable.Range(0, lettered).Select(letter => $"{goal}.{(char)('a' + letter)}"));

    private static TaxonomyRow Row(string number, Text label, string? goal) => new(number, label, goal, new Uri(Root + number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
