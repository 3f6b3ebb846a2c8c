using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A skill that a need asks for, in a policy document.</summary>
/// <param name="Need">The id of the need; required.</param>
/// <param name="Skill">The skill; required, and once for a need.</param>
/// <param name="LeastLevel">How well it has to be mastered; left out when any level will do.</param>
/// <param name="LeastYears">For how many years, 0 to 100; left out when that does not matter.</param>
public sealed record SkillWishInput(
    Id<Need>? Need = null, Concept? Skill = null, SkillLevel? LeastLevel = null, int? LeastYears = null);
