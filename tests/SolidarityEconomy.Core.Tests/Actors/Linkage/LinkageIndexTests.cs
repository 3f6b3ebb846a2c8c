using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class LinkageIndexTests
{
    private static readonly Actor[] Known =
    [
        Make("a", "Panadería La Aurora", "170401", "https://aurora.ec", locality: "Quito"),
        Make("b", "Tejidos La Aurora", "170402", locality: "Quito"),
        Make("c", "Caja de Ahorro Nueva Esperanza", locality: "Otavalo", point: (0.2341m, -78.2611m)),
    ];

    [Fact]
    public void Compare_Newcomer_RanksTheCandidates()
    {
        LinkageIndex index = new(Known);
        LinkedPair first = index.Compare(Make("new", "Panaderia Aurora Ltda.", "170401", "http://www.aurora.ec/contacto"))[0];

        Assert.Equal(("new", "a"), (first.One.Id.ToString(), first.Other.Id.ToString()));
        Assert.Equal(LinkageVerdict.Same, first.Verdict);
        Assert.Equal(3, index.Actors.Length);
        Assert.Same(LinkagePolicy.Default, index.Policy);
    }

    [Fact]
    public void Compare_WordsThatNobodyHas_FindsBySpellingWithinThePlace()
    {
        LinkageIndex index = new(Known);
        LinkedPair only = Assert.Single(index.Compare(Make("new", "Caja Nueva Esperansa", point: (0.2342m, -78.2612m))));

        Assert.Equal("c", only.Other.Id.ToString());
        Assert.True(only.Score > index.Compare(Make("new", "Caja Nueva Constancia", point: (0.2342m, -78.2612m)), new Id<Actor>("c")).Score);
        Assert.Empty(index.Compare(Make("new", "Xyz")));
    }

    [Fact]
    public void Compare_EntryOfTheSameId_IsNoCandidate()
    {
        LinkageIndex index = new(Known);

        Assert.DoesNotContain(index.Compare(Known[0]), pair => pair.Other.Id == Known[0].Id);
        Actor again = Make("a", "Panadería La Aurora", "170401", "https://aurora.ec", locality: "Quito");
        Assert.DoesNotContain(index.Compare(again), pair => pair.Other.Id == again.Id);
        Assert.Equal(LinkageVerdict.Same, index.Compare(again, again.Id).Verdict);
    }

    [Fact]
    public void BlocksLeftOut_ValuesOfMany_AreCounted()
    {
        Actor[] many = [.. Enumerable.Range(0, 12).Select(i => Make($"n{i:00}", $"Grupo {(char)('a' + i)}{(char)('a' + i)}ro", "170401"))];
        LinkageIndex index = new(many, LinkagePolicy.Default with { LargestBlock = 5 });

        Assert.Equal(0, new LinkageIndex(many).BlocksLeftOut);
        Assert.Equal(1, index.BlocksLeftOut); // the postcode; the common word is no key of its own
        Assert.Empty(index.Compare(Make("new", "Kindling", "170401")));
    }

    [Fact]
    public void Compare_Limit_KeepsTheBest()
    {
        LinkageIndex index = new([.. Enumerable.Range(0, 20).Select(i => Make($"n{i:00}", "Aurora", "170401", "https://aurora.ec"))]);

        Assert.Equal(["n00", "n01", "n02"], index.Compare(Make("new", "Aurora", "170401", "https://aurora.ec"), 3).Select(pair => pair.Other.Id.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Compare(Known[0], 0));
        Assert.Throws<ArgumentException>(() => index.Compare(Known[0], new Id<Actor>("nobody")));
        Assert.Empty(new LinkageIndex([]).Compare(Known[0]));
    }
}
