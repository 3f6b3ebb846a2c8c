using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>A documentation text says more than the name that it documents.</summary>
public partial class SummaryTests
{
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "all", "an", "and", "any", "are", "as", "by", "class", "create", "creates", "does", "for", "from", "get", "gets", "given", "has",
        "here", "if", "in", "indicating", "initialise", "initialises", "initializes", "instance", "into", "is", "it", "its", "new",
        "object", "of", "on", "one", "or", "represents", "return", "returns", "set", "sets", "that", "the", "their", "these", "this", "to",
        "type", "value", "was", "were", "whether", "which", "will", "with",
    };

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the", "this", "given", "of" };

    [Theory]
    [InlineData("Gets the currency.", "P:SolidarityEconomy.Money.Currency", true)]
    [InlineData("The amounts of this money.", "P:SolidarityEconomy.Money.Amount", true)]
    [InlineData("The number of minor units, which may be negative.", "P:SolidarityEconomy.Money.MinorUnits", false)]
    [InlineData("Creates a new instance of the money.", "M:SolidarityEconomy.Money.#ctor(System.Decimal)", true)]
    [InlineData("Splits into parts that differ by at most one step.", "M:SolidarityEconomy.Money.Split(System.Int32)", false)]
    public void Restates_AText_IsTrueWhenNothingIsAdded(string text, string member, bool expected) =>
        Assert.Equal(expected, Restates(text, NameOf(member), Fillers));

    [Fact]
    public void Summary_OfAPublicMember_SaysMoreThanItsName() =>
        Rule.HasNoOffenders(
            from member in Members()
            let name = (string)member.Attribute("name")!
            let summary = member.Element("summary")
            where summary is not null && Restates(TextOf(summary), NameOf(name), Fillers)
            select $"{name}: {TextOf(summary)}");

    [Fact]
    public void Parameter_OfAPublicMember_SaysMoreThanItsName() =>
        Rule.HasNoOffenders(
            from member in Members()
            from parameter in member.Elements("param").Concat(member.Elements("typeparam"))
            let name = (string)parameter.Attribute("name")!
            where Restates(TextOf(parameter), name, Articles)
            select $"{(string)member.Attribute("name")!}, {name}: {TextOf(parameter)}");

    [Fact]
    public void Return_OfAPublicMember_SaysMoreThanItsName() =>
        Rule.HasNoOffenders(
            from member in Members()
            let name = (string)member.Attribute("name")!
            let returns = member.Element("returns")
            where returns is not null && Restates(TextOf(returns), NameOf(name).Split(' ')[^1], Articles)
            select $"{name}: {TextOf(returns)}");

    private static IEnumerable<XElement> Members() => Packages.Names.SelectMany(package =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml")).Descendants("member")
            .Where(member => !((string)member.Attribute("name")!).Contains("__Generated", StringComparison.Ordinal)
                && !((string)member.Attribute("name")!).StartsWith("T:System.", StringComparison.Ordinal)));

    /// <summary>The type's and the member's own name, without namespaces and parameters.</summary>
    private static string NameOf(string member)
    {
        string path = member[2..].Split('(')[0];
        string[] parts = path.Split('.');
        return member[0] == 'T' ? parts[^1] : string.Join(' ', parts[^2..]);
    }

    /// <summary>True when every word of the text, fillers apart, stands in the name already.</summary>
    private static bool Restates(string text, string name, HashSet<string> fillers) =>
        Words(text).Where(word => !fillers.Contains(word)).All(Words(name).Contains);

    private static HashSet<string> Words(string text) =>
        Word().Matches(text).Select(match => Stem(match.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Stem(string word) =>
        Fillers.Contains(word) || word.Length < 4 ? word
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith('s') ? word[..^1]
        : word;

    /// <summary>The text of an element; a reference counts as the last part of its name.</summary>
    private static string TextOf(XElement element) => string.Join(' ', element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { HasElements: false, IsEmpty: true } reference =>
            ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? string.Empty)
                .Split('(')[0].Split('.', ':')[^1],
        _ => string.Empty,
    })).Trim();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
