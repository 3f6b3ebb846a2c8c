namespace SolidarityEconomy.Architecture.Tests;

/// <summary>The C# in the documentation compiles, runs and prints what the documentation says.</summary>
/// <remarks>
/// Each block marked <c>csharp</c> is a whole program (a file-based app: its <c>#:</c> lines are passed over). When the next
/// block of the page is marked <c>text</c>, that is its output.
/// </remarks>
[Collection(RunsLast.Name)]
public class DocumentationTests
{
    private static readonly string[] Folders = ["docs", "src"];

    public static IEnumerable<TheoryDataRow<string, int>> Programs() =>
        from page in Pages()
        from block in MarkdownBlock.Read(File.ReadAllLines(RepositoryRoot.Combine(page)))
        where block.Language == "csharp"
        select new TheoryDataRow<string, int>(page, block.Line) { TestDisplayName = $"{page} line {block.Line}", Label = string.Empty };

    [Fact]
    public void Programs_OfTheDocumentation_AreFound() => Assert.Contains("src/SolidarityEconomy.Core/README.md", Pages());

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Programs))]
    public void Program_OfTheDocumentation_PrintsWhatThePageSays(string page, int line)
    {
        IReadOnlyList<MarkdownBlock> blocks = MarkdownBlock.Read(File.ReadAllLines(RepositoryRoot.Combine(page)));
        int at = blocks.Index().First(pair => pair.Item.Line == line).Index;

        string printed = CSharpProgram.Run(blocks[at].Text);

        if (at + 1 < blocks.Count && blocks[at + 1].Language == "text")
        {
            Assert.Equal(blocks[at + 1].Text.TrimEnd(), printed.TrimEnd());
        }
    }

    private static IEnumerable<string> Pages() =>
        Folders.Select(folder => RepositoryRoot.Combine(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Path, "*.md"))
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
}
