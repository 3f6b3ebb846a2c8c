namespace SolidarityEconomy.Samples.Charts;

/// <summary>Checks that data fit a chart.</summary>
internal static class Guard
{
    public static void Data(IReadOnlyList<string> categories, IReadOnlyList<Series> series, bool negativeAllowed)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(series);
        if (categories.Count == 0 || series.Count == 0 || series.Count > Ink.Most)
        {
            throw new ArgumentException($"A chart needs a category and one to {Ink.Most} series.", nameof(series));
        }

        foreach (Series row in series)
        {
            if (row.Values.Count != categories.Count)
            {
                throw new ArgumentException($"'{row.Name}' has {row.Values.Count} values for {categories.Count} categories.", nameof(series));
            }

            if (!negativeAllowed && row.Values.Any(value => value < 0))
            {
                throw new ArgumentException($"'{row.Name}' has a negative value: a bar shows quantities.", nameof(series));
            }
        }
    }

    public static bool AreWhole(IReadOnlyList<Series> series) =>
        series.All(row => row.Values.All(value => decimal.Truncate(value) == value));
}
