using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The month of a network, from the sheet of the first day to whoever withdraws: each chapter uses the one before it.</summary>
internal sealed class Month(Sheet sheet, Answers answers, Days days, Func<Subject> newSubject)
{
    public Days Days => days;

    /// <summary>The entry that is to withdraw; null when nobody asked for it.</summary>
    public string? Withdrawing { get; init; }

    /// <summary>The registry with its log; empty before the story is told.</summary>
    public Book Book { get; } = new();

    /// <summary>The rows of the sheet and what became of them.</summary>
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    /// <summary>The mergers, in the order in which they happen.</summary>
    public IReadOnlyList<Merging> Mergings { get; private set; } = [];

    public void Tell(Telling telling)
    {
        telling.Say(Sentences.Title, ("day", sheet.LastDay(days.Registered)));
        Entries = ReadingChapter.Tell(telling, sheet, answers, days.Registered);
        if (Entries.Any(entry => entry.Fate == Fate.Registered))
        {
            Mergings = DuplicatesChapter.Tell(telling, Entries, answers);
            RegistryChapter.Tell(telling, this, newSubject);
            QuestionsChapter.Tell(telling, Book.Registry, days.Today);
            FiguresChapter.Tell(telling, Book.Registry, days.Today);
            MatchingChapter.Tell(telling, Book.Registry, days.Today);
        }

        if (Withdrawing is not null)
        {
            WithdrawalChapter.Tell(telling, this, Withdrawing);
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
        if (Withdrawing is not null)
        {
            telling.Say(Sentences.InTheEnd, ("day", days.Withdrawn), ("count", Book.Registry.Actors.Length));
        }
    }
}
