using System.Globalization;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching;

/// <summary>Takes in what a stored plan says of its policy of inclusion; accepts exactly what the constructor accepts.</summary>
internal sealed class PlanInclusionReader(InputReader reader)
{
    public PlanInclusion? Read(PlanInclusionInput input)
    {
        int before = reader.FaultCount;
        InclusionPolicy? policy = reader.Has(input.Policy, "policy")
            ? new InclusionPolicyReader(reader.Inside("policy"), [], takesStrangers: true).Read(input.Policy)
            : null;
        _ = reader.Has(input.Rules, "rules");
        reader.Each(input.Rules, "rules", (outcome, path) =>
        {
            _ = reader.IsInRange(outcome.Asked, 0, int.MaxValue, path + ".asked");
            _ = reader.IsInRange(outcome.Filled, 0, Math.Max(outcome.Asked, 0), path + ".filled");
        });
        if (policy is not null && input.Rules is { } rules && rules.Count != policy.Rules.Length)
        {
            _ = reader.Fail("rules", MatchingTexts.Message(PlanTexts.Count, ("expected", policy.Rules.Length), ("found", rules.Count)));
        }

        HashSet<(int, string?)> seen = [];
        _ = reader.Has(input.Prices, "prices");
        reader.Each(input.Prices, "prices", (price, path) => Look(price, policy, seen, path));
        _ = reader.Has(input.ScoresWithout, "scoresWithout")
            && reader.IsExact(input.ScoresWithout.Value, 0, decimal.MaxValue, "scoresWithout");
        if (reader.Has(input.StatusWithout, "statusWithout") && !Enum.IsDefined(input.StatusWithout.Value))
        {
            _ = reader.Fail("statusWithout", InputTexts.Unknown(input.StatusWithout.Value.ToString()));
        }

        return reader.FaultCount == before
            ? new PlanInclusion(policy!, [.. input.Rules!], [.. input.Prices!], input.ScoresWithout!.Value, input.StatusWithout!.Value)
            : null;
    }

    private void Look(ReservePrice price, InclusionPolicy? policy, HashSet<(int, string?)> seen, string path)
    {
        _ = reader.IsExact(price.Price, 0, MatchCertificate.MaxPrice, path + ".price");
        _ = price.At is null || !reader.Id<Offer>(price.At, path + ".at").IsEmpty;
        _ = reader.IsFirst(seen, (price.Rule, price.At), string.Create(CultureInfo.InvariantCulture, $"{price.Rule} {price.At}").TrimEnd(), path);
        if (policy is { Rules: { Length: int count } rules }
            && reader.IsInRange(price.Rule, 0, Math.Max(count - 1, 0), path + ".rule")
            && (count == 0 || policy.FirstRule(rules[price.Rule].Side, rules[price.Rule].Group) != price.Rule))
        {
            _ = reader.Fail(path + ".rule", MatchingTexts.Message(PlanTexts.NotFirst, ("rule", price.Rule)));
        }
    }
}
