using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class BlockTableTests
{
    [Fact]
    public void Build_ActorsOfManyKeys_TakesThemAll()
    {
        Identifier[] identifiers = [.. Enumerable.Range(100, 40).Select(number => new Identifier("GB-COH", $"7{number}"))];
        Text[] aliases = [.. Enumerable.Range(0, 16).Select(i => Text.Of(LanguageTag.Spanish, $"Aurora {(char)('a' + i)}{(char)('q' + (i % 5))}x"))];
        Actor one = Make("a", "Aurora") with { Identifiers = [.. identifiers], Aliases = [.. aliases] };
        LinkageIndex index = new([one]);

        Assert.Equal("a", Assert.Single(index.Compare(one with { Id = new Id<Actor>("new") })).Other.Id.ToString());
        Assert.Equal(LinkageVerdict.Same, Assert.Single(Linker.Find(
            [one, one with { Id = new Id<Actor>("b") }], cancellationToken: TestContext.Current.CancellationToken).Pairs).Verdict);
    }
}
