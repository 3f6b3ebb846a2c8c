using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>How series are told apart: the colours of Okabe and Ito, each with a texture, a dash and a mark of its own.</summary>
/// <remarks>
/// Okabe M., Ito K., Color Universal Design (2008): eight colours that people with any common colour blindness can tell apart.
/// Texture, dash and mark keep the difference on a grey printer.
/// </remarks>
internal static class Ink
{
    public const string Text = "#1a1a1a";
    public const string Muted = "#4d4d4d";
    public const string Grid = "#d0d0d0";

    private static readonly string[] Colours = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"];
    private static readonly string[] Dashes = ["", "8 4", "2 3", "10 3 2 3", "5 5", "1 5"];

    public static int Most => Colours.Length;

    public static string Colour(int series) => Colours[series];

    public static string Dash(int series) => Dashes[series];

    public static string Fill(string id, int series) => series == 0 ? Colours[0] : $"url(#{id}-ink{series})";

    public static XElement Definitions(string id, int count) =>
        Svg.Element("defs", Enumerable.Range(1, Math.Max(0, count - 1)).Select(series => Pattern(id, series)));

    public static XElement Mark(int series, decimal x, decimal y)
    {
        XAttribute[] paint = [new("fill", "#ffffff"), new("stroke", Colours[series]), new("stroke-width", "2")];
        return (series % 3) switch
        {
            0 => Svg.Element("circle", Svg.At("cx", x), Svg.At("cy", y), Svg.At("r", 3.5m), paint),
            1 => Svg.Element("rect", Svg.At("x", x - 3), Svg.At("y", y - 3), Svg.At("width", 6), Svg.At("height", 6), paint),
            _ => Svg.Element("path", new XAttribute("d", $"M {Svg.N(x)} {Svg.N(y - 4)} l 4 7 h -8 z"), paint),
        };
    }

    private static XElement Pattern(string id, int series)
    {
        string strokes = series switch
        {
            1 => "M-2 2 l4 -4 M0 8 l8 -8 M6 10 l4 -4",
            2 => "M2 2 h1 M6 6 h1",
            3 => "M-2 6 l4 4 M0 0 l8 8 M6 -2 l4 4",
            4 => "M0 4 h8",
            _ => "M4 0 v8",
        };
        return Svg.Element(
            "pattern",
            new XAttribute("id", $"{id}-ink{series}"),
            new XAttribute("patternUnits", "userSpaceOnUse"),
            Svg.At("width", 8),
            Svg.At("height", 8),
            Svg.Element("rect", Svg.At("width", 8), Svg.At("height", 8), new XAttribute("fill", Colours[series])),
            Svg.Element(
                "path",
                new XAttribute("d", strokes),
                new XAttribute("stroke", Text),
                new XAttribute("stroke-width", series == 2 ? "2" : "1"),
                new XAttribute("fill", "none")));
    }
}
