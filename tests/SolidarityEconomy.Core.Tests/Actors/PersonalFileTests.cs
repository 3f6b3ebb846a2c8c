using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using static SolidarityEconomy.Tests.Actors.People;

namespace SolidarityEconomy.Tests.Actors;

public class PersonalFileTests
{
    private static readonly PersonalFile Empty = new([]);

    [Fact]
    public void Allows_OnlyThePurposeThatWasConsentedTo()
    {
        PersonalFile file = new([Yes(Purpose.Registration), Yes(Purpose.Matching)]);
        Assert.True(file.Allows(Purpose.Matching, Today));
        Assert.False(file.Allows(Purpose.MatchingByTies, Today));
        Assert.False(file.Allows(Purpose.Publication, Today));
        Assert.False(file.Allows(Purpose.Matching, Today.PlusDays(-1)));
        Assert.False((file with { IsBlocked = true }).Allows(Purpose.Matching, Today));
        Assert.False(Empty.Allows(Purpose.Registration, Today));
    }

    [Fact]
    public void Allows_RevokedAndGivenAgain_HoldsBySecondConsent()
    {
        PersonalFile file = new([Yes(Purpose.Matching, new LocalDate(2020, 1, 1)).Revoke(new LocalDate(2021, 1, 1)), Yes(Purpose.Matching)]);
        Assert.True(file.Allows(Purpose.Matching, new LocalDate(2020, 6, 1)));
        Assert.False(file.Allows(Purpose.Matching, new LocalDate(2021, 6, 1)));
        Assert.True(file.Allows(Purpose.Matching, Today));
    }

    [Fact]
    public void Allows_RegistrationTakenBackOrExpired_StopsEveryPurpose()
    {
        Consent kept = Yes(Purpose.Registration);
        PersonalFile never = new([Yes(Purpose.Matching)]);
        PersonalFile revoked = new([Yes(Purpose.Matching), kept.Revoke(Today.PlusDays(2))]);
        PersonalFile expired = new([Yes(Purpose.Matching), kept with { ExpiresOn = Today.PlusDays(1) }]);
        PersonalFile refused = new([Yes(Purpose.Matching), kept.Revoke(kept.GivenOn)]);

        Assert.False(never.IsRegistrationLapsed(Today));
        Assert.True(never.Allows(Purpose.Matching, Today));
        Assert.All([revoked, expired], file =>
        {
            Assert.True(file.Allows(Purpose.Matching, Today.PlusDays(1)));
            Assert.False(file.Allows(Purpose.Matching, Today.PlusDays(2)));
            Assert.True(file.IsRegistrationLapsed(Today.PlusDays(2)));
            PersonalFile again = file with { Consents = file.Consents.Add(Yes(Purpose.Registration, Today.PlusDays(3))) };
            Assert.True(again.Allows(Purpose.Matching, Today.PlusDays(3)));
        });
        Assert.True(refused.IsRegistrationLapsed(Today));
        Assert.False(refused.IsRegistrationLapsed(Today.PlusDays(-1)));
    }

    [Fact]
    public void BlockedOn_SetAndLifted_GoesWithTheBlock()
    {
        PersonalFile blocked = Empty with { BlockedOn = Today };
        Assert.True(blocked.IsBlocked);
        Assert.NotEqual(blocked, Empty with { IsBlocked = true });
        Assert.Null((blocked with { IsBlocked = false }).BlockedOn);
        Assert.Equal(Empty, blocked with { IsBlocked = false });
        Assert.Throws<ArgumentException>(() => Empty with { BlockedOn = Today.WithCalendar(CalendarSystem.Julian) });
    }

