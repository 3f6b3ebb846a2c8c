using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Finance.Texts;

/// <summary>Everything that this package says, by code.</summary>
internal static class FinanceTexts
{
    public static TextTable Table { get; } = new(
    [
        .. InputTexts.Entries(InputTexts.RequiredCode, InputTexts.OutOfRangeCode, InputTexts.UnknownCode),
        .. LoanTexts.Entries,
        .. ScheduleTexts.Entries,
    ]);

    /// <summary>The words that stand as arguments in a message and never alone; no result has their codes.</summary>
    public static TextTable Names { get; } = new(ScheduleTexts.Names);

    public static Message Message(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        Table.Message(code, arguments);
}
