using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class TaxonomyHierarchyTests
{
    // world > americas > {ecuador, peru}, world > andes > {ecuador, peru}, world > asia
    private static readonly Taxonomy Places = new(
        "places",
        Hierarchies.Name,
        [
            Row("ecuador", "americas", "andes"),
            Row("peru", "andes", "americas"),
            Row("world"),
            Row("americas", "world"),
            Row("andes", "world"),
            Row("asia", "world"),
            Row("moon"),
        ]);

    [Fact]
    public void Hierarchy_SeveralBroaderEntries_IsFollowedBothWays()
    {
        Assert.Equal(["americas", "andes"], Codes(Places.Broader(Places.Find("ecuador"))));
        Assert.Equal(["andes", "americas"], Codes(Places.Broader(Places.Find("peru"))));
        Assert.Equal(["ecuador", "peru"], Codes(Places.Narrower(Places.Find("andes"))));
        Assert.Equal(["americas", "andes", "world"], Codes(Places.Ancestors(Places.Find("ecuador"))));
        Assert.Equal(["ecuador", "peru", "americas", "andes", "asia"], Codes(Places.Descendants(Places.Find("world"))));
        Assert.Equal(["world", "moon"], Codes(Places.Tops));
        Assert.Empty(Places.Ancestors(Places.Find("moon")));
        Assert.Empty(Places.Descendants(Places.Find("moon")));
    }

    [Fact]
    public void LowestCommonAncestors_SeveralWays_AreAllGiven()
    {
        Assert.Equal(["americas", "andes"], Meeting("ecuador", "peru"));
        Assert.Equal(["world"], Meeting("ecuador", "asia"));
        Assert.Equal(["andes"], Meeting("andes", "peru"));
        Assert.Equal(["peru"], Meeting("peru", "peru"));
        Assert.Empty(Meeting("peru", "moon"));
    }

    [Fact]
    public void Similarity_KnownPairs_FollowTheFormula()
    {
        // d = 2, s = 2; d = 1, s = 3; d = 2, s = 1.
        Assert.Equal(4m / 6, Near("ecuador", "peru"));
        Assert.Equal(2m / 5, Near("ecuador", "asia"));
        Assert.Equal(4m / 5, Near("andes", "peru"));
        Assert.Equal(1, Near("moon", "moon"));
        Assert.Equal(0, Near("moon", "peru"));
    }

    [Fact]
    public void IndexOf_ConceptOfAnotherList_Throws()
    {
        Concept stranger = new("others", "peru", Hierarchies.Name);
        Concept peru = Places.Find("peru");
        Assert.Equal(1, Places.IndexOf(new Concept("places", "peru", Hierarchies.Name)));
        Assert.False(Places.TryIndexOf(stranger, out int place));
        Assert.Equal(-1, place);
        Assert.False(Places.TryIndexOf(null, out _));
        Assert.Throws<ArgumentException>(() => Places.IndexOf(stranger));
        Assert.Throws<ArgumentException>(() => Places.Narrower(stranger));
        Assert.Throws<ArgumentException>(() => Places.Ancestors(stranger));
        Assert.Throws<ArgumentException>(() => Places.Descendants(stranger));
        Assert.Throws<ArgumentException>(() => Places.Similarity(peru, stranger));
        Assert.Throws<ArgumentException>(() => Places.LowestCommonAncestors(stranger, peru));
        Assert.Throws<IndexOutOfRangeException>(() => Places.DepthOf(7));
        Assert.Throws<IndexOutOfRangeException>(() => Places.BroaderOf(-1).Length);
        Assert.Equal("places (7)", Places.ToString());
    }

    [Fact]
    public void Constructor_ManyFaults_AreToldTogether()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new Taxonomy(
            "places",
            Hierarchies.Name,
            [Row("a", "b"), Row("b", "c"), Row("c", "b"), Row("d", "x"), Row("d"), Row("e", "e"), Row("f", "e")]));

        Assert.Equal(
            "'d' stands twice in the list. 'd' lies below 'x', which is in no row. 'c' lies below 'b', which closes a circle. "
                + "'e' lies below 'e', which closes a circle. (Parameter 'rows')",
            thrown.Message);
        Assert.Contains("And 5 more.", Assert.Throws<ArgumentException>(() => new Taxonomy(
            "places", Hierarchies.Name, Enumerable.Range(0, 25).Select(i => Row($"n{i}", "x")))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Taxonomy("places", Hierarchies.Name, [null!]));
    }

    [Fact]
    public void Constructor_LongChain_HasItsLimit()
    {
        static IEnumerable<TaxonomyRow> Chain(int length) =>
            Enumerable.Range(0, length).Select(i => i == 0 ? Row("n0") : Row($"n{i}", $"n{i - 1}"));

        Taxonomy deep = new("chain", Hierarchies.Name, Chain(2_000));
        Assert.Equal(2_000, deep.DepthOf(1_999));
        Assert.True(deep.IsWithin(1_999, 0));
        Assert.Equal(2_000, deep.SelfAndDescendantsOf(0).Length);
        Assert.Throws<ArgumentException>(() => new Taxonomy("chain", Hierarchies.Name, Chain(4_100)));
    }

    [Fact]
    public void Hierarchy_RandomGraphs_EqualTheDefinitions() =>
        Prop.ForAll(Hierarchies.Of(14, 3).ToArbitrary(), broader =>
        {
            HierarchyOracle oracle = new(broader);
            Taxonomy taxonomy = Hierarchies.Make(broader);
            for (int i = 0; i < oracle.Count; i++)
            {
                Concept one = taxonomy.Concepts[i];
                int[] above = [.. Enumerable.Range(0, oracle.Count).Where(j => oracle.IsWithin(i, j))];
                int[] below = [.. Enumerable.Range(0, oracle.Count).Where(j => oracle.IsWithin(j, i))];
                Assert.Equal(above, taxonomy.SelfAndAncestorsOf(i).ToArray());
                Assert.Equal(above.Select(j => oracle.Steps(i, j)), taxonomy.StepsUpOf(i).ToArray());
                Assert.Equal(below, taxonomy.SelfAndDescendantsOf(i).ToArray());
                Assert.Equal(broader[i], taxonomy.BroaderOf(i).ToArray());
                Assert.Equal(below.Where(j => broader[j].Contains(i)), taxonomy.NarrowerOf(i).ToArray());
                Assert.Equal(oracle.Depth(i), taxonomy.DepthOf(i));
                Assert.Equal(
                    above.Where(j => j != i).OrderBy(j => oracle.Steps(i, j)), Hierarchies.Places(taxonomy, taxonomy.Ancestors(one)));
                Assert.Equal(below.Where(j => j != i), Hierarchies.Places(taxonomy, taxonomy.Descendants(one)));
                for (int j = 0; j < oracle.Count; j++)
                {
                    Assert.Equal(oracle.IsWithin(i, j), taxonomy.IsWithin(i, j));
                    Assert.Equal(
                        oracle.Lowest(i, j),
                        Hierarchies.Places(taxonomy, taxonomy.LowestCommonAncestors(one, taxonomy.Concepts[j])));
                    Ratio expected = oracle.Similarity(i, j);
                    Assert.Equal((decimal)expected.Numerator / (decimal)expected.Denominator, taxonomy.Similarity(i, j), 27);
                }
            }
        }).Holds();

    [Fact]
    public void Similarity_RandomGraphs_KeepsTheAxioms() =>
        Prop.ForAll(Hierarchies.Of(20, 3).ToArbitrary(), broader =>
        {
            Taxonomy taxonomy = Hierarchies.Make(broader);
            for (int i = 0; i < broader.Length; i++)
            {
                for (int j = 0; j < broader.Length; j++)
                {
                    decimal near = taxonomy.Similarity(i, j);
                    Assert.InRange(near, 0, 1);
                    Assert.Equal(near, taxonomy.Similarity(j, i));
                    Assert.Equal(i == j, near == 1);
                    Assert.Equal(
                        taxonomy.LowestCommonAncestors(taxonomy.Concepts[i], taxonomy.Concepts[j]).IsEmpty, near == 0);
                }
            }
        }).Holds();

    [Fact]
    public void Similarity_RandomTrees_GrowsWithTheDepthOfTheMeetingPoint() =>
        Prop.ForAll(Hierarchies.Of(18, 1).ToArbitrary(), broader =>
        {
            HierarchyOracle oracle = new(broader);
            Taxonomy taxonomy = Hierarchies.Make(broader);
            (int Depth, int Steps, decimal Near)[] pairs =
            [
                .. from i in Enumerable.Range(0, oracle.Count)
                   from j in Enumerable.Range(0, oracle.Count)
                   from meeting in oracle.Lowest(i, j)
                   select (oracle.Depth(meeting), oracle.Steps(i, meeting) + oracle.Steps(j, meeting), taxonomy.Similarity(i, j)),
            ];
            foreach (IGrouping<int, (int Depth, int Steps, decimal Near)> equallyFar in pairs.GroupBy(pair => pair.Steps))
            {
                decimal[] inOrder = [.. equallyFar.OrderBy(pair => pair.Depth).Select(pair => pair.Near)];
                Assert.Equal(inOrder.Order(), inOrder);
            }

            foreach (IGrouping<int, (int Depth, int Steps, decimal Near)> equallyDeep in pairs.GroupBy(pair => pair.Depth))
            {
                decimal[] inOrder = [.. equallyDeep.OrderByDescending(pair => pair.Steps).Select(pair => pair.Near)];
                Assert.Equal(inOrder.Order(), inOrder);
            }
        }).Holds();

    [Fact]
    public void AsOf_Day_KeepsWhatIsInForceBelowTheNearestThatIs()
    {
        LocalDate before = new(1991, 12, 25);
        Taxonomy states = new(
            "states",
            Hierarchies.Name,
            [
                Row("world"),
                Row("ussr", "world") with { Validity = new DateRange(null, before) },
                Row("russia", "ussr"),
                Row("moscow", "russia"),
                Row("ghost") with { Validity = new DateRange(null, before) },
            ]);

        Assert.Same(states, states.AsOf(before));
        Taxonomy after = states.AsOf(before.PlusDays(1));
        Assert.Equal(["world", "russia", "moscow"], Codes(after.Concepts));
        Assert.Equal(["world"], Codes(after.Broader(after.Find("russia"))));
        Assert.False(after.TryFind("ussr", out _));
        Assert.Same(states.Find("moscow"), after.Find("moscow"));
        Assert.Equal(("states", states.Name), (after.Scheme, after.Name));
    }

    [Fact]
    public void AsOf_RandomValidity_LeavesWhatLiesWithinWhatAsItWas() =>
        Prop.ForAll(Hierarchies.Of(18, 3).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (broader, mask) =>
        {
            LocalDate day = new(2024, 1, 1);
            bool InForce(int i) => ((mask >> i) & 1) == 0;
            Taxonomy all = Hierarchies.Make(broader, i => InForce(i) ? default : new DateRange(null, day.PlusDays(-1)));
            Taxonomy now = all.AsOf(day);

            Assert.Equal(all.Concepts.Where((_, i) => InForce(i)), now.Concepts);
            foreach (Concept one in now.Concepts)
            {
                Assert.All(now.Broader(one), above => Assert.True(all.IsWithin(one, above)));
                Assert.Equal(
                    all.Broader(one).Where(above => InForce(all.IndexOf(above))).Order(Order),
                    now.Broader(one).Where(above => all.Broader(one).Contains(above)).Order(Order));
                foreach (Concept other in now.Concepts)
                {
                    Assert.Equal(all.IsWithin(one, other), now.IsWithin(one, other));
                }
            }
        }).Holds();

    private static Comparer<Concept> Order { get; } =
        Comparer<Concept>.Create((one, other) => string.CompareOrdinal(one.Notation, other.Notation));

    private static string[] Meeting(string one, string other) =>
        Codes(Places.LowestCommonAncestors(Places.Find(one), Places.Find(other)));

    private static decimal Near(string one, string other) => Places.Similarity(Places.Find(one), Places.Find(other));

    private static string[] Codes(IEnumerable<Concept> concepts) => [.. concepts.Select(concept => concept.Notation)];

    private static TaxonomyRow Row(string code, params string[] broader) =>
        new(code, Text.Of(LanguageTag.English, code)) { Broader = [.. broader] };
}
