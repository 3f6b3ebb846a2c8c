using SolidarityEconomy.Samples.Charts;
using Spectre.Console;
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
    private readonly TextWriter _output;
    private readonly StringWriter? _plain;

    public ConsoleWriter(TextWriter output, bool isTerminal)
    {
        _output = output;
        _plain = isTerminal ? null : new StringWriter();
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_plain ?? output),
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
            foreach ((Block block, int i) in section.Blocks.Select((block, i) => (block, i)))
            {
                if (block is Block.Paragraph && i > 0)
                {
                    _console.WriteLine();
                }

                Write(block);
            }
        }

        if (_plain is not null)
        {
            WritePlain(_plain.ToString());
        }
    }

    /// <summary>Spectre fills lines with blanks up to the width and puts empty lines around tables: noise in a file.</summary>
    private void WritePlain(string text)
    {
        string before = string.Empty;
        foreach (string line in text.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length > 0 || before.Length > 0)
            {
                _output.WriteLine(line);
            }

            before = line;
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
                _console.WriteLine();
                Line(points.Head, new Style(decoration: Decoration.Bold));
                foreach (string item in points.Items)
                {
                    Point(item);
                }

                break;
            case TableBlock table:
                Write(table);
                break;
            default:
                break; // a chart stands in the HTML page; its table says the same here
        }
    }

    /// <summary>Writes a point with its further lines under the first, which Spectre does for columns only.</summary>
    private void Point(string item)
    {
        int indent = 4 + item.Length - item.TrimStart().Length;
        string prefix = new string(' ', indent - 2) + "· ";
        foreach (string line in Lines(item.Trim(), _console.Profile.Width - indent))
        {
            _console.Write(new Plain(prefix + line));
            _console.WriteLine();
            prefix = new string(' ', indent);
        }
    }

    private static IEnumerable<string> Lines(string text, int width)
    {
        string line = string.Empty;
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
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
