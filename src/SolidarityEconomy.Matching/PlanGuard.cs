using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching;

/// <summary>What must hold of every plan, whoever made it: its figures agree with each other.</summary>
internal static class PlanGuard
{
    /// <summary>What a whole plan, or a block of it, is worth at most: more than any can be, and little enough to be added up.</summary>
    private const decimal MostWorth = 1_000_000_000_000_000_000_000m;

    /// <exception cref="ArgumentException">Something is missing, or figures disagree.</exception>
    public static void Check(PlanParts parts)
    {
        Require(
            IsFull(parts.Criteria) && IsFull(parts.Rules) && IsFull(parts.Matches) && IsFull(parts.Unmet) && IsFull(parts.Unused)
                && IsFull(parts.Blocks) && parts.Blocks.All(block => !block.FirstNeed.IsEmpty) && parts.Certificate is not null,
            "A list or an id is missing, or a list has a null.");
        InputReader reader = new();
        reader.Each(parts.Criteria, "criteria", (criterion, path) => Look(criterion, path, reader));
        reader.Each(parts.Rules, "rules", (rule, path) => Look(rule, path, reader));
        reader.Each(parts.Blocks, "blocks", (block, path) => Look(block, path, reader));
        LookAcross(parts, reader);
        LookAtSums(parts, reader);
        if (reader.FaultCount > 0)
        {
            throw Wrong(reader.Report);
        }
    }

    /// <summary>The first fault as an error.</summary>
    public static ArgumentException Wrong(InputReport report) =>
        new($"{report.Faults[0].Path}: {report.Faults[0].Message.In(LanguageTag.English)}");

    public static void Look(PlanCriterion criterion, string path, InputReader reader)
    {
        _ = reader.HasText(criterion.Code, path + ".code");
        _ = reader.Has(criterion.Name, path + ".name");
        _ = reader.IsInRange(criterion.Weight, 0, WeightedCriterion.MaxWeight, path + ".weight");
        _ = reader.IsInRange(criterion.WhenMissing ?? 0, 0, 1, path + ".whenMissing");
    }

    public static void Look(PlanRule rule, string path, InputReader reader)
    {
        _ = reader.HasText(rule.Code, path + ".code");
        _ = reader.Has(rule.Reason, path + ".reason");
    }

    public static void Look(MatchBlock block, string path, InputReader reader)
    {
        _ = reader.IsInRange(block.Needs, 1, int.MaxValue, path + ".needs");
        _ = reader.IsInRange(block.Offers, 0, int.MaxValue, path + ".offers");
        _ = reader.IsInRange(block.Matches, 0, int.MaxValue, path + ".matches");
        _ = reader.IsInRange(block.Total, 0, MostWorth, path + ".total");
        _ = reader.IsInRange(block.UpperBound, Math.Clamp(block.Total, 0, MostWorth), MostWorth, path + ".upperBound");
        if (!Enum.IsDefined(block.Status) || (block.Status == MatchStatus.Optimal) != (block.UpperBound == block.Total))
        {
            _ = reader.Fail(path + ".status", MatchingTexts.Message(PlanTexts.Status));
        }
    }

    /// <summary>What rows say of each other. Lists and rows that are missing were told before and are passed over.</summary>
    public static void LookAcross(PlanParts parts, InputReader reader)
    {
        _ = reader.IsExact(parts.Threshold, 0, 1, "threshold");
        LookAtCounts(parts.Matches, match => match.Values.Length, parts.Criteria, "matches", "values", reader);
        LookAtCounts(parts.Unmet, need => need.Excluded.Length, parts.Rules, "unmet", "excluded", reader);
        LookAtOrder(parts.Matches, ComparePairs, match => $"{match.Need} {match.Offer}", "matches", reader);
        LookAtOrder(parts.Unmet, (one, other) => one.Need.CompareTo(other.Need), need => need.Need.ToString(), "unmet", reader);
        LookAtOrder(parts.Unused, (one, other) => one.Offer.CompareTo(other.Offer), offer => offer.Offer.ToString(), "unused", reader);
        LookAtOrder(parts.Blocks, (one, other) => one.FirstNeed.CompareTo(other.FirstNeed), block => block.FirstNeed.ToString(), "blocks", reader);
    }

