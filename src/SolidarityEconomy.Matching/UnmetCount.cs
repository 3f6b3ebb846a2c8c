using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching;

/// <summary>How many needs wait for one reason.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record UnmetCount
{
    [JsonConstructor]
    internal UnmetCount(UnmetReason reason, int needs, long missing)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(needs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(missing, needs);
        (Reason, Needs, Missing) = (reason, needs, missing);
    }

    /// <summary>Why they wait.</summary>
    public UnmetReason Reason { get; }

    /// <summary>How many needs wait wholly or in part; at least 1.</summary>
    public int Needs { get; }

    /// <summary>How many matches they miss together; at least one each.</summary>
    public long Missing { get; }
}
