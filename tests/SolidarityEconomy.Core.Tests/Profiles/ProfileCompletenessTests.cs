using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class ProfileCompletenessTests
{
    private static readonly LocalDate Today = new(2022, 3, 15);

    private static readonly Id<Actor> Id = new("a-1");

    private static readonly Text Name = Text.Of(LanguageTag.Spanish, "Yuleisy");

    private static readonly Consent Yes =
        new(Purpose.Matching, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "Red de acogida", Today);

    private static readonly Need Need = new(new Id<Need>("n-1"), Id, Registries.Costing, Text.Of(LanguageTag.Spanish, "Calcular costos"));

    private static readonly Offer Offer = new(new Id<Offer>("o-1"), Id, [Registries.Costing], Text.Of(LanguageTag.Spanish, "Enseñar a coser"));

    private static readonly Gen<Case> Cases =
        from kind in Gen.Elements(Enum.GetValues<ActorKind>())
        from answered in Gen.Choose(0, 25)
        from needs in Gen.Choose(0, 2)
        from offers in Gen.Choose(0, 2)
        from asked in Gen.Elements(true, false)
        select Case.Of(kind, needs, offers, asked).Answer(answered);

    [Fact]
    public void NextQuestion_PersonOfWhomNothingIsKnown_IsConsent()
    {
        ProfileCompleteness found = Case.Of(ActorKind.Person, 1, 0, hasProfile: false).Assess();
        Assert.Equal(ProfileField.MatchingConsent, found.NextQuestion!.Field);
        Assert.Equal(
            "¿Nos permite usar lo que nos ha contado para buscar a alguien que pueda ayudarle, o a quien usted pueda ayudar?",
            found.NextQuestion.Message.In(LanguageTag.Spanish));
        Assert.Equal([ProfileField.NeedOrOffer], found.Known);
        Assert.Equal(ProfileField.MatchingConsent, found.Unknown[0]);
    }

    [Fact]
    public void NextQuestion_ContactTakenBack_IsNone()
    {
        Consent reach = new(Purpose.Contact, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "Red de acogida", Today.PlusDays(-9));
        Assert.NotNull(Ask(Yes));
        Assert.NotNull(Ask(Yes, reach));
        Assert.NotNull(Ask(Yes, reach with { ExpiresOn = Today.PlusDays(-1) }));
        Assert.NotNull(Ask(Yes, reach with { RevokedOn = Today.PlusDays(1) }));
        Assert.NotNull(Ask(Yes, reach with { RevokedOn = Today.PlusDays(-5) }, Yes with { Purpose = Purpose.Contact }));
        Assert.Null(Ask(Yes, reach with { RevokedOn = Today }));

        static ProfileQuestion? Ask(params IEnumerable<Consent> consents) => ProfileCompleteness.Assess(
            new Actor(Id, ActorKind.Person, Name) { Personal = new PersonalFile(consents) }, null, [Need], [], Today).NextQuestion;
    }

    [Fact]
    public void NextQuestion_DependsOnWhoItIs()
    {
        Actor person = new(Id, ActorKind.Person, Name)
        {
            Personal = new PersonalFile([Yes]),
            Contacts = [new ContactPoint(ContactChannel.Phone, "1")],
        };
        ProfileCompleteness needy = ProfileCompleteness.Assess(person, null, [Need], [], Today);
        Assert.Equal("¿En qué idiomas puede conversar?", needy.NextQuestion!.Message.In(LanguageTag.Parse("es-EC")));
        Assert.Contains(ProfileField.NeedUrgency, needy.Unknown);
        Assert.DoesNotContain(ProfileField.OfferTerms, needy.Unknown);
        Assert.DoesNotContain(ProfileField.Sectors, needy.Unknown);

        Actor body = new(Id, ActorKind.Organisation, Name, languages: [LanguageTag.Spanish], place: new Place(World.Country("EC")))
        {
            Contacts = [new ContactPoint(ContactChannel.Email, "a@example.org")],
        };
        ProfileCompleteness generous = ProfileCompleteness.Assess(body, null, [], [Offer], Today);
        Assert.Equal(ProfileField.Availability, generous.NextQuestion!.Field);
        Assert.Equal("¿Cuánto tiempo tienen al mes, y qué días les convienen?", generous.NextQuestion.Message.In(LanguageTag.Spanish));
        Assert.Contains(ProfileField.Sectors, generous.Unknown);
        Assert.DoesNotContain(ProfileField.MatchingConsent, generous.Unknown);
        Assert.DoesNotContain(ProfileField.SafetyLimits, generous.Unknown);
        Assert.DoesNotContain(ProfileField.NeedUrgency, generous.Unknown);
    }

    [Fact]
    public void NextQuestion_AboutANeed_NamesTheFirstThatLacksTheAnswer()
    {
        Need[] needs = [Need with { Urgency = Urgency.High }, new(new Id<Need>("n-2"), Id, Registries.Costing, Text.Of(LanguageTag.Spanish, "Abrir un taller"))];
        ProfileCompleteness found = ProfileCompleteness.Assess(new Actor(Id, ActorKind.Person, Name), null, needs, [], Today);
        ProfileQuestion question = found.Questions.Single(asked => asked.Field == ProfileField.NeedUrgency);
        Assert.Equal("¿Para cuándo necesita ayuda con «Abrir un taller»?", question.Message.In(LanguageTag.Spanish));
        Assert.Equal("Para quando você precisa de ajuda com «Abrir un taller»?", question.Message.In(LanguageTag.Portuguese));
    }

    [Fact]
    public void NextQuestion_NeedWithoutATopic_AsksWhatItIsAbout()
    {
        Actor person = new(Id, ActorKind.Person, Name)
        {
            Personal = new PersonalFile([Yes]),
            Contacts = [new ContactPoint(ContactChannel.Phone, "1")],
        };
        ProfileCompleteness found = ProfileCompleteness.Assess(person, null, [Need with { Topic = null }], [], Today);
        Assert.Equal(ProfileField.NeedTopic, found.NextQuestion!.Field);
        Assert.Equal(
            "Pidió ayuda con «Calcular costos». ¿De qué se trata: ventas, costos, trámites, cuidados, salud u otro tema?",
            found.NextQuestion.Message.In(LanguageTag.Spanish));
        Assert.Contains(ProfileField.Languages, found.Unknown);
        Assert.Contains(ProfileField.Languages, ProfileCompleteness.Assess(person, null, [Need with { Languages = [] }], [], Today).Known);
    }

    [Fact]
    public void Assess_FulfilledAndClosed_DoNotCount()
    {
        Actor person = new(Id, ActorKind.Person, Name);
        ProfileCompleteness found = ProfileCompleteness.Assess(
            person, null, [Need with { Status = RequestStatus.Fulfilled }], [Offer with { Status = RequestStatus.Closed }], Today);
        Assert.Contains(ProfileField.NeedOrOffer, found.Unknown);
        Assert.DoesNotContain(ProfileField.NeedKind, found.Unknown);
        Assert.Contains(
            ProfileField.NeedKind,
            ProfileCompleteness.Assess(person, null, [Need with { Status = RequestStatus.Paused }], [], Today).Unknown);
    }

    [Fact]
    public void Questions_BlockedOrRevoked_NothingIsAsked()
    {
        Actor person = new(Id, ActorKind.Person, Name);
        ProfileCompleteness blocked = Ask(new PersonalFile([Yes]) { IsBlocked = true });
        Assert.Null(blocked.NextQuestion);
        Assert.Empty(blocked.Questions);
        Assert.NotEmpty(blocked.Unknown);
        ProfileCompleteness revoked = Ask(new PersonalFile([Yes.Revoke(Today)]));
        Assert.Null(revoked.NextQuestion);
        Assert.Contains(ProfileField.MatchingConsent, revoked.Known);
        Assert.Equal(ProfileField.MatchingConsent, Ask(new PersonalFile([Yes.Revoke(Today.PlusDays(1))]), Today.PlusDays(-1)).NextQuestion!.Field);

        // A consent that ran out is asked for again; one given again after a no is a yes.
        Consent old = new(Purpose.Matching, "intake-0", LanguageTag.Spanish, ConsentChannel.Written, "x", Today.PlusDays(-100));
        Assert.Equal(ProfileField.MatchingConsent, Ask(new PersonalFile([old with { ExpiresOn = Today.PlusDays(-1) }])).NextQuestion!.Field);
        Assert.NotNull(Ask(new PersonalFile([Yes, old.Revoke(Today.PlusDays(-50))])).NextQuestion);
        Assert.Equal(
            ProfileField.MatchingConsent,
            Ask(new PersonalFile([Yes with { ExpiresOn = Today }, old.Revoke(Today.PlusDays(-50))]), Today.PlusDays(1)).NextQuestion!.Field);

        ProfileCompleteness Ask(PersonalFile file, LocalDate? on = null) =>
            ProfileCompleteness.Assess(person with { Personal = file }, null, [Need], [], on ?? Today);
    }

    [Fact]
    public void Assess_AnswerOfNone_IsKnown()
    {
        Profile profile = new(Id) { Skills = [], Languages = [], Values = [], SafetyLimits = [], Availability = new Availability(0) };
        ProfileCompleteness found = ProfileCompleteness.Assess(new Actor(Id, ActorKind.Person, Name), profile, [], [Offer], Today);
        Assert.Contains(ProfileField.Skills, found.Known);
        Assert.Contains(ProfileField.Languages, found.Known);
        Assert.Contains(ProfileField.Availability, found.Known);
        Assert.DoesNotContain(ProfileField.LanguageLevels, found.Unknown.AddRange(found.Known));
        Assert.DoesNotContain(ProfileField.TimeZone, found.Unknown.AddRange(found.Known));
    }

    [Fact]
    public void Assess_EqualWeights_TakeTheOrderOfTheFields()
    {
        ProfileWeight[] weights =
        [
            new(ProfileField.Values, null, ProfileSide.Any, 7),
            new(ProfileField.Contact, null, ProfileSide.Any, 7),
            new(ProfileField.Place, null, ProfileSide.Any, 7),
            new(ProfileField.Bandwidth, null, ProfileSide.Any, 1),
            new(ProfileField.Bandwidth, ActorKind.Person, ProfileSide.Any, 8),
        ];
        ProfileCompleteness found = ProfileCompleteness.Assess(new Actor(Id, ActorKind.Person, Name), null, [], [], Today, weights);
        Assert.Equal([ProfileField.Bandwidth, ProfileField.Contact, ProfileField.Place, ProfileField.Values], found.Unknown);
        Assert.Equal(8, found.NextQuestion!.Weight);
        Assert.Equal(Ratio.Zero, found.Share);
        Assert.Equal(Ratio.One, ProfileCompleteness.Assess(new Actor(Id, ActorKind.Person, Name), null, [], [], Today, []).Share);
        Assert.Equal("a-1: 0% known", found.ToString());
    }

    [Theory]
    [InlineData(ActorKind.Person)]
    [InlineData(ActorKind.Organisation)]
    [InlineData(ActorKind.Collective)]
    public void NextQuestion_AnsweredOneAfterTheOther_EndsWithAllKnown(ActorKind kind)
    {
        Case at = Case.Of(kind, 2, 2, hasProfile: false);
        ImmutableArray<ProfileWeight> weights =
        [
            .. ProfileCompleteness.DefaultWeights,
            .. Enum.GetValues<ProfileField>()
                .Where(field => kind != ActorKind.Organisation || field != ProfileField.MatchingConsent)
                .Select(field => new ProfileWeight(field, null, ProfileSide.Any, 1)),
        ];
        Ratio share = Ratio.Zero;
        for (int i = 0; i < 60; i++)
        {
            ProfileCompleteness found = at.Assess(weights);
            if (found.NextQuestion is not { } question)
            {
                Assert.Equal(Ratio.One, found.Share);
                Assert.Empty(found.Unknown);
                return;
            }

            Expect.Message(question.Message, question.Message.Code);
            Assert.Equal(found.Unknown, found.Questions.Select(asked => asked.Field));
            at = at.Answer(question.Field);
            Assert.True(at.Assess(weights).Share >= share);
            share = at.Assess(weights).Share;
        }

        Assert.Fail("The questions never end.");
    }

    [Fact]
    public void NextQuestion_NobodyKnown_AsksForSomethingToDo()
    {
        Expect.Message(Case.Of(ActorKind.Organisation, 0, 0, hasProfile: false).Assess().NextQuestion!.Message, "profile.ask-need-or-offer-many");
        ProfileCompleteness person = Case.Of(ActorKind.Person, 0, 0, hasProfile: false).Answer(ProfileField.MatchingConsent).Assess();
        Expect.Message(person.NextQuestion!.Message, "profile.ask-need-or-offer");
    }

    [Fact]
    public void Assess_OfAnotherActor_Throws()
    {
        Actor other = new(new Id<Actor>("a-2"), ActorKind.Person, Name);
        Assert.Throws<ArgumentException>(() => ProfileCompleteness.Assess(other, new Profile(Id), [], [], Today));
        Assert.Throws<ArgumentException>(() => ProfileCompleteness.Assess(other, null, [Need], [], Today));
        Assert.Throws<ArgumentException>(() => ProfileCompleteness.Assess(other, null, [], [Offer], Today));
        Assert.Throws<ArgumentNullException>(() => ProfileCompleteness.Assess(null!, null, [], [], Today));
        Assert.Throws<ArgumentNullException>(() => ProfileCompleteness.Assess(other, null, null!, [], Today));
        Assert.Throws<ArgumentNullException>(() => ProfileCompleteness.Assess(other, null, [], null!, Today));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileWeight(ProfileField.Contact, null, ProfileSide.Any, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileWeight((ProfileField)99, null, ProfileSide.Any, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileWeight(ProfileField.Contact, (ActorKind)3, ProfileSide.Any, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileWeight(ProfileField.Contact, null, (ProfileSide)3, 1));
    }

    [Fact]
    public void Assess_SensitiveAttributesChanged_NothingChanges()
    {
        Actor person = new(Id, ActorKind.Person, Name) { Personal = new PersonalFile([Yes]) };
        ProfileCompleteness plain = ProfileCompleteness.Assess(person, null, [Need], [], Today);
        ProfileCompleteness told = ProfileCompleteness.Assess(
            person with
            {
                Personal = person.Personal! with
                {
                    Stays = [new Stay(World.Country("CO"), status: StayStatus.Irregular)],
                    Ties = [new CountryTie(World.Country("VE"), TieKind.Nationality)],
                    Declarations = [new Declaration(DeclarationKind.Group, PopulationGroups.Find("women"), Yes)],
                },
            },
            null,
            [Need],
            [],
            Today);
        Assert.Equal(plain.Share, told.Share);
        Assert.Equal(plain.Questions, told.Questions);
    }

    [Fact]
    public void Assess_AnyActor_KnownAndUnknownAreApartAndTheShareIsTheirWeight() =>
        Prop.ForAll(Cases.ToArbitrary(), at =>
        {
            ProfileCompleteness found = at.Assess();
            Assert.Empty(found.Known.Intersect(found.Unknown));
            Assert.True(found.Share >= Ratio.Zero && found.Share <= Ratio.One);
            Assert.Equal(found.Unknown.IsEmpty, found.Share == Ratio.One);
            Assert.Equal(found.Unknown, found.Questions.Select(question => question.Field));
            Assert.Equal(found.Questions.Select(question => question.Weight).OrderDescending(), found.Questions.Select(question => question.Weight));
            Assert.Equal(found.Known.Order(), found.Known);
        }).Holds();

    /// <summary>An actor whose questions are answered one after the other.</summary>
    private sealed record Case(Actor Actor, Profile? Profile, ImmutableArray<Need> Needs, ImmutableArray<Offer> Offers)
    {
        public static Case Of(ActorKind kind, int needs, int offers, bool hasProfile) => new(
            new Actor(Id, kind, Name),
            hasProfile ? new Profile(Id) : null,
            [.. Enumerable.Range(0, needs).Select(i => Need with { Id = new Id<Need>(string.Create(CultureInfo.InvariantCulture, $"n-{i}")), Topic = null })],
            [.. Enumerable.Range(0, offers).Select(i => Offer with { Id = new Id<Offer>(string.Create(CultureInfo.InvariantCulture, $"o-{i}")), Topics = [] })]);

        public ProfileCompleteness Assess(IEnumerable<ProfileWeight>? weights = null) =>
            ProfileCompleteness.Assess(Actor, Profile, Needs, Offers, Today, weights);

        public Case Answer(int questions) => questions > 0 && Assess().NextQuestion is { } question
            ? Answer(question.Field).Answer(questions - 1)
            : this;

        public Case Answer(ProfileField field)
        {
            Profile profile = Profile ?? new Profile(Id);
            SkillClaim skill = new(Registries.Costing);
            return field switch
            {
                ProfileField.MatchingConsent => this with { Actor = Actor with { Personal = new PersonalFile([Yes]) } },
                ProfileField.NeedOrOffer => this with { Needs = [Need] },
                ProfileField.Contact => this with { Actor = Actor with { Contacts = [new ContactPoint(ContactChannel.Phone, "1")] } },
                ProfileField.Languages => this with { Profile = profile with { Languages = [new LanguageClaim(LanguageTag.Spanish)] } },
                ProfileField.Place => this with { Actor = Actor with { Place = new Place(World.Country("EC")) } },
                ProfileField.Skills => this with { Profile = profile with { Skills = [skill] } },
                ProfileField.Availability => this with
                {
                    Profile = profile with
                    {
                        Availability = new Availability(windows: [new WeeklyWindow(IsoDayOfWeek.Monday, LocalTime.Noon, LocalTime.Midnight)]),
                    },
                },
                ProfileField.NeedTopic => this with { Needs = [.. Needs.Select(need => need with { Topic = Registries.Costing })] },
                ProfileField.NeedPlaces => this with { Needs = [.. Needs.Select(need => need with { Places = [] })] },
                ProfileField.NeedQuantity => this with { Needs = [.. Needs.Select(need => need with { Quantity = 1 })] },
                ProfileField.OfferTopics => this with { Offers = [.. Offers.Select(offer => offer with { Topics = [Registries.Costing] })] },
                ProfileField.OfferPlaces => this with { Offers = [.. Offers.Select(offer => offer with { Places = [World.Country("EC")] })] },
                ProfileField.OfferCapacity => this with { Offers = [.. Offers.Select(offer => offer with { Capacity = 0 })] },
                ProfileField.NeedKind => this with { Needs = [.. Needs.Select(need => need with { Kind = SupportKinds.Find("training") })] },
                ProfileField.NeedUrgency => this with { Needs = [.. Needs.Select(need => need with { Urgency = Urgency.Low })] },
                ProfileField.NeedTerms => this with { Needs = [.. Needs.Select(need => need with { Terms = [ExchangeTerm.Gift] })] },
                ProfileField.OfferKind => this with { Offers = [.. Offers.Select(offer => offer with { Kind = SupportKinds.Find("training") })] },
                ProfileField.OfferTerms => this with { Offers = [.. Offers.Select(offer => offer with { Terms = [ExchangeTerm.Paid] })] },
                ProfileField.TimeZone => this with
                {
                    Profile = profile with
                    {
                        Availability = new Availability(profile.Availability!.HoursAMonth, profile.Availability.Windows, "America/Guayaquil"),
                    },
                },
                ProfileField.PreferredChannel => this with { Profile = profile with { PreferredChannel = ContactChannel.WhatsApp } },
                ProfileField.Bandwidth => this with { Profile = profile with { Bandwidth = Bandwidth.Voice } },
                ProfileField.Activities => this with { Actor = Actor with { Activities = [EssGlobal.Activities.Concepts[0]] } },
                ProfileField.Sectors => this with { Actor = Actor with { Sectors = [Sectors.Private] } },
                ProfileField.MembershipType => this with { Actor = Actor with { MembershipType = EssGlobal.MembershipTypes.Concepts[0] } },
                ProfileField.LanguageLevels => this with { Profile = profile with { Languages = [new LanguageClaim(LanguageTag.Spanish, LanguageLevel.Native)] } },
                ProfileField.SkillLevels => this with { Profile = profile with { Skills = [skill with { Level = SkillLevel.Expert }] } },
                ProfileField.SafetyLimits => this with { Profile = profile with { SafetyLimits = [] } },
                ProfileField.Values => this with { Profile = profile with { Values = [] } },
                _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This question has no answer here."),
            };
        }
    }
}
