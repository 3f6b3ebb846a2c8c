namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A row or column as a part of a document, of any content.</summary>
/// <param name="Name">What it is called; not blank, once on its side.</param>
/// <param name="Least">How many partners it needs at least, 0 to <paramref name="Most"/>.</param>
/// <param name="Most">How many partners it takes at most, 0 or more.</param>
/// <param name="Price">What it costs to leave one place of it empty, in the unit of the scores; any finite number.</param>
public sealed record AssignmentMemberInput(string? Name = null, int Least = 0, int Most = 1, double Price = 0);
