namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>One figure of two evaluations side by side.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record FigureChange
{
    internal FigureChange(string code, Text name, Ratio? before, Ratio? after) =>
        (Code, Name, Before, After) = (code, name, before, after);

    /// <summary>The stable name of the figure, for example <c>coverage</c>.</summary>
    public string Code { get; }

    /// <summary>What readers call it.</summary>
    public Text Name { get; }

    /// <summary>The figure of the other evaluation, exact; null when it has none.</summary>
    public Ratio? Before { get; }

    /// <summary>The figure of this evaluation, exact; null when it has none.</summary>
    public Ratio? After { get; }

    /// <summary>By how much the figure grew, below 0 when it fell; null when one of the two has none.</summary>
    public Ratio? Difference => After - Before;
}
