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

    public static Message Message(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        Table.Message(code, arguments);
}
