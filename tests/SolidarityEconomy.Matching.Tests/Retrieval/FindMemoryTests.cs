using SolidarityEconomy.Benchmarks.Measuring;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

/// <summary>Searches keep to the memory that they document.</summary>
public class FindMemoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1_000, 20)]
    [InlineData(10_000, 500)]
    public void Find_OneAfterAnother_KeepsToWhatIsDocumented(int offers, int count)
    {
        Village village = Village.Draw(50, offers, 1);
        CandidateIndex index = new(village.Registry, village.Policy);
        NeedSide[] needs = new Population(village.Registry).Needs;
        int parts = village.Policy.Criteria.Length + village.Policy.Rules.Length;

        Allocated.AssertWithin("needs", needs.Length * ((64L * count) + (512 * parts) + (32 * 3)), () => Array.ForEach(needs, need => index.Find(need, count, cancellationToken: Token)));

        CandidateFilter filter = new(places: [World.Country("EC")]);
        Allocated.AssertWithin("filter", (64 * count) + (512 * parts) + (32 * 3) + (4 * offers), () => index.Find(needs[0], count, filter, Token));

        OfferSide taken = new Population(village.Registry).Offers[0];
        index.Put(taken);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = index.Find(needs[0], count, cancellationToken: Token);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (64 * count) + 500_000 + (300_000 * parts));
    }

    [Theory]
    [InlineData(300, 1_000, 20)]
    [InlineData(1_000, 200, 1)]
    public void FindAll_OfFewPairs_KeepsToWhatIsDocumented(int needs, int offers, int count)
    {
        Village village = Village.Draw(needs, offers, 1);
        CandidateIndex index = new(village.Registry, village.Policy);
        long listed = index.FindAll(village.Registry, count, cancellationToken: Token).Sum(list => list.Candidates.Length);

        Allocated.AssertWithin("few", (4_096 * needs) + (64 * listed), () => index.FindAll(village.Registry, count, cancellationToken: Token));
    }

    [Theory]
    [InlineData(1_000, 1_100, 1)]
    [InlineData(600, 2_400, 100)]
    public void FindAll_OfManyPairs_KeepsToWhatIsDocumented(int needs, int offers, int count)
    {
        Village village = Village.Draw(needs, offers, 1);
        CandidateIndex index = new(village.Registry, village.Policy);
        long listed = index.FindAll(village.Registry, count, cancellationToken: Token).Sum(list => list.Candidates.Length);
        KeptMemory kept = new(village.Registry, village.Policy);

        Allocated.AssertWithin(
            "many",
            ((needs + offers) * (512L + (128 * kept.Parts))) + kept.TraitsOfNeeds + kept.Tables + (64 * listed),
            () => index.FindAll(village.Registry, count, cancellationToken: Token));
    }
}
