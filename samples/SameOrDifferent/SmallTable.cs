using System.Globalization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>Two hundred and forty invented co-operatives of Ecuador, for whoever has no table at hand.</summary>
internal static class SmallTable
{
    private static readonly string[] Trades =
    [
        "Panadería", "Textiles", "Cacao", "Café", "Lácteos", "Turismo", "Transporte", "Artesanías", "Hortalizas", "Quinua", "Apicultores", "Pesca",
    ];

    private static readonly string[] OwnNames =
    [
        "Aurora", "Esperanza", "Nuevo Amanecer", "Pachamama", "Sumak Kawsay", "Tres Rios", "El Porvenir", "La Minga", "Las Palmas", "Santa Rosa",
        "Wayra", "Inti Raymi", "Los Andes", "San Isidro", "Fuerza Viva", "Manos Unidas", "El Condor", "Flor de Mayo", "Yaku", "Buen Vivir",
    ];

    private static readonly (string Town, string Province, decimal Latitude, decimal Longitude)[] Towns =
    [
        ("Quito", "Pichincha", -0.18m, -78.47m), ("Otavalo", "Imbabura", 0.23m, -78.26m), ("Cuenca", "Azuay", -2.9m, -79.0m),
        ("Riobamba", "Chimborazo", -1.67m, -78.65m), ("Loja", "Loja", -3.99m, -79.2m), ("Manta", "Manabi", -0.95m, -80.72m),
    ];

    /// <summary>The co-operatives, each with a place and two of three with a website.</summary>
    /// <param name="language">Spanish for the names that they would have; with any other they stand as in an English list.</param>
    /// <returns>The same organisations in every language.</returns>
    public static IReadOnlyList<Actor> Actors(LanguageTag language) =>
        [.. Enumerable.Range(0, Trades.Length * OwnNames.Length).Select(number => Make(number, language.Language == "es"))];

    private static Actor Make(int number, bool isSpanish)
    {
        string trade = Trades[number % Trades.Length];
        string name = OwnNames[number / Trades.Length];
        (string town, string province, decimal latitude, decimal longitude) = Towns[number * 7 % Towns.Length];
        string digits = number.ToString("000", CultureInfo.InvariantCulture);
        return new Actor(
            new Id<Actor>("E" + digits),
            ActorKind.Organisation,
            isSpanish
                ? Text.Of(LanguageTag.Spanish, $"Asociación Cooperativa de {trade} {name}")
                : Text.Of(LanguageTag.English, $"The {trade} {name} Co-operative Association"),
            [new Identifier("EC-RUC", $"1790{digits}001")],
            new Place(
                World.Country("EC"),
                province,
                town,
                $"{170_000 + (number * 37 % 900)}",
                $"{(isSpanish ? "Calle" : "Street")} {1 + (number * 11 % 83)} No. {number % 97}",
                latitude + (number * 31 % 400 / 10_000m),
                longitude + (number * 17 % 400 / 10_000m)),
            website: number % 3 == 0 ? null : new Uri($"https://www.{name.Replace(" ", string.Empty, StringComparison.Ordinal)}-{digits}.ec".ToLowerInvariant()));
    }
}
