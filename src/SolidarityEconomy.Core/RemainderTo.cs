using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>Where the steps go that the rounded quotas of a sharing leave, one each in turn until none is left.</summary>
/// <remarks>
/// Shares of weight 0 get none. Among equals the earlier comes first. Where quotas rounded to the nearer step give out too
/// much, steps are taken back in the same turn, but for <see cref="LargestRemainder"/> from the quotas that were rounded up
/// most; nobody goes below zero.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<RemainderTo>))]
public enum RemainderTo
{
    /// <summary>To the first share, then the second, and so on.</summary>
    First = 0,

    /// <summary>To the shares whose quotas lost most by rounding (the method of Hamilton or Hare).</summary>
    LargestRemainder = 1,

    /// <summary>To the shares of the largest weights.</summary>
    LargestRatio = 2,

    /// <summary>To the last share, then the one before it, and so on.</summary>
    Last = 3,

    /// <summary>To nobody: it is returned beside the shares.</summary>
    Apart = 4,
}
