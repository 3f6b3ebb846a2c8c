using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Optimization;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Text))]
[JsonSerializable(typeof(LanguageTag))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(Digest))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(Concept))]
[JsonSerializable(typeof(Argument))]
[JsonSerializable(typeof(Id<Actor>))]
[JsonSerializable(typeof(Id<Need>))]
[JsonSerializable(typeof(Id<Offer>))]
[JsonSerializable(typeof(ActorKind))]
[JsonSerializable(typeof(Audience))]
[JsonSerializable(typeof(DivisorMethod))]
[JsonSerializable(typeof(FaultSeverity))]
[JsonSerializable(typeof(FlowLimit))]
[JsonSerializable(typeof(FlowStatus))]
[JsonSerializable(typeof(FlowViolationKind))]
[JsonSerializable(typeof(QuotaRounding))]
[JsonSerializable(typeof(RemainderTo))]
[JsonSerializable(typeof(Rounding))]
[JsonSerializable(typeof(SeatQuota))]
[JsonSerializable(typeof(SupplyForm))]
[JsonSerializable(typeof(Urgency))]
[JsonSerializable(typeof(Bandwidth))]
[JsonSerializable(typeof(CefrLevel))]
[JsonSerializable(typeof(ConsentChannel))]
[JsonSerializable(typeof(ContactChannel))]
[JsonSerializable(typeof(DeclarationKind))]
[JsonSerializable(typeof(EvidenceKind))]
[JsonSerializable(typeof(EvidenceStrength))]
[JsonSerializable(typeof(ExchangeTerm))]
[JsonSerializable(typeof(LanguageLevel))]
[JsonSerializable(typeof(Purpose))]
[JsonSerializable(typeof(RequestStatus))]
[JsonSerializable(typeof(SkillLevel))]
[JsonSerializable(typeof(StayStatus))]
[JsonSerializable(typeof(TieKind))]
[JsonSerializable(typeof(RegistryCoverage))]
[JsonSerializable(typeof(RegistryInput))]
[JsonSerializable(typeof(RegistryStatistics))]
[JsonSerializable(typeof(ImmutableArray<RegistryEvent>))]
[JsonSerializable(typeof(RegistryEvent))]
[JsonSerializable(typeof(RegistryEventKind))]
[JsonSerializable(typeof(RegistryHead))]
[JsonSerializable(typeof(Id<Subject>))]
internal sealed partial class CoreJsonContext : JsonSerializerContext;
