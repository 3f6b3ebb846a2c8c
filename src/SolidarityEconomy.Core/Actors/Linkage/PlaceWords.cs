namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Writes the parts of a place in one way.</summary>
internal static class PlaceWords
{
    /// <summary>A postcode without blanks and hyphens; null when there is nothing in it, or a word for nothing.</summary>
    public static string? Postcode(string? postcode) => Whole(postcode)?.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Words folded; null when there is nothing in them, or a word for nothing.</summary>
    public static string? Whole(string? words)
    {
        string folded = words is null ? string.Empty : Folded.Of(words);
        return Placeholders.Contain(folded) ? null : folded;
    }

    /// <summary>An address with the usual short forms of streets; null when there is nothing in it, or a word for nothing.</summary>
    public static string? Address(string? address) =>
        Whole(address) is { } folded ? string.Join(' ', folded.Split(' ').Select(Short).Where(word => word.Length > 0)) : null;

    private static string Short(string word) => word switch
    {
        "street" => "st",
        "road" => "rd",
        "avenue" or "avenida" or "avda" or "av" => "ave",
        "lane" => "ln",
        "drive" => "dr",
        "square" => "sq",
        "place" => "pl",
        "court" => "ct",
        "house" => "hse",
        "building" or "buildings" or "edificio" => "bldg",
        "calle" => "c",
        "plaza" or "praca" => "pza",
        "carretera" => "ctra",
        "rua" => "r",
        "numero" or "number" or "no" or "nro" or "the" => string.Empty,
        _ => word,
    };
}
