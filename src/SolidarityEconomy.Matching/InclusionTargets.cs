using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching;

/// <summary>A policy of inclusion for one run of the matcher, with what the plan without it gave.</summary>
/// <param name="Policy">What is owed to groups and to those who wait.</param>
/// <param name="Targets">For each rule about all matches, how many of them it asks for; 0 for the others.</param>
/// <param name="ScoresWithout">The sum of the scores without the policy.</param>
/// <param name="StatusWithout">What is proved about that plan.</param>
internal sealed record InclusionTargets(InclusionPolicy Policy, int[] Targets, decimal ScoresWithout, MatchStatus StatusWithout);
