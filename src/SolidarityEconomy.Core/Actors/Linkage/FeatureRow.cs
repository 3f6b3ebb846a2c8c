namespace SolidarityEconomy.Actors.Linkage;

/// <summary>What an actor has once: numbers of values, which fit into one line of a processor's cache.</summary>
internal struct FeatureRow
{
    public int Kind;
    public int Forms;
    public int Country;
    public int Area;
    public int Locality;
    public int Postcode;
    public int Address;
    public int Site;
    public int Page;

    /// <summary>True for a page on a platform, which somebody with a site of its own may have besides.</summary>
    public bool IsPlatform;

    /// <summary>True for a postcode of one digit again and again, which may be one or may only fill a form.</summary>
    public bool IsPostcodeDoubtful;

    public int Latitude;
    public int Longitude;
    public int SmallCell;
    public int LargeCell;
    public int FirstName;
    public int NameCount;
}
