using System.Collections.Frozen;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Texts;

/// <summary>Everything that this package says, by code.</summary>
internal static class MatchingTexts
{
    public static TextTable Table { get; } = new(
    [
        .. InputTexts.Entries(
            InputTexts.RequiredCode,
            InputTexts.MalformedCode,
            InputTexts.OutOfRangeCode,
            InputTexts.DuplicateCode,
            InputTexts.UnknownCode),
        .. PolicyTexts.Entries,
        .. CriterionTexts.Entries,
        .. ProfileCriterionTexts.Entries,
        .. RuleTexts.Entries,
        .. ExplanationTexts.Entries,
        .. InclusionTexts.Entries,
        .. CheckTexts.Entries,
        .. PlanTexts.Entries,
        .. ProblemTexts.Entries,
        .. AssignmentTexts.Entries,
        .. StableTexts.Entries,
        .. EngagementTexts.Entries,
        .. CounterfactualTexts.Entries,
        .. EvaluationTexts.Entries,
        .. TeamTexts.Entries,
        .. PartnershipTexts.Entries,
    ]);

    /// <summary>Names that stand inside messages and are none by themselves.</summary>
    public static TextTable Names { get; } =
        new([.. CriterionTexts.Names, .. ProfileCriterionTexts.Names, .. EvaluationTexts.Names, .. TeamTexts.Names]);

    private static readonly FrozenDictionary<string, Text> Texts =
        Table.Entries.Concat(Names.Entries).ToFrozenDictionary(entry => entry.Code, entry => entry.Pattern, StringComparer.Ordinal);

    public static Message Message(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        Table.Message(code, arguments);

    /// <summary>A text without arguments, such as the name of a criterion.</summary>
    public static Text Text(string code) => Texts[code];
}
