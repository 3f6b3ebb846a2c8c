using System.Reflection;
using System.Text.RegularExpressions;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>What the packages say: every code in three languages, with the same arguments.</summary>
public partial class TextTableTests
{
    /// <summary>Codes whose text is the same in two languages, each with the reason.</summary>
    private static readonly Dictionary<string, string> SameByNature = new(StringComparer.Ordinal)
    {
        ["registry.tally-row"] = "a label and its figure",
    };

    public static TheoryData<string> PackageNames => [.. Packages.Names];

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Code_OfEachText_IsWordsInKebabCaseAndUnique(string package)
    {
        IReadOnlyList<(string Code, Text Pattern)> entries = TextTables.Entries(Assembly.Load(package));

        Rule.HasNoOffenders(entries.Select(entry => entry.Code).Where(code => !CodeForm().IsMatch(code)));
        Rule.HasNoOffenders(entries.GroupBy(entry => entry.Code, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Text_OfEachCode_HasThreeLanguagesWithTheSameArguments(string package) =>
        Rule.HasNoOffenders(
            from entry in TextTables.Entries(Assembly.Load(package))
            from language in new[] { LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese }
            let english = entry.Pattern.Values.GetValueOrDefault(LanguageTag.English)
            let words = entry.Pattern.Values.GetValueOrDefault(language)
            where english is null || words is null || !Arguments(english).SetEquals(Arguments(words))
            select $"{entry.Code} in {language}: {words}");

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Text_OfEachCode_IsTranslated(string package) =>
        Rule.HasNoOffenders(
            from entry in TextTables.Entries(Assembly.Load(package))
            where !SameByNature.ContainsKey(entry.Code)
            let english = entry.Pattern.In(LanguageTag.English)
            where english == entry.Pattern.In(LanguageTag.Spanish) || english == entry.Pattern.In(LanguageTag.Portuguese)
            select $"{entry.Code}: {english}");

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Text_OfEachCode_IsASentence(string package) =>
        Rule.HasNoOffenders(
            from entry in TextTables.Entries(Assembly.Load(package))
            from words in entry.Pattern.Values.Values
            where words != words.Trim() || words.Contains("  ", StringComparison.Ordinal)
                || words.Count(letter => letter == '{') != words.Count(letter => letter == '}')
            select $"{entry.Code}: '{words}'");

    [Fact]
    public void Message_OfAPackage_IsMadeFromItsTexts() =>
        Rule.HasNoOffenders(
            from assembly in Packages.Assemblies
            from type in Packages.WrittenTypes(assembly)
            where type.Namespace is not { } space
                || (!space.EndsWith(".Texts", StringComparison.Ordinal) && space != "SolidarityEconomy.Json")
            from method in TypeReferences.Methods(type)
            from called in TypeReferences.Members(method)
            where called is ConstructorInfo && called.DeclaringType == typeof(Message)
            select $"{type.FullName}.{method.Name}");

    private static HashSet<string> Arguments(string pattern) =>
        [.. Argument().Matches(pattern).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"\{(?<name>[^{}|]+)(\|[^{}]*)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Argument();
}
