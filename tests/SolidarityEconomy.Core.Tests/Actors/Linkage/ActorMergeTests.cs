using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Taxonomies;
using static SolidarityEconomy.Tests.Actors.Linkage.Invented;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class ActorMergeTests
{
    private static readonly Actor Old = Make(
        "a", "Panadería La Aurora", "170401", "https://aurora.ec", "111", "Quito", address: "Av. Amazonas 1", country: "EC", legalForm: "Asociación", activity: "ICA10") with
    {
        Aliases = [Text.Of(LanguageTag.Spanish, "PLA")],
        Existence = DateRange.Since(new LocalDate(1999, 1, 2)),
    };

    private static readonly Actor New = Make(
        "b", "Cooperativa de Panificación La Aurora", null, "http://www.aurora.ec/inicio", "222", "Quito", legalForm: "Cooperativa", activity: "ICA110") with
    {
        Contacts = [new ContactPoint(ContactChannel.Email, "hola@aurora.ec", Audience.Public)],
    };

    [Fact]
    public void Of_TwoEntries_TakesTheNewestAndKeepsTheRest()
    {
        ActorMerge merge = ActorMerge.Of([new MergeSource(Old) { AsOf = new LocalDate(2019, 1, 1) }, new MergeSource(New) { AsOf = new LocalDate(2024, 1, 1) }]);
        Actor actor = merge.Actor;

        Assert.Equal("a", actor.Id.ToString());
        Assert.Equal(New.Name, actor.Name);
        Assert.Equal(["Panadería La Aurora", "PLA"], actor.Aliases.Select(alias => alias.In(LanguageTag.Spanish)));
        Assert.Equal(["GB-COH-111", "GB-COH-222"], actor.Identifiers.Select(identifier => identifier.ToString()));
        Assert.Equal(Old.Place, actor.Place); // the fullest
        Assert.Equal("Cooperativa", actor.LegalForm);
        Assert.Equal(["ICA10", "ICA110"], actor.Activities.Select(activity => activity.Notation));
        Assert.Same(New.Website, actor.Website);
        Assert.Equal(New.Contacts, actor.Contacts);
        Assert.Equal(Old.Existence, actor.Existence);
        Assert.Equal(
            [("Cooperativa", "b", true), ("Asociación", "a", false)],
            merge.ValuesOf(MergeField.LegalForm).Select(value => (value.Value, value.From.Single().ToString(), value.IsTaken)));
        Assert.Equal("a + b", merge.ToString());
        Explanation explained = Expect.Explained(merge.Explain(), "linkage.merge.merged");
        Expect.Explained(explained, "linkage.merge.taken");
        Expect.Explained(explained, "linkage.merge.alternative");
        Assert.DoesNotContain("hola@", explained.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OneThatHidesRequests_HidesThem()
    {
        Assert.True(ActorMerge.Of([new MergeSource(Old), new MergeSource(New with { HidesRequests = true })]).Actor.HidesRequests);
        Assert.False(ActorMerge.Of([new MergeSource(Old), new MergeSource(New)]).Actor.HidesRequests);
    }

    [Fact]
    public void Rule_OfAField_Decides()
    {
        Actor third = New with { Id = new Id<Actor>("c"), LegalForm = "Asociación" };
        MergeSource[] sources = [new(New) { AsOf = new LocalDate(2020, 1, 1) }, new(Old), new(third) { AsOf = new LocalDate(2019, 1, 1) }];

        Assert.Equal("Cooperativa", Form(MergeRule.First));
        Assert.Equal("Cooperativa", Form(MergeRule.Newest));
        Assert.Equal("Cooperativa", Form(MergeRule.Fullest));
        Assert.Equal("Asociación", Form(MergeRule.MostFrequent));
        Assert.Throws<ArgumentOutOfRangeException>(() => MergePolicy.Default.With((MergeField)99, MergeRule.First));
        Assert.Throws<ArgumentOutOfRangeException>(() => MergePolicy.Default.With(MergeField.Name, (MergeRule)99));
        Assert.Equal(MergePolicy.Default, MergePolicy.Default.With(MergeField.Name, MergeRule.First).With(MergeField.Name, MergeRule.Newest));
        Assert.NotEqual(MergePolicy.Default, MergePolicy.Default.With(MergeField.Name, MergeRule.First));

        string? Form(MergeRule rule) => ActorMerge.Of(sources, MergePolicy.Default.With(MergeField.LegalForm, rule)).Actor.LegalForm;
    }

    [Fact]
    public void Of_PersonalFiles_UnitesAndLeavesEveryConsentAsItIs()
    {
        Consent matching = Given(Purpose.Matching);
        Consent revoked = Given(Purpose.Export) with { RevokedOn = new LocalDate(2024, 3, 1) };
        Actor one = new(new Id<Actor>("p1"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "María")) { Personal = new PersonalFile([matching]) };
        Actor other = new(new Id<Actor>("p2"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Maria"))
        {
            Personal = new PersonalFile([revoked]) { IsBlocked = true, Stays = [new Stay(World.Country("EC"), default)] },
        };
        ActorMerge merge = ActorMerge.Of(one, other);

        Assert.Equal([matching, revoked], merge.Actor.Personal!.Consents);
        Assert.True(merge.Actor.Personal.IsBlocked);
        Assert.Single(merge.Actor.Personal.Stays);
        Assert.Equal("Personal file", Assert.Single(merge.ValuesOf(MergeField.Personal)).Value);
        Assert.Null(ActorMerge.Of(Old, New).Actor.Personal);
    }

    [Fact]
    public void Of_BadInput_Throws()
    {
        Assert.Throws<ArgumentException>(() => ActorMerge.Of(Old));
        Assert.Throws<ArgumentException>(() => ActorMerge.Of(Old, Old));
        Assert.Throws<ArgumentNullException>(() => ActorMerge.Of(Old, null!));
        Assert.Throws<ArgumentException>(() => ActorMerge.Of([new MergeSource(Old), null!]));
        Assert.Throws<ArgumentException>(() => ActorMerge.Of(Old, Make("p", "Aurora", kind: ActorKind.Collective)));
    }

    [Fact]
    public void Undo_AnyMerge_GivesTheOriginalsAndNothingWasLost() =>
        Prop.ForAll(Lists.ToArbitrary(), actors =>
        {
            Actor[] same = [.. actors.Where(actor => actor.Kind == ActorKind.Organisation)];
            if (same.Length < 2)
            {
                return;
            }

            ActorMerge merge = ActorMerge.Of(same);
            Assert.Equal(same, merge.Undo());
            Assert.All(same.Zip(merge.Undo()), pair => Assert.Same(pair.First, pair.Second));
            Assert.All(same, actor => Assert.All(actor.NamesAndAliases, name => Assert.Contains(name, merge.Actor.NamesAndAliases)));
            Assert.All(same.SelectMany(actor => actor.Identifiers), identifier => Assert.Contains(identifier, merge.Actor.Identifiers));
            Assert.All(same.Where(actor => actor.Website is not null), actor => Assert.Contains(
                merge.ValuesOf(MergeField.Website), value => value.Value == actor.Website!.OriginalString && value.From.Contains(actor.Id)));
            Assert.All(same.Where(actor => actor.Place is not null), actor => Assert.Contains(
                merge.ValuesOf(MergeField.Place), value => value.From.Contains(actor.Id)));
            foreach (IGrouping<MergeField, MergedValue> single in merge.Values
                .Where(value => value.Field is MergeField.Name or MergeField.Place or MergeField.Website).GroupBy(value => value.Field))
            {
                Assert.Single(single, value => value.IsTaken);
            }
        }).Holds(200);

    private static Consent Given(Purpose purpose) =>
        new(purpose, "1", LanguageTag.Spanish, ConsentChannel.Spoken, "centre", new LocalDate(2024, 1, 1));
}