    [Fact]
    public void Days_OfAnotherCalendar_AreMisuse()
    {
        LocalDate day = Today.WithCalendar(CalendarSystem.Julian);
        Assert.All(
            new Action[]
            {
                () => Empty.Allows(Purpose.Matching, day), () => Empty.IsRegistrationLapsed(day), () => Empty.GroupsOn(day),
                () => Empty.ResidenceOn(day), () => Empty.TransitOn(day), () => Yes(Purpose.Matching).IsInForce(day),
                () => Yes(Purpose.Matching).Revoke(day), () => (Empty with { IsBlocked = true }).Allows(Purpose.Matching, day),
                () => DateRange.Always.Contains(day),
            },
            call => Assert.Throws<ArgumentException>(call));
    }

    [Fact]
    public void ResidenceOn_ADatedPath_FollowsThePerson()
    {
        // A Venezuelan who lived in Colombia, passed through Ecuador and lives in Peru; told in the order of a curriculum.
        PersonalFile file = Empty with
        {
            Stays =
            [
                new Stay(Peru, DateRange.Since(new LocalDate(2021, 2, 1)), StayStatus.TemporaryProtection),
                new Stay(Ecuador, new DateRange(new LocalDate(2020, 11, 1), new LocalDate(2021, 1, 31))),
                new Stay(Colombia, new DateRange(new LocalDate(2018, 5, 1), new LocalDate(2020, 10, 31)), StayStatus.Irregular),
                new Stay(Venezuela, new DateRange(null, new LocalDate(2018, 4, 30)), StayStatus.Regular),
            ],
        };
        Assert.Equal([Venezuela, Colombia, Ecuador, Peru], file.CountriesOfStay);
        Assert.Equal([Venezuela], file.ResidenceOn(new LocalDate(2010, 1, 1)));
        Assert.Equal([Colombia], file.ResidenceOn(new LocalDate(2019, 1, 1)));
        Assert.Equal([Peru], file.ResidenceOn(Today));
        Assert.Equal([Colombia, Ecuador], file.TransitOn(Today));
        Assert.Equal([Colombia], file.TransitOn(new LocalDate(2020, 12, 1)));
        Assert.Empty(file.TransitOn(new LocalDate(2019, 1, 1)));
    }

    [Fact]
    public void ResidenceOn_PendularAndReturnee_FollowTheirPath()
    {
        PersonalFile pendular = Empty with
        {
            Stays = [new Stay(Venezuela, DateRange.Since(new LocalDate(1990, 1, 1))), new Stay(Colombia, DateRange.Since(new LocalDate(2017, 1, 1)))],
        };
        Assert.Equal([Venezuela, Colombia], pendular.ResidenceOn(Today));
        Assert.Empty(pendular.TransitOn(Today));

        PersonalFile returnee = Empty with
        {
            Stays =
            [
                new Stay(Venezuela, new DateRange(null, new LocalDate(2016, 1, 1))),
                new Stay(Colombia, new DateRange(new LocalDate(2016, 1, 2), new LocalDate(2020, 4, 1))),
                new Stay(Venezuela, DateRange.Since(new LocalDate(2020, 4, 2)), StayStatus.Returned),
            ],
        };
        Assert.Equal([Venezuela], returnee.ResidenceOn(Today));
        Assert.Equal([Colombia], returnee.TransitOn(Today));
        Assert.Equal([Venezuela, Colombia], returnee.CountriesOfStay);
    }

    [Fact]
    public void ResidenceOn_DatesUnknown_IsTheEndOfThePath()
    {
        PersonalFile told = Empty with { Stays = [new Stay(Venezuela), new Stay(Colombia), new Stay(Ecuador)] };
        Assert.Equal([Ecuador], told.ResidenceOn(Today));
        Assert.Equal([Colombia], told.TransitOn(Today));

        PersonalFile half = Empty with { Stays = [new Stay(Venezuela), new Stay(Colombia, DateRange.Since(new LocalDate(2019, 1, 1)))] };
        Assert.Equal([Venezuela], half.ResidenceOn(new LocalDate(2018, 1, 1)));
        Assert.Equal([Colombia], half.ResidenceOn(Today));
        Assert.Empty(half.TransitOn(Today));

        PersonalFile left = Empty with { Stays = [new Stay(Colombia), new Stay(Venezuela, new DateRange(null, new LocalDate(2018, 1, 1)))] };
        Assert.Empty(left.ResidenceOn(Today));
        Assert.Empty(left.TransitOn(Today));
        Assert.Empty(Empty.ResidenceOn(Today));
        Assert.Empty(Empty.CountriesOfStay);
    }

