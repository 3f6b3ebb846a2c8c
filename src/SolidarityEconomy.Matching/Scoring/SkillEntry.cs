using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>A skill that is asked for or told, with its place in the list of skills, the level and the years.</summary>
internal readonly record struct SkillEntry(Concept Skill, int Place, int? Level, int? Years)
{
    /// <summary>How far what is told of a skill meets what is asked: the weaker of level and years.</summary>
    public decimal Strength(SkillEntry claim) => Math.Min(Part(claim.Level + 1, Level + 1), Part(claim.Years, Years));

    /// <summary>What there is of what is asked, at most 1; one half when it is not known.</summary>
    private static decimal Part(int? have, int? asked) =>
        asked is not > 0 ? 1 : have is { } known ? Math.Min(known / (decimal)asked.Value, 1) : 0.5m;
}
