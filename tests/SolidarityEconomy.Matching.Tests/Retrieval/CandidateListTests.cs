using System.Text.Json;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class CandidateListTests
{
    private static readonly Id<Need> Need = new("n");

    [Fact]
    public void Merge_OfListsWithSeveralLimits_TakesTheSmallest()
    {
        CandidateList one = new(Need, 3, [Of("b", 0.9m), Of("d", 0.5m)]);
        CandidateList other = new(Need, 2, [Of("a", 0.9m), Of("b", 0.9m)]);

        CandidateList merged = CandidateList.Merge(one, other);

        Assert.Equal(2, merged.Limit);
        Assert.Equal([Of("a", 0.9m), Of("b", 0.9m)], merged.Candidates);
        Assert.Equal(one.Candidates, CandidateList.Merge(one).Candidates);
    }

    [Fact]
    public void Merge_OfWhatDoesNotGoTogether_Throws()
    {
        CandidateList list = new(Need, 3, [Of("a", 0.9m)]);

        Assert.Throws<ArgumentException>(() => CandidateList.Merge());
        Assert.Throws<ArgumentException>(() => CandidateList.Merge(list, null!));
        Assert.Throws<ArgumentException>(() => CandidateList.Merge(list, new CandidateList(new Id<Need>("m"), 3, [])));
        Assert.Throws<ArgumentException>(() => CandidateList.Merge(list, new CandidateList(Need, 3, [Of("a", 0.8m)])));
    }

    [Fact]
    public void Constructor_OfAListThatIsNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => new CandidateList(default, 1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CandidateList(Need, 0, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CandidateList(Need, CandidateIndex.MaxCount + 1, []));
        Assert.Throws<ArgumentException>(() => new CandidateList(Need, 1, default));
        Assert.Throws<ArgumentException>(() => new CandidateList(Need, 1, [null!]));
        Assert.Throws<ArgumentException>(() => new CandidateList(Need, 1, [Of("a", 0.9m), Of("b", 0.8m)]));
        Assert.Throws<ArgumentException>(() => new CandidateList(Need, 2, [Of("b", 0.9m), Of("a", 0.9m)]));
        Assert.Throws<ArgumentException>(() => new CandidateList(Need, 2, [Of("a", 0.8m), Of("b", 0.9m)]));
        Assert.Throws<ArgumentException>(() => new CandidateList(Need, 2, [Of("a", 0.9m), Of("a", 0.8m)]));
        Assert.Throws<ArgumentException>(() => new Candidate(default, 0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of("a", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of("a", 1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of("a", 0.1234567m));
    }

    [Fact]
    public void Json_OfAList_RoundTripsAndIsChecked()
    {
        string json = MatchingJson.Write(new CandidateList(Need, 2, [Of("a", 0.9m), Of("b", 0.25m)]));

        Assert.Equal(
            """{"schema":"solidarity-economy/candidate-list","version":"1.0","need":"n","limit":2,"candidates":[{"offer":"a","score":0.9},{"offer":"b","score":0.25}]}""",
            json);
        Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<CandidateList>(json)));
        Assert.Throws<JsonException>(() => MatchingJson.Read<CandidateList>(json.Replace("0.25", "0.95", StringComparison.Ordinal)));
        Assert.Throws<JsonException>(() => MatchingJson.Read<CandidateList>(json.Replace("\"limit\":2", "\"limit\":1", StringComparison.Ordinal)));
        Assert.Throws<JsonException>(() => MatchingJson.Read<CandidateList>(json.Replace("\"1.0\"", "\"2.0\"", StringComparison.Ordinal)));
    }

    private static Candidate Of(string offer, decimal score) => new(new Id<Offer>(offer), score);
}