    [Fact]
    public void GroupsOn_OnlyDeclarationsInForce_AndForThePurpose()
    {
        Concept women = PopulationGroups.Find("women");
        Concept youth = PopulationGroups.Find("youth");
        Concept pendular = MobilitySituations.Find("pendular");
        PersonalFile file = Empty with
        {
            Declarations =
            [
                new Declaration(DeclarationKind.Group, women, Yes(Purpose.Inclusion)),
                new Declaration(DeclarationKind.Group, women, Yes(Purpose.Statistics)),
                new Declaration(DeclarationKind.Group, youth, Yes(Purpose.Statistics)).Revoke(Today.PlusDays(3)),
                new Declaration(DeclarationKind.Diaspora, Venezuela, Yes(Purpose.MatchingByTies)),
                new Declaration(DeclarationKind.Situation, pendular, Yes(Purpose.Statistics)),
            ],
        };
        Assert.Equal([women, youth], file.GroupsOn(Today));
        Assert.Equal([women], file.GroupsOn(Today.PlusDays(3)));
        Assert.Equal([women], file.GroupsOn(Today, Purpose.Inclusion));
        Assert.Empty(file.GroupsOn(Today, Purpose.Publication));
        Assert.Empty(file.GroupsOn(Today.PlusDays(-1)));
        Assert.Equal([Venezuela], file.DiasporasOn(Today));
        Assert.Empty(file.DiasporasOn(Today, Purpose.Matching));
        Assert.Equal([pendular], file.SituationsOn(Today));
        PersonalFile blocked = file with { IsBlocked = true };
        Assert.Empty(blocked.GroupsOn(Today));
        Assert.Empty(blocked.DiasporasOn(Today));
        Assert.Empty(blocked.SituationsOn(Today));
        Assert.Equal(5, blocked.Declarations.Length);
    }

    [Fact]
    public void Declarations_AreNeverInferred_FromStaysOrTies()
    {
        PersonalFile file = new([Yes(Purpose.Inclusion), Yes(Purpose.MatchingByTies)])
        {
            Stays = [new Stay(Venezuela, new DateRange(null, Today)), new Stay(Colombia, DateRange.Since(Today), StayStatus.Refugee)],
            Ties = [new CountryTie(Venezuela, TieKind.Birth), new CountryTie(Venezuela, TieKind.Nationality)],
        };
        Assert.Empty(file.GroupsOn(Today));
        Assert.Empty(file.DiasporasOn(Today));
        Assert.Empty(file.SituationsOn(Today));
        Assert.True(file.HasTie(Venezuela));
        Assert.False(file.HasTie(Colombia));
    }

