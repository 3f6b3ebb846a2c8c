using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>The sheet of a chart: size, alternative text, title and legend; the chart draws the rest in what is left.</summary>
internal sealed class Canvas
{
    public const decimal Width = 760;
    private const decimal LegendRow = 20;
    private readonly string _id;
    private readonly ChartFrame _frame;
    private readonly List<XElement> _shapes = [];

    public Canvas(string id, ChartFrame frame, IReadOnlyList<string> legend, Func<int, decimal, decimal, IEnumerable<XElement>> sample)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _id = id;
        _frame = frame;
        decimal y = 22;
        foreach (string line in Svg.Wrap(frame.Title, 88))
        {
            Add(Svg.Text(12, y, line, size: 15, bold: true));
            y += 20;
        }

        Top = y;
        if (legend.Count > 1)
        {
            Legend(legend, sample);
        }
    }

    /// <summary>Where the free area begins.</summary>
    public decimal Top { get; private set; }

    public string Id => _id;

    public void Add(params IEnumerable<XElement> shapes) => _shapes.AddRange(shapes);

    public XElement Finish(decimal height, int series) => Svg.Element(
        "svg",
        new XAttribute("viewBox", $"0 0 {Svg.N(Width)} {Svg.N(height)}"),
        new XAttribute("width", Svg.N(Width)),
        new XAttribute("height", Svg.N(height)),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{_id}-title {_id}-desc"),
        new XAttribute("font-family", "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"),
        Svg.Element("title", new XAttribute("id", $"{_id}-title"), _frame.Title),
        Svg.Element("desc", new XAttribute("id", $"{_id}-desc"), _frame.Description),
        Ink.Definitions(_id, series),
        Svg.Element("rect", Svg.At("width", Width), Svg.At("height", height), new XAttribute("fill", "#ffffff")),
        _shapes);

    private void Legend(IReadOnlyList<string> names, Func<int, decimal, decimal, IEnumerable<XElement>> sample)
    {
        decimal x = 12;
        decimal y = Top + 4;
        for (int series = 0; series < names.Count; series++)
        {
            decimal width = 34 + (names[series].Length * 12 * Svg.GlyphWidth) + 18;
            if (x > 12 && x + width > Width - 12)
            {
                x = 12;
                y += LegendRow;
            }

            Add(sample(series, x, y - 4));
            Add(Svg.Text(x + 34, y, names[series]));
            x += width;
        }

        Top = y + 14;
    }
}