    /// <summary>What the rows add up to, when all are there.</summary>
    public static void LookAtSums(PlanParts parts, InputReader reader)
    {
        LookAtSum(parts.Matches.Sum(match => match.Score + match.Bonus) + (parts.Inclusion?.Worth ?? 0), parts.Total, "total", reader);
        LookAtSum(parts.Blocks.Sum(block => block.Total), parts.Total, "blocks", reader);
        LookAtSum(parts.Blocks.Sum(block => block.UpperBound), parts.UpperBound, "upperBound", reader);
        LookAtSum(parts.Blocks.Sum(block => (long)block.Matches), parts.Matches.Length, "matches", reader);
    }

    public static void CheckSources(MatchPlan plan, Registry registry, MatchPolicy policy)
    {
        Require(
            plan.Matches.All(match => registry.TryFind(match.Need, out Need? _) && registry.TryFind(match.Offer, out Offer? _))
                && plan.Unmet.All(need => registry.TryFind(need.Need, out Need? _))
                && plan.Unused.All(offer => registry.TryFind(offer.Offer, out Offer? _)),
            "The registry lacks a need or offer of the plan.");
        Require(HasPolicy(plan, policy), "The policy has other criteria, weights, rules or another threshold than the plan.");
    }

    /// <summary>Whether a plan names the figures and codes of a policy: threshold, rules, criteria, weights, missing values.</summary>
    public static bool HasPolicy(MatchPlan plan, MatchPolicy policy) =>
        plan.Threshold == policy.Threshold
        && plan.Rules.Select(rule => rule.Code).SequenceEqual(policy.Rules.Select(rule => rule.Code), StringComparer.Ordinal)
        && plan.Criteria.Select(c => (c.Code, c.Weight, c.WhenMissing))
            .SequenceEqual(policy.Criteria.Select(c => (c.Criterion.Code, c.Weight, c.WhenMissing)));

    /// <summary>The order of the matches of a plan.</summary>
    public static int ComparePairs(Match one, Match other)
    {
        int byNeed = one.Need.CompareTo(other.Need);
        return byNeed != 0 ? byNeed : one.Offer.CompareTo(other.Offer);
    }

    private static bool IsFull<T>(ImmutableArray<T> list)
        where T : class => !list.IsDefault && list.All(item => item is not null);

    private static void LookAtCounts<TRow, TName>(
        ImmutableArray<TRow> rows, Func<TRow, int> count, ImmutableArray<TName> names, string list, string member, InputReader reader)
        where TRow : class
    {
        for (int i = 0; i < (rows.IsDefault || names.IsDefault ? 0 : rows.Length); i++)
        {
            if (rows[i] is { } row && count(row) is int found && found != names.Length)
            {
                _ = reader.Fail(
                    $"{InputReader.At(list, i)}.{member}", MatchingTexts.Message(PlanTexts.Count, ("expected", names.Length), ("found", found)));
            }
        }
    }

    private static void LookAtOrder<T>(
        ImmutableArray<T> rows, Comparison<T> compare, Func<T, string> name, string list, InputReader reader)
        where T : class
    {
        T? last = null;
        for (int i = 0; i < (rows.IsDefault ? 0 : rows.Length); i++)
        {
            if (rows[i] is not { } row)
            {
                continue;
            }

            int order = last is null ? -1 : compare(last, row);
            if (order >= 0)
            {
                _ = reader.Fail(
                    InputReader.At(list, i), order == 0 ? InputTexts.Duplicate(name(row)) : MatchingTexts.Message(PlanTexts.Order));
            }

            last = row;
        }
    }

    private static void LookAtSum(decimal sum, decimal stated, string path, InputReader reader)
    {
        if (sum != stated)
        {
            _ = reader.Fail(path, MatchingTexts.Message(PlanTexts.Sum, ("sum", Points.Trim(sum)), ("stated", stated)));
        }
    }

    private static void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new ArgumentException(fault);
        }
    }
}
