namespace SolidarityEconomy.Matching.Teams;

/// <summary>Rows from one number up to another, one for each value; so many of them must have a member.</summary>
internal readonly record struct TeamVariety(int From, int To, int Least);
