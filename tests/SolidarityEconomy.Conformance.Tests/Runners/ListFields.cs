using System.Text.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Maps the lists and matchings of vectors.</summary>
internal static class ListFields
{
    public static Id<Chooser> Id(JsonElement name) => new(name.GetString()!);

    public static IEnumerable<Id<Chooser>> Ids(JsonElement names) => names.EnumerateArray().Select(Id);

    /// <summary>An object of names with their lists; capacities are 1 unless given.</summary>
    public static IEnumerable<Chooser> Choosers(JsonElement lists, JsonElement? capacities = null) => lists.EnumerateObject()
        .Select(entry => Chooser.InOrder(
            new(entry.Name), Ids(entry.Value), capacities?.GetProperty(entry.Name).GetInt32() ?? 1));

    /// <summary>An object from names to a partner or partners.</summary>
    public static IEnumerable<MatchedPair> Pairs(JsonElement matching, bool isByLeft = true) =>
        from entry in matching.EnumerateObject()
        let key = new Id<Chooser>(entry.Name)
        from partner in entry.Value.ValueKind == JsonValueKind.Array ? Ids(entry.Value) : [Id(entry.Value)]
        select isByLeft ? new MatchedPair(key, partner) : new MatchedPair(partner, key);

    public static void Same(IEnumerable<MatchedPair> expected, IEnumerable<MatchedPair> found) => Assert.Equal(
        expected.Select(pair => pair.ToString()).Order(StringComparer.Ordinal),
        found.Select(pair => pair.ToString()).Order(StringComparer.Ordinal));
}
