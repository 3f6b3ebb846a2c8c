using System.Globalization;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Season;

/// <summary>The greatest corridors that begin in Latin America and the Caribbean.</summary>
/// <remarks>
/// UN DESA, International Migrant Stock 2019 (people by origin and residence); UNHCR, refugees and asylum seekers at the end of 2020.
/// </remarks>
internal static class Corridors
{
    /// <summary>Where the tables lie, below the folder with the data.</summary>
    public const string Stock = "migration/un-desa-migrant-stock-lac-origin.csv";
    public const string Refuge = "migration/unhcr-refugees-lac-origin-2015-2020.csv";

    private const int Most = 40;

    /// <summary>Twelve of them, retyped from the two tables, for whoever has no data at hand.</summary>
    public static IReadOnlyList<Corridor> Retyped { get; } =
    [
        Between("MEX", "USA", 11_489_684, 105_685),
        Between("SLV", "USA", 1_429_155, 139_620),
        Between("GTM", "USA", 1_070_743, 135_287),
        Between("VEN", "COL", 1_048_714, 9_249),
        Between("COL", "USA", 798_294, 15_506),
        Between("HTI", "USA", 737_058, 34_759),
        Between("VEN", "PER", 602_595, 483_801),
        Between("ECU", "ESP", 415_310, 240),
        Between("BOL", "ARG", 426_394, 61),
        Between("NIC", "CRI", 296_541, 44_883),
        Between("VEN", "ESP", 202_859, 69_203),
        Between("BRA", "PRT", 136_526, 18),
    ];

    /// <summary>Reads the two tables: the last year of each, and the greatest corridors between countries that the sample knows.</summary>
    public static IReadOnlyList<Corridor> Read(string folder)
    {
        Dictionary<(string, string), long> refuge = Sum(Path.Combine(folder, Refuge), "refugees", "asylum_seekers");
        return
        [
            .. (from row in Sum(Path.Combine(folder, Stock), "stock")
                let origin = Country.Find(row.Key.Origin)
                let residence = Country.Find(row.Key.Residence)
                where origin is not null && residence is not null
                orderby row.Value descending
                select new Corridor(origin, residence, row.Value, refuge.GetValueOrDefault(row.Key))).Take(Most),
        ];
    }

    private static Corridor Between(string origin, string residence, long people, long refugees) =>
        new(Country.Find(origin)!, Country.Find(residence)!, people, refugees);

    private static Dictionary<(string Origin, string Residence), long> Sum(string path, params string[] figures)
    {
        CsvFile table = CsvFile.Read(path);
        int At(string column) => table.Header.ToList().IndexOf(column);
        int[] columns = [.. figures.Select(At)];
        (int year, int origin, int residence) = (At("year"), At("origin_iso3"), At("dest_iso3"));
        string last = table.Rows.Max(row => row[year])!;
        return table.Rows.Where(row => row[year] == last).ToDictionary(
            row => (row[origin], row[residence]),
            row => columns.Sum(column => long.Parse(row[column], CultureInfo.InvariantCulture)));
    }
}
