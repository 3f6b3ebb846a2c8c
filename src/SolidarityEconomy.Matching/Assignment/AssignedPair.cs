using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A row and a column that are put together.</summary>
/// <remarks>Immutable; equal by value. The default value is the first row with the first column at no cost.</remarks>
/// <param name="Row">The number of the row, from 0.</param>
/// <param name="Column">The number of the column, from 0.</param>
/// <param name="Score">What the pair costs or gains.</param>
[method: JsonConstructor]
public readonly record struct AssignedPair(int Row, int Column, double Score);
