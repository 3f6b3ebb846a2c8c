using Spectre.Console;
using SolidarityEconomy.Samples.Charts;
using Plain = Spectre.Console.Text;
using TableBlock = SolidarityEconomy.Samples.Charts.Block.Table;

namespace SolidarityEconomy.Samples.Quickstart;

/// <summary>Writes a page to a console: with styles on a terminal, as plain text of a fixed width when redirected.</summary>
internal sealed class ConsoleWriter
{
    private const int PlainWidth = 100;
    private const int Narrowest = 60;
    private const int Widest = 120;
    private readonly IAnsiConsole _console;

    public ConsoleWriter(TextWriter output, bool isTerminal)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        _console.Profile.Width = isTerminal ? Math.Clamp(_console.Profile.Width, Narrowest, Widest) : PlainWidth;
        _console.Profile.Capabilities.Unicode = true;
    }

    public void Write(Page page)
    {
        Line(page.Title, new Style(decoration: Decoration.Bold));
        foreach (string lead in page.Lead)
        {
            Line(lead, Style.Plain);
        }

        foreach (Section section in page.Sections)
        {
            _console.WriteLine();
            Line(section.Heading, new Style(decoration: Decoration.Bold));
            Line(new string('─', Math.Min(section.Heading.Length, _console.Profile.Width)), Style.Plain);
            foreach (Block block in section.Blocks)
            {
                Write(block);
            }
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                Line(paragraph.Text, Style.Plain);
                break;
            case Block.Points points:
                Line(points.Head, new Style(decoration: Decoration.Bold));
                foreach (string item in points.Items)
                {
                    int depth = item.Length - item.TrimStart().Length;
                    _console.Write(new Padder(new Plain("· " + item.Trim()), new Padding(2 + depth, 0, 0, 0)));
                }

                break;
            case TableBlock table:
                Write(table);
                break;
            default:
                break; // a chart stands in the HTML page; its table says the same here
        }
    }

    private void Write(TableBlock block)
    {
        _console.WriteLine();
        Line(block.Caption, new Style(decoration: Decoration.Italic));
        Table table = new() { Border = TableBorder.Simple, ShowFooters = block.Total is not null, UseSafeBorder = false };
        for (int i = 0; i < block.Columns.Count; i++)
        {
            TableColumn column = new(new Plain(block.Columns[i].Heading))
            {
                Alignment = block.Columns[i].IsNumber ? Justify.Right : Justify.Left,
                NoWrap = block.Columns[i].IsNumber,
            };
            table.AddColumn(block.Total is null ? column : column.Footer(new Plain(block.Total[i])));
        }

        foreach (IReadOnlyList<string> row in block.Rows)
        {
            table.AddRow(row.Select(cell => new Plain(cell)));
        }

        _console.Write(table);
    }

    private void Line(string text, Style style)
    {
        _console.Write(new Plain(text, style));
        _console.WriteLine();
    }
}
