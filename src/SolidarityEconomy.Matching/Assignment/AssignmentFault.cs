using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What can be wrong in an assignment or its proof.</summary>
[JsonConverter(typeof(EnumNameConverter<AssignmentFault>))]
public enum AssignmentFault
{
    /// <summary>A pair may not be made, stands twice, or has another score in the problem.</summary>
    UnknownPair = 0,

    /// <summary>A member has more pairs than it may take, or fewer than it must.</summary>
    Load = 1,

    /// <summary>The total is not the sum of the scores.</summary>
    Total = 2,

    /// <summary>There is not one price for each member.</summary>
    Shape = 3,

    /// <summary>The bonus of a pair does not put most pairs first, or there is one although only the total counts.</summary>
    Bonus = 4,

    /// <summary>The pairs made are worth less than what the prices prove: a better plan is not ruled out.</summary>
    Gap = 5,

    /// <summary>The plan leaves out what has to be placed, and nothing shows that it must.</summary>
    Coverage = 6,

    /// <summary>The members of the shortage could be served, so it proves nothing.</summary>
    Shortage = 7,
}
