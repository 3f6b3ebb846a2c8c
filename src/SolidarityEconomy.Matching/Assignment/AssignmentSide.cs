using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>One of the two sides of an <see cref="AssignmentProblem"/>.</summary>
[JsonConverter(typeof(EnumNameConverter<AssignmentSide>))]
public enum AssignmentSide
{
    /// <summary>Those who are placed, for example needs.</summary>
    Rows = 0,

    /// <summary>Where they are placed, for example offers.</summary>
    Columns = 1,
}
