using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace SolidarityEconomy.Taxonomies;

/// <content>The status of countries as least developed, landlocked or small island states, by date.</content>
public static partial class World
{
    private static readonly FrozenDictionary<WorldStatus, string[]> StatusCodes = new Dictionary<WorldStatus, string[]>
    {
        [WorldStatus.LeastDeveloped] =
        [
            "SD", "BI", "KM", "DJ", "ER", "ET", "MG", "MW", "MZ", "RW", "SO", "SS", "UG", "TZ", "ZM", "AO", "CF", "TD", "CD", "ST", "LS",
            "BJ", "BF", "GM", "GN", "GW", "LR", "ML", "MR", "NE", "SN", "SL", "TG", "HT", "KH", "LA", "MM", "TL", "AF", "BD", "NP", "YE",
            "SB", "KI", "TV",
        ],
        [WorldStatus.Landlocked] =
        [
            "BI", "ET", "MW", "RW", "SS", "UG", "ZM", "ZW", "CF", "TD", "BW", "SZ", "LS", "BF", "ML", "NE", "BO", "PY", "KZ", "KG", "TJ",
            "TM", "UZ", "MN", "LA", "AF", "BT", "NP", "AM", "AZ", "MD", "MK",
        ],
        [WorldStatus.SmallIsland] =
        [
            "KM", "MU", "SC", "ST", "CV", "GW", "AI", "AG", "AW", "BS", "BB", "BQ", "VG", "CU", "CW", "DM", "DO", "GD", "HT", "JM", "MS",
            "PR", "KN", "LC", "VC", "SX", "TT", "VI", "BZ", "GY", "SR", "SG", "TL", "MV", "FJ", "NC", "PG", "SB", "VU", "GU", "KI", "MH",
            "FM", "NR", "MP", "PW", "AS", "CK", "PF", "NU", "WS", "TO", "TV",
        ],
    }.ToFrozenDictionary();

    /// <summary>The days on which the lists of status below are known to hold: 13 December 2023 until 12 December 2024.</summary>
    /// <remarks>
    /// The lists are those of M49 between the day on which Bhutan ceased to be a least developed country and the day before Sao
    /// Tome and Principe did. Outside of these days nothing is claimed: the lists are dated, and earlier and later ones must be
    /// taken from their source.
    /// </remarks>
    public static DateRange StatusKnown { get; } = new(new LocalDate(2023, 12, 13), new LocalDate(2024, 12, 12));

    /// <summary>Tells whether a country had a status of the United Nations on a day.</summary>
    /// <remarks>Source: United Nations Statistics Division, M49, the flags LDC (45), LLDC (32) and SIDS (53 with territories).</remarks>
    /// <param name="country">One of <see cref="Countries"/>.</param>
    /// <param name="status">Which of the three groups is asked for.</param>
    /// <param name="on">The day for which the answer shall hold.</param>
    /// <returns>Null, that is unknown, outside of <see cref="StatusKnown"/>, and for Taiwan, which M49 does not list.</returns>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static bool? HasStatus(Concept country, WorldStatus status, LocalDate on)
    {
        string code = Alpha2(country);
        string[] codes = Codes(status);
        return StatusKnown.Contains(on) && code != "TW" ? codes.Contains(code, StringComparer.Ordinal) : null;
    }

    /// <summary>Lists the countries that had a status of the United Nations on a day.</summary>
    /// <param name="status">Which of the three groups is asked for.</param>
    /// <param name="on">The day for which the list shall hold.</param>
    /// <returns>The countries by region; null, that is unknown, outside of <see cref="StatusKnown"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static ImmutableArray<Concept>? WithStatus(WorldStatus status, LocalDate on)
    {
        string[] codes = Codes(status);
        return StatusKnown.Contains(on) ? [.. codes.Select(Country)] : null;
    }

    private static string[] Codes(WorldStatus status) =>
        StatusCodes.TryGetValue(status, out string[]? codes)
            ? codes
            : throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status.");
}
