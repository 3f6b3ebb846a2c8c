using NodaTime;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(c) Who said yes is registered, in one step, all or nobody; then the double ones are merged.</summary>
internal static class RegistryChapter
{
    private const int Few = 1;

    public static void Tell(Telling telling, Month month, Func<Subject> newSubject)
    {
        Book book = month.Book;
        telling.Chapter(Sentences.TheRegistry);
        book.Apply(
            month.Days.Registered,
            month.Entries.Where(entry => entry.Actor is not null).Select(entry =>
                new RegistryChange.Register(entry.Actor!, newSubject(), entry.Profile, entry.Needs, entry.Offers)));
        telling.Say(Sentences.Registered, ("day", month.Days.Registered), ("count", book.Registry.Actors.Length));
        List<string> merged = [];
        foreach (Merging merging in month.Mergings)
        {
            BrokenRunException.Unless(CanBeUndone(book, merging, month.Days.Merged), "a merger can be undone without a loss");
            book.Apply(month.Days.Merged, [merging.Change, .. merging.Twice]);
            string head = telling.In(Sentences.Merged, ("other", $"{merging.Change.Other}"), ("kept", $"{merging.Result.Actor!.Id}"));
            merged.Add(string.Join("\n  ", merging.Notes(telling).Prepend(head)));
        }

        telling.Points(merged, Few);
        if (merged.Count > 0)
        {
            telling.Say(Sentences.Undone, ("count", book.Registry.Actors.Length));
        }

        BrokenRunException.Unless(RegistryLog.Verify(book.Log, book.Registry.LogHead) is null, "the log is whole");
        telling.Say(Sentences.Log, ("events", book.Log.Length));
    }

    /// <summary>Tries it on a copy: a registry is immutable, so that a trial leaves no trace.</summary>
    private static bool CanBeUndone(Book book, Merging merging, LocalDate day)
    {
        Registry before = book.Registry;
        Registry after = before.Apply([merging.Change, merging.Undo], day, default).OrThrow();
        return after.Actors.ToHashSet().SetEquals(before.Actors)
            && after.Profiles.ToHashSet().SetEquals(before.Profiles)
            && after.Needs.ToHashSet().SetEquals(before.Needs)
            && after.Offers.ToHashSet().SetEquals(before.Offers);
    }
}
