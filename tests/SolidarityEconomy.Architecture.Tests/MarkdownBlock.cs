namespace SolidarityEconomy.Architecture.Tests;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">The word after the fence; empty when there is none.</param>
/// <param name="Line">The number of the line with the opening fence, from 1.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record MarkdownBlock(string Language, int Line, string Text)
{
    private const string Fence = "```";

    /// <summary>Reads the blocks of a page in order.</summary>
    public static IReadOnlyList<MarkdownBlock> Read(IReadOnlyList<string> lines)
    {
        List<MarkdownBlock> blocks = [];
        int at = 0;
        while (at < lines.Count)
        {
            if (lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = at + 1;
                while (end < lines.Count && lines[end] != Fence)
                {
                    end++;
                }

                blocks.Add(new MarkdownBlock(
                    lines[at][Fence.Length..].Trim(), at + 1, string.Join('\n', lines.Skip(at + 1).Take(end - at - 1))));
                at = end;
            }

            at++;
        }

        return blocks;
    }
}
