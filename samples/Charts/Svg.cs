using System.Globalization;
using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>The few SVG pieces that charts are made of. Coordinates have at most two decimals and never follow a culture.</summary>
internal static class Svg
{
    public const decimal GlyphWidth = 0.56m;

    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params object?[] content) => new(Space + name, content);

    public static XAttribute At(string name, decimal value) => new(name, N(value));

    public static string N(decimal value) =>
        decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    public static XElement Line(decimal x1, decimal y1, decimal x2, decimal y2, string colour, decimal width = 1) => Element(
        "line",
        At("x1", x1),
        At("y1", y1),
        At("x2", x2),
        At("y2", y2),
        new XAttribute("stroke", colour),
        At("stroke-width", width));

    public static XElement Text(
        decimal x, decimal y, string text, string anchor = "start", decimal size = 12, string colour = Ink.Text, bool bold = false) => Element(
        "text",
        At("x", x),
        At("y", y),
        new XAttribute("text-anchor", anchor),
        At("font-size", size),
        new XAttribute("fill", colour),
        bold ? new XAttribute("font-weight", "600") : null,
        text);

    /// <summary>Cuts a text into lines at blanks; a word that is longer than a line stays whole.</summary>
    public static IReadOnlyList<string> Wrap(string text, int perLine)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= perLine)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
