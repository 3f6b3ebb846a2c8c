using System.Text;
using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>Lines or steps over categories that follow each other, such as the balance of a loan by month.</summary>
public sealed class LineChart : IChart
{
    private readonly IReadOnlyList<string> _categories;
    private readonly IReadOnlyList<Series> _series;
    private readonly LineShape _shape;

    /// <summary>Makes a chart of one to six series; values may be negative.</summary>
    public LineChart(ChartFrame frame, IReadOnlyList<string> categories, IReadOnlyList<Series> series, LineShape shape = LineShape.Straight)
    {
        ArgumentNullException.ThrowIfNull(frame);
        Guard.Data(categories, series, negativeAllowed: true);
        Frame = frame;
        _categories = categories;
        _series = series;
        _shape = shape;
    }

    /// <inheritdoc/>
    public ChartFrame Frame { get; }

    /// <inheritdoc/>
    public XElement Draw(string id)
    {
        Canvas canvas = new(id, Frame, [.. _series.Select(s => s.Name)], Sample);
        UprightPlot plot = new(
            Frame,
            _categories,
            _series.Min(s => s.Values.Min()),
            _series.Max(s => s.Values.Max()),
            Guard.AreWhole(_series));
        plot.DrawAxes(canvas);
        for (int series = 0; series < _series.Count; series++)
        {
            canvas.Add(Stroke(series, Path(plot, _series[series].Values)));
            for (int category = 0; category < _categories.Count && _categories.Count <= 40; category++)
            {
                canvas.Add(Ink.Mark(series, plot.X(category), plot.Y(_series[series].Values[category])));
            }
        }

        return canvas.Finish(plot.Height, series: 1);
    }

    private static IEnumerable<XElement> Sample(int series, decimal x, decimal y) =>
        [Stroke(series, $"M {Svg.N(x)} {Svg.N(y)} H {Svg.N(x + 26)}"), Ink.Mark(series, x + 13, y)];

    private static XElement Stroke(int series, string path) => Svg.Element(
        "path",
        new XAttribute("d", path),
        new XAttribute("fill", "none"),
        new XAttribute("stroke", Ink.Colour(series)),
        new XAttribute("stroke-width", "2.5"),
        Ink.Dash(series).Length == 0 ? null : new XAttribute("stroke-dasharray", Ink.Dash(series)));

    private string Path(UprightPlot plot, IReadOnlyList<decimal> values)
    {
        StringBuilder path = new();
        for (int category = 0; category < values.Count; category++)
        {
            string x = Svg.N(plot.X(category));
            string y = Svg.N(plot.Y(values[category]));
            path.Append((category, _shape) switch
            {
                (0, _) => $"M {x} {y}",
                (_, LineShape.Steps) => $" H {x} V {y}",
                _ => $" L {x} {y}",
            });
        }

        return path.ToString();
    }
}
