using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(a) The sheet is read twice: as it came, and with what was learnt by calling back.</summary>
internal static class ReadingChapter
{
    public static IReadOnlyList<Entry> Tell(Pages pages, Sheet sheet)
    {
        pages.Chapter("La hoja, como llegó");
        (_, InputReport first) = sheet.Read(Answers.None);
        pages.Say($"{sheet.Rows.Count} filas, {first.Faults.Length} celdas dudosas. Lo dudoso no se adivina: se pregunta.");
        Tell(pages, first);

        pages.Say(string.Empty);
        pages.Say($"Dos tardes de teléfono después, con {Answers.OfTheTeam.Meanings} celdas aclaradas, sigue dudoso:");
        (IReadOnlyList<Entry> entries, InputReport open) = sheet.Read(Answers.OfTheTeam);
        Tell(pages, open);

        pages.Say(string.Empty);
        pages.Say("Falta preguntar antes de anotar a nadie (se muestra el folio, no la persona):");
        foreach (Entry entry in entries.Where(entry => entry.Fate == Fate.Waiting))
        {
            pages.Point($"{entry.Row.Folio}, {entry.Row["anota"]}: {entry.Question}");
        }

        int refused = entries.Count(entry => entry.Fate == Fate.Refused);
        pages.Say($"Dijo que no: {refused}. De esa fila no se leyó nada más, y el papel se destruye.");
        pages.Say($"Notas libres que se quedan en la hoja: {sheet.Rows.Count(row => row["nota"].Length > 0)}.");
        return entries;
    }

    private static void Tell(Pages pages, InputReport report)
    {
        foreach (string line in report.In(IntakeRun.Language).Split('\n'))
        {
            pages.Point(line);
        }
    }
}
