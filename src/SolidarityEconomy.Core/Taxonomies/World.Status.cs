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

    private static readonly LocalDate FirstKnown = new(2023, 12, 13);
    private static readonly LocalDate SaoTomeGraduated = new(2024, 12, 13);
    private static readonly LocalDate NextGraduation = new(2026, 11, 24);

    /// <summary>Tells on which days the list of a status is known to hold.</summary>
    /// <remarks>
    /// All begin on 13 December 2023, when Bhutan ceased to be a least developed country. That of least developed countries loses Sao
    /// Tome and Principe on 13 December 2024 and is known until 23 November 2026, the day before Bangladesh, Laos and Nepal are to
    /// cease (United Nations, Committee for Development Policy; as of 2025). The lists themselves were compared row by row with M49;
    /// these three days were not compared with the resolutions and are unverified. No change of the other two is known, and they have
    /// no last day. On other days nothing is claimed: earlier and later lists must be taken from their source.
    /// </remarks>
    /// <param name="status">Which of the three groups is asked for.</param>
    /// <returns>The first and the last day; the last is null where no end is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static DateRange StatusKnown(WorldStatus status)
    {
        _ = Codes(status);
        return new DateRange(FirstKnown, status == WorldStatus.LeastDeveloped ? NextGraduation.PlusDays(-1) : null);
    }

    /// <summary>Tells whether a country had a status of the United Nations on a day.</summary>
    /// <remarks>Source: United Nations Statistics Division, M49, the flags LDC (45, from 13 December 2024 on 44), LLDC (32) and SIDS (53 with territories).</remarks>
    /// <param name="country">One of <see cref="Countries"/>.</param>
    /// <param name="status">Which of the three groups is asked for.</param>
    /// <param name="on">The day for which the answer shall hold.</param>
    /// <returns>Null, that is unknown, outside of <see cref="StatusKnown(WorldStatus)"/>, and for Taiwan, which M49 does not list.</returns>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static bool? HasStatus(Concept country, WorldStatus status, LocalDate on)
    {
        string code = Alpha2(country);
        return StatusKnown(status).Contains(on) && code != "TW" ? CodesOn(status, on).Contains(code, StringComparer.Ordinal) : null;
    }

    /// <summary>Lists the countries that had a status of the United Nations on a day.</summary>
    /// <param name="status">Which of the three groups is asked for.</param>
    /// <param name="on">The day for which the list shall hold.</param>
    /// <returns>The countries by region; null, that is unknown, outside of <see cref="StatusKnown(WorldStatus)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static ImmutableArray<Concept>? WithStatus(WorldStatus status, LocalDate on)
    {
        return StatusKnown(status).Contains(on) ? [.. CodesOn(status, on).Select(Country)] : null;
    }

    private static IEnumerable<string> CodesOn(WorldStatus status, LocalDate on) =>
        Codes(status).Where(code => status != WorldStatus.LeastDeveloped || code != "ST" || on < SaoTomeGraduated);

    private static string[] Codes(WorldStatus status) =>
        StatusCodes.TryGetValue(status, out string[]? codes)
            ? codes
            : throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status.");
}
