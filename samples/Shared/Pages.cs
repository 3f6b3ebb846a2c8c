namespace SolidarityEconomy.Samples.Shared;

/// <summary>Plain lines of at most 100 characters.</summary>
public sealed class Pages(TextWriter output)
{
    private const int Width = 100;
    private int _chapter;

    public void Chapter(string title)
    {
        output.WriteLine();
        output.WriteLine($"{++_chapter}. {title}");
    }

    /// <summary>Writes a paragraph, broken between words; further lines stand below the first.</summary>
    public void Say(string text, int indent = 0)
    {
        foreach (string paragraph in text.Split('\n'))
        {
            int own = indent + paragraph.Length - paragraph.TrimStart().Length;
            string line = new(' ', own);
            bool isEmpty = true;
            foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!isEmpty && line.Length + 1 + word.Length > Width)
                {
                    output.WriteLine(line);
                    line = new string(' ', own + 2);
                    isEmpty = true;
                }

                line += isEmpty ? word : " " + word;
                isEmpty = false;
            }

            output.WriteLine(line);
        }
    }

    /// <summary>Writes a line with a point before it.</summary>
    public void Point(string text, int indent = 2) => Say("· " + text, indent);
}
