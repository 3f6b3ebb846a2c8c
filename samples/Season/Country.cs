using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Season;

/// <summary>What the sample has to know of a country: its languages, the first one spoken by all, and one time zone.</summary>
internal sealed record Country(string Code, string Zone, params string[] Languages)
{
    private static readonly Country[] Known =
    [
        new("ARG", "America/Argentina/Buenos_Aires", "es"),
        new("BOL", "America/La_Paz", "es", "qu"),
        new("BRA", "America/Sao_Paulo", "pt"),
        new("CAN", "America/Toronto", "en", "fr"),
        new("CHL", "America/Santiago", "es"),
        new("COL", "America/Bogota", "es"),
        new("CRI", "America/Costa_Rica", "es"),
        new("CUB", "America/Havana", "es"),
        new("DOM", "America/Santo_Domingo", "es"),
        new("ECU", "America/Guayaquil", "es", "qu"),
        new("ESP", "Europe/Madrid", "es"),
        new("GBR", "Europe/London", "en"),
        new("GTM", "America/Guatemala", "es"),
        new("HND", "America/Tegucigalpa", "es"),
        new("HTI", "America/Port-au-Prince", "ht", "fr"),
        new("ITA", "Europe/Rome", "it"),
        new("JAM", "America/Jamaica", "en"),
        new("JPN", "Asia/Tokyo", "ja"),
        new("MEX", "America/Mexico_City", "es"),
        new("NIC", "America/Managua", "es"),
        new("PER", "America/Lima", "es", "qu"),
        new("PRT", "Europe/Lisbon", "pt"),
        new("PRY", "America/Asuncion", "es", "gn"),
        new("SLV", "America/El_Salvador", "es"),
        new("URY", "America/Montevideo", "es"),
        new("USA", "America/New_York", "en"),
        new("VEN", "America/Caracas", "es"),
    ];

    public Concept Place => World.Country(Code);

    public static Country? Find(string code) => Array.Find(Known, country => country.Code == code);
}
