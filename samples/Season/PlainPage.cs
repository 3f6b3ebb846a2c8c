using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Season;

/// <summary>Writes a page as plain lines; its charts are for the report only.</summary>
internal static class PlainPage
{
    public static void Write(Page page, TextWriter output)
    {
        Pages pages = new(output);
        pages.Say(page.Title);
        foreach (string line in page.Lead)
        {
            pages.Say(line);
        }

        foreach (Section section in page.Sections)
        {
            pages.Chapter(section.Heading);
            foreach (Block block in section.Blocks)
            {
                Write(pages, block);
            }
        }
    }

    private static void Write(Pages pages, Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                pages.Say(paragraph.Text);
                break;
            case Block.Points points:
                pages.Say(points.Head);
                foreach (string item in points.Items)
                {
                    pages.Point(item.Trim(), 2 + item.Length - item.TrimStart().Length);
                }

                break;
            case Block.Table table:
                pages.Say($"{table.Caption} ({string.Join(" | ", table.Columns.Skip(1).Select(column => column.Heading))})");
                foreach (IReadOnlyList<string> row in table.Rows)
                {
                    pages.Point($"{row[0]}: {string.Join(" | ", row.Skip(1))}");
                }

                break;
        }
    }
}
