using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>What is told, in one language: one page, or everything.</summary>
internal sealed class Telling(Pages pages, LanguageTag language, bool all)
{
    public LanguageTag Language => language;

    /// <summary>True when nothing is left out.</summary>
    public bool All => all;

    public void Chapter(Text title) => pages.Chapter(title.In(language));

    public void Say(Text pattern, params (string Name, Argument Value)[] arguments) => pages.Say(In(pattern, arguments));

    public void Say(string words, int indent = 0) => pages.Say(words, indent);

    /// <summary>Parts what comes from what was, where there is room.</summary>
    public void Blank()
    {
        if (all)
        {
            pages.Say(string.Empty);
        }
    }

    /// <summary>Lists lines: the first few, and how many more there are, or all of them.</summary>
    public void Points(IReadOnlyCollection<string> lines, int few, int indent = 2)
    {
        int shown = all || lines.Count <= few + 1 ? lines.Count : few;
        foreach (string line in lines.Take(shown))
        {
            pages.Point(line, indent);
        }

        if (shown < lines.Count)
        {
            pages.Point(In(Sentences.More, ("count", lines.Count - shown)), indent);
        }
    }

    public string In(Text pattern, params (string Name, Argument Value)[] arguments) =>
        new Message("intake.text", pattern, arguments).In(language);
}
