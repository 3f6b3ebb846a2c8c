using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Linkage;

/// <summary>People of one name: many are two, and a telephone is written in many ways.</summary>
public class NamesakeTests
{
    private static readonly LinkagePolicy[] Policies = [LinkagePolicy.Default, LinkagePolicy.People, LinkagePolicy.People with { SameFrom = -20_000, SameWithoutNames = -100_000 }];

    private static readonly Arbitrary<Actor[]> Lists = (
        from count in Gen.Choose(2, 9)
        from people in Gen.CollectToArray(Enumerable.Range(0, count), One)
        select people).ToArbitrary();

    [Fact]
    public void Find_OneNameAndTownAndOtherTelephones_IsAQuestion() => Assert.All(Policies, policy =>
    {
        Actor[] two = [Person("p1", "Rosa Quishpe Anrango", "0987654321", "Otavalo"), Person("p2", "Rosa Quishpe Anrango", "0991112223", "Otavalo")];

        Assert.Equal(LinkageVerdict.Ask, Assert.Single(Find(two, policy).Pairs).Verdict);
        Assert.Equal(LinkageVerdict.Ask, Assert.Single(new LinkageIndex(two, policy).Compare(two[0])).Verdict);
        Assert.Equal(LinkageVerdict.Ask, Assert.Single(new LinkageIndex([two[1]], policy).Compare(two[0])).Verdict);
        Assert.Equal(LinkageVerdict.Ask, Linker.Compare(two[0], two[1], policy).Verdict);
    });

    [Fact]
    public void Find_OneNameAndTownAndNothingElse_IsAQuestion() => Assert.All(Policies, policy => Assert.Equal(
        LinkageVerdict.Ask,
        Assert.Single(Find([Person("p1", "Rosa Quishpe Anrango", null, "Otavalo"), Person("p2", "Rosa Quishpe Anrango", null, "Otavalo")], policy).Pairs).Verdict));

    [Fact]
    public void Find_OneNameAndTelephoneInAnotherForm_IsTheSame() => Assert.Equal(
        LinkageVerdict.Same,
        Assert.Single(Find(
            [Person("p1", "Rosa Quishpe Anrango", "0987654321", "Otavalo"), Person("p2", "Quishpe Anrango Rosa", "+593 98 765 4321", "Quito")],
            LinkagePolicy.People).Pairs).Verdict);

