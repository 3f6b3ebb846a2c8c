using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(c) Who said yes is registered, in one step, all or nobody; then the double ones are merged.</summary>
internal static class RegistryChapter
{
    public static void Tell(
        Pages pages, Book book, IReadOnlyList<Entry> entries, IReadOnlyList<Merging> mergings, Func<Subject> newSubject)
    {
        pages.Chapter("El registro");
        book.Apply(
            Month.Registered,
            entries.Where(entry => entry.Actor is not null).Select(entry =>
                new RegistryChange.Register(entry.Actor!, newSubject(), entry.Profile, entry.Needs, entry.Offers)));
        pages.Say($"El {Day(Month.Registered)} se anotan {book.Registry.Actors.Length} fichas, todas en un solo paso.");

        foreach (Merging merging in mergings)
        {
            pages.Say(string.Empty);
            pages.Say($"{merging.Change.Other} se une a {merging.Result.Id}. Lo que decía cada fila:");
            foreach (string note in merging.Notes)
            {
                pages.Point(note);
            }

            Checks.That(CanBeUndone(book, merging), "una unión se puede deshacer sin perder nada");
            book.Apply(Month.Merged, [merging.Change, .. merging.Twice]);
        }

        pages.Say(string.Empty);
        pages.Say($"Cada unión se probó a deshacer: las dos fichas vuelven como estaban. Quedan {book.Registry.Actors.Length}.");
        Checks.That(RegistryLog.Verify(book.Log, book.Registry.LogHead) is null, "la bitácora está entera");
        pages.Say($"La bitácora tiene {book.Log.Length} sucesos, sin un solo nombre, y está entera.");
    }

    public static string Day(NodaTime.LocalDate day) => ((Argument)day).In(IntakeRun.Language);

    /// <summary>Tries it on a copy: a registry is immutable, so that a trial leaves no trace.</summary>
    private static bool CanBeUndone(Book book, Merging merging)
    {
        Registry before = book.Registry;
        Registry after = before.Apply([merging.Change, merging.Undo], Month.Merged, default).OrThrow();
        return after.Actors.ToHashSet().SetEquals(before.Actors)
            && after.Profiles.ToHashSet().SetEquals(before.Profiles)
            && after.Needs.ToHashSet().SetEquals(before.Needs)
            && after.Offers.ToHashSet().SetEquals(before.Offers);
    }
}
