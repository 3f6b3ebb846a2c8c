using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.StableMatching;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MatchPlanInput))]
[JsonSerializable(typeof(PlanEvaluation))]
[JsonSerializable(typeof(CandidateList))]
[JsonSerializable(typeof(MatchPolicyInput))]
[JsonSerializable(typeof(MatchConstraintsInput))]
[JsonSerializable(typeof(AssignmentInput))]
[JsonSerializable(typeof(AssignmentResult))]
[JsonSerializable(typeof(PairingInput))]
[JsonSerializable(typeof(AllocationInput))]
[JsonSerializable(typeof(ExchangeInput))]
[JsonSerializable(typeof(TwoSidedInput))]
[JsonSerializable(typeof(RoommatesInput))]
[JsonSerializable(typeof(JointInput))]
[JsonSerializable(typeof(ProjectsInput))]
[JsonSerializable(typeof(TeamInput))]
[JsonSerializable(typeof(TeamResult))]
[JsonSerializable(typeof(MatchedPair))]
[JsonSerializable(typeof(MatchConstraints))]
[JsonSerializable(typeof(InclusionPolicyInput))]
[JsonSerializable(typeof(InclusionReport))]
[JsonSerializable(typeof(WhyNot))]
[JsonSerializable(typeof(LeftOutReport))]
[JsonSerializable(typeof(EngagementEvent))]
[JsonSerializable(typeof(EngagementEvent[]))]
internal sealed partial class MatchingJsonContext : JsonSerializerContext;
