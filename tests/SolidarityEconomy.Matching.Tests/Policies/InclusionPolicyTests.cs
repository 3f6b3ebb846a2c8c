using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Policies;

public class InclusionPolicyTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Concept Women = PopulationGroups.Find("women");

    private static readonly InclusionPolicy Whole = new(
        Day,
        [
            InclusionRule.ReservePlaces(Women, 2, [new Id<Offer>("o2"), new Id<Offer>("o1"), new Id<Offer>("o2")], 0.5m),
            InclusionRule.ReserveShare(PopulationGroups.Find("refugees"), 0.25m),
            InclusionRule.ReservePlacesOfNeeds(Women, 1, [new Id<Need>("n1")]),
            InclusionRule.ReserveShareOfNeeds(Women, 1),
            InclusionRule.ShareOfMatches(Women, 0.3m, InclusionSide.Offers, 3, 40, 12.5m),
            InclusionRule.ShareOfMatches(MobilitySituations.Taxonomy.Concepts[0], 0.3m),
        ],
        new WaitingPriority(0.001m, 0.2m),
        leastShown: 7);

    [Fact]
    public void TryCreate_OfItsOwnDocument_GivesTheSamePolicy()
    {
        string json = MatchingJson.Write(Whole.ToInput());

        Assert.True(InclusionPolicy.TryCreate(MatchingJson.Read<InclusionPolicyInput>(json), out InclusionPolicy? policy, out InputReport report));

        Assert.Empty(report.Faults);
        Assert.Equal(json, MatchingJson.Write(policy.ToInput()));
        Assert.Equal(["o1", "o2"], policy.Rules[0].Offers.Select(id => id.ToString()));
        Assert.Equal((3L, 40L, InclusionSide.Offers), (policy.Rules[4].PastOfGroup, policy.Rules[4].PastInAll, policy.Rules[4].Side));
        Assert.Equal((0.001m, 0.2m, 7), (policy.Waiting!.PerDay, policy.Waiting.Most, policy.LeastShown));
    }

    [Fact]
    public void Read_OfAPolicyInsideADocument_TakesGroupsOfListsThatAreNotThere()
    {
        InclusionPolicy own = new(Day, [InclusionRule.ReservePlaces(new Concept("ours", "valley", Sample.Words("From the valley")), 1)]);
        MatchPolicy policy = new([new(new TableCriterion((_, _) => 1), 1)]);
        string json = MatchingJson.Write(Run.Match(Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]), policy, own));

        Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<MatchPlan>(json)));
        Assert.Equal(own.Rules[0].Group, MatchingJson.Read<MatchPlan>(json).Inclusion!.Policy.Rules[0].Group);
        Assert.False(InclusionPolicy.TryCreate(own.ToInput(), out _, out InputReport report));
        Expect.Fault(report, "rules[0].taxonomy", "input.unknown");
        Assert.Throws<JsonException>(() => MatchingJson.Read<MatchPlan>(json.Replace("\"price\":100", "\"price\":101", StringComparison.Ordinal)));
    }

    [Fact]
    public void TryCreate_OfAWrongDocument_TellsEveryFaultAtOnce()
    {
        InclusionPolicyInput input = new(
            null,
            [
                null,
                new(null, (InclusionSide)7, Share: 0, Price: 100.5m),
                new("nobody", IsReserve: true),
                new("women", IsReserve: true, Places: 0, At: ["o 1", null]),
                new("women", IsReserve: true, Places: 1, Share: 0.5m, PastOfGroup: 1, PastInAll: 1),
                new("women", Share: 0.12345678m, Places: 1, At: [], PastOfGroup: 5, PastInAll: 4),
            ],
            WaitingPerDay: 0.5m,
            LeastShown: 0);

        Assert.False(InclusionPolicy.TryCreate(input, out InclusionPolicy? policy, out InputReport report));

        Assert.Null(policy);
        Expect.Fault(report, "on", "input.required");
        Expect.Fault(report, "rules[0]", "input.required");
        Expect.Fault(report, "rules[1].group", "input.required");
        Expect.Fault(report, "rules[1].side", "input.out-of-range");
        Expect.Fault(report, "rules[1].share", "input.out-of-range");
        Expect.Fault(report, "rules[1].price", "input.out-of-range");
        Expect.Fault(report, "rules[2].group", "input.unknown");
        Expect.Fault(report, "rules[2].share", "input.required");
        Expect.Fault(report, "rules[3].places", "input.out-of-range");
        Expect.Fault(report, "rules[3].at[0]", "input.malformed");
        Expect.Fault(report, "rules[3].at[1]", "input.required");
        Expect.Fault(report, "rules[4].places", "match.policy.not-here");
        Expect.Fault(report, "rules[4].pastOfGroup", "match.policy.not-here");
        Expect.Fault(report, "rules[5].share", "match.policy.too-many-decimals");
        Expect.Fault(report, "rules[5].at", "match.policy.not-here");
        Expect.Fault(report, "rules[5].pastInAll", "input.out-of-range");
        Expect.Fault(report, "waitingMost", "input.required");
        Expect.Fault(report, "leastShown", "input.out-of-range");
        Assert.False(InclusionPolicy.TryCreate(null, out _, out _));
        Assert.False(InclusionPolicy.TryCreate(new(Day, [], WaitingMost: 1), out _, out InputReport alone));
        Expect.Fault(alone, "waitingMost", "match.policy.not-here");
    }

    [Fact]
    public void TryCreate_OfFiguresOutOfAllRange_FindsEachOfThem()
    {
        InclusionPolicyInput input = new(
            Day,
            [
                .. Enumerable.Repeat(new InclusionRuleInput("women", Share: 1), 65),
                new("women", Share: decimal.MaxValue, PastOfGroup: long.MaxValue, PastInAll: long.MinValue, Price: decimal.MinValue),
                new("women", IsReserve: true, Places: int.MinValue, At: [new string('x', 65), "", "سلمى"]),
            ],
            WaitingPerDay: decimal.MaxValue,
            WaitingMost: decimal.MaxValue,
            LeastShown: int.MinValue);

        Assert.False(InclusionPolicy.TryCreate(input, out _, out InputReport report));

        Assert.Equal(
            [
                "rules", "rules[65].price", "rules[65].share", "rules[65].pastOfGroup", "rules[65].pastInAll", "rules[66].places",
                "rules[66].at[0]", "rules[66].at[1]", "rules[66].at[2]", "waitingPerDay", "waitingMost", "leastShown",
            ],
            report.Faults.Select(fault => fault.Path));
        Assert.True(InclusionPolicy.TryCreate(new(Day), out InclusionPolicy? empty, out _));
        Assert.Empty(empty.Rules);
        Assert.Throws<ArgumentException>(() => new InclusionPolicy(Day, [null!]));
        Assert.Throws<ArgumentNullException>(() => new InclusionPolicy(Day, null!));
    }

    [Fact]
    public void TryCreate_WithOwnLists_FindsTheirGroups()
    {
        Taxonomy ours = new("ours", Sample.Words("Ours"), [new TaxonomyRow("valley", Sample.Words("From the valley"))]);

        Assert.True(InclusionPolicy.TryCreate(
            new(Day, [new("valley", Share: 0.5m, Taxonomy: "ours")]), out InclusionPolicy? policy, out _, [ours]));
        Assert.Equal("From the valley", policy.Rules[0].Group.Label.In(LanguageTag.English));
    }

    [Theory]
    [InlineData(0.25, 1, 0)]
    [InlineData(0.25, 2, 1)]
    [InlineData(0.25, 5, 1)]
    [InlineData(0.5, 3, 2)]
    [InlineData(1, 4, 4)]
    public void PlacesOf_AShare_RoundsHalfAPlaceUp(double share, int places, int reserved) =>
        Assert.Equal(reserved, InclusionRule.ReserveShare(Women, (decimal)share).PlacesOf(places));

    [Fact]
    public void MatchesOf_AShareWithAHistory_OwesWhatItLacks()
    {
        InclusionRule floor = InclusionRule.ShareOfMatches(Women, 0.3m, pastOfGroup: 1, pastInAll: 10);

        Assert.Equal([2, 3, 32], new long[] { 0, 3, 100 }.Select(floor.MatchesOf));
        Assert.Equal(0, InclusionRule.ShareOfMatches(Women, 0.1m, pastOfGroup: 10, pastInAll: 10).MatchesOf(5));
    }

    [Fact]
    public void Rules_OutsideTheirRanges_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InclusionRule.ReservePlaces(Women, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => InclusionRule.ReserveShare(Women, 1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => InclusionRule.ReserveShareOfNeeds(Women, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => InclusionRule.ReservePlacesOfNeeds(Women, 1, price: -1));
        Assert.Throws<ArgumentException>(() => InclusionRule.ReservePlaces(Women, 1, [default]));
        Assert.Throws<ArgumentOutOfRangeException>(() => InclusionRule.ShareOfMatches(Women, 0.5m, pastOfGroup: 2, pastInAll: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => InclusionRule.ShareOfMatches(Women, 0.5m, (InclusionSide)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitingPriority(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitingPriority(1, 0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InclusionPolicy(Day, [], leastShown: 0));
        Assert.Throws<ArgumentException>(() => new InclusionPolicy(Day, [null!]));
        Assert.Throws<ArgumentException>(() => new InclusionPolicy(Day, Enumerable.Repeat(InclusionRule.ReservePlaces(Women, 1), 65)));
    }
}
