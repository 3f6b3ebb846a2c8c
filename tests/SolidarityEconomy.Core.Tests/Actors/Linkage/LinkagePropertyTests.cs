using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class LinkagePropertyTests
{
    private static readonly Arbitrary<Actor[]> Lists = Invented.Lists.ToArbitrary();

    private static readonly LinkagePolicy Small = LinkagePolicy.Default with { LargestBlock = 6, Unlisted = 20, ListFrom = -20_000 };

    [Fact]
    public void Find_InAnyOrder_GivesTheSame() =>
        Prop.ForAll(Lists, Gen.Choose(0, 1000).ToArbitrary(), (actors, seed) =>
        {
            LinkageResult result = Linker.Find(actors, Small);
            LinkageResult shuffled = Linker.Find(Shuffled(actors, seed), Small);
            Assert.Equal(Lines(result), Lines(shuffled));
            Assert.Equal(result.Counts, shuffled.Counts);
            Assert.Equal(result.Clusters.Select(cluster => cluster.ToString()), shuffled.Clusters.Select(cluster => cluster.ToString()));
        }).Holds(300);

    [Fact]
    public void Link_InAnyOrderAndSwapped_GivesTheSameUpToSide() =>
        Prop.ForAll(Lists, Lists, Gen.Choose(0, 1000).ToArbitrary(), (one, two, seed) =>
        {
            foreach (LinkagePolicy policy in new[] { Small, Small with { OneToOne = true } })
            {
                LinkageResult result = Linker.Link(one, two, policy);
                LinkageResult swapped = Linker.Link(Shuffled(two, seed), Shuffled(one, seed + 1), policy);
                Assert.Equal(Lines(result), Lines(swapped, swap: true));
                Assert.Equal(result.Counts, swapped.Counts);
                Assert.Equal(result.Counts.Compared, result.Pairs.Length + result.Counts.Different + result.Counts.Unlisted);
            }
        }).Holds(300);

    [Fact]
    public void Compare_AnyPair_IsSymmetricAndItsEvidenceAddsUp() =>
        Prop.ForAll(Lists, actors =>
        {
            for (int i = 1; i < actors.Length; i++)
            {
                LinkedPair pair = Linker.Compare(actors[i - 1], actors[i]);
                LinkedPair back = Linker.Compare(actors[i], actors[i - 1]);
                Assert.Equal((pair.Score, pair.Verdict, pair.Reason), (back.Score, back.Verdict, back.Reason));
                Assert.Equal(pair.Evidence, back.Evidence);
                Assert.Equal(Enum.GetValues<LinkageFeature>(), pair.Evidence.Select(evidence => evidence.Feature));
                Assert.Equal(pair.Score + FixedLog.Log2(1002), pair.Evidence.Sum(evidence => evidence.Weight));
                Assert.All(
                    pair.Evidence.Where(evidence => evidence.Agreement == Agreement.Unknown),
                    evidence => Assert.Equal((0, 0), (evidence.Weight, evidence.Others)));
            }
        }).Holds(200);

    [Fact]
    public void Verdict_OfAnyPair_NeverRestsOnNamesAlone() =>
        Prop.ForAll(Lists, actors =>
        {
            foreach (LinkedPair pair in Linker.Find(actors, Small).Same)
            {
                Assert.Contains(pair.Evidence, evidence => evidence.Agreement == Agreement.Agrees && evidence.Feature is
                    LinkageFeature.Identifier or LinkageFeature.Website or LinkageFeature.Locality or LinkageFeature.Postcode
                    or LinkageFeature.Address or LinkageFeature.Coordinates);
                Assert.DoesNotContain(pair.Evidence, evidence => evidence.Agreement == Agreement.Disagrees && evidence.Feature is
                    LinkageFeature.Identifier or LinkageFeature.Country or LinkageFeature.Kind);
            }

            for (int i = 1; i < actors.Length; i++)
            {
                LinkedPair pair = Linker.Compare(actors[0], actors[i]);
                int withoutNames = pair.Score - pair.Evidence[0].Weight - pair.Evidence[1].Weight;
                Assert.True(pair.Verdict != LinkageVerdict.Different || withoutNames <= LinkagePolicy.Default.DifferentWithoutNames);
                Assert.True(pair.Verdict != LinkageVerdict.Different || pair.Evidence.Skip(2).Any(evidence => evidence.Agreement != Agreement.Unknown));
            }
        }).Holds(300);

    [Fact]
    public void Cluster_OfAnyResult_HoldsEachOnceAndOnlyWhatIsLinked() =>
        Prop.ForAll(Lists, actors =>
        {
            LinkageResult result = Linker.Find(actors, Small);
            string[] members = [.. result.Clusters.SelectMany(cluster => cluster.Actors).Select(actor => actor.Id.ToString())];
            Assert.Equal(members.Distinct(), members);
            Assert.All(result.Same, pair => Assert.Contains(
                result.Clusters, cluster => !cluster.IsContradicted && cluster.Actors.Contains(pair.One) && cluster.Actors.Contains(pair.Other)));
            Assert.All(result.Clusters, cluster => Assert.True(cluster.Actors.Length >= 2));
        }).Holds(200);

    [Fact]
    public void Index_AnyActor_FindsWhatSharesABlock() =>
        Prop.ForAll(Lists, Lists, (list, others) =>
        {
            LinkageIndex index = new(list, Small);
            foreach (Actor actor in others)
            {
                System.Collections.Immutable.ImmutableArray<LinkedPair> found = index.Compare(actor, 100);
                Assert.Equal(found.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Id.ToString(), StringComparer.Ordinal), found);
                Assert.All(found, pair =>
                {
                    LinkedPair direct = index.Compare(actor, pair.Other.Id);
                    Assert.Equal((direct.Score, direct.Verdict, direct.Reason), (pair.Score, pair.Verdict, pair.Reason));
                    Assert.NotEqual(LinkageVerdict.Different, pair.Verdict);
                });
            }
        }).Holds(150);

    private static Actor[] Shuffled(Actor[] actors, int seed) =>
        [.. new Lottery($"order {seed}").Order(actors, actor => actor.Id.ToString())];

    private static IEnumerable<string> Lines(LinkageResult result, bool swap = false) => result.Pairs
        .Select(pair =>
        {
            (Actor one, Actor other) = swap ? (pair.Other, pair.One) : (pair.One, pair.Other);
            return $"{one.Id} {other.Id} {pair.Verdict} {pair.Reason} {pair.Score} "
                + string.Join(' ', pair.Evidence.Select(evidence => $"{evidence.Agreement}:{evidence.Weight}:{evidence.Others}"));
        })
        .Order(StringComparer.Ordinal);
}
