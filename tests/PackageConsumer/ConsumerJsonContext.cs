using System.Text.Json.Serialization;
using SolidarityEconomy;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace PackageConsumer;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(Digest))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(LanguageTag))]
[JsonSerializable(typeof(Id<Thing>))]
[JsonSerializable(typeof(Text))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(Concept))]
[JsonSerializable(typeof(ReportedFigure))]
[JsonSerializable(typeof(Discrepancy))]
[JsonSerializable(typeof(HeadCount))]
[JsonSerializable(typeof(ProfileCompleteness))]
[JsonSerializable(typeof(RegistryTotals))]
[JsonSerializable(typeof(RegistryLogBreak))]
[JsonSerializable(typeof(InputReport))]
[JsonSerializable(typeof(InputFaultGroup))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(LinkagePolicy))]
[JsonSerializable(typeof(LinkageCounts))]
[JsonSerializable(typeof(LinkageEvidence))]
[JsonSerializable(typeof(AssignedPair))]
[JsonSerializable(typeof(MergedValue))]
[JsonSerializable(typeof(MergePolicy))]
[JsonSerializable(typeof(CustomRegion))]
[JsonSerializable(typeof(Amortization))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(RegistryInput))]
[JsonSerializable(typeof(LoanTermsInput))]
[JsonSerializable(typeof(MatchPolicyInput))]
[JsonSerializable(typeof(MatchPlanInput))]
internal sealed partial class ConsumerJsonContext : JsonSerializerContext;
