namespace SolidarityEconomy.Matching.Scoring;

/// <summary>What one criterion says of a pair: the value, or null where it was missing, and the fact behind it where it is known.</summary>
internal readonly record struct ReasonPart(Text Name, decimal Weight, decimal? WhenMissing, decimal? Value, Message? Fact)
{
    /// <summary>What the value counts in the score; null when the criterion was left out.</summary>
    public decimal? Counted => Value ?? WhenMissing;
}
