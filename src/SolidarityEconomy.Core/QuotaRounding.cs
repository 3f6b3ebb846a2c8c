using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>How the exact quotas of a sharing become whole steps, before the remainder is given out.</summary>
[JsonConverter(typeof(EnumNameConverter<QuotaRounding>))]
public enum QuotaRounding
{
    /// <summary>
    /// Each quota goes down to whole steps, so that something may remain: 100.00 among three gives 33.33 each and leaves
    /// 0.01.
    /// </summary>
    Floor = 0,

    /// <summary>
    /// Only whole blocks are shared. A block gives every weight, in lowest whole numbers, so many steps; what makes no whole
    /// block remains. 1.00 by 2:3:1 gives 0.32, 0.48 and 0.16, which is exactly 2:3:1, and leaves 0.04.
    /// </summary>
    Block = 1,

    /// <summary>
    /// Each quota goes to the nearer step, at the middle to the even one; then too much may be given out, and steps are taken
    /// back.
    /// </summary>
    HalfEven = 2,
}
