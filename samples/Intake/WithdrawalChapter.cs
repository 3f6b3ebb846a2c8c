using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(g) Somebody withdraws: first she gets her copy, then nothing of her is left, and the figures still add up.</summary>
internal static class WithdrawalChapter
{
    private const int ShortestWord = 5;
    private const int LongNumber = 9;

    public static void Tell(Telling telling, Month month)
    {
        Book book = month.Book;
        if (Whose(month) is not { } who)
        {
            return;
        }

        telling.Chapter(Sentences.Withdrawal);
        Id<Actor> id = who.Actor!.Id;
        string copy = CoreJson.Write(book.Registry.CopyFor(id));
        book.Apply(month.Withdrawn, new RegistryChange.Access(id));
        telling.Say(Sentences.Copy, ("name", who.Actor.Name), ("letters", copy.Length));

        string[] words = Words(month, id);
        Documents before = Documents.Of(book, month.Withdrawn);
        book.Apply(month.Withdrawn, new RegistryChange.Withdraw(id));
        Documents after = Documents.Of(book, month.Withdrawn);
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
        RegistryStatistics figures = book.Registry.Statistics(month.Withdrawn);
        BrokenRunException.Unless(
            totals.Closing.Actors == figures.Actors && totals.Closing.Needs == figures.Needs && totals.Closing.Offers == figures.Offers,
            "log and registry count the same");
        telling.Say(Sentences.StillWhole);
        telling.Say((telling.All ? totals.Explain() : new Explanation(totals.Explain().Message, Audience.Coordinator)).In(telling.Language), 2);
    }

    /// <summary>A person who stood in the sheet twice, since two entries have to go; else the first person; null when there is none.</summary>
    private static Entry? Whose(Month month) => month.Mergings.Select(merging => merging.Result).Concat(month.Entries)
        .FirstOrDefault(entry => entry.Actor is { Kind: ActorKind.Person });

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
