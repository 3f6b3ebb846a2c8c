using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>Whom the registry knows, it knows better than whoever asks.</summary>
public class CounterfactualsOfKnownActorsTests
{
    [Fact]
    public void OneMoreOffer_OfAKnownActorWithoutItsProfile_KeepsItsLimitsAndItsBlock()
    {
        Actor eva = Sample.Actor("eva");
        MatchPolicy policy = new([new(new TableCriterion((need, _) => need == "n1" ? 0.9m : 0.3m), 1)], []);

        Assert.Equal((0.9m, 0.9m), (Worth(new RegistryBuilder().Add(eva), false), Worth(new RegistryBuilder().Add(eva), true)));
        RegistryBuilder Limited() => new RegistryBuilder().Add(eva).Add(new Profile(eva.Id) { SafetyLimits = [new SafetyLimit.ByActor(new Id<Actor>("ana"))] });
        Assert.Equal((0.3m, 0.3m), (Worth(Limited(), false), Worth(Limited(), true)));
        RegistryBuilder Blocked() => new RegistryBuilder().Add(eva with { Personal = new PersonalFile([]) { IsBlocked = true } });
        Assert.Equal((0m, 0m), (Worth(Blocked(), false), Worth(Blocked(), true)));

        decimal Worth(RegistryBuilder builder, bool isInclusive)
        {
            Registry registry = builder
                .Add(Sample.Actor("ana"), Sample.Actor("leo"))
                .Add(Sample.Need("n1", by: "ana"), Sample.Need("n2", by: "leo"))
                .Build();
            MatchPlan plan = isInclusive
                ? Matcher.Match(registry, policy, new InclusionPolicy(IncludedInstance.Day, []), cancellationToken: TestContext.Current.CancellationToken)
                : Run.Match(registry, policy);
            return plan.Counterfactuals(registry, policy)
                .OneMoreOffer(new OfferSide(Sample.Offer("o9", by: "eva"), eva), TestContext.Current.CancellationToken).Worth;
        }
    }
}
