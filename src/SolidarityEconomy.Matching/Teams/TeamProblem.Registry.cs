using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Teams;

/// <content>Taking candidates from a registry.</content>
public sealed partial class TeamProblem
{
    /// <summary>Sets the problem up with the actors of a registry as candidates.</summary>
    /// <remarks>
    /// <para>
    /// A candidate is called by the actor's id. Concepts are written with their list, as <see cref="Concept.ToString"/> does:
    /// <c>sectors/public</c>, <c>m49/152</c>. Skills are capabilities; their level is one above <see cref="SkillLevel"/>, and 0 when it was
    /// not told. Kinds are <c>person</c>, <c>organisation</c>, <c>collective</c>; territories the country with its regions and, as people
    /// write it, the area; languages codes without country. Labels come from the registry; where an id is written like a
    /// concept, it is the actor who is named.
    /// </para>
    /// <para>
    /// Groups are those that people declared with consent to inclusion in force on the day. Whom a safety limit keeps apart is never in one
    /// team. Whoever is blocked is no candidate; take <see cref="Registry.For"/> first for those who agree to be matched.
    /// </para>
    /// </remarks>
    /// <param name="registry">Who is who, with profiles.</param>
    /// <param name="on">The day on which consent must be in force.</param>
    /// <param name="rules">What the team must keep to.</param>
    /// <param name="goal">Whether scores are costs or gains.</param>
    /// <param name="scores">What each actor costs or gains; 0 for whoever is not there, so that without any the smallest team is found.</param>
    /// <param name="among">Only these actors; all when null.</param>
    /// <param name="skills">The list of skills, so that whoever has a narrower one has the broader ones at its level; null for none.</param>
    /// <returns>The problem; O(actors²) where people have safety limits.</returns>
    /// <exception cref="ArgumentException">
    /// There are more actors than <see cref="MaxCandidates"/>, a rule is one that the constructor refuses, scores have too many digits, or
    /// the day is not of the ISO calendar.
    /// </exception>
    public static TeamProblem Of(
        Registry registry,
        LocalDate on,
        IEnumerable<TeamRule> rules,
        AssignmentGoal goal = AssignmentGoal.LeastTotal,
        IReadOnlyDictionary<Id<Actor>, decimal>? scores = null,
        IEnumerable<Id<Actor>>? among = null,
        Taxonomy? skills = null)
    {
        ArgumentNullException.ThrowIfNull(registry);
        HashSet<Id<Actor>>? chosen = among is null ? null : [.. among];
        Actor[] actors = [.. registry.Actors.Where(actor =>
            actor.Personal is not { IsBlocked: true } && (chosen is null || chosen.Contains(actor.Id)))];
        Dictionary<string, Text> labels = new(StringComparer.Ordinal);
        TeamCandidate[] candidates = [.. actors.Select(actor => Candidate(
            actor, ProfileOf(registry, actor), on, scores?.GetValueOrDefault(actor.Id) ?? 0, skills, labels))];
        foreach (Actor actor in actors)
        {
            labels[actor.Id.ToString()] = actor.Name;
        }

        return new TeamProblem(candidates, rules, goal, Limits(registry, actors), labels);
    }

    private static TeamCandidate Candidate(
        Actor actor, Profile? profile, LocalDate on, decimal score, Taxonomy? skills, Dictionary<string, Text> labels)
    {
        string kind = actor.Kind.ToString().ToLowerInvariant();
        labels[kind] = MatchingTexts.Text("team.kind." + kind);
        LanguageTag[] languages = [.. actor.Languages.Concat((profile?.Languages ?? []).Select(claim => claim.Language)).DistinctBy(tag => tag.Language)];
        foreach (LanguageTag tag in languages)
        {
            labels[tag.Language] = Languages.Name(tag);
        }

        return new TeamCandidate(
            actor.Id.ToString(),
            score,
            [.. Skills(profile, skills, labels)],
            kind,
            Written(actor.Sectors, labels),
            [.. Written(Around(actor.Place?.Country), labels), .. actor.Place?.Area is { } area ? [area] : Array.Empty<string>()],
            [.. languages.Select(tag => tag.Language)],
            Written(actor.Personal?.GroupsOn(on, Purpose.Inclusion) ?? [], labels));
    }

    /// <summary>The best level at which each skill is claimed, by itself or by a narrower one.</summary>
    private static IEnumerable<Capability> Skills(Profile? profile, Taxonomy? skills, Dictionary<string, Text> labels) =>
        from claim in profile?.Skills ?? []
        from skill in skills is not null && skills.TryIndexOf(claim.Skill, out _) ? skills.Ancestors(claim.Skill).Prepend(claim.Skill) : [claim.Skill]
        group (Skill: skill, Level: claim.Level is { } level ? (int)level + 1 : 0) by skill.ToString() into same
        select new Capability(Written([same.First().Skill], labels)[0], same.Max(entry => entry.Level));

    private static IEnumerable<Concept> Around(Concept? country) =>
        country is null ? [] : new[] { country, World.SubRegion(country), World.Region(country) }.OfType<Concept>().Distinct();

    private static string[] Written(IEnumerable<Concept> concepts, Dictionary<string, Text> labels)
    {
        Concept[] all = [.. concepts];
        foreach (Concept concept in all)
        {
            labels[concept.ToString()] = concept.Label;
        }

        return Array.ConvertAll(all, concept => concept.ToString());
    }

    private static IEnumerable<string[]> Limits(Registry registry, Actor[] actors)
    {
        Profile?[] limited = [.. actors.Select(actor => ProfileOf(registry, actor) is { SafetyLimits: { IsEmpty: false } } profile ? profile : null)];
        for (int i = 0; i < actors.Length; i++)
        {
            for (int j = i + 1; j < actors.Length; j++)
            {
                if ((limited[i] ?? limited[j]) is not null && Features.KeptApart.Holds(actors[i], limited[i], actors[j], limited[j]))
                {
                    yield return [actors[i].Id.ToString(), actors[j].Id.ToString()];
                }
            }
        }
    }

    private static Profile? ProfileOf(Registry registry, Actor actor) =>
        registry.TryFindProfile(actor.Id, out Profile? profile) ? profile : null;
}
