using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>Upright columns, for categories that follow each other, such as months.</summary>
public sealed class ColumnChart : IChart
{
    private const int MostLabelled = 8;
    private readonly IReadOnlyList<string> _categories;
    private readonly IReadOnlyList<Series> _series;
    private readonly BarLayout _layout;

    /// <summary>Makes a chart of one to six series of values that are not negative.</summary>
    public ColumnChart(ChartFrame frame, IReadOnlyList<string> categories, IReadOnlyList<Series> series, BarLayout layout = BarLayout.Stacked)
    {
        ArgumentNullException.ThrowIfNull(frame);
        Guard.Data(categories, series, negativeAllowed: false);
        Frame = frame;
        _categories = categories;
        _series = series;
        _layout = layout;
    }

    /// <inheritdoc/>
    public ChartFrame Frame { get; }

    /// <inheritdoc/>
    public XElement Draw(string id)
    {
        Canvas canvas = new(id, Frame, [.. _series.Select(s => s.Name)], (i, x, y) => [Box(id, i, x, y - 6, 26, 12)]);
        decimal highest = Enumerable.Range(0, _categories.Count).Max(Tallest);
        UprightPlot plot = new(Frame, _categories, 0, highest, Guard.AreWhole(_series));
        plot.DrawAxes(canvas);
        decimal width = Math.Min(plot.Slot * 0.72m, 56);
        for (int category = 0; category < _categories.Count; category++)
        {
            decimal from = 0;
            for (int series = 0; series < _series.Count; series++)
            {
                decimal value = _series[series].Values[category];
                decimal start = _layout == BarLayout.Stacked ? from : 0;
                decimal one = _layout == BarLayout.Stacked ? width : width / _series.Count;
                decimal x = plot.X(category) - (width / 2) + (_layout == BarLayout.Stacked ? 0 : one * series);
                if (value > 0)
                {
                    canvas.Add(Box(id, series, x, plot.Y(start + value), one, plot.Y(start) - plot.Y(start + value)));
                }

                from += value;
            }

            if (_categories.Count <= MostLabelled && (_layout == BarLayout.Stacked || _series.Count == 1))
            {
                canvas.Add(Svg.Text(plot.X(category), plot.Y(from) - 5, Frame.Number(from), "middle", 11));
            }
        }

        return canvas.Finish(plot.Height, _series.Count);
    }

    private static XElement Box(string id, int series, decimal x, decimal y, decimal width, decimal height) => Svg.Element(
        "rect",
        Svg.At("x", x),
        Svg.At("y", y),
        Svg.At("width", width),
        Svg.At("height", height),
        new XAttribute("fill", Ink.Fill(id, series)),
        new XAttribute("stroke", Ink.Text),
        new XAttribute("stroke-width", "0.6"));

    private decimal Tallest(int category) => _layout == BarLayout.Stacked
        ? _series.Sum(s => s.Values[category])
        : _series.Max(s => s.Values[category]);
}
