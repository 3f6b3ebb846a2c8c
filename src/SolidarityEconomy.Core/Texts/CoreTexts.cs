namespace SolidarityEconomy.Texts;

/// <summary>Everything that this package says, by code: its rooms list here what they have.</summary>
internal static class CoreTexts
{
    public static TextTable Table { get; } = new(
    [
        .. InputTexts.Entries(
            InputTexts.RequiredCode,
            InputTexts.MalformedCode,
            InputTexts.OutOfRangeCode,
            InputTexts.DuplicateCode,
            InputTexts.UnknownCode),
        .. KernelTexts.Entries,
        .. ReportTexts.Entries,
        .. FlowTexts.Entries,
        .. TaxonomyTexts.Entries,
        .. ActorTexts.Entries,
        .. RegistryTexts.Entries,
        .. RegistryLifeTexts.Entries,
        .. TableTexts.Entries,
        .. QuestionTexts.Entries,
        .. FigureTexts.Entries,
        .. LinkageTexts.Entries,
    ]);

    public static Message Message(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        Table.Message(code, arguments);
}
