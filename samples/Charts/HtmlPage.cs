using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>Writes a page as one HTML file that needs nothing else: no script, font, image or address is loaded.</summary>
/// <remarks>The file is also well-formed XML, so that it can be checked by any XML reader.</remarks>
public static class HtmlPage
{
    private const string Style = """
        :root{color-scheme:light}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:62rem;background:#fff;color:#1a1a1a;
          font:1rem/1.55 system-ui,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif}
        h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0 1rem}
        h2{font-size:1.25rem;line-height:1.3;margin:2.4rem 0 .6rem;padding-top:.8rem;border-top:2px solid #0072B2}
        p{margin:.6rem 0;max-width:48rem}
        .lead{padding:.2rem 1rem;border-left:4px solid #E69F00;background:#fdf6e7}
        .scroll{overflow-x:auto;margin:1rem 0 1.4rem}
        .scroll:focus{outline:2px solid #0072B2;outline-offset:2px}
        table{border-collapse:collapse;width:100%;font-size:.93rem}
        caption{text-align:left;font-weight:600;padding:.2rem 0 .4rem}
        th,td{padding:.32rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid #d0d0d0}
        thead th{border-bottom:2px solid #4d4d4d;background:#f2f5f7;vertical-align:bottom}
        tbody th{font-weight:400}
        tfoot th,tfoot td{font-weight:600;border-top:2px solid #4d4d4d;border-bottom:0}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .points{margin:.8rem 0 1rem}
        .points p{margin:0;font-weight:600}
        .points ul{margin:.15rem 0 0;padding-left:1.3rem}
        figure{margin:1.2rem 0 1.6rem}
        figure .scroll{margin:0}
        figure svg{display:block;width:100%;height:auto;min-width:34rem;border:1px solid #d0d0d0}
        figcaption{font-size:.9rem;color:#4d4d4d;max-width:48rem;padding-top:.3rem}
        tbody th{min-width:8rem}
        thead .n{white-space:normal}
        @media (max-width:40rem){
          body{padding:1rem .8rem 2rem}
          h1{font-size:1.4rem}
          table{font-size:.85rem}
          th,td{padding:.3rem .35rem}
          tbody th{min-width:6.5rem}
          thead th{hyphens:auto}
        }
        @media print{
          @page{margin:15mm}
          body{max-width:none;padding:0;font-size:10pt}
          h2{break-after:avoid}
          figure,tr,.points,.scroll{break-inside:avoid}
          caption{break-after:avoid}
          thead{display:table-header-group}
          tfoot{display:table-row-group}
          .scroll{overflow:visible}
          figure svg{min-width:0;max-width:170mm;border:0}
          .lead,thead th{background:none}
        }
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="page">What to write.</param>
    /// <returns>The whole file, with line feeds; to be saved as UTF-8.</returns>
    public static string Write(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        int number = 0;
        XElement html = new(
            "html",
            new XAttribute("lang", page.Language),
            Line(new XElement(
                "head",
                Line(new XElement("meta", new XAttribute("charset", "utf-8"))),
                Line(new XElement(
                    "meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1"))),
                Line(new XElement(
                    "meta",
                    new XAttribute("http-equiv", "Content-Security-Policy"),
                    new XAttribute("content", "default-src 'none'; style-src 'unsafe-inline'"))),
                Line(new XElement("title", page.Title)),
                Line(new XElement("style", "\n" + Style.ReplaceLineEndings("\n") + "\n")))),
            Line(new XElement(
                "body",
                Line(new XElement(
                    "main",
                    Line(new XElement("h1", page.Title)),
                    page.Lead.Count == 0
                        ? null
                        : Line(new XElement("div", new XAttribute("class", "lead"), page.Lead.Select(text => Line(new XElement("p", text))))),
                    page.Sections.Select(section => Line(new XElement(
                        "section",
                        Line(new XElement("h2", section.Heading)),
                        section.Blocks.Select(block => Line(Write(block, ++number)))))))))));
        return "<!DOCTYPE html>\n" + html.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static object[] Line(XElement element) => [element, new XText("\n")];

    private static XElement Write(Block block, int number) => block switch
    {
        Block.Paragraph paragraph => new XElement("p", paragraph.Text),
        Block.Points points => Write(points),
        Block.Table table => Write(table, $"table-{number}"),
        Block.Figure figure => new XElement(
            "figure",
            new XElement("div", new XAttribute("class", "scroll"), figure.Chart.Draw($"chart-{number}")),
            new XElement("figcaption", figure.Chart.Frame.Description)),
        _ => throw new ArgumentException($"A page cannot hold a {block.GetType().Name}.", nameof(block)),
    };

    private static XElement Write(Block.Points points) => new(
        "div",
        new XAttribute("class", "points"),
        new XElement("p", points.Head),
        points.Items.Count == 0
            ? null
            : new XElement("ul", points.Items.Select(item => new XElement(
                "li",
                item.StartsWith(' ')
                    ? new XAttribute("style", $"margin-left:{(item.Length - item.TrimStart().Length) / 2}.2rem")
                    : null,
                item.Trim()))));

    private static XElement Write(Block.Table table, string id) => new(
        "div",
        new XAttribute("class", "scroll"),
        new XAttribute("tabindex", "0"),
        new XAttribute("role", "region"),
        new XAttribute("aria-labelledby", id),
        new XElement(
            "table",
            Line(new XElement("caption", new XAttribute("id", id), table.Caption)),
            Line(new XElement("thead", new XElement("tr", table.Columns.Select(column => new XElement(
                "th", new XAttribute("scope", "col"), Class(column), column.Heading))))),
            Line(new XElement("tbody", table.Rows.Select(row => Line(Row(table, row))))),
            table.Total is null ? null : Line(new XElement("tfoot", Row(table, table.Total)))));

    private static XElement Row(Block.Table table, IReadOnlyList<string> cells)
    {
        if (cells.Count != table.Columns.Count)
        {
            throw new ArgumentException($"'{table.Caption}' has a row of {cells.Count} cells for {table.Columns.Count} columns.", nameof(cells));
        }

        return new XElement("tr", cells.Select((cell, i) => i == 0
            ? new XElement("th", new XAttribute("scope", "row"), Class(table.Columns[i]), cell)
            : new XElement("td", Class(table.Columns[i]), cell)));
    }

    private static XAttribute? Class(Column column) => column.IsNumber ? new XAttribute("class", "n") : null;
}
