namespace SolidarityEconomy.Samples.Season;

/// <summary>A way between two countries, with how many people went it and how many of them asked for refuge.</summary>
internal sealed record Corridor(Country Origin, Country Residence, long People, long Refugees)
{
    /// <summary>The part of those who asked for refuge, in per cent, 60 at most, since the two figures are of two sources.</summary>
    public int RefugeePercent => (int)Math.Min(60, 100 * Refugees / People);

    public override string ToString() => $"{Origin.Code}-{Residence.Code}";
}
