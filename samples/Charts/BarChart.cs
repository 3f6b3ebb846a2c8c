using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>Horizontal bars, for named categories: labels stand beside their bars, in full.</summary>
public sealed class BarChart : IChart
{
    private const decimal LabelSize = 12;
    private const decimal LineHeight = 14;
    private const int LabelLetters = 34;
    private readonly IReadOnlyList<string> _categories;
    private readonly IReadOnlyList<Series> _series;
    private readonly BarLayout _layout;

    /// <summary>Makes a chart of one to six series of values that are not negative.</summary>
    public BarChart(ChartFrame frame, IReadOnlyList<string> categories, IReadOnlyList<Series> series, BarLayout layout = BarLayout.Grouped)
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
        IReadOnlyList<string>[] labels = [.. _categories.Select(name => Svg.Wrap(name, LabelLetters))];
        decimal left = 24 + (labels.SelectMany(l => l).Max(l => l.Length) * LabelSize * Svg.GlyphWidth);
        decimal right = Canvas.Width - 64;
        decimal highest = Enumerable.Range(0, _categories.Count).Max(Longest);
        IReadOnlyList<decimal> ticks = Ticks.Cover(0, highest, 6, Guard.AreWhole(_series));
        decimal X(decimal value) => left + ((right - left) * value / ticks[^1]);

        canvas.Add(Svg.Text(left - 8, canvas.Top + 10, Frame.CategoryAxis, "end", 12, Ink.Muted, bold: true));
        decimal top = canvas.Top + 20;
        decimal[] rows = [.. labels.Select(RowHeight)];
        decimal bottom = top + rows.Sum();
        foreach (decimal tick in ticks)
        {
            canvas.Add(Svg.Line(X(tick), top, X(tick), bottom + 5, tick == 0 ? Ink.Text : Ink.Grid));
            canvas.Add(Svg.Text(X(tick), bottom + 19, Frame.Number(tick), "middle", 11, Ink.Muted));
        }

        decimal y = top;
        for (int category = 0; category < labels.Length; category++)
        {
            Labels(canvas, labels[category], left - 8, y + (rows[category] / 2));
            Bars(canvas, id, category, y, rows[category], X);
            y += rows[category];
        }

        canvas.Add(Svg.Text((left + right) / 2, bottom + 38, Frame.ValueAxis, "middle", 12, Ink.Muted, bold: true));
        return canvas.Finish(bottom + 50, _series.Count);
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

    private static void Labels(Canvas canvas, IReadOnlyList<string> lines, decimal x, decimal middle)
    {
        decimal y = middle + 4 - ((lines.Count - 1) * LineHeight / 2);
        foreach (string line in lines)
        {
            canvas.Add(Svg.Text(x, y, line, "end", LabelSize));
            y += LineHeight;
        }
    }

    private decimal Longest(int category) => _layout == BarLayout.Stacked
        ? _series.Sum(s => s.Values[category])
        : _series.Max(s => s.Values[category]);

    private decimal RowHeight(IReadOnlyList<string> label)
    {
        decimal bars = _layout == BarLayout.Grouped ? (14 * _series.Count) + 8 : 24;
        return Math.Max(bars, (label.Count * LineHeight) + 6);
    }

    private void Bars(Canvas canvas, string id, int category, decimal y, decimal height, Func<decimal, decimal> x)
    {
        if (_layout == BarLayout.Stacked)
        {
            decimal from = 0;
            for (int series = 0; series < _series.Count; series++)
            {
                decimal to = from + _series[series].Values[category];
                if (to > from)
                {
                    canvas.Add(Box(id, series, x(from), y + (height / 2) - 8, x(to) - x(from), 16));
                }

                from = to;
            }

            canvas.Add(Svg.Text(x(from) + 6, y + (height / 2) + 4, Frame.Number(from), size: 11));
            return;
        }

        decimal top = y + ((height - (14 * _series.Count)) / 2);
        for (int series = 0; series < _series.Count; series++)
        {
            decimal value = _series[series].Values[category];
            canvas.Add(Box(id, series, x(0), top + (14 * series) + 1, x(value) - x(0), 12));
            canvas.Add(Svg.Text(x(value) + 6, top + (14 * series) + 11, Frame.Number(value), size: 11));
        }
    }
}
