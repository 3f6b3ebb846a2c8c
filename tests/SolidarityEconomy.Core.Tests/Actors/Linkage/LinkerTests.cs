using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class LinkerTests
{
    [Fact]
    public void Compare_EqualNumberNamesApart_IsTheSame()
    {
        LinkedPair pair = Linker.Compare(
            Make("a", "The Village Shop", number: "04518100", locality: "Bath"),
            Make("b", "Hesket Community Enterprises Ltd", number: "4518100", locality: "Bath"));

        Assert.Equal((LinkageVerdict.Same, VerdictReason.Score), (pair.Verdict, pair.Reason));
        Assert.Equal(Agreement.Agrees, Of(pair, LinkageFeature.Identifier).Agreement);
        Assert.Equal(Agreement.Disagrees, Of(pair, LinkageFeature.Name).Agreement);
        Explanation explained = Expect.Explained(pair.Explain(), "linkage.verdict.same");
        Expect.Explained(explained, "linkage.evidence.prior");
        Expect.Explained(explained, "linkage.evidence.shared");
        Expect.Explained(explained, "linkage.evidence.disagrees");
        Expect.Explained(explained, "linkage.evidence.agrees");
        Expect.Explained(explained, "linkage.evidence.unknown");
        Assert.Null(explained.For(Audience.Participant));
        Assert.Equal("a b Same", pair.ToString());
    }

    [Fact]
    public void Compare_NamesAlone_NeverDecide()
    {
        LinkedPair equal = Linker.Compare(Make("a", "Kindling Farm"), Make("b", "Kindling Farm"), LinkagePolicy.Default with { SameFrom = 0 });
        LinkedPair apart = Linker.Compare(Make("a", "Kindling Farm"), Make("b", "Oakwell Stores"));

        Assert.Equal((LinkageVerdict.Ask, VerdictReason.NamesAlone), (equal.Verdict, equal.Reason));
        Assert.Equal((LinkageVerdict.Ask, VerdictReason.NamesAlone), (apart.Verdict, apart.Reason));
        Expect.Explained(equal.Explain(), "linkage.verdict.ask");
        Expect.Explained(apart.Explain(), "linkage.reason.names-alone");
    }

    [Fact]
    public void Compare_AnyNamesAndNothingElse_IsAQuestion()
    {
        string[] names = ["Kindling Farm", "Kindling Farm Ltd", "Oakwell", "KF", "Kindling Farm Trust", "Comedores Populares"];
        foreach (string one in names)
        {
            foreach (string other in names)
            {
                LinkedPair pair = Linker.Compare(Make("a", one, country: "GB"), Make("b", other, country: "GB"));
                Assert.Equal(LinkageVerdict.Ask, pair.Verdict);
            }
        }
    }

    [Fact]
    public void Compare_NumbersOfOneRegisterDiffer_IsNotTheSame()
    {
        Actor one = Make("a", "Dot Project", "BA2 6DX", "http://www.dotproject.coop", "10735459", "Bath");
        Actor other = Make("b", "Dot Project", "BA2 6DX", "http://www.dotproject.coop", "12640295", "Bath");
        LinkedPair pair = Linker.Compare(one, other);

        Assert.Equal((LinkageVerdict.Ask, VerdictReason.Objection), (pair.Verdict, pair.Reason));
        Expect.Explained(pair.Explain(), "linkage.reason.objection");
        LinkedPair different = Linker.Compare(Make("a", "Dot Project", number: "10735459"), Make("b", "Dot Project", number: "12640295"));
        Assert.Equal(LinkageVerdict.Different, different.Verdict);
        Expect.Explained(different.Explain(), "linkage.verdict.different");
    }

    [Fact]
    public void Compare_NumberWithASlip_CountsLessThanAnotherNumber()
    {
        Actor one = Make("a", "Aurora", number: "10735459");
        LinkageEvidence slip = Of(Linker.Compare(one, Make("b", "Aurora", number: "10735495")), LinkageFeature.Identifier);
        LinkageEvidence other = Of(Linker.Compare(one, Make("b", "Aurora", number: "22640295")), LinkageFeature.Identifier);
        LinkageEvidence none = Of(Linker.Compare(one, Make("b", "Aurora", number: "000")), LinkageFeature.Identifier);

        Assert.Equal((Agreement.Partly, Agreement.Disagrees, Agreement.Unknown), (slip.Agreement, other.Agreement, none.Agreement));
        Assert.True(other.Weight < slip.Weight && slip.Weight < none.Weight);
        Expect.Explained(Linker.Compare(one, Make("b", "Aurora", number: "10735495")).Explain(), "linkage.evidence.partly");
    }

    [Fact]
    public void Compare_FarApartAndOfDifferentCountries_IsDifferent()
    {
        LinkedPair pair = Linker.Compare(
            Make("a", "Aurora", point: (-0.18m, -78.47m), country: "EC"), Make("b", "Aurora", point: (51.5m, -0.1m), country: "GB"));

        Assert.Equal(LinkageVerdict.Different, pair.Verdict);
        Assert.Equal(Agreement.Disagrees, Of(pair, LinkageFeature.Coordinates).Agreement);
        Assert.Equal(0, Of(pair, LinkageFeature.Coordinates).Weight); // the country has charged more already
    }

    [Theory]
    [InlineData("51.5008", Agreement.Agrees)]
    [InlineData("51.5050", Agreement.Agrees)]
    [InlineData("51.5500", Agreement.Partly)]
    [InlineData("51.7500", Agreement.Disagrees)]
    [InlineData("53.0000", Agreement.Disagrees)]
    public void Compare_Distances_FallIntoClasses(string latitude, Agreement expected)
    {
        LinkedPair pair = Linker.Compare(
            Make("a", "Aurora", point: (51.5m, -0.1m)), Make("b", "Aurora", point: (Generators.Decimal(latitude), -0.1m)));
        Assert.Equal(expected, Of(pair, LinkageFeature.Coordinates).Agreement);
    }

    [Fact]
    public void Find_SharedOffice_IsNoReasonForTheSame()
    {
        Actor[] members = [.. Enumerable.Range(0, 30).Select(i => Make($"m{i:00}", Word(i), "SE1 4YR", "https://umbrella.coop", address: "7 Great Dover Street"))];
        LinkageResult result = Find(members);

        Assert.Empty(result.Pairs);
        Assert.Empty(result.Clusters);
        Assert.Equal(30 * 29 / 2, result.Counts.Compared);
        Assert.Equal(result.Counts.Compared, result.Counts.Different + result.Counts.Unlisted);
    }

    [Fact]
    public void Find_NamesOfTheirOwnAtOneAddress_IsAQuestion()
    {
        LinkageResult result = Find(
        [
            Make("a", "Gower Power Solar", "SA3 2EH", "http://gowerpower.coop", locality: "Swansea"),
            Make("b", "Gower Power Trading", "SA3 2EH", "http://gowerpower.coop", locality: "Swansea"),
        ]);
        LinkedPair pair = Assert.Single(result.Pairs);

        Assert.Equal((LinkageVerdict.Ask, VerdictReason.OwnNames), (pair.Verdict, pair.Reason));
        Expect.Explained(pair.Explain(), "linkage.reason.own-names");
    }

    [Fact]
    public void Find_LargeBlocks_AreLeftOutAndSaid()
    {
        Actor[] many = [.. Enumerable.Range(0, 40).Select(i => Make($"m{i:00}", Word(i), "SE1 4YR"))];
        LinkageResult result = Find(many, LinkagePolicy.Default with { LargestBlock = 20 });

        Assert.Equal((0, 1, 40, 780), (result.Counts.Compared, result.Counts.BlocksLeftOut, result.Counts.LargestBlockLeftOut, result.Counts.PairsLeftOut));
        Explanation explained = Expect.Explained(result.Explain(), "linkage.result.left-out");
        Expect.Explained(result.Explain(), "linkage.result.found");
        Assert.Equal(Audience.Public, explained.Audience);
    }

    [Fact]
    public void Find_Undecided_AreCountedWhenUnlikely()
    {
        Actor[] actors = [Make("a", "Aurora Panaderia"), Make("b", "Aurora Tejidos Zaruma")];
        LinkageResult result = Find(actors);

        Assert.Empty(result.Pairs);
        Assert.Equal((1, 0, 1), (result.Counts.Compared, result.Counts.Different, result.Counts.Unlisted));
        Expect.Explained(result.Explain(), "linkage.result.unlisted");
        Assert.Single(Find(actors, LinkagePolicy.Default with { ListFrom = -50_000 }).ToAsk);
    }

    [Fact]
    public void Link_TwoThatFitEquallyWell_AreAQuestionOneToOne()
    {
        Actor[] one = [Make("a", "Aurora", "AB1 2CD", "https://aurora.coop")];
        Actor[] two = [Make("x", "Aurora", "AB1 2CD", "https://aurora.coop"), Make("y", "Aurora", "AB1 2CD", "https://aurora.coop")];
        LinkageResult free = Link(one, two);
        LinkageResult single = Link(one, two, LinkagePolicy.Default with { OneToOne = true });

        Assert.Equal(2, free.Same.Count());
        Assert.Equal(["a", "x", "y"], Assert.Single(free.Clusters).Actors.Select(actor => actor.Id.ToString()));
        Assert.All(single.Pairs, pair => Assert.Equal((LinkageVerdict.Ask, VerdictReason.Rival), (pair.Verdict, pair.Reason)));
        Assert.Equal(2, single.Pairs.Length);
        Expect.Explained(single.Pairs[0].Explain(), "linkage.reason.rival");
    }

    [Fact]
    public void Link_OneToOne_LeavesOutWhoIsTaken()
    {
        Actor[] one = [Make("a", "Aurora Panaderia", "AB1 2CD", "https://aurora.coop", "12345678")];
        Actor[] two =
        [
            Make("x", "Aurora Panaderia", "AB1 2CD", "https://aurora.coop", "12345678"),
            Make("y", "Aurora Panaderia", "AB1 2CD"),
        ];
        LinkageResult single = Link(one, two, LinkagePolicy.Default with { OneToOne = true });

        Assert.Equal("x", Assert.Single(single.Pairs).Other.Id.ToString());
        Assert.Equal(LinkageVerdict.Same, single.Pairs[0].Verdict);
        Assert.Equal(1, single.Counts.Different);
        Assert.Equal(single.Counts.Compared, single.Pairs.Length + single.Counts.Different + single.Counts.Unlisted);
    }

    [Fact]
    public void Find_GroupWithADifferentPair_BecomesAQuestion()
    {
        Actor[] chain =
        [
            Make("a", "Aurora", "AB1 2CD", "https://aurora.coop", "11112222", locality: "Bath"),
            Make("b", "Aurora", "AB1 2CD", "https://aurora.coop", locality: "Bath"),
            Make("c", "Aurora", null, "https://aurora.coop", "98765432", locality: "Bath"),
        ];
        LinkageResult result = Find(chain);
        ActorCluster cluster = Assert.Single(result.Clusters);

        Assert.True(cluster.IsContradicted);
        Assert.Equal(["a", "c"], new[] { cluster.Contradiction!.One.Id.ToString(), cluster.Contradiction.Other.Id.ToString() });
        Assert.Empty(result.Same);
        Expect.Explained(cluster.Explain(), "linkage.cluster.contradicted");
        Expect.Explained(result.Pairs[0].Explain(), "linkage.reason.contradiction");
        Assert.Equal("a = b = c", cluster.ToString());
    }

    [Fact]
    public void Find_Clusters_StandWhenNobodyObjects()
    {
        Actor[] three = [.. new[] { "c", "a", "b" }.Select(id => Make(id, "Aurora", "AB1 2CD", "https://aurora.coop", "12345678"))];
        LinkageResult result = Find(three);
        LinkageResult small = Find(three, LinkagePolicy.Default with { LargestCluster = 2 });

        Assert.Equal(["a", "b", "c"], Assert.Single(result.Clusters).Actors.Select(actor => actor.Id.ToString()));
        Assert.Equal(3, result.Same.Count());
        Expect.Explained(result.Clusters[0].Explain(), "linkage.cluster.stands");
        Assert.True(Assert.Single(small.Clusters).IsContradicted);
        Assert.Equal(3, small.ToAsk.Count());
        Expect.Explained(small.Clusters[0].Explain(), "linkage.cluster.too-large");
    }

    [Fact]
    public void Find_RightToLeftAndAccents_AreCompared()
    {
        LinkageResult result = Find(
        [
            Make("a", "جمعية الأمل", "11111", "https://amal.org"), Make("b", "جمعية الأمل", "11111", "https://amal.org"),
            Make("c", "Panadería El Ñandú", "22222", "https://nandu.ec"), Make("d", "PANADERIA EL NANDU", "22 222", "http://www.nandu.ec/inicio"),
            Make("e", "Straßencafé İzmir", "33333", "https://izmir.de"), Make("f", "STRASSENCAFE IZMIR", "33333", "https://izmir.de"),
        ]);

        Assert.Equal(["a b Same", "c d Same", "e f Same"], result.Pairs.Select(pair => pair.ToString()));
    }

    [Fact]
    public void Find_NothingOrOne_FindsNothing()
    {
        Assert.Empty(Find([]).Pairs);
        Assert.Empty(Find([Make("a", "Aurora", "AB1 2CD")]).Pairs);
        Assert.Empty(Link([], [Make("a", "Aurora")]).Pairs);
        Assert.Equal(default, Link([Make("a", "Aurora")], []).Counts);
    }

    [Fact]
    public void Find_BadInput_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Find(null!));
        Assert.Throws<ArgumentException>(() => Find([Make("a", "Aurora"), null!]));
        Assert.Throws<ArgumentException>(() => Find([Make("a", "Aurora"), Make("a", "Aurora")]));
        Assert.Throws<ArgumentException>(() => Link([Make("a", "Aurora")], [Make("b", "X"), Make("b", "Y")]));
        Assert.Throws<OperationCanceledException>(() => Linker.Find([Make("a", "Aurora")], cancellationToken: new CancellationToken(true)));
    }

    [Theory]
    [InlineData("linkage.read")]
    [InlineData("linkage.group")]
    [InlineData("linkage.compare")]
    public void Find_StoppedInAnyStage_Throws(string stage)
    {
        using CancellationTokenSource source = new();
        Actor[] actors = [.. Enumerable.Range(0, 3_000).Select(i => Make($"m{i}", Word(i), $"P{i / 20}"))];

        Assert.Throws<OperationCanceledException>(() => Linker.Find(
            actors, progress: new Listener(told => Stop(told.Stage == stage)), cancellationToken: source.Token));

        void Stop(bool isStage)
        {
            if (isStage)
            {
                source.Cancel();
            }
        }
    }

    [Fact]
    public void Find_Progress_TellsStagesOneAfterTheOther()
    {
        List<WorkProgress> told = [];
        _ = Linker.Find(
            Enumerable.Range(0, 3_000).Select(i => Make($"m{i}", Word(i), $"P{i / 20}")),
            progress: new Listener(told.Add),
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["linkage.read", "linkage.group", "linkage.compare"], told.Select(progress => progress.Stage).Distinct());
        Assert.All(told, progress => Assert.InRange(progress.Done, 0, progress.Total));
        Assert.Equal(told.OrderBy(progress => Array.IndexOf(["linkage.read", "linkage.group", "linkage.compare"], progress.Stage)).ThenBy(progress => progress.Done), told);
        Assert.All(told.GroupBy(progress => progress.Stage), stage => Assert.Contains(stage, progress => progress.Done == progress.Total));
    }

    [Fact]
    public void Find_HugeNames_StayQuick()
    {
        string huge = string.Join(' ', Enumerable.Range(0, 50_000).Select(Word));
        LinkageResult result = Find([Make("a", huge, "AB1 2CD", "https://a.coop"), Make("b", huge + " Ltd", "AB1 2CD", "https://a.coop"), Make("c", new string('x', 100_000))]);
        Assert.Equal("a b Same", Assert.Single(result.Pairs).ToString());
    }

    private sealed class Listener(Action<WorkProgress> told) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => told(value);
    }

    private static LinkageResult Find(IEnumerable<Actor> actors, LinkagePolicy? policy = null) =>
        Linker.Find(actors, policy, cancellationToken: TestContext.Current.CancellationToken);

    private static LinkageResult Link(IEnumerable<Actor> one, IEnumerable<Actor> other, LinkagePolicy? policy = null) =>
        Linker.Link(one, other, policy, cancellationToken: TestContext.Current.CancellationToken);

    private static LinkageEvidence Of(LinkedPair pair, LinkageFeature feature) => pair.Evidence.Single(evidence => evidence.Feature == feature);

    /// <summary>Words without likeness to each other.</summary>
    private static string Word(int number) => string.Concat(
        Enumerable.Range(1, 8).Select(i => (char)('a' + ((((number + 1L) * 7919 * i * i) >> (i % 5)) % 26))));
}
