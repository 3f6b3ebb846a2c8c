using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Benchmarks.Measuring;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>A run of the matcher keeps to the memory that it documents.</summary>
public class MatchMemoryTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Concept Women = PopulationGroups.Find("women");

    [Theory]
    [InlineData(600, 600, 4)]
    [InlineData(600, 600, 48)]
    [InlineData(600, 2_400, 24)]
    public void Match_OfAGreatBlock_KeepsToWhatIsDocumented(int needs, int offers, int candidates)
    {
        Village village = Village.Draw(needs, offers, 1);
        MatchOptions options = new(candidatesPerSide: candidates);

        Allocated.AssertWithin("threshold", Documented(village.Registry, village.Policy, candidates), () => Run.Match(village.Registry, village.Policy, options));
        MatchPolicy open = new(village.Policy.Criteria, village.Policy.Rules);
        Allocated.AssertWithin("no threshold", Documented(village.Registry, open, candidates), () => Run.Match(village.Registry, open, options));
    }

    [Theory]
    [InlineData(50, 200)]
    [InlineData(300, 300)]
    public void Match_OfASmallBlock_KeepsToWhatIsDocumented(int needs, int offers)
    {
        Village village = Village.Draw(needs, offers, 1);
        MatchPolicy policy = new([new(Criteria.TerritoryFar(), 1)]);

        Allocated.AssertWithin("all pairs", Documented(village.Registry, policy, 0) + (192 * needs * offers), () => Run.Match(village.Registry, policy));
    }

    [Theory]
    [InlineData(600, 600)]
    [InlineData(600, 1_200)]
    public void Match_WithReservedPlaces_KeepsToWhatIsDocumented(int needs, int offers)
    {
        Village village = Village.Draw(needs, offers, 1);
        Registry registry = Declared(village.Registry);
        InclusionPolicy inclusion = new(Day, [InclusionRule.ReservePlaces(Women, 1, price: 0.5m)]);
        MatchOptions options = new(candidatesPerSide: 16, pricingRounds: 0);

        Allocated.AssertWithin(
            "reserves",
            (2 * Documented(registry, village.Policy, 16)) + (192 * 16 * (needs + offers)),
            () => Run.Match(registry, village.Policy, inclusion, options: options));
    }

    /// <summary>Every fifth actor says that she is a woman.</summary>
    private static Registry Declared(Registry registry)
    {
        Consent consent = new(Purpose.Inclusion, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "coordinator", Day);
        PersonalFile file = new([]) { Declarations = [new Declaration(DeclarationKind.Group, Women, consent)] };
        return new RegistryBuilder()
            .Add(registry.Actors.Select((actor, number) => number % 5 == 0 ? actor with { Personal = file } : actor))
            .Add(registry.Needs)
            .Add(registry.Offers)
            .Add(registry.Profiles)
            .Build();
    }

    private static long Documented(Registry registry, MatchPolicy policy, int candidates)
    {
        KeptMemory kept = new(registry, policy);
        long members = registry.Needs.Length + registry.Offers.Length;
        return (members * (3_072 + (128 * kept.Parts) + (64 * candidates))) + kept.TraitsOfNeeds + kept.TraitsOfOffers + kept.Tables;
    }
}
