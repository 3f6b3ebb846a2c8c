using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>The criteria and rules that a document may name by code: the caller's own first, then the built-in ones.</summary>
internal sealed class PolicyCatalogue(
    IEnumerable<ICriterion> ownCriteria, IEnumerable<IEligibilityRule> ownRules, BuiltInCriteria builtIn)
{
    private static readonly ImmutableArray<(string Code, TerritoryLevel Level, bool IsSame)> Territories =
    [
        .. from level in Enum.GetValues<TerritoryLevel>()
           from isSame in new[] { true, false }
           select (EligibilityRules.TerritoryCode(level, isSame), level, isSame),
    ];

    private readonly ImmutableArray<ICriterion> _ownCriteria = [.. ownCriteria];
    private readonly ImmutableArray<IEligibilityRule> _ownRules = [.. ownRules];

    public static RuleInput ToInput(IEligibilityRule rule) => new(rule.Code, rule switch
    {
        LanguageRule language => language.AdmitsUnknown,
        PlaceRule place => place.AdmitsUnknown,
        SharingRule sharing when Territories.Any(t => t.Code == sharing.Code) => sharing.AdmitsUnknown,
        _ => null,
    });

    public BuiltInCriteria BuiltIn => builtIn;

    public bool IsOwn(CriterionInput input) => _ownCriteria.Any(criterion => criterion.Code == input.Code);

    public bool TryCreate(RuleInput input, [NotNullWhen(true)] out IEligibilityRule? rule)
    {
        rule = _ownRules.FirstOrDefault(own => own.Code == input.Code) ?? input.Code switch
        {
            EligibilityRules.DifferentActorCode => EligibilityRules.DifferentActor(),
            EligibilityRules.SameTopicCode => EligibilityRules.SameTopic(),
            EligibilityRules.CommonLanguageCode => EligibilityRules.CommonLanguage(input.AdmitsUnknown ?? true),
            EligibilityRules.PlaceCode => EligibilityRules.Place(input.AdmitsUnknown ?? true),
            _ => Territories.Where(t => t.Code == input.Code).Select(t => Territory(t.Level, t.IsSame, input.AdmitsUnknown ?? false))
                .FirstOrDefault(),
        };
        return rule is not null;
    }

    /// <summary>Whether a rule has a choice about what is unknown.</summary>
    public bool TakesUnknown(RuleInput input) =>
        !_ownRules.Any(own => own.Code == input.Code)
        && (input.Code is EligibilityRules.CommonLanguageCode or EligibilityRules.PlaceCode
            || Territories.Any(t => t.Code == input.Code));

    /// <summary>Makes the policy of a document that was found to be without fault.</summary>
    public MatchPolicy Create(MatchPolicyInput input) => new(
        (input.Criteria ?? []).Select(criterion => Weigh(criterion!)),
        (input.Rules ?? []).Select(rule => TryCreate(rule!, out IEligibilityRule? created)
            ? created
            : throw new System.Diagnostics.UnreachableException()),
        input.Threshold);

    private static IEligibilityRule Territory(TerritoryLevel level, bool isSame, bool admitsUnknown) => isSame
        ? EligibilityRules.SameTerritory(level, admitsUnknown)
        : EligibilityRules.DifferentTerritory(level, admitsUnknown);

    private WeightedCriterion Weigh(CriterionInput input)
    {
        ICriterion criterion = _ownCriteria.FirstOrDefault(own => own.Code == input.Code) ?? builtIn.Create(input);
        return input.IsLeftOutWhenMissing ? new WeightedCriterion(criterion, input.Weight!.Value, null)
            : input.WhenMissing is { } value ? new WeightedCriterion(criterion, input.Weight!.Value, value)
            : new WeightedCriterion(criterion, input.Weight!.Value);
    }
}
