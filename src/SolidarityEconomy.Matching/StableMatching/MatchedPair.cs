namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Two who are put together; among room-mates the one whose id comes first stands left.</summary>
/// <param name="Left">Who stands on the left side: a person, an applicant or a student.</param>
/// <param name="Right">Who stands on the right side: a place or a project.</param>
public sealed record MatchedPair(Id<Chooser> Left, Id<Chooser> Right);
