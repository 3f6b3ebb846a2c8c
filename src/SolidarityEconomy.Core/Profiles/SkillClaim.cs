using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What somebody says he or she can do.</summary>
/// <remarks>Immutable; equal by its contents. Nobody needs evidence to claim a skill.</remarks>
public sealed record SkillClaim
{
    /// <summary>The greatest number of years that a claim may name.</summary>
    public const int MaxYears = 100;

    /// <summary>Makes a claim of which nothing but the skill is known.</summary>
    /// <param name="skill">The skill, from a list of support topics, of ESCO or of one's own.</param>
    public SkillClaim(Concept skill) => Skill = skill;

    /// <summary>The skill, from a list of support topics, of ESCO or of one's own.</summary>
    public Concept Skill { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How well; null when not asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public SkillLevel? Level { get; init => field = Contents.KnownOrNull(value); }

    /// <summary>For how many full years, 0 to <see cref="MaxYears"/>; null when not asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public int? Years
    {
        get;
        init => field = value is null or (>= 0 and <= MaxYears)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Years lie between 0 and 100.");
    }

    /// <summary>Certificates, works or people who can tell, in words, in the order given; usually empty.</summary>
    /// <exception cref="ArgumentException">Words are blank, have white space at an end, or stand twice.</exception>
    public ImmutableArray<string> Evidence { get; init => field = Words(value); } = [];

    /// <summary>Compares skill, level, years and evidence.</summary>
    /// <param name="other">Another claim; null equals none.</param>
    /// <returns>True when all are equal.</returns>
    public bool Equals(SkillClaim? other) =>
        other is not null
        && Skill.Equals(other.Skill)
        && Level == other.Level
        && Years == other.Years
        && Contents.Same(Evidence, other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Skill, Level, Years, Evidence.Length);

    /// <summary>Tells only what it is, since a claim is personal.</summary>
    /// <returns>The same words for every claim.</returns>
    public override string ToString() => "Skill claim";

    private static ImmutableArray<string> Words(ImmutableArray<string> value)
    {
        ImmutableArray<string> words = Contents.Distinct(value);
        foreach (string item in words)
        {
            _ = Guard.Word(item, nameof(value));
        }

        return words;
    }
}
