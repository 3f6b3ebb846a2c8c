namespace SolidarityEconomy.Matching.Assignment;

/// <summary>One thing that is wrong in an assignment or its proof.</summary>
public sealed class AssignmentViolation
{
    internal AssignmentViolation(AssignmentFault fault, int? row, int? column, Int128 found, Int128 required)
    {
        Fault = fault;
        Row = row;
        Column = column;
        Found = found;
        Required = required;
    }

    /// <summary>What is wrong.</summary>
    public AssignmentFault Fault { get; }

    /// <summary>The row concerned; null when it is no single one.</summary>
    public int? Row { get; }

    /// <summary>The column concerned; null when it is no single one.</summary>
    public int? Column { get; }

    /// <summary>The figure as the result has it, or as it follows from the result: units of the scale, or a number of pairs.</summary>
    public Int128 Found { get; }

    /// <summary>The figure or bound that it must keep.</summary>
    public Int128 Required { get; }
}
