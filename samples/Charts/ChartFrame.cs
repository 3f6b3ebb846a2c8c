namespace SolidarityEconomy.Samples.Charts;

/// <summary>What every chart says besides its data: title, description for who cannot see it, axis titles, and how numbers look.</summary>
public sealed class ChartFrame
{
    /// <summary>Makes a frame; no text may be blank.</summary>
    public ChartFrame(string title, string description, string categoryAxis, string valueAxis, Func<decimal, string> number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        ArgumentException.ThrowIfNullOrWhiteSpace(categoryAxis);
        ArgumentException.ThrowIfNullOrWhiteSpace(valueAxis);
        ArgumentNullException.ThrowIfNull(number);
        Title = title;
        Description = description;
        CategoryAxis = categoryAxis;
        ValueAxis = valueAxis;
        Number = number;
    }

    /// <summary>What the chart shows, in one line.</summary>
    public string Title { get; }

    /// <summary>The same for somebody who cannot see it: what the axes are and what stands out.</summary>
    public string Description { get; }

    /// <summary>Title of the axis of categories.</summary>
    public string CategoryAxis { get; }

    /// <summary>Title of the axis of values, with its unit.</summary>
    public string ValueAxis { get; }

    /// <summary>Writes a number in the reader's language.</summary>
    public Func<decimal, string> Number { get; }
}
