namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>One thing that is wrong in a plan of bundles.</summary>
public sealed class AllocationViolation
{
    internal AllocationViolation(AllocationFault fault, string agent, string item, decimal found, decimal required)
    {
        Fault = fault;
        Agent = agent;
        Item = item;
        Found = found;
        Required = required;
    }

    /// <summary>What is wrong.</summary>
    public AllocationFault Fault { get; }

    /// <summary>The agent concerned; an empty text when there is none.</summary>
    public string Agent { get; }

    /// <summary>The item concerned; an empty text when there is none.</summary>
    public string Item { get; }

    /// <summary>The figure as the plan has it.</summary>
    public decimal Found { get; }

    /// <summary>The figure or bound that it must keep.</summary>
    public decimal Required { get; }
}
