using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Whether the scores of an <see cref="AssignmentProblem"/> are costs or gains.</summary>
[JsonConverter(typeof(EnumNameConverter<AssignmentGoal>))]
public enum AssignmentGoal
{
    /// <summary>Scores are costs: the least total is the best.</summary>
    LeastTotal = 0,

    /// <summary>Scores are gains: the greatest total is the best.</summary>
    GreatestTotal = 1,
}
