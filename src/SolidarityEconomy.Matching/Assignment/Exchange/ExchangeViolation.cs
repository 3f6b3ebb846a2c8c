namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>One thing that is wrong in a plan of cycles and chains.</summary>
public sealed class ExchangeViolation
{
    internal ExchangeViolation(ExchangeFault fault, string participant, decimal found, decimal required)
    {
        Fault = fault;
        Participant = participant;
        Found = found;
        Required = required;
    }

    /// <summary>What is wrong.</summary>
    public ExchangeFault Fault { get; }

    /// <summary>Whom it concerns, for a whole circle its first giver; an empty text when it is the plan.</summary>
    public string Participant { get; }

    /// <summary>The figure as the plan has it.</summary>
    public decimal Found { get; }

    /// <summary>The figure or bound that it must keep.</summary>
    public decimal Required { get; }
}
