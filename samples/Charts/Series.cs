namespace SolidarityEconomy.Samples.Charts;

/// <summary>A named row of values, one per category.</summary>
public sealed class Series
{
    /// <summary>Makes a series.</summary>
    /// <param name="name">Its name in the legend.</param>
    /// <param name="values">One value per category.</param>
    public Series(string name, IReadOnlyList<decimal> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        Name = name;
        Values = values;
    }

    /// <summary>The name in the legend.</summary>
    public string Name { get; }

    /// <summary>One value per category.</summary>
    public IReadOnlyList<decimal> Values { get; }
}
