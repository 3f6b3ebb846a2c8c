using System.Text.Json;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Tests.Policies;

public class MatchConstraintsTests
{
    [Fact]
    public void TryCreate_OfADocumentWithManyFaults_TellsAllAtOnce()
    {
        MatchConstraintsInput input = new(
            Pinned: [new("n1", "o1"), null, new(null, "o 1")],
            Forbidden: [new("n1", "")],
            Suggested: [new(), new(new("n1", "o1"), 0), new(new("n1", "o1"), 0.1234567m), new(new("n1", "o1"), 101)],
            Kept: [new("n1", new string('x', 65))],
            KeepPrice: -1,
            Held: [null],
            Asked: [null],
            Busy: [new("o1", 0), new(), null],
            Shortlist: new(1_001, 0));

        Assert.False(MatchConstraints.TryCreate(input, out MatchConstraints? constraints, out InputReport report));

        Assert.Null(constraints);
        Expect.Fault(report, "pinned[1]", "input.required");
        Expect.Fault(report, "pinned[2].need", "input.required");
        Expect.Fault(report, "pinned[2].offer", "input.malformed");
        Expect.Fault(report, "forbidden[0].offer", "input.required");
        Expect.Fault(report, "suggested[0].pair.need", "input.required");
        Expect.Fault(report, "suggested[0].pair.offer", "input.required");
        Expect.Fault(report, "suggested[0].bonus", "input.required");
        Expect.Fault(report, "suggested[1].bonus", "input.out-of-range");
        Expect.Fault(report, "suggested[2].bonus", "match.policy.too-many-decimals");
        Expect.Fault(report, "suggested[3].bonus", "input.out-of-range");
        Expect.Fault(report, "kept[0].offer", "input.malformed");
        Expect.Fault(report, "keepPrice", "input.out-of-range");
        Expect.Fault(report, "held[0]", "input.required");
        Expect.Fault(report, "asked[0]", "input.required");
        Expect.Fault(report, "busy[0].places", "input.out-of-range");
        Expect.Fault(report, "busy[1].offer", "input.required");
        Expect.Fault(report, "busy[2]", "input.required");
        Expect.Fault(report, "shortlist.namesPerNeed", "input.out-of-range");
        Expect.Fault(report, "shortlist.namesPerOffer", "input.out-of-range");
        Assert.Equal(19, report.Faults.Length);
    }

    [Fact]
    public void TryCreate_OfNothing_SaysWhatIsMissing()
    {
        Assert.False(MatchConstraints.TryCreate(null, out _, out InputReport report));
        Expect.Fault(report, string.Empty, "input.required");
        Assert.False(MatchConstraints.TryCreate(new(Shortlist: new()), out _, out report));
        Expect.Fault(report, "shortlist.namesPerNeed", "input.required");
        Assert.True(MatchConstraints.TryCreate(new(), out MatchConstraints? none, out report));
        Assert.Empty(report.Faults);
        Assert.Equal(MatchingJson.Write(MatchConstraints.None), MatchingJson.Write(none));
    }

    [Fact]
    public void Document_OfAnyConstraints_RoundTripsExactlyAndMeansTheSame()
    {
        const string json = """
            {"schema":"solidarity-economy/match-constraints","version":"1.0",
             "pinned":[{"need":"n2","offer":"o1"},{"need":"n1","offer":"o1"},{"need":"n2","offer":"o1"}],
             "suggested":[{"pair":{"need":"n1","offer":"o2"},"bonus":0.25}],
             "kept":[{"need":"n1","offer":"o1"}],"keepPrice":0.000001,
             "busy":[{"offer":"o3"},{"offer":"o2","places":2}],
             "shortlist":{"namesPerNeed":3}}
            """;

        Assert.True(MatchConstraints.TryCreate(MatchingJson.Read<MatchConstraintsInput>(json), out MatchConstraints? read, out InputReport report));
        string written = MatchingJson.Write(read.ToInput());
        Assert.True(MatchConstraints.TryCreate(MatchingJson.Read<MatchConstraintsInput>(written), out MatchConstraints? again, out _));

        Assert.Empty(report.Faults);
        Assert.Equal(written, MatchingJson.Write(again.ToInput()));
        Assert.Equal(MatchingJson.Write(read), MatchingJson.Write(again));
        Assert.Equal(["n1", "n2"], read.Pinned.Select(pair => pair.Need.ToString()));
        Assert.Equal([2, int.MaxValue], read.Busy.Select(busy => busy.Places));
        Assert.Equal(new ShortlistTerms(3), read.Shortlist);
        Assert.Equal(0.000001m, read.KeepPrice);
    }

    [Theory]
    [InlineData("{\"schema\":\"solidarity-economy/match-policy\",\"version\":\"1.0\"}")]
    [InlineData("{\"schema\":\"solidarity-economy/match-constraints\",\"version\":\"2.0\"}")]
    [InlineData("{\"schema\":\"solidarity-economy/match-constraints\",\"version\":\"1.0\",\"pined\":[]}")]
    [InlineData("{\"schema\":\"solidarity-economy/match-constraints\",\"version\":\"1.0\",\"pinned\":[{")]
    public void Document_OfAnotherShape_IsNotRead(string json) =>
        Assert.Throws<JsonException>(() => MatchingJson.Read<MatchConstraintsInput>(json));
}
