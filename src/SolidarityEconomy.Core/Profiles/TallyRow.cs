namespace SolidarityEconomy.Profiles;

/// <summary>One sort of actors and how many there are of it.</summary>
/// <param name="Key">
/// What tells the sort apart: the notation of a concept, the words of a legal form or area, or person, organisation, collective.
/// </param>
/// <param name="Label">What people call it.</param>
/// <param name="Count">How many actors; at least 1.</param>
public sealed record TallyRow(string Key, Text Label, int Count);
