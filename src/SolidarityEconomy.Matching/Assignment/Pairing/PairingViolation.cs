using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>One thing that is wrong in a pairing or its proof.</summary>
public sealed class PairingViolation
{
    internal PairingViolation(PairingFault fault, ImmutableArray<string> participants, decimal found, decimal required)
    {
        Fault = fault;
        Participants = participants;
        Found = found;
        Required = required;
    }

    /// <summary>What is wrong.</summary>
    public PairingFault Fault { get; }

    /// <summary>Whom it concerns; empty when it is the result as a whole.</summary>
    public ImmutableArray<string> Participants { get; }

    /// <summary>The figure as the result has it, or as it follows from the result.</summary>
    public decimal Found { get; }

    /// <summary>The figure or bound that it must keep.</summary>
    public decimal Required { get; }
}
