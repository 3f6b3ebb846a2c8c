using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The month of a network, from the sheet of the first day to somebody who withdraws: each chapter uses the one before it.</summary>
internal sealed class Month(Sheet sheet, Answers answers, Func<Subject> newSubject)
{
    // The days of the story follow the last one of the sheet. Nothing here looks at a clock.
    public LocalDate Registered { get; } = sheet.LastDay.PlusDays(2);

    public LocalDate Merged => Registered.PlusDays(1);

    public LocalDate Today => Registered.PlusDays(2);

    public LocalDate Withdrawn => Registered.PlusDays(7);

    /// <summary>The registry with its log; empty before the story is told.</summary>
    public Book Book { get; } = new();

    /// <summary>The rows of the sheet and what became of them.</summary>
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    /// <summary>The mergers, in the order in which they happen.</summary>
    public IReadOnlyList<Merging> Mergings { get; private set; } = [];

    public void Tell(Telling telling)
    {
        telling.Say(Sentences.Title, ("day", sheet.LastDay));
        Entries = ReadingChapter.Tell(telling, sheet, answers);
        if (Entries.Any(entry => entry.Fate == Fate.Registered))
        {
            Mergings = DuplicatesChapter.Tell(telling, Entries, answers);
            RegistryChapter.Tell(telling, this, newSubject);
            QuestionsChapter.Tell(telling, Book.Registry, Today);
            FiguresChapter.Tell(telling, Book.Registry, Today);
            MatchingChapter.Tell(telling, Book.Registry, Today);
            WithdrawalChapter.Tell(telling, this);
        }

        Account(telling);
    }

    /// <summary>Every row of the sheet is accounted for.</summary>
    private void Account(Telling telling)
    {
        int Count(Fate fate) => Entries.Count(entry => entry.Fate == fate);
        int merged = Mergings.Count;
        telling.Chapter(Sentences.Accounts);
        telling.Say(
            Sentences.Account,
            ("rows", sheet.Rows.Count),
            ("registered", Count(Fate.Registered) - merged),
            ("merged", merged),
            ("waiting", Count(Fate.Waiting)),
            ("refused", Count(Fate.Refused)));
        telling.Say(Sentences.InTheEnd, ("day", Withdrawn), ("count", Book.Registry.Actors.Length));
    }
}
