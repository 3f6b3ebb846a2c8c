namespace SolidarityEconomy.Taxonomies;

/// <summary>The rows of the plain support topics, each theme before its topics; our own words in three languages.</summary>
internal static partial class SupportTopicsTable
{
    public static IEnumerable<TaxonomyRow> Rows =>
    [
        .. StartingUp,
        .. Accounts,
        .. Selling,
        .. Digital,
        .. Law,
        .. Cooperatives,
        .. Finance,
        .. Food,
        .. Farming,
        .. Trades,
        .. Logistics,
        .. Care,
        .. Mobility,
        .. Community,
    ];

    private static TaxonomyRow[] Theme(string notation, string en, string es, string pt, params TaxonomyRow[] topics) =>
        [Topic(notation, en, es, pt), .. topics.Select(topic => topic with { Broader = [notation] })];

    private static TaxonomyRow Topic(
        string notation, string en, string es, string pt, params (string Language, string Words)[] others) =>
        BuiltInLists.Row(notation, new Text(en, es, pt), [.. others, .. Asked(notation)]);
}
