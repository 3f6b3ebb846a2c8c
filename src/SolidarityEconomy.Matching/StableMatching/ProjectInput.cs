namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>A project as a part of a document, of any content.</summary>
/// <param name="Id">The name by which students list it: 1 to 64 of A-Z a-z 0-9 . _ : -.</param>
/// <param name="Supervisor">The id of who offers it.</param>
/// <param name="Capacity">How many students it takes at most, 0 or more.</param>
public sealed record ProjectInput(string? Id = null, string? Supervisor = null, int Capacity = 1);
