using SolidarityEconomy.Matching.Assignment.Pairing;

namespace SolidarityEconomy.Matching.Tests.Assignment.Pairing;

public class TwoSidedGraphTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void FindMostPairs_OfSmallRandomGraphs_HasAsManyAsTryingAll()
    {
        Dice dice = new(17);
        for (int n = 0; n < 3_000; n++)
        {
            int left = dice.Draw(0, 7);
            int right = dice.Draw(0, 7);
            (int Left, int Right)[] links = Links(dice, left, right, dice.Draw(10, 80));
            TwoSidedGraph graph = Graph(left, right, links);

            MostPairsResult result = graph.FindMostPairs(Token);

            Assert.Equal(MostByTrying(left, links), result.Pairs.Length);
            Assert.Empty(result.Check(graph));
            LookAtShortage(result.LeftShortage, left - result.Pairs.Length, graph.Links.ToLookup(link => link.Left, link => link.Right));
            LookAtShortage(result.RightShortage, right - result.Pairs.Length, graph.Links.ToLookup(link => link.Right, link => link.Left));
        }
    }

    [Fact]
    public void FindMostPairs_OfLargeSparseGraphs_IsProvedByItsCover()
    {
        Dice dice = new(18);
        for (int n = 0; n < 5; n++)
        {
            TwoSidedGraph graph = Graph(
                3_000, 3_000, [.. Enumerable.Range(0, 9_000).Select(_ => (dice.Draw(0, 2_999), dice.Draw(0, 2_999)))]);
            Assert.Empty(graph.FindMostPairs(Token).Check(graph));
        }
    }

    [Fact]
    public void FindMostPairs_OfALongPath_NeedsNoDeepStack()
    {
        const int Length = 30_000;
        TwoSidedGraph graph = Graph(
            Length, Length, [.. Enumerable.Range(0, Length).Select(i => (i, i)), .. Enumerable.Range(1, Length - 1).Select(i => (i, i - 1))]);
        Assert.Equal(Length, graph.FindMostPairs(Token).Pairs.Length);
    }

    [Fact]
    public void FindMostPairs_OfLayersThatLeadNowhere_LooksAtEachLinkOnceAPhase()
    {
        // Complete layers, one behind the other, and one side node too many: without marks every way through them would be tried.
        const int Layers = 30;
        const int Width = 3;
        List<(int, int)> links = [];
        for (int layer = 0; layer < Layers; layer++)
        {
            for (int i = 0; i < Width; i++)
            {
                links.Add(((layer * Width) + i, (layer * Width) + i));
                links.AddRange(Enumerable.Range(0, Width).Select(j => ((layer * Width) + i, ((layer + 1) * Width) + j)).Where(link => layer + 1 < Layers));
            }
        }

        links.AddRange(Enumerable.Range(0, Width).Select(j => (Layers * Width, j)));
        TwoSidedGraph graph = Graph((Layers * Width) + 1, Layers * Width, [.. links]);
        MostPairsResult result = graph.FindMostPairs(Token);

        Assert.Equal(Layers * Width, result.Pairs.Length);
        Assert.Equal(1, result.LeftShortage?.Missing);
    }

    [Fact]
    public void FindMostPairs_WithTooFewPlaces_NamesWhoCompetes()
    {
        TwoSidedGraph graph = new(
            ["ana", "beto", "caro", "dino"],
            ["costing", "design", "export"],
            [new("ana", "costing"), new("beto", "costing"), new("caro", "costing"), new("caro", "design"), new("dino", "export")]);

        MostPairsResult result = graph.FindMostPairs(Token);

        Assert.Equal(["ana", "beto"], result.LeftShortage!.Members);
        Assert.Equal(["costing"], result.LeftShortage.Partners);
        Assert.Equal(1, result.LeftShortage.Missing);
        Assert.Null(result.RightShortage);
    }

    [Fact]
    public void Check_OfAnotherResult_NamesEachFault()
    {
        TwoSidedGraph graph = new(["ana", "beto"], ["x", "y"], [new("ana", "x"), new("beto", "x"), new("beto", "y")]);

        Assert.Equal([PairingFault.UnknownPair], Faults([new("ana", "y"), new("beto", "x")], ["ana", "beto"], []));
        Assert.Equal([PairingFault.InTwoPairs], Faults([new("ana", "x"), new("beto", "x")], ["ana", "beto"], []));
        Assert.Equal([PairingFault.PairAbovePrices], Faults([new("ana", "x")], ["beto"], []));
        Assert.Equal([PairingFault.Gap], Faults([new("ana", "x")], ["ana", "beto"], []));

        PairingFault[] Faults(SideLink[] pairs, string[] left, string[] right) =>
            [.. new MostPairsResult { Pairs = [.. pairs], LeftCover = [.. left], RightCover = [.. right] }
                .Check(graph).Select(violation => violation.Fault)];
    }

    [Fact]
    public void Constructor_WithWrongParts_Throws()
    {
        Assert.Throws<ArgumentException>(() => new TwoSidedGraph(["ana", "ana"], [], []));
        Assert.Throws<ArgumentException>(() => new TwoSidedGraph(["ana"], ["x"], [new("ana", "y")]));
        Assert.Throws<ArgumentException>(() => new TwoSidedGraph(["ana"], ["x"], [null!]));
        Assert.Single(new TwoSidedGraph(["ana"], ["ana"], [new("ana", "ana"), new("ana", "ana")]).Links);
    }

    private static void LookAtShortage(SideShortage? shortage, int missing, ILookup<string, string> partners)
    {
        Assert.Equal(missing, shortage?.Missing ?? 0);
        if (shortage is not null)
        {
            Assert.Equal(
                shortage.Members.SelectMany(member => partners[member]).Distinct().Order(StringComparer.Ordinal), shortage.Partners);
        }
    }

    private static (int Left, int Right)[] Links(Dice dice, int left, int right, int percent) =>
    [
        .. from i in Enumerable.Range(0, left) from j in Enumerable.Range(0, right) where dice.Draw(1, 100) <= percent select (i, j),
    ];

    private static TwoSidedGraph Graph(int left, int right, (int Left, int Right)[] links) => new(
        PairingProblems.Names(left),
        PairingProblems.Names(right),
        links.Select(link => new SideLink(PairingProblems.Name(link.Left), PairingProblems.Name(link.Right))));

    /// <summary>The most pairs, over all sets of right nodes that are taken.</summary>
    private static int MostByTrying(int left, (int Left, int Right)[] links)
    {
        Dictionary<int, int> most = new() { [0] = 0 };
        for (int i = 0; i < left; i++)
        {
            Dictionary<int, int> next = new(most);
            foreach ((int taken, int pairs) in most)
            {
                foreach (int right in links.Where(link => link.Left == i && (taken >> link.Right & 1) == 0).Select(link => link.Right))
                {
                    next[taken | 1 << right] = Math.Max(next.GetValueOrDefault(taken | 1 << right), pairs + 1);
                }
            }

            most = next;
        }

        return most.Values.Max();
    }
}
