using NodaTime;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The month of a network, from the sheet of the first day to somebody who withdraws: each chapter uses the one before it.</summary>
internal sealed class Month(Sheet sheet, Func<Subject> newSubject)
{
    // The days of the story. Nothing here looks at a clock.
    public static readonly LocalDate Registered = new(2026, 9, 14);
    public static readonly LocalDate Merged = new(2026, 9, 15);
    public static readonly LocalDate Today = new(2026, 9, 16);
    public static readonly LocalDate Withdrawn = new(2026, 9, 21);

    /// <summary>The registry with its log; empty before the story is told.</summary>
    public Book Book { get; } = new();

    /// <summary>The rows of the sheet and what became of them.</summary>
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    /// <summary>The mergers, in the order of the sheet.</summary>
    public IReadOnlyList<Merging> Mergings { get; private set; } = [];

    public void Tell(Pages pages)
    {
        pages.Say("Un mes de la red: el ingreso de septiembre de 2026. Todas las personas y organizaciones son inventadas.");
        Entries = ReadingChapter.Tell(pages, sheet);
        Mergings = DuplicatesChapter.Tell(pages, Entries, Answers.OfTheTeam);
        RegistryChapter.Tell(pages, Book, Entries, Mergings, newSubject);
        QuestionsChapter.Tell(pages, Book.Registry, Today);
        FiguresChapter.Tell(pages, Book.Registry, Today);
        MatchingChapter.Tell(pages, Book.Registry, Today);
        WithdrawalChapter.Tell(pages, Book, Entries);
        Account(pages);
    }

    /// <summary>Every row of the sheet is accounted for.</summary>
    private void Account(Pages pages)
    {
        int Count(Fate fate) => Entries.Count(entry => entry.Fate == fate);
        int merged = Mergings.Count;
        pages.Chapter("Cuentas del mes");
        pages.Say(
            $"{sheet.Rows.Count} filas = {Count(Fate.Registered) - merged} en el registro + {merged} unidas a otra ficha"
            + $" + {Count(Fate.Waiting)} a la espera + {Count(Fate.Refused)} que dijo que no.");
        pages.Say($"Después una persona se retiró: hoy hay {Book.Registry.Actors.Length} en el registro.");
    }
}
