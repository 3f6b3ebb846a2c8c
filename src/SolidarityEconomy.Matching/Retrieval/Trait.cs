namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>What a criterion, rule or filter reads from an offer; null is a trait like others. Equal by value.</summary>
internal readonly record struct Trait(object? Value);
