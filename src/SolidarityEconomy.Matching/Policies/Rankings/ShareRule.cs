using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching.Policies.Rankings;

/// <summary>How the next position goes to a group when no group stands below its share (Geyik, Ambler and Kenthapadi, KDD 2019).</summary>
[JsonConverter(typeof(EnumNameConverter<ShareRule>))]
public enum ShareRule
{
    /// <summary>To the best score among the groups that may still have one more; with four groups or more a share can be missed.</summary>
    Greedy = 0,

    /// <summary>To the group that will soonest need one more, by the exact position; never misses with up to three groups.</summary>
    Conservative = 1,

    /// <summary>As conservative, but positions are compared as whole numbers, so that the better score decides more often.</summary>
    Relaxed = 2,

    /// <summary>Puts in whatever a share begins to need and moves it up past lesser scores as far as all shares allow; never misses a share.</summary>
    Sorted = 3,
}
