using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(g) Somebody withdraws: first she gets her copy, then nothing of her is left, and the figures still add up.</summary>
internal static class WithdrawalChapter
{
    private static readonly Id<Actor> Who = new("F-001");

    public static void Tell(Pages pages, Book book, IReadOnlyList<Entry> entries)
    {
        pages.Chapter("Una persona se retira");
        string copy = CoreJson.Write(book.Registry.CopyFor(Who));
        book.Apply(Month.Withdrawn, new RegistryChange.Access(Who));
        pages.Say($"{book.Registry.Find(Who).Name.In(IntakeRun.Language)} pide su copia: se le entrega todo lo que hay de ella,"
            + $" {((Argument)copy.Length).In(IntakeRun.Language)} letras, con sus consentimientos.");

        string[] words = Words(entries);
        Documents before = Documents.Of(book, Month.Withdrawn);
        book.Apply(Month.Withdrawn, new RegistryChange.Withdraw(Who));
        Documents after = Documents.Of(book, Month.Withdrawn);
        pages.Say($"Luego se retira. Se buscan {words.Length} huellas (nombres, teléfono, folios) en {after.All.Count()} documentos:");
        pages.Point($"antes aparecían en: {string.Join(", ", words.SelectMany(before.With).Distinct())}.");
        string[] left = [.. words.SelectMany(after.With).Distinct()];
        Checks.That(left.Length == 0, "no queda huella de quien se retira");
        pages.Point("ahora no aparecen en ninguno.");

        Checks.That(RegistryLog.Verify(book.Log, book.Registry.LogHead) is null, "la bitácora sigue entera");
        RegistryTotals totals = RegistryTotals.Replay(book.Log)!;
        RegistryStatistics figures = book.Registry.Statistics(Month.Withdrawn);
        Checks.That(
            totals.Closing.Actors == figures.Actors && totals.Closing.Needs == figures.Needs && totals.Closing.Offers == figures.Offers,
            "la bitácora y el registro cuentan lo mismo");
        pages.Say("La bitácora sigue entera, y sus cuentas son las del registro:");
        pages.Say(totals.Explain().In(IntakeRun.Language), 2);
    }

    /// <summary>Everything by which she could be found: of both entries that were hers.</summary>
    private static string[] Words(IReadOnlyList<Entry> entries) =>
    [
        .. entries.Where(entry => entry.Row.Folio is "F-001" or "F-011").SelectMany(entry => new[]
        {
            entry.Row.Folio, entry.Row["nombre"], entry.Row["telefono"], entry.Row["nombre"].Split(' ')[1],
        }).Distinct(),
    ];
}
