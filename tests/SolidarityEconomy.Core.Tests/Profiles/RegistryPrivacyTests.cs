using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryPrivacyTests
{
    private static readonly Registry One = new RegistryBuilder().Build()
        .After(Lives.Registering("a", "Zqx", 1, new SafetyLimit.ByPlace(World.Country("PE")))).OrThrow();

    private static readonly Actor Ana = One.Actors[0];

    [Theory]
    [InlineData("zqx", "Zqx")]
    [InlineData("zohreh", "زهرة")]
    [InlineData("inigo", "ÑandúÍñigo")]
    public void Withdraw_OfAPersonWithADoubleAndReferences_LeavesNoTrace(string id, string mark)
    {
        Id<Actor> gone = Lives.Id(id + "-1");
        Id<Actor> twin = Lives.Id(id + "-2");
        Id<Actor> twinOfTwin = Lives.Id(id + "-3");
        Registry old = new RegistryBuilder().Add(Lives.Someone(id + "-0", mark)).Build();
        Registry full = old.After(
            new RegistryChange.Enrol(Lives.Id(id + "-0"), Logs.Subject(0)),
            Lives.Registering(gone.ToString(), mark, 1),
            Lives.Registering(twin.ToString(), mark + "Two", 2),
            Lives.Registering(twinOfTwin.ToString(), mark + "Three", 3),
            Lives.Registering("other", "Other", 4, new SafetyLimit.ByActor(gone), new SafetyLimit.ByOrganisation(twin), new SafetyLimit.ByActor(twinOfTwin)),
            new RegistryChange.Register(Lives.Someone("member", "Member", gone), Logs.Subject(5)),
            new RegistryChange.Register(Lives.Someone("memberToo", "MemberToo", twinOfTwin), Logs.Subject(6)),
            new RegistryChange.Merge(twinOfTwin, Lives.Someone(twin.ToString(), mark + "Two")),
            new RegistryChange.Merge(Lives.Id("memberToo"), Lives.Someone("member", "Member", gone)),
            new RegistryChange.Merge(twin, Lives.Someone(gone.ToString(), mark)),
            new RegistryChange.Access(gone)).OrThrow();
        Outcome<Registry, RegistryEvent> outcome = full.After(
            new RegistryChange.Withdraw(gone), new RegistryChange.Withdraw(Lives.Id(id + "-0")));
        Registry left = outcome.OrThrow();

        Assert.All(Outputs.Of(full, Lives.Day), text => Assert.NotEmpty(text));
        Assert.Contains(Outputs.Of(full, Lives.Day), text => Outputs.Has(text, mark));
        Assert.Contains(Outputs.Of(full, Lives.Day), text => Outputs.Has(text, id));
        foreach (string text in Outputs.Of(left, Lives.Day).Append(CoreJson.Write(outcome.Events)))
        {
            Assert.False(Outputs.Has(text, mark), text);
            Assert.False(Outputs.Has(text, id), text);
            Assert.False(Outputs.Has(text, Logs.Subject(1).Salt), text);
            Assert.False(Outputs.Has(text, Logs.Subject(2).Salt), text);
            Assert.False(Outputs.Has(text, Logs.Subject(3).Salt), text);
        }

        Assert.Null(left.Find(Lives.Id("member")).Positions[0].At);
        Assert.Equal("MemberPost", left.Find(Lives.Id("member")).Positions[0].Title.ToString());
        Assert.Empty(left.ProfileOf(Lives.Id("other"))!.SafetyLimits!.Value);
        Assert.False(left.TryFindMerged(twin, out _));
        Registry separated = left.After(new RegistryChange.Unmerge(Lives.Id("member"), Lives.Id("memberToo"))).OrThrow();
        Assert.All(Outputs.Of(separated, Lives.Day), text => Assert.False(Outputs.Has(text, mark) || Outputs.Has(text, id), text));
        Assert.True(left.After(Lives.Registering(gone.ToString(), mark, 7)).IsAccepted);
    }

    [Theory]
    [MemberData(nameof(Purposes))]
    public void For_APurpose_TakesWhoConsentedToItAndNoMoreThanItNeeds(Purpose purpose)
    {
        Registry part = One.For(purpose, Lives.Day);
        Actor actor = Assert.Single(part.Actors);
        PersonalFile file = actor.Personal!;
        bool isMatching = purpose is Purpose.Matching or Purpose.MatchingByTies or Purpose.Inclusion;
        bool isCounting = purpose is Purpose.Statistics or Purpose.Research;
        bool isKeeping = purpose == Purpose.Registration;
        bool isTied = purpose is Purpose.Matching or Purpose.MatchingByTies;

        Assert.Null(part.LogHead);
        Assert.Equal(isKeeping ? Ana.Identifiers : [], actor.Identifiers);
        Assert.Equal(isKeeping ? Ana.Personal!.Evidence : [], file.Evidence);
        Assert.Equal(isKeeping || isCounting || isTied, !file.Ties.IsEmpty);
        Assert.Equal(isKeeping || isCounting || isTied, !file.Stays.IsEmpty);
        Assert.Equal(isKeeping || isCounting, file.Stays.Any(stay => stay.Status is not null));
        Assert.Equal(isKeeping || purpose is Purpose.Matching or Purpose.Inclusion, !file.Declarations.IsEmpty);
        Assert.Equal(isKeeping || isMatching, part.Profiles.Any(profile => profile.SafetyLimits is { IsEmpty: false }));
        Assert.Equal(isKeeping || isMatching || purpose == Purpose.Contact ? Ana.Place : new Place(World.Country("EC"), "ZqxArea"), actor.Place);
        Assert.Equal(isKeeping || isMatching || purpose == Purpose.Contact, !actor.Aliases.IsEmpty);
        Assert.Equal(
            isKeeping || purpose == Purpose.Contact ? 3 : isMatching ? 2 : isCounting ? 0 : 1, actor.Contacts.Length);
        Assert.All(file.Consents, consent => Assert.True(isKeeping || consent.Purpose == purpose || purpose == Purpose.Matching));
        Assert.Equal(purpose == Purpose.Contact ? 0 : 1, part.Needs.Length);
        Assert.Equal(purpose == Purpose.Contact ? 0 : 1, part.Offers.Length);

        Assert.Empty(One.After(new RegistryChange.RevokeConsent(Ana.Id, purpose)).OrThrow().For(purpose, Lives.Day).Actors);
        Assert.Empty(One.After(new RegistryChange.Block(Ana.Id)).OrThrow().For(purpose, Lives.Day).Needs);
        Assert.Empty(One.For(purpose, Lives.Day.PlusDays(-11)).Actors);
    }

    public static TheoryData<Purpose> Purposes => [.. Enum.GetValues<Purpose>()];

    [Fact]
    public void For_Matching_WithoutConsentToTiesOrGroups_KnowsNeither()
    {
        Registry registry = One.After(
            new RegistryChange.RevokeConsent(Ana.Id, Purpose.MatchingByTies),
            new RegistryChange.RevokeConsent(Ana.Id, Purpose.Inclusion)).OrThrow();
        PersonalFile file = Assert.Single(registry.For(Purpose.Matching, Lives.Day).Actors).Personal!;

        Assert.Empty(file.Ties);
        Assert.Empty(file.Stays);
        Assert.Empty(file.Declarations);
        Assert.Equal([Purpose.Matching], file.Consents.Select(consent => consent.Purpose));
    }

    [Fact]
    public void For_AnExpiredConsent_TakesNobody()
    {
        Consent week = Lives.Yes(Purpose.Export, 0) with { ExpiresOn = Lives.Day.PlusDays(7) };
        Registry registry = One.After(
            new RegistryChange.RevokeConsent(Ana.Id, Purpose.Export), new RegistryChange.GiveConsent(Ana.Id, week)).OrThrow();

        Assert.Single(registry.For(Purpose.Export, Lives.Day.PlusDays(7)).Actors);
        Assert.Empty(registry.For(Purpose.Export, Lives.Day.PlusDays(8)).Actors);
    }

    [Fact]
    public void For_OrganisationsAndPeopleWithoutAFile_TakesTheFirstOnly()
    {
        Actor body = Lives.Someone("body", "Coop", kind: ActorKind.Organisation);
        Actor group = new(Lives.Id("group"), ActorKind.Collective, Text.Of(LanguageTag.Spanish, "Grupo"));
        Actor person = new(Lives.Id("person"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Eva"));
        Registry registry = new RegistryBuilder().Add(body, group, person).Add(new Profile(body.Id), new Profile(group.Id)).Build();

        Assert.All(Enum.GetValues<Purpose>(), purpose =>
        {
            Registry part = registry.For(purpose, Lives.Day);
            Actor taken = Assert.Single(part.Actors);
            Assert.Equal(body.Identifiers, taken.Identifiers);
            Assert.Equal(body.Place, taken.Place);
            Assert.Single(part.Profiles);
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => registry.For((Purpose)9, Lives.Day));
    }

    [Fact]
    public void For_Matching_TakesOpenNeedsAndOffersOnly()
    {
        Registry registry = One.After(
            new RegistryChange.PutNeed(One.Needs[0] with { Status = RequestStatus.Fulfilled }),
            new RegistryChange.PutOffer(One.Offers[0] with { Period = new DateRange(null, Lives.Day.PlusDays(-1)) })).OrThrow();

        Assert.Empty(registry.For(Purpose.Matching, Lives.Day).Needs);
        Assert.Empty(registry.For(Purpose.Matching, Lives.Day).Offers);
        Assert.Single(registry.For(Purpose.Statistics, Lives.Day).Needs);
        Assert.Empty(registry.PublicView(Lives.Day).Needs);
        Assert.Empty(registry.PublicView(Lives.Day).Offers);
    }

    [Fact]
    public void PublicView_OfAPerson_TellsTheseFieldsAndNoOther()
    {
        PublicView view = One.PublicView(Lives.Day);
        PublicView.PublicActor actor = Assert.Single(view.Actors);
        string json = CoreJson.Write(view);

        Assert.Equal((Ana.Id, Ana.Kind, Ana.Name), (actor.Id, actor.Kind, actor.Name));
        Assert.Equal((World.Country("EC"), "ZqxArea"), (actor.Country, actor.Area));
        Assert.Null(actor.Website);
        Assert.Null(actor.Description);
        Assert.Equal(Ana.Activities, actor.Activities);
        Assert.Equal(Ana.Languages, actor.Languages);
        Assert.Equal([new PublicView.PublicContact(ContactChannel.Email, "ZqxMail")], actor.Contacts);
        Assert.Null(actor.Aliases);
        Assert.Null(actor.Identifiers);
        Assert.Null(actor.Locality);
        Assert.Null(actor.LegalForm);
        Assert.Null(actor.Sectors);
        Assert.Null(actor.Qualifiers);
        Assert.Equal("ZqxNeed", Assert.Single(view.Needs).Title.ToString());
        Assert.Equal("ZqxOffer", Assert.Single(view.Offers).Title.ToString());
        Assert.All(
            [
                "ZqxNumber", "ZqxTown", "ZqxPost", "ZqxStreet", "ZqxForm", "Zqxmember", "Zqxstructure", "Zqxqualifier", "ZqxAlias", "Zqxsector",
                "ZqxPhone", "ZqxWhatsApp", "ZqxWords", "zqx.example", "Zqxgroup", "ZqxSeer", "Zqxskill", "Zqxvalue", "asylum", "Colombia", "Venezuela", "Peru", "Perú",
                "consent", "thumbprint", "spoken", "limit", "salt", "subject", "latitude", "personal",
            ],
            word => Assert.False(Outputs.Has(json, word), $"{word} in {json}"));
        Assert.Equal(json, CoreJson.Write(CoreJson.Read<PublicView>(json)));
        Assert.StartsWith("""{"schema":"solidarity-economy/public-view","version":"1.1",""", json, StringComparison.Ordinal);
        Assert.Empty(One.After(new RegistryChange.RevokeConsent(Ana.Id, Purpose.Publication)).OrThrow().PublicView(Lives.Day).Actors);
    }

    [Fact]
    public void PublicView_OfAnOrganisation_TellsWhatRegistersTell()
    {
        Actor body = Lives.Someone("body", "Coop", kind: ActorKind.Organisation);
        PublicView.PublicActor actor = Assert.Single(new RegistryBuilder().Add(body).Build().PublicView(Lives.Day).Actors);

        Assert.Equal(("CoopTown", "CoopForm"), (actor.Locality, actor.LegalForm));
        Assert.Equal([new RegistryInput.IdentifierPart("EC-CI", "CoopNumber")], actor.Identifiers);
        Assert.Equal(body.Aliases, actor.Aliases);
        Assert.Equal(body.Sectors, actor.Sectors);
        Assert.Equal(body.Qualifiers, actor.Qualifiers);
        Assert.Equal((body.Website, body.Description), (actor.Website, actor.Description));
        Assert.Equal(["CoopMail"], actor.Contacts!.Select(contact => contact.Value));
    }

    [Fact]
    public void PublicView_ChangedSensitiveFields_StaysTheSame()
    {
        Registry other = One.After(new RegistryChange.Update(Ana with
        {
            Personal = Ana.Personal! with { Stays = [], Ties = [], Evidence = [] },
            Identifiers = [],
        })).OrThrow();
        Assert.Equal(CoreJson.Write(One.PublicView(Lives.Day)), CoreJson.Write(other.PublicView(Lives.Day)));
    }

    [Fact]
    public void CopyFor_APerson_HoldsEverythingAndReadsBack()
    {
        Registry registry = One.After(Lives.Registering("b", "Other", 2)).OrThrow();
        string json = CoreJson.Write(registry.CopyFor(Ana.Id));

        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? copy, out InputReport report), report.ToString());
        Assert.Equal(Ana, Assert.Single(copy.Actors));
        Assert.Equal(registry.ProfileOf(Ana.Id), Assert.Single(copy.Profiles));
        Assert.Equal(registry.NeedsOf(Ana.Id), copy.Needs);
        Assert.Equal(registry.OffersOf(Ana.Id), copy.Offers);
        Assert.False(Outputs.Has(json, "Other"));
        Assert.Throws<ArgumentException>(() => registry.CopyFor(Lives.Id("x")));
    }

    [Fact]
    public void Statistics_OfABlockedPerson_StillCount()
    {
        Registry blocked = One.After(new RegistryChange.Block(Ana.Id)).OrThrow();
        Assert.Equal(1, blocked.Statistics().Actors);
        Assert.Empty(blocked.PublicView(Lives.Day).Actors);
        Assert.Single(blocked.After(new RegistryChange.Unblock(Ana.Id)).OrThrow().PublicView(Lives.Day).Actors);
    }
}
