using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class CandidateReasonsTests
{
    [Fact]
    public void Explain_OfRandomMarkets_SaysWhatAPlanSaysOfTheSamePair()
    {
        int compared = 0;
        for (ulong seed = 0; seed < 300; seed++)
        {
            Market market = new(new Dice(seed));
            MatchPolicy policy = market.Policy();
            Registry registry = market.Registry(8, 15);
            CandidateIndex index = new(registry, policy);
            MatchPlan plan = Run.Match(registry, policy);
            foreach (CandidateList list in index.FindAll(registry, 20, cancellationToken: TestContext.Current.CancellationToken))
            {
                Explanation said = index.Explain(registry, list);
                Assert.Equal(list.Candidates.Length, said.Because.Length);
                foreach ((Candidate candidate, Explanation reasons) in list.Candidates.Zip(said.Because))
                {
                    Match? match = plan.Matches.FirstOrDefault(match => (match.Need, match.Offer) == (list.Need, candidate.Offer));
                    if (match is not null)
                    {
                        compared++;
                        Assert.Equal(plan.Explain(match), reasons);
                    }
                }
            }
        }

        Assert.InRange(compared, 300, 100_000);
    }

    [Fact]
    public void Explain_OfNoCandidate_IsRefusedWithoutACause()
    {
        Profile apart = new(new("asker")) { SafetyLimits = [new SafetyLimit.ByActor(new("of-o3"))] };
        Registry registry = new RegistryBuilder()
            .Add(Sample.Actor("asker"), Sample.Actor("of-o1"), Sample.Actor("of-o2"), Sample.Actor("of-o3"))
            .Add(Sample.Need("n", by: "asker"))
            .Add(Sample.Offer("o1"), Sample.Offer("o2"), Sample.Offer("o3"))
            .Add(apart)
            .Build();
        MatchPolicy policy = new(
            [new(new TableCriterion((_, offer) => offer == "o2" ? 0.2m : 0.8m), 1)], [new TableRule((_, offer) => offer != "o1")], 0.5m);
        CandidateIndex index = new(registry, policy);
        NeedSide need = new(registry.Needs[0], registry.Find(new Id<Actor>("asker")), apart);
        string[] said =
        [
            .. new[] { "o1", "o2", "o3", "o9" }.Select(offer =>
                Assert.Throws<ArgumentException>(() => index.Explain(need, new(offer))).Message.Replace(offer, "it", StringComparison.Ordinal)),
        ];

        Assert.Single(said.Distinct());
    }

    [Fact]
    public void Explain_OfLeadersByTheirTraits_NamesTheTraitsInSpanish()
    {
        Concept Trait(string notation) => DomainLists.Traits.Find(notation);
        Profile Leader(string id, params string[] traits) =>
            new(new(id)) { Skills = [.. traits.Select(trait => new SkillClaim(Trait(trait)) { Level = SkillLevel.Advanced, Years = 5 })] };
        Registry registry = new RegistryBuilder()
            .Add(Sample.Actor("platform"), Sample.Actor("rosa"), Sample.Actor("luis"), Sample.Actor("eva"))
            .Add(Sample.Need("leader", by: "platform"))
            .Add(Sample.Offer("of-rosa", by: "rosa"), Sample.Offer("of-luis", by: "luis"), Sample.Offer("of-eva", by: "eva"))
            .Add(Leader("rosa", "empathy", "problem-solving"), Leader("luis", "creativity", "empathy", "problem-solving"), Leader("eva"))
            .Build();
        MatchPolicy policy = new(
        [
            new(
                Criteria.Skills(
                    DomainLists.Traits,
                    new SkillWish(new("leader"), Trait("creativity")),
                    new SkillWish(new("leader"), Trait("empathy")),
                    new SkillWish(new("leader"), Trait("problem-solving"))),
                1),
        ]);
        CandidateIndex index = new(registry, policy);
        CandidateList found = index.Find(registry, new("leader"), 3, cancellationToken: TestContext.Current.CancellationToken);
        Explanation said = index.Explain(registry, found);

        Assert.Equal(["of-luis", "of-rosa"], found.Candidates.Select(candidate => candidate.Offer.ToString()));
        Assert.Equal("Para «Need leader» se encontraron 2 ofertas, primero la mejor:", Expect.Explained(said, "match.candidates").Message.In(LanguageTag.Spanish));
        string reasons = said.For(Audience.Participant)!.In(LanguageTag.Spanish);
        Assert.Contains("Empatía", reasons, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Capacidad de resolver problemas", reasons, StringComparison.OrdinalIgnoreCase);
        Assert.Null(said.For(Audience.Public));
    }
}
