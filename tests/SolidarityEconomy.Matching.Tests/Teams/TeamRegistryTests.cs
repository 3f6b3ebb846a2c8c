using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Teams;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class TeamRegistryTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_ARegistry_TakesSkillsSectorsPlacesLanguagesAndConsentedGroups()
    {
        Concept women = PopulationGroups.Taxonomy.Concepts[0];
        Actor ana = Person("ana") with
        {
            Place = new Place(World.Country("CL"), "Biobío"),
            Sectors = [Sectors.CivilSociety],
            Languages = [LanguageTag.Parse("es-CL")],
            Personal = new PersonalFile([]) { Declarations = [Declared(women, Purpose.Inclusion), Declared(PopulationGroups.Taxonomy.Concepts[1], Purpose.Statistics)] },
        };
        Registry registry = new RegistryBuilder()
            .Add(ana, Person("blocked") with { Personal = new PersonalFile([]) { IsBlocked = true } }, new Actor(new Id<Actor>("town"), ActorKind.Organisation, Sample.Words("Town")))
            .Add(new Profile(ana.Id)
            {
                Skills = [new SkillClaim(Sample.Topic("law")) { Level = SkillLevel.Expert }, new SkillClaim(Sample.Topic("sell"))],
                Languages = [new LanguageClaim(LanguageTag.Portuguese), new LanguageClaim(LanguageTag.Spanish)],
            })
            .Build();

        TeamProblem problem = TeamProblem.Of(registry, Day, [TeamRule.Cover("topics/law", level: 4)], scores: new Dictionary<Id<Actor>, decimal> { [ana.Id] = 2.5m });

        Assert.Equal(["ana", "town"], problem.Candidates.Select(candidate => candidate.Name));
        TeamCandidate found = problem.Candidates[0];
        Assert.Equal([new("topics/law", 4), new("topics/sell", 0)], found.Capabilities!);
        Assert.Equal(("person", 2.5m), (found.Kind, found.Score));
        Assert.Equal(["sectors/civil-society"], found.Sectors!);
        Assert.Equal(["Biobío", "m49/019", "m49/152", "m49/419"], found.Territories!);
        Assert.Equal(["es", "pt"], found.Languages!);
        Assert.Equal([women.ToString()], found.Groups!);
        Assert.Equal("organisation", problem.Candidates[1].Kind);
        Assert.Equal("español", problem.Labels["es"].In(LanguageTag.Spanish));
        Assert.Equal(["ana"], problem.Solve(cancellationToken: Token).Members);
        Assert.Equal(["town"], TeamProblem.Of(registry, Day, [], among: [new Id<Actor>("town"), new Id<Actor>("blocked")]).Candidates.Select(one => one.Name));
        Assert.Empty(TeamProblem.Of(registry, Day.PlusYears(-20), []).Candidates[0].Groups!);
    }

    [Fact]
    public void Of_ASkillOfAList_CoversTheBroaderOnes()
    {
        Text name = Sample.Words("x");
        Taxonomy skills = new("topics", name,
        [
            new TaxonomyRow("work", name), new TaxonomyRow("care", name, "work"), new TaxonomyRow("nursing", name, "care"),
        ]);
        Registry registry = new RegistryBuilder().Add(Person("ana"))
            .Add(new Profile(new Id<Actor>("ana"))
            {
                Skills = [new SkillClaim(skills.Find("nursing")) { Level = SkillLevel.Advanced }, new SkillClaim(skills.Find("care")) { Level = SkillLevel.Beginner }],
            })
            .Build();

        TeamProblem problem = TeamProblem.Of(registry, Day, [], skills: skills);

        Assert.Equal([new("topics/care", 3), new("topics/nursing", 3), new("topics/work", 3)], problem.Candidates[0].Capabilities!);
    }

    [Fact]
    public void Of_ASafetyLimit_IsKeptAndNotTold()
    {
        Registry registry = new RegistryBuilder().Add(Person("ana"), Person("beto"), Person("caro"))
            .Add(
                Skilled("ana", "law") with { SafetyLimits = [new SafetyLimit.ByActor(new Id<Actor>("beto"))] },
                Skilled("beto", "cook"),
                Skilled("caro", "cook"))
            .Build();
        TeamRule[] rules = [TeamRule.Cover("topics/law"), TeamRule.Cover("topics/cook")];

        TeamResult result = TeamProblem.Of(registry, Day, rules, scores: new Dictionary<Id<Actor>, decimal> { [new Id<Actor>("caro")] = 50 })
            .Solve(cancellationToken: Token);

        Assert.Equal(["ana", "caro"], result.Members);
        string told = result.Explain().ToString() + result.Explain("beto", cancellationToken: Token);
        Assert.DoesNotContain("beto and", told, StringComparison.Ordinal);
        Assert.Contains("No team with Name of beto is possible.", told, StringComparison.Ordinal);
        Assert.True(TeamProblem.TryCreate(result.Problem.ToInput(), out TeamProblem? back, out _));
        Assert.False(back.Check(["ana", "beto"]).IsTeam);
    }

    [Fact]
    public void Of_AnActorCalledLikeALanguage_NamesTheActor()
    {
        Registry registry = new RegistryBuilder()
            .Add(Person("es"), Person("person"), Person("zoe") with { Languages = [LanguageTag.Spanish] })
            .Build();

        TeamProblem problem = TeamProblem.Of(registry, Day, []);

        Assert.Equal("Name of es", problem.Labels["es"].In(LanguageTag.English));
        Assert.Equal("Name of person", problem.Labels["person"].In(LanguageTag.English));
    }

    private static Actor Person(string id) => Sample.Actor(id);

    private static Profile Skilled(string id, string skill) => new(new Id<Actor>(id)) { Skills = [new SkillClaim(Sample.Topic(skill))] };

    private static Declaration Declared(Concept group, Purpose purpose) => new(
        DeclarationKind.Group, group, new Consent(purpose, "text-1", LanguageTag.Spanish, ConsentChannel.Spoken, "office", new LocalDate(2026, 1, 1)));
}
