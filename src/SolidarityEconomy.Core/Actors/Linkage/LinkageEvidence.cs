using System.Text.Json.Serialization;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>What one feature says for or against two entries being one actor.</summary>
/// <remarks>Immutable; equal by value. The default value says that the name is unknown, and weighs nothing.</remarks>
public readonly record struct LinkageEvidence
{
    /// <summary>Takes evidence as it was stored.</summary>
    /// <param name="feature">What was compared.</param>
    /// <param name="agreement">How the two stand in it.</param>
    /// <param name="weight">Thousandths of a bit; above 0 it speaks for one actor.</param>
    /// <param name="others">How many actors besides these two have the common value; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feature or agreement, or the others are below 0.</exception>
    [JsonConstructor]
    public LinkageEvidence(LinkageFeature feature, Agreement agreement, int weight, int others)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(others);
        Feature = Contents.Known(feature);
        Agreement = Contents.Known(agreement);
        Weight = weight;
        Others = others;
    }

    /// <summary>What was compared.</summary>
    public LinkageFeature Feature { get; }

    /// <summary>How the two stand in it.</summary>
    public Agreement Agreement { get; }

    /// <summary>
    /// Thousandths of a bit; above 0 it speaks for one actor. The parts of a place say much the same, so that each weighs only
    /// what it adds to the coarser ones.
    /// </summary>
    public int Weight { get; }

    /// <summary>How many actors besides these two have the value in which they agree; 0 as well where that is not counted: for kind, legal form and similar names.</summary>
    public int Others { get; }
}
