using NodaTime;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(a) The sheet is read twice: as it came, and with what was learnt by calling back.</summary>
internal static class ReadingChapter
{
    private const int Few = 3;

    public static IReadOnlyList<Entry> Tell(Telling telling, Sheet sheet, Answers answers, LocalDate today)
    {
        telling.Chapter(Sentences.TheSheet);
        (IReadOnlyList<Entry> entries, InputReport doubts) = sheet.Read(Answers.None, today);
        telling.Say(Sentences.Read, ("rows", sheet.Rows.Count), ("doubts", doubts.Faults.Length));
        telling.Points(Lines(telling, doubts), Few);
        if (answers.HasMeanings)
        {
            (entries, InputReport open) = sheet.Read(answers, today);
            telling.Blank();
            telling.Say(Sentences.CalledBack, ("answers", answers.Fitting), ("doubts", open.Faults.Length));
            telling.Points(telling.All ? Lines(telling, open) : [], Few);
            string[] unfitting = [.. answers.Unfitting];
            if (unfitting.Length > 0)
            {
                telling.Say(Sentences.Unfitting, ("count", unfitting.Length));
                telling.Points(unfitting, Few);
            }
        }

        Entry[] waiting = [.. entries.Where(entry => entry.Fate == Fate.Waiting)];
        if (waiting.Length > 0)
        {
            telling.Blank();
            telling.Say(Sentences.AskFirst);
            telling.Points([.. waiting.Select(entry => $"{Name(entry)}: {telling.In(entry.Question!)}")], Few);
        }

        int refused = entries.Count(entry => entry.Fate == Fate.Refused);
        telling.Say(Sentences.SaidNo, ("refused", refused), ("notes", sheet.Rows.Count(row => row["nota"].Length > 0)));
        return entries;
    }

    private static string[] Lines(Telling telling, InputReport report) =>
        report.Faults.IsEmpty ? [] : report.In(telling.Language).Split('\n');

    // The folio is shown, not the person: nobody has said yes.
    private static string Name(Entry entry)
    {
        string folio = entry.Row.Folio.Length == 0 ? $"#{entry.Row.Number}" : entry.Row.Folio;
        return entry.Row["anota"].Length == 0 ? folio : $"{folio}, {entry.Row["anota"]}";
    }
}
