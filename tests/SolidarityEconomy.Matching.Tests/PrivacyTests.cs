using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>Whoever withdrew, revoked or was blocked is in no plan and no explanation, and what is private changes no score.</summary>
public class PrivacyTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 15, 0);

    private static readonly MatchPolicy Policy = new(
        [new(Criteria.Topic(), 3), new(Criteria.TerritoryNear(), 1), new(Criteria.Languages(), 1)], [EligibilityRules.SameTopic()]);

    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

    [Fact]
    public void Match_AfterAWithdrawal_HasNoTraceOfThePerson()
    {
        Registry full = Registry("zqx-rosa", "ana", "eva");
        Registry left = Apply(full, new RegistryChange.Withdraw(new Id<Actor>("zqx-rosa")));

        Assert.Contains(Outputs(full), output => Has(output, "zqx"));
        Assert.All(Outputs(left), output => Assert.False(Has(output, "zqx"), output));
        Assert.All(Outputs(left.For(Purpose.Matching, Day)), output => Assert.False(Has(output, "zqx"), output));
        Assert.NotEmpty(Run.Match(left.For(Purpose.Matching, Day), Policy).Matches);
    }

    [Fact]
    public void Match_AfterRevokingOrBlocking_HasNoTraceOfThePerson()
    {
        Registry full = Registry("zqx-rosa", "ana", "eva");
        Id<Actor> rosa = new("zqx-rosa");
        Assert.Contains(Outputs(full.For(Purpose.Matching, Day)), output => Has(output, "zqx"));

        foreach (RegistryChange change in new RegistryChange[]
        {
            new RegistryChange.RevokeConsent(rosa, Purpose.Matching), new RegistryChange.Block(rosa),
        })
        {
            Assert.All(Outputs(Apply(full, change).For(Purpose.Matching, Day)), output => Assert.False(Has(output, "zqx"), output));
        }
    }

    [Fact]
    public void Match_WithOtherStaysTiesGroupsAndEvidence_IsTheSame()
    {
        Registry full = Registry("rosa", "ana", "eva");
        Actor rosa = full.Find(new Id<Actor>("rosa"));
        Consent inclusion = Yes(Purpose.Inclusion);
        Registry other = Apply(
            full,
            new RegistryChange.Update(rosa with
            {
                Identifiers = [new Identifier("EC-CI", "1")],
                Personal = rosa.Personal! with
                {
                    Stays = [new Stay(World.Country("CO"), default, StayStatus.Irregular)],
                    Ties = [new CountryTie(World.Country("VE"), TieKind.Nationality)],
                    Evidence = [new IdentityEvidence(EvidenceKind.ExpiredPassport, "coordinator", Day, EvidenceStrength.Weak)],
                },
            }),
            new RegistryChange.Declare(rosa.Id, new Declaration(DeclarationKind.Group, Sample.Topic("group"), inclusion)));

        Assert.Equal(Outputs(full.For(Purpose.Matching, Day)), Outputs(other.For(Purpose.Matching, Day)));
    }

    /// <summary>The plan and all that it can say about everybody in it, to every audience, in three languages.</summary>
    private static ImmutableArray<string> Outputs(Registry registry)
    {
        MatchPlan plan = Run.Match(registry, Policy);
        IEnumerable<Explanation> said = plan.Matches.Select(match => plan.Explain(match))
            .Concat(plan.Unmet.Select(need => plan.Explain(need)))
            .Append(plan.Explain());
        return
        [
            MatchingJson.Write(plan),
            .. said.SelectMany(explanation => Languages.Select(explanation.In)),
        ];
    }

    private static Registry Registry(params string[] ids)
    {
        List<RegistryChange> changes = [];
        foreach (string id in ids)
        {
            Actor actor = Sample.Actor(id, "EC", id + "-area", "es") with { Personal = new PersonalFile([Yes(Purpose.Matching)]) };
            changes.Add(new RegistryChange.Register(
                actor,
                new Subject(new Id<Subject>("0123456789abcdef-subject-" + changes.Count), "0123456789abcdef-salt-" + changes.Count),
                null,
                [Sample.Need(id + "-need", by: id, languages: "es")],
                [Sample.Offer(id + "-offer", by: id, languages: "es")]));
        }

        return Apply(new RegistryBuilder().Build(), [.. changes]);
    }

    private static Registry Apply(Registry registry, params IEnumerable<RegistryChange> changes) =>
        registry.Apply(changes, Day, At, TestContext.Current.CancellationToken).OrThrow();

    private static Consent Yes(Purpose purpose) =>
        new(purpose, "intake-1", LanguageTag.Spanish, ConsentChannel.Thumbprint, "coordinator", Day);

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
