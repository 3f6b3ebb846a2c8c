using SolidarityEconomy.Benchmarks.Measuring;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class VillageTests
{
    [Fact]
    public void Match_OfAVillage_HasTheKnownTotalWithAnyNumberOfThreads()
    {
        Village village = Village.Draw(250, 1_000, 1);

        MatchPlan[] plans = [.. new[] { 1, 2, 7 }.Select(threads => Run.Match(village.Registry, village.Policy, new MatchOptions(threads: threads)))];

        // What looking at every pair gave before any pair was passed over.
        Assert.All(plans, plan => Assert.Equal(145.383955m, plan.Total));
        Assert.All(plans, plan => Assert.Equal(MatchStatus.Optimal, plan.Status));
        Assert.Single(plans.Select(MatchingJson.Write).Distinct());
        Assert.True(Run.Check(plans[0], village.Registry, village.Policy).IsValid);
    }

    [Fact]
    public void FindAll_InPartsOfAVillage_MergesToWhatTheWholeGives()
    {
        Village whole = Village.Draw(100, 1_000, 1);
        string[] expected = [.. Lists(whole).Select(MatchingJson.Write)];
        CandidateList[][] parts = [.. Enumerable.Range(0, 4).Select(part => Lists(Village.Draw(100, 1_000, 1, offer => offer % 4 == part)))];

        Assert.Equal(expected, Enumerable.Range(0, 100).Select(i => MatchingJson.Write(CandidateList.Merge(parts.Select(part => part[i])))));
    }

    private static CandidateList[] Lists(Village village) =>
        [.. new CandidateIndex(village.Registry, village.Policy).FindAll(village.Registry, 20, cancellationToken: TestContext.Current.CancellationToken)];
}
