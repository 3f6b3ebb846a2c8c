using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(g) Somebody withdraws who asked to: first a copy, then nothing is left, and the figures still add up.</summary>
internal static class WithdrawalChapter
{
    private const int ShortestWord = 5;
    private const int LongNumber = 9;

    /// <exception cref="SampleException">The registry has no such entry.</exception>
    public static void Tell(Telling telling, Month month, string folio)
    {
        Book book = month.Book;
        Entry who = Whose(month, folio) ?? throw SampleException.Of(Sentences.NobodyWithdraws, ("folio", folio));
        telling.Chapter(Sentences.Withdrawal);
        Id<Actor> id = who.Actor!.Id;
        string copy = CoreJson.Write(book.Registry.CopyFor(id));
        book.Apply(month.Days.Withdrawn, new RegistryChange.Access(id));
        telling.Say(Sentences.Copy, ("name", who.Actor.Name), ("letters", copy.Length));

        string[] words = Words(month, id);
        Documents before = Documents.Of(book, month.Days.Withdrawn);
        book.Apply(month.Days.Withdrawn, new RegistryChange.Withdraw(id));
        Documents after = Documents.Of(book, month.Days.Withdrawn);
        telling.Say(Sentences.Searched, ("words", words.Length), ("documents", after.All.Count()));
        telling.Points(
            [
                telling.In(Sentences.Before, ("documents", string.Join(", ", words.SelectMany(before.With).Distinct().DefaultIfEmpty("–")))),
                telling.In(Sentences.NowNowhere),
            ],
            2);
        string[] left = [.. words.SelectMany(after.With).Distinct()];
        BrokenRunException.Unless(left.Length == 0, "nothing is left of whoever withdraws");

        BrokenRunException.Unless(RegistryLog.Verify(book.Log, book.Registry.LogHead) is null, "the log is still whole");
        RegistryTotals totals = RegistryTotals.Replay(book.Log)!;
        RegistryStatistics figures = book.Registry.Statistics(month.Days.Withdrawn);
        BrokenRunException.Unless(
            totals.Closing.Actors == figures.Actors && totals.Closing.Needs == figures.Needs && totals.Closing.Offers == figures.Offers,
            "log and registry count the same");
        telling.Say(Sentences.StillWhole);
        telling.Say((telling.All ? totals.Explain() : new Explanation(totals.Explain().Message, Audience.Coordinator)).In(telling.Language), 2);
    }

    /// <summary>The entry of that id, or the one into which it went; null when there is none.</summary>
    private static Entry? Whose(Month month, string folio)
    {
        Entry? whose = month.Entries.FirstOrDefault(entry => entry.Actor is { } actor && actor.Id.ToString() == folio);
        foreach (Merging merging in month.Mergings)
        {
            Id<Actor>? id = whose?.Actor?.Id;
            whose = merging.Change.Other == id || merging.Change.Of == id ? merging.Result : whose;
        }

        return whose;
    }

    /// <summary>Everything by which one could be found, of each entry that was hers, as far as it stands in no row of somebody else.</summary>
    private static string[] Words(Month month, Id<Actor> id)
    {
        HashSet<Id<Actor>> own = [id];
        foreach (Merging merging in month.Mergings.Reverse().Where(merging => own.Contains(merging.Change.Of)))
        {
            own.Add(merging.Change.Other);
        }

        ILookup<bool, Entry> entries = month.Entries.ToLookup(entry => entry.Actor is { } actor && own.Contains(actor.Id));
        HashSet<string> ofOthers = [.. entries[false].SelectMany(entry => entry.Row.Cells)];
        return
        [
            .. entries[true]
                .SelectMany(entry => (string[])[$"{entry.Actor!.Id}", entry.Row["nombre"], entry.Row["telefono"]])
                .Where(IsTelling)
                .Where(word => !ofOthers.Any(cell => cell.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Distinct(),
        ];
    }

    // "Salvador" alone is in the name of a country, and a short number may stand in the random words of the log.
    private static bool IsTelling(string word) =>
        word.Length >= (word.All(char.IsAsciiHexDigit) ? LongNumber : ShortestWord)
        && (word.Contains(' ', StringComparison.Ordinal) || word.Any(char.IsAsciiDigit));
}
