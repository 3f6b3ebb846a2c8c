using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>How many votes are worth one seat where the largest remainders get the rest.</summary>
/// <remarks>V is the sum of votes, S the number of seats.</remarks>
[JsonConverter(typeof(EnumNameConverter<SeatQuota>))]
public enum SeatQuota
{
    /// <summary>V / S, exactly (Hare, Hamilton).</summary>
    Hare = 0,

    /// <summary>The whole number above V / (S + 1): the least with which no more than S can be elected (Droop).</summary>
    Droop = 1,

    /// <summary>
    /// V / (S + 1), exactly (Hagenbach-Bischoff); in rare cases it gives out one seat too many, which is taken back.
    /// </summary>
    HagenbachBischoff = 2,

    /// <summary>V / (S + 2), exactly (Imperiali); it may give out one or two seats too many, which are taken back.</summary>
    Imperiali = 3,
}