    [Fact]
    public void Find_NameThatMostShare_IsListedForAllOfThem()
    {
        Actor[] people = [.. Enumerable.Range(0, 60).Select(i => Person($"p{i:00}", "María López", $"09{i:00}123456", "Quito"))];
        LinkageResult result = Linker.Find(people, LinkagePolicy.Default, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(60 * 59 / 2, result.Pairs.Length);
        Assert.Equal((0L, 0), (result.Counts.Unlisted, result.Counts.BlocksLeftOut));
        Assert.Equal(59, new LinkageIndex(people).Compare(people[0], 100).Length);
    }

    [Fact]
    public void Find_NameThatMoreShareThanAreCompared_SaysWhatWasLeftOut()
    {
        Actor[] people = [.. Enumerable.Range(0, 12).Select(i => Person($"p{i:00}", "María López", null, null))];
        LinkageResult result = Linker.Find(people, LinkagePolicy.People with { LargestBlock = 10 }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(result.Pairs);
        Assert.Equal(12, result.Counts.LargestBlockLeftOut);
    }

    [Fact]
    public void Find_NamesakesWithOtherNumbersOfARegister_MayBeDifferent()
    {
        Actor one = Person("p1", "María López", "0987654321", null) with { Identifiers = [new Identifier("EC-CI", "1700000001")] };
        Actor other = Person("p2", "María López", "0991112223", null) with { Identifiers = [new Identifier("EC-CI", "0926687856")] };

        Assert.Equal(LinkageVerdict.Different, Linker.Compare(one, other).Verdict);
        Assert.Equal(LinkageVerdict.Same, Linker.Compare(one, other with { Identifiers = one.Identifiers }).Verdict);
    }

    [Fact]
    public void Same_OfAnyTwoPeople_RestsOnMoreThanNameAndTown() =>
        Prop.ForAll(Lists, people =>
        {
            foreach (LinkagePolicy policy in Policies)
            {
                foreach (LinkedPair pair in Linker.Find(people, policy).Same)
                {
                    Agreement contact = pair.Evidence[(int)LinkageFeature.Contact].Agreement;
                    Assert.NotEqual(Agreement.Disagrees, contact);
                    Assert.True(contact == Agreement.Agrees || pair.Evidence[(int)LinkageFeature.Postcode].Agreement == Agreement.Agrees);
                }
            }
        }).Holds(200);

    [Fact]
    public void Index_AnyOfTheList_SaysWhatTheListSays() =>
        Prop.ForAll(Lists, people =>
        {
            LinkageResult result = Linker.Find(people, LinkagePolicy.People);
            LinkageIndex index = new(people, LinkagePolicy.People);
            foreach (Actor actor in people)
            {
                string[] expected = [.. result.Pairs
                    .Where(pair => pair.One == actor || pair.Other == actor)
                    .Select(pair => $"{(pair.One == actor ? pair.Other : pair.One).Id} {pair.Score} {Decided(pair)}").Order(StringComparer.Ordinal)];
                Assert.Equal(
                    expected,
                    index.Compare(actor, 100).Select(pair => $"{pair.Other.Id} {pair.Score} {pair.Verdict}").Order(StringComparer.Ordinal));
                string[] newcomer = [.. new LinkageIndex(people.Where(one => one != actor), LinkagePolicy.People).Compare(actor, 100)
                    .Select(pair => $"{pair.Other.Id} {pair.Verdict}").Order(StringComparer.Ordinal)];
                Assert.Equal(expected.Select(line => $"{line.Split(' ')[0]} {line.Split(' ')[2]}").Order(StringComparer.Ordinal), newcomer);
            }
        }).Holds(200);

    [Fact]
    public void Index_OnTheDefaultPolicy_DecidesAsTheListAndAsksAboutMore() =>
        Prop.ForAll(Lists, people =>
        {
            LinkageResult result = Linker.Find(people);
            LinkageIndex index = new(people);
            foreach (Actor actor in people)
            {
                LinkedPair[] batch = [.. result.Pairs.Where(pair => pair.One == actor || pair.Other == actor)];
                LinkedPair[] found = [.. index.Compare(actor, 100)];
                Assert.Equal(
                    batch.Where(pair => Decided(pair) == LinkageVerdict.Same).Select(Other).Order(StringComparer.Ordinal),
                    found.Where(pair => pair.Verdict == LinkageVerdict.Same).Select(Other).Order(StringComparer.Ordinal));
                Assert.Subset(found.Select(Other).ToHashSet(StringComparer.Ordinal), batch.Select(Other).ToHashSet(StringComparer.Ordinal));

                string Other(LinkedPair pair) => (pair.One == actor ? pair.Other : pair.One).Id.ToString();
            }
        }).Holds(200);

    /// <summary>The verdict on the pair alone, before its group was looked at.</summary>
    private static LinkageVerdict Decided(LinkedPair pair) => pair.Reason == VerdictReason.Contradiction ? LinkageVerdict.Same : pair.Verdict;

    private static Gen<Actor> One(int index) =>
        from name in Gen.Elements("Rosa Quishpe", "Quishpe Rosa", "Rosa Quishpe Anrango", "Luis Cando", "Rosa", "Luis Kando")
        from phone in Gen.Elements<string?>("0987654321", "+593 98 765 4321", "0991112223", "7654321", null)
        from town in Gen.Elements<string?>("Otavalo", "Quito", null)
        from postcode in Gen.Elements<string?>("100401", null, null)
        select Person($"p{index}", name, phone, town, postcode);

    private static LinkageResult Find(IEnumerable<Actor> people, LinkagePolicy policy) =>
        Linker.Find(people, policy, cancellationToken: TestContext.Current.CancellationToken);

    private static Actor Person(string id, string name, string? phone, string? town, string? postcode = null) =>
        new(new Id<Actor>(id), ActorKind.Person, Text.Of(LanguageTag.Spanish, name), place: town is null ? null : new Place(World.Country("EC"), locality: town, postcode: postcode))
        {
            Contacts = phone is null ? [] : [new ContactPoint(ContactChannel.WhatsApp, phone)],
        };
}
