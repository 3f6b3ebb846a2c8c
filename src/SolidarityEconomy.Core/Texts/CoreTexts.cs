namespace SolidarityEconomy.Texts;

/// <summary>Everything that this package says, by code.</summary>
internal static class CoreTexts
{
    public static TextTable Table { get; } = new([.. KernelTexts.Entries]);

    public static Message Message(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        Table.Message(code, arguments);
}
