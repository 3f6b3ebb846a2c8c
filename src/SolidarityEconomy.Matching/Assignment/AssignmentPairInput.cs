namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A pair that may be made as a part of a document, of any content.</summary>
/// <param name="Row">The name of the row.</param>
/// <param name="Column">The name of the column.</param>
/// <param name="Score">What the pair costs or gains; a finite number, needed.</param>
public sealed record AssignmentPairInput(string? Row = null, string? Column = null, double? Score = null);
