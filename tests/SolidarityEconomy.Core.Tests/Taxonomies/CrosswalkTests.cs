using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class CrosswalkTests
{
    private static readonly Taxonomy Topics = List("topics", "costing", "sales", "care", "law");
    private static readonly Taxonomy Skills = List("skills", "k1", "k2", "k3");
    private static readonly Taxonomy Jobs = List("jobs", "j1", "j2");

    private static readonly Crosswalk Walk = new(
        Topics,
        Skills,
        [
            ("costing", "k2", MappingRelation.Related),
            ("costing", "k1", MappingRelation.Exact),
            ("sales", "k1", MappingRelation.Broad),
            ("care", "k3", MappingRelation.Narrow),
        ]);

    [Fact]
    public void Mappings_BothWays_ComeBestFirst()
    {
        Assert.Equal([("k1", MappingRelation.Exact), ("k2", MappingRelation.Related)], Targets("costing"));
        Assert.Equal(["costing", "sales"], Walk.MappingsTo(Skills.Find("k1")).Select(mapping => mapping.From.Notation));
        Assert.Empty(Walk.MappingsFrom(Topics.Find("law")));
        Assert.Empty(Walk.MappingsTo(Topics.Find("law")));
        Assert.Equal(["k2", "k1", "k1", "k3"], Walk.Mappings.Select(mapping => mapping.To.Notation));
        Assert.Equal((Topics, Skills), (Walk.From, Walk.To));
        Assert.Equal("topics to skills (4)", Walk.ToString());
    }

    [Fact]
    public void TryCreate_BadRows_AreAllReported()
    {
        Assert.False(Crosswalk.TryCreate(
            Topics,
            Skills,
            [
                ("costing", "k1", MappingRelation.Exact),
                ("cost", "k9", MappingRelation.Exact),
                ("costing", "k1", MappingRelation.Broad),
                ("sales", string.Empty, MappingRelation.Close),
            ],
            out Crosswalk? crosswalk,
            out InputReport report));

        Assert.Null(crosswalk);
        Assert.Equal(4, report.Faults.Length);
        Expect.Fault(report, "from", "input.unknown", 2);
        Expect.Fault(report, "to", "input.unknown", 2);
        Assert.Equal(1L, Expect.Fault(report, string.Empty, "crosswalk.mapped-twice", 3).Message.Arguments["first"].Value);
        Expect.Fault(report, "to", "input.required", 4);
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new Crosswalk(
            Topics, Skills, [("x", "k1", MappingRelation.Exact), ("y", "k1", MappingRelation.Exact)]));
        Assert.Contains("'x'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'y'", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Crosswalk(Topics, Skills, [("costing", "k1", (MappingRelation)9)]));
        Assert.True(Crosswalk.TryCreate(Topics, Skills, [], out _, out report));
        Assert.True(report.IsValid);
    }

    [Fact]
    public void Reversed_BroadAndNarrow_ChangePlaces()
    {
        Crosswalk back = Walk.Reversed();
        Assert.Equal(MappingRelation.Narrow, Assert.Single(back.MappingsTo(Topics.Find("sales"))).Relation);
        Assert.Equal(MappingRelation.Broad, Assert.Single(back.MappingsFrom(Skills.Find("k3"))).Relation);
        Assert.Equal(Walk.Mappings, back.Reversed().Mappings);
    }

    [Fact]
    public void Then_OnlyWhatFollows_IsTaken()
    {
        Crosswalk next = new(
            Skills,
            Jobs,
            [
                ("k1", "j1", MappingRelation.Close),
                ("k1", "j2", MappingRelation.Broad),
                ("k2", "j2", MappingRelation.Exact),
                ("k3", "j1", MappingRelation.Broad),
                ("k3", "j2", MappingRelation.Narrow),
            ]);

        Crosswalk both = Walk.Then(next);
        Assert.Equal(
            [
                ("costing", "j2", MappingRelation.Broad),
                ("costing", "j1", MappingRelation.Close),
                ("sales", "j2", MappingRelation.Broad),
                ("care", "j2", MappingRelation.Narrow),
            ],
            both.Mappings.Select(mapping => (mapping.From.Notation, mapping.To.Notation, mapping.Relation)));
        Assert.Throws<ArgumentException>(() => Walk.Then(Walk));
    }

    [Fact]
    public void Then_RandomWalks_AreReversedTogether()
    {
        Gen<(int, int, int)[]> rows = Gen.ArrayOf(
            from one in Gen.Choose(0, 3)
            from other in Gen.Choose(0, 3)
            from relation in Gen.Choose(0, 4)
            select (one, other, relation));
        Taxonomy[] lists = [List("a", "n0", "n1", "n2", "n3"), List("b", "n0", "n1", "n2", "n3"), List("c", "n0", "n1", "n2", "n3")];
        Prop.ForAll(rows.ToArbitrary(), rows.ToArbitrary(), (first, second) =>
        {
            Crosswalk one = Make(lists[0], lists[1], first);
            Crosswalk two = Make(lists[1], lists[2], second);
            Assert.Equivalent(
                one.Then(two).Reversed().Mappings.Select(Line).Order(StringComparer.Ordinal),
                two.Reversed().Then(one.Reversed()).Mappings.Select(Line).Order(StringComparer.Ordinal),
                strict: true);
        }).Holds();
    }

    private static string Line(ConceptMapping mapping) => $"{mapping.From} {mapping.To} {mapping.Relation}";

    private static Crosswalk Make(Taxonomy from, Taxonomy to, (int One, int Other, int Relation)[] rows) => new(
        from,
        to,
        rows.DistinctBy(row => (row.One, row.Other)).Select(row => ($"n{row.One}", $"n{row.Other}", (MappingRelation)row.Relation)));

    private static IEnumerable<(string Code, MappingRelation Relation)> Targets(string code) =>
        Walk.MappingsFrom(Topics.Find(code)).Select(mapping => (mapping.To.Notation, mapping.Relation));

    private static Taxonomy List(string scheme, params string[] codes) =>
        new(scheme, Hierarchies.Name, codes.Select(code => new TaxonomyRow(code, Text.Of(LanguageTag.English, code))));
}
