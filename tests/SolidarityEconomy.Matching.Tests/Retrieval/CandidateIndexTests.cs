using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class CandidateIndexTests
{
    private static readonly MatchPolicy Table = new([new(new TableCriterion((_, _) => 0.5m), 1)]);

    [Fact, Trait("Runs", "once")]
    public void FindAll_OfRandomMarkets_IsWhatLookingAtEveryPairFinds()
    {
        int found = 0;
        for (ulong seed = 0; seed < 2_000; seed++)
        {
            Dice dice = new(seed);
            Market market = new(dice);
            MatchPolicy policy = market.Policy();
            Registry registry = market.Registry(12, 30);
            CandidateIndex index = new(registry, policy);
            OfferSide[] offers = Offers(registry);
            (NeedSide Need, IReadOnlyList<(OfferSide, decimal)> Suiting)[] looked =
                [.. Needs(registry).Where(Participants.TakesPart).Select(need => (need, Market.Suiting(offers, need, policy)))];
            for (int search = 0; search < 3; search++)
            {
                CandidateFilter? filter = market.Filter();
                int count = dice.Draw(1, search == 0 ? 40 : 5);
                string[] expected = [.. looked.Select(entry => MatchingJson.Write(Market.Best(entry.Need, entry.Suiting, count, filter)))];
                CandidateList[] lists =
                    [.. index.FindAll(registry, count, filter, threads: 1 + search, cancellationToken: TestContext.Current.CancellationToken)];

                Assert.Equal(expected, lists.Select(MatchingJson.Write));
                found += lists.Sum(list => list.Candidates.Length);
            }
        }

        Assert.True(found > 10_000, $"Only {found} candidates were found, too few to prove anything.");
    }

    [Fact, Trait("Runs", "once")]
    public void PutAndRemove_InRandomHistories_LeaveWhatANewIndexWouldHave()
    {
        for (ulong seed = 0; seed < 200; seed++)
        {
            Dice dice = new(seed);
            Market market = new(dice);
            MatchPolicy policy = market.Policy();
            Registry start = market.Registry(6, 12);
            CandidateIndex index = new(start, policy);
            NeedSide[] needs = Needs(start);
            Dictionary<Id<Offer>, OfferSide> model = Offers(start).Where(IsFound).ToDictionary(side => side.Offer.Id);
            for (int step = 0; step < 25; step++)
            {
                if (dice.Draw(0, 2) == 0)
                {
                    Id<Offer>[] gone = [.. model.Keys.Where(_ => dice.Draw(0, 5) == 0), new("never-there")];
                    Assert.Equal(gone.Length - 1, index.Remove(gone));
                    _ = gone.Count(model.Remove);
                }
                else
                {
                    OfferSide[] batch = Batch(dice, market);
                    index.Put(batch);
                    Put(model, batch);
                }

                CandidateFilter? filter = market.Filter();
                Assert.Equal(model.Count, index.Count);
                Assert.All(model.Keys, id => Assert.True(index.Contains(id)));
                foreach (NeedSide need in needs)
                {
                    Assert.Equal(
                        MatchingJson.Write(Market.Brute(model.Values, need, policy, 4, filter)),
                        MatchingJson.Write(index.Find(need, 4, filter, TestContext.Current.CancellationToken)));
                }
            }

            AssertSameAnswers(index, Restored(index.Snapshot(), policy), needs);
        }
    }

    [Fact]
    public void Merge_OfShards_IsTheSearchInOne()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            Dice dice = new(seed);
            Market market = new(dice);
            MatchPolicy policy = market.Policy();
            Registry registry = market.Registry(8, 40);
            CandidateFilter? filter = market.Filter();
            int shards = dice.Draw(1, 4);
            CandidateIndex whole = new(registry, policy);
            CandidateIndex[] parts = [.. Enumerable.Range(0, shards).Select(_ => new CandidateIndex(Sample.Registry([], []), policy))];
            foreach (OfferSide side in Offers(registry))
            {
                // Some offers lie in two shards.
                parts[dice.Draw(0, shards - 1)].Put(side);
                parts[dice.Draw(0, shards - 1)].Put(side);
            }

            foreach (NeedSide need in Needs(registry))
            {
                CandidateList merged = CandidateList.Merge(parts.Select(part =>
                    MatchingJson.Read<CandidateList>(MatchingJson.Write(part.Find(need, 5, filter, TestContext.Current.CancellationToken)))));

                Assert.Equal(
                    MatchingJson.Write(whole.Find(need, 5, filter, TestContext.Current.CancellationToken)), MatchingJson.Write(merged));
            }
        }
    }

    [Fact]
    public void Find_WithOtherGroupsTiesAndStays_IsTheSame()
    {
        Actor ana = Sample.Actor("ana", "EC", languages: "es");
        Actor other = ana with
        {
            Personal = new PersonalFile([])
            {
                Stays = [new Stay(World.Country("CO"), default, StayStatus.Irregular)],
                Ties = [new CountryTie(World.Country("VE"), TieKind.Nationality)],
            },
        };
        CandidateFilter filter = new([World.Country("EC")], [LanguageTag.Spanish], admitsUnknown: true);
        Registry registry = Sample.Registry([Sample.Need("n")], []);

        string[] found = [.. new[] { ana, other }.Select(actor =>
        {
            CandidateIndex index = new(registry, Table);
            index.Put(new OfferSide(Sample.Offer("o", by: "ana"), actor));
            return MatchingJson.Write(index.Find(registry, new Id<Need>("n"), 3, filter, TestContext.Current.CancellationToken));
        })];

        Assert.Equal(found[0], found[1]);
        Assert.Contains("\"offer\":\"o\"", found[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Find_AmongManyEqualScores_TakesTheFirstIds()
    {
        Registry registry = Sample.Registry(
            [Sample.Need("n")], Enumerable.Range(0, 5_000).Select(i => Sample.Offer(Instance.Name('o', i * 7_919 % 5_000))));
        CandidateIndex index = new(registry, Table);

        CandidateList list = index.Find(registry, new Id<Need>("n"), 3, null, TestContext.Current.CancellationToken);

        Assert.Equal(["o00000", "o00001", "o00002"], list.Candidates.Select(candidate => candidate.Offer.ToString()));
        Assert.Equal([0.5m], list.Candidates.Select(candidate => candidate.Score).Distinct());
        Assert.Equal("n: 3 of 3", list.ToString());
    }

    [Fact]
    public void Find_WhereFewHaveTheSkill_LooksOnlyAtThese()
    {
        const int Offers = 3_000;
        Concept rare = Sample.Topic("rare");
        int looks = 0;
        TableCriterion looked = new((_, _) => looks++ < 0 ? null : 0.5m);
        Registry registry = Sample.Registry([Sample.Need("n")], []);
        CandidateIndex index = new(
            registry, new MatchPolicy([new(Criteria.Skills(null, new SkillWish(new Id<Need>("n"), rare)), 3), new(looked, 1)]));
        index.Put(Enumerable.Range(0, Offers).Select(i => new OfferSide(
            Sample.Offer(Instance.Name('o', i), by: Instance.Name('a', i)),
            Sample.Actor(Instance.Name('a', i)),
            new Profile(new Id<Actor>(Instance.Name('a', i))) { Skills = [new SkillClaim(i % 100 == 7 ? rare : Sample.Topic("common"))] })));

        CandidateList list = index.Find(registry, new Id<Need>("n"), 5, null, TestContext.Current.CancellationToken);

        Assert.Equal(["o00007", "o00107", "o00207", "o00307", "o00407"], list.Candidates.Select(candidate => candidate.Offer.ToString()));
        // Until the list is full everybody counts; from then on only those who have the skill.
        Assert.InRange(looks, 5, 407 + (2 * Offers / 100));
    }

    [Fact]
    public void Put_OfABlockedActor_TakesAllItsOffersOut()
    {
        Actor ana = Sample.Actor("ana");
        Actor blocked = ana with { Personal = new PersonalFile([]) { IsBlocked = true } };
        CandidateIndex index = new(Sample.Registry([], [Sample.Offer("a", by: "ana"), Sample.Offer("b", by: "ana"), Sample.Offer("c")], ana), Table);

        index.Put(new OfferSide(Sample.Offer("a", by: "ana"), blocked));

        Assert.Equal(1, index.Count);
        Assert.True(index.Contains(new Id<Offer>("c")));
        index.Put(new OfferSide(Sample.Offer("b", by: "ana"), ana));
        Assert.Equal(["b", "c"], index.Snapshot().Offers.Select(offer => offer.Id.ToString()));
    }

    [Fact]
    public void Put_OfABatchThatCannotBe_ChangesNothing()
    {
        CandidateIndex index = new(Sample.Registry([], [Sample.Offer("a")]), Table);
        OfferSide one = new(Sample.Offer("b", by: "ana"), Sample.Actor("ana"));

        Assert.Throws<ArgumentException>(() => index.Put(one, one));
        Assert.Throws<ArgumentException>(() => index.Put(one, new OfferSide(Sample.Offer("c", by: "ana"), Sample.Actor("ana", "EC"))));
        Assert.Throws<ArgumentNullException>(() => index.Put(one, null!));
        Assert.Equal(1, index.Count);
        Assert.Same(Table, index.Policy);
    }

    [Fact]
    public void Find_OfAWrongCountOrValue_Throws()
    {
        Registry registry = Sample.Registry([Sample.Need("n")], [Sample.Offer("a")]);
        CandidateIndex index = new(registry, new MatchPolicy([new(new TableCriterion((_, _) => 2), 1)]));

        Assert.Throws<ArgumentOutOfRangeException>(() => index.FindAll(registry, 0, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => index.FindAll(registry, CandidateIndex.MaxCount + 1, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => index.FindAll(registry, 1, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<OperationCanceledException>(() => index.FindAll(registry, 1, cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void FindAll_OfManyNeeds_TellsHowFarItIs()
    {
        Registry registry = Sample.Registry([Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("a")]);
        List<WorkProgress> told = [];

        _ = new CandidateIndex(registry, Table).FindAll(
            registry, 1, progress: new Told(told), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([new WorkProgress("match.candidates", 1, 2), new WorkProgress("match.candidates", 2, 2)], told);
    }

    private static bool IsFound(OfferSide side) => side.Offer.Capacity != 0 && Participants.TakesPart(side);

    private static NeedSide[] Needs(Registry registry)
    {
        Participants participants = new(registry);
        return [.. registry.Needs.OrderBy(need => need.Id).Select(participants.Side)];
    }

    private static OfferSide[] Offers(Registry registry)
    {
        Participants participants = new(registry);
        return [.. registry.Offers.Select(participants.Side)];
    }

    /// <summary>New and changed offers, each actor in one version.</summary>
    private static OfferSide[] Batch(Dice dice, Market market)
    {
        Dictionary<Id<Actor>, (Actor Actor, Profile? Profile)> actors = Enumerable.Range(0, Market.Actors).Select(market.Actor)
            .ToDictionary(actor => actor.Id, actor => (actor, dice.Draw(0, 1) == 0 ? null : market.Profile(actor.Id)));
        return
        [
            .. Enumerable.Range(0, 20).Where(_ => dice.Draw(0, 6) == 0).Select(i => market.Offer(Instance.Name('o', i)))
                .Select(offer => new OfferSide(offer, actors[offer.By].Actor, actors[offer.By].Profile)),
        ];
    }

    private static void Put(Dictionary<Id<Offer>, OfferSide> model, OfferSide[] batch)
    {
        foreach (OfferSide side in batch)
        {
            model[side.Offer.Id] = side;
        }

        foreach (OfferSide side in model.Values.ToArray())
        {
            OfferSide last = batch.LastOrDefault(one => one.Actor.Id == side.Actor.Id) ?? side;
            OfferSide now = new(side.Offer, last.Registered, last.Limited ?? last.Profile);
            model[side.Offer.Id] = now;
            _ = IsFound(now) || model.Remove(side.Offer.Id);
        }
    }

    private static CandidateIndex Restored(Registry snapshot, MatchPolicy policy)
    {
        RegistryInput input = CoreJson.Read<RegistryInput>(CoreJson.Write(snapshot.ToInput()));
        Assert.True(Registry.TryCreate(input, out Registry? registry, out InputReport report), report.ToString());
        return new CandidateIndex(registry, policy);
    }

    private static void AssertSameAnswers(CandidateIndex one, CandidateIndex other, NeedSide[] needs)
    {
        Assert.Equal(one.Count, other.Count);
        foreach (NeedSide need in needs)
        {
            Assert.Equal(
                MatchingJson.Write(one.Find(need, 9, null, TestContext.Current.CancellationToken)),
                MatchingJson.Write(other.Find(need, 9, null, TestContext.Current.CancellationToken)));
        }
    }

    private sealed class Told(List<WorkProgress> told) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => told.Add(value);
    }
}
