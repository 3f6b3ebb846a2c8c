using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Matching;

/// <summary>Knows the plan, which is written and read as its document.</summary>
internal sealed class PlanResolver : IJsonTypeInfoResolver
{
    private static readonly PartConverter<MatchPlan, MatchPlanInput> Plans = new(plan => plan.ToInput(), Read);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(MatchPlan) ? Plans.ToTypeInfo(options) : null;

    private static MatchPlan Read(MatchPlanInput input) =>
        MatchPlan.TryCreate(input, out MatchPlan? plan, out InputReport report) ? plan : throw PlanGuard.Wrong(report);
}