    [Fact]
    public void Lists_Misuse_Throws()
    {
        Consent yes = Yes(Purpose.Matching);
        CountryTie tie = new(Venezuela, TieKind.Felt);
        IdentityEvidence seen = new(EvidenceKind.ExpiredPassport, "Ana", Today, EvidenceStrength.Moderate, new LocalDate(2019, 1, 1));
        Assert.Throws<ArgumentNullException>(() => new PersonalFile(null!));
        Assert.Throws<ArgumentException>(() => new PersonalFile([yes, yes]));
        Assert.Throws<ArgumentException>(() => new PersonalFile([null!]));
        Assert.Throws<ArgumentException>(() => Empty with { Stays = [null!] });
        Assert.Throws<ArgumentException>(() => Empty with { Ties = [tie, tie] });
        Assert.Throws<ArgumentException>(() => Empty with { Evidence = [seen, seen] });
        Assert.Throws<ArgumentException>(() => Empty with { Declarations = [null!] });
        Assert.Throws<ArgumentException>(() => new Stay(World.Taxonomy.Find("019")));
        Assert.Throws<ArgumentNullException>(() => new Stay(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Stay(Peru) with { Status = (StayStatus)8 });
        Assert.Throws<ArgumentException>(() => tie with { Country = PopulationGroups.Find("women") });
        Assert.Throws<ArgumentOutOfRangeException>(() => tie with { Kind = (TieKind)4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => seen with { Kind = (EvidenceKind)6 });
        Assert.Throws<ArgumentOutOfRangeException>(() => seen with { Strength = (EvidenceStrength)3 });
        Assert.Throws<ArgumentException>(() => seen with { SeenBy = " " });
        Assert.Empty((Empty with { Stays = default, Ties = default, Evidence = default, Declarations = default, Consents = default }).Stays);
        Assert.Equal([seen], (Empty with { Evidence = [seen] }).Evidence);
    }

    [Fact]
    public void ToString_OfPersonalRecords_ShowsNothingPersonal()
    {
        object[] records =
        [
            new Stay(Venezuela, DateRange.Since(Today), StayStatus.Irregular),
            new CountryTie(Venezuela, TieKind.Nationality),
            new IdentityEvidence(EvidenceKind.Passport, "Ana", Today, EvidenceStrength.Strong),
            new Declaration(DeclarationKind.Group, PopulationGroups.Find("women"), Yes(Purpose.Inclusion)),
            Empty with { Stays = [new Stay(Venezuela)] },
            new Position(Text.Of(LanguageTag.English, "Ana, director")),
            new ContactPoint(ContactChannel.WhatsApp, "Ana +58"),
            new Place(Venezuela, address: "Ana, Calle 1"),
            Person(name: "Ana"),
        ];
        Assert.All(records, record =>
        {
            Assert.DoesNotContain("Ana", record.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Venezuela", record.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("2022", record.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("{", record.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Stays_AnyOrderOfTelling_StayInOrderAndKeepAll() =>
        Prop.ForAll(
            (from file in Files from day in Days select (file, day)).ToArbitrary(),
            x =>
            {
                PersonalFile again = x.file with { Stays = x.file.Stays };
                Assert.Equal(x.file, again);
                Assert.Equal(x.file.GetHashCode(), again.GetHashCode());
                LocalDate[] days = [.. x.file.Stays.Where(stay => stay.IsDated).Select(stay => (stay.Period.From ?? stay.Period.Until)!.Value)];
                Assert.Equal(days.Order(), days);
                Assert.All(x.file.ResidenceOn(x.day), country => Assert.Contains(country, x.file.CountriesOfStay));
                Assert.All(x.file.TransitOn(x.day), country => Assert.Contains(country, x.file.CountriesOfStay));
                Assert.Empty(x.file.TransitOn(x.day).Intersect(x.file.ResidenceOn(x.day)));
                Assert.DoesNotContain(x.file.CountriesOfStay.FirstOrDefault(), x.file.TransitOn(x.day));
                Assert.False(x.file.IsBlocked && Enum.GetValues<Purpose>().Any(purpose => x.file.Allows(purpose, x.day)));
                bool isStopped = x.file.IsBlocked || x.file.IsRegistrationLapsed(x.day);
                Assert.False(isStopped && Enum.GetValues<Purpose>().Any(purpose => x.file.Allows(purpose, x.day)));
                Assert.Equal(
                    x.file.Declarations.Any(d => d.Kind == DeclarationKind.Group && d.IsInForce(x.day)) && !isStopped,
                    !x.file.GroupsOn(x.day).IsEmpty);
            }).Holds();
}
