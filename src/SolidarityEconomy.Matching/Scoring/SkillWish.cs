using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>A skill that a need asks for, with the least level and years that would do; a need may ask for several.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record SkillWish
{
    /// <summary>Makes a wish for a skill at any level.</summary>
    /// <param name="need">The need that asks; not empty.</param>
    /// <param name="skill">What is asked for, of the list by which people claim their skills.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public SkillWish(Id<Need> need, Concept skill)
    {
        ArgumentNullException.ThrowIfNull(skill);
        Need = need.IsEmpty ? throw new ArgumentException("The id of the need is empty.", nameof(need)) : need;
        Skill = skill;
    }

    /// <summary>The need that asks.</summary>
    public Id<Need> Need { get; }

    /// <summary>What is asked for.</summary>
    public Concept Skill { get; }

    /// <summary>How well it has to be mastered; null when any level will do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public SkillLevel? LeastLevel
    {
        get;
        init => field = value is null || Enum.IsDefined(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such level.");
    }

    /// <summary>For how many years it has to have been used, 0 to 100; null when that does not matter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public int? LeastYears
    {
        get;
        init => field = value is null or (>= 0 and <= SkillClaim.MaxYears)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Years lie between 0 and 100.");
    }
}
