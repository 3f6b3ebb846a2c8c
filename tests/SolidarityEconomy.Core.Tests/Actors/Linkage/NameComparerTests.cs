using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class NameComparerTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 30).Select(i => $"{(char)('a' + (i % 26))}{(char)('c' + (i * 7 % 23))}mon{(char)('a' + (i * 11 % 26))}tero")];

    // Three words or more, so that no initials stand for them, which do have an order; misspelt words beside others.
    private static readonly Gen<string[]> Names =
        from count in Gen.Choose(3, 30)
        from order in Gen.Shuffle(Words)
        from slips in Gen.ArrayOf(Gen.Choose(0, 7), count)
        select order.Take(count).Select((word, i) => Misspelt(word, slips[i])).ToArray();

    private static readonly Arbitrary<string[][]> Lists = Gen.Choose(2, 6).SelectMany(count => Gen.ArrayOf(Names, count)).ToArbitrary();

    private static readonly LinkagePolicy Everything = LinkagePolicy.Default with { ListFrom = -100_000, DifferentUpTo = -100_000 };

    [Fact]
    public void Find_NamesOfThirtyWords_DependOnNoOrderOfWordsOrEntries() =>
        Prop.ForAll(Lists, Gen.Choose(0, 100_000).ToArbitrary(), (names, seed) =>
        {
            Lottery lottery = new($"order {seed}");
            Actor[] actors = [.. names.Select((words, i) => Make($"a{i}", string.Join(' ', words), "AB1 2CD"))];
            Actor[] turned = [.. lottery.Order(
                names.Select((words, i) => Make($"a{i}", string.Join(' ', lottery.Order(words, word => word)), "AB1 2CD")).ToArray(),
                actor => actor.Id.ToString())];

            LinkageResult all = Linker.Find(actors, Everything);
            Assert.Equal(Lines(all), Lines(Linker.Find(turned, Everything)));
            Assert.Equal(actors.Length * (actors.Length - 1) / 2, all.Pairs.Length);
            Assert.Equal(Linker.Find(actors).Counts, Linker.Find(turned).Counts);
            Assert.Equal(Linker.Compare(actors[0], actors[1]).Evidence, Linker.Compare(actors[1], actors[0]).Evidence);
        }).Holds(200);

    [Fact]
    public void Compare_WhatIsCutShort_HasTheVerdictOfAComparisonInFull() =>
        Prop.ForAll(Lists, names =>
        {
            Actor[] actors = [.. names.Select((words, i) => Make($"a{i}", string.Join(' ', words), "AB1 2CD"))];
            LinkageIndex index = new(actors[1..]);
            ImmutableArray<LinkedPair> found = index.Compare(actors[0], 100);
            foreach (Actor other in actors[1..])
            {
                LinkedPair full = index.Compare(actors[0], other.Id);
                LinkedPair? quick = found.FirstOrDefault(pair => pair.Other == other);
                bool isFound = full.Verdict != LinkageVerdict.Different && (full.Verdict == LinkageVerdict.Same || full.Score >= index.Policy.ListFrom);
                Assert.Equal(isFound ? $"{full} {full.Score}" : null, quick is null ? null : $"{quick} {quick.Score}");
            }
        }).Holds(200);

    [Fact]
    public void Compare_OneWordCloseToTwo_IsNotCutShort()
    {
        LinkageIndex index = new([Make("b", "Aurorita Aurorota", "AB1 2CD")]);
        LinkedPair full = index.Compare(Make("a", "Aurorata", "AB1 2CD"), new Id<Actor>("b"));

        Assert.Equal(full.Score, Assert.Single(index.Compare(Make("a", "Aurorata", "AB1 2CD"))).Score);
    }

    private static string Misspelt(string word, int slip) => slip switch
    {
        0 => word[..^1],
        1 => word + "x",
        2 => word.Replace("mon", "mno", StringComparison.Ordinal),
        3 => "zz" + word[..^2] + "qu",
        _ => word,
    };

    private static IEnumerable<string> Lines(LinkageResult result) => result.Pairs.Select(pair =>
        $"{pair.One.Id} {pair.Other.Id} {pair.Verdict} {pair.Reason} {pair.Score} {string.Join(' ', pair.Evidence)}");
}
