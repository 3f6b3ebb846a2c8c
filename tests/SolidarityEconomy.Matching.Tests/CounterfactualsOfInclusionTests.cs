using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>With a policy of inclusion, too, an answer is what planning again gives, and only the coordinator learns the figures.</summary>
public class CounterfactualsOfInclusionTests
{
    [Fact, Trait("Runs", "once")]
    public void Counterfactuals_OfRandomPolicies_AreWhatPlanningAgainGives()
    {
        Dice dice = new(20);
        int costly = 0;
        int worthy = 0;
        for (int round = 0; round < 500; round++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 6, 6, 3);
            MatchPolicy policy = instance.Plain.Policy;
            MatchPlan plan = Run.Match(instance);
            Counterfactuals ask = plan.Counterfactuals(instance.Registry, policy);
            WhyNot? why = instance.Registry.Needs
                .SelectMany(_ => instance.Registry.Offers, (need, offer) => ask.WhyNot(need.Id, offer.Id, TestContext.Current.CancellationToken))
                .FirstOrDefault(one => one.Reason == WhyNotReason.Outweighed);
            if (why is not null)
            {
                MatchPlan with = Again(instance.Registry, new MatchConstraints(pinned: [why.Pair]));
                Assert.True(why.IsExact ? with.Total == plan.Total - why.Cost : why.Cost == 0 && with.Total > plan.Total);
                Assert.Equal(why.IsExact, why.Came.Contains(why.Pair));
                Assert.Empty(why.Explain().For(Audience.Participant)!.Because);
                costly += why.Cost > 0 ? 1 : 0;
            }

            foreach (OneMore more in ask.WorthyPlaces(cancellationToken: TestContext.Current.CancellationToken).Take(1))
            {
                Offer offer = more.Offer with { Capacity = more.Offer.Capacity + 1 };
                Registry registry = new RegistryBuilder()
                    .Add(instance.Registry.Actors)
                    .Add(instance.Registry.Needs)
                    .Add(instance.Registry.Offers.Select(other => other.Id == offer.Id ? offer : other))
                    .Add(instance.Registry.Profiles)
                    .Build();
                Assert.Equal(Again(registry, MatchConstraints.None).Total - plan.Total, more.Worth);
                worthy++;
            }

            LeftOutReport left = plan.LeftOut(instance.Registry, policy, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(plan.Unmet.Length, left.ByReason.Sum(group => group.Needs.Length));
            Assert.Equal(
                plan.Matches.Length,
                plan.Evaluate(instance.Registry, policy, cancellationToken: TestContext.Current.CancellationToken).Needs.Given);

            MatchPlan Again(Registry registry, MatchConstraints constraints) =>
                Matcher.Match(registry, policy, instance.Policy, constraints, cancellationToken: TestContext.Current.CancellationToken);
        }

        Assert.InRange(costly, 50, 500);
        Assert.InRange(worthy, 50, 500);
    }
}
