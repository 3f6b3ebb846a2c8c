using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Finds every fault of a policy document; accepts exactly what the constructors accept.</summary>
internal sealed class MatchPolicyValidator(PolicyCatalogue catalogue)
{
    private readonly InputReader _reader = new();

    public static InputReport Report(MatchPolicyInput? input, PolicyCatalogue catalogue)
    {
        MatchPolicyValidator validator = new(catalogue);
        if (validator._reader.RequireThere(input))
        {
            validator.Look(input);
        }

        return validator._reader.Report;
    }

    private void Look(MatchPolicyInput input)
    {
        IReadOnlyList<CriterionInput?> criteria = input.Criteria ?? [];
        IReadOnlyList<RuleInput?> rules = input.Rules ?? [];
        if (!criteria.Any(criterion => criterion?.Weight > 0))
        {
            _ = _reader.Fail("criteria", MatchingTexts.Message(PolicyTexts.NoWeight));
        }

        _ = _reader.IsInRange(criteria.Count, 0, MatchPolicy.MaxParts, "criteria");
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < criteria.Count; i++)
        {
            Look(criteria[i], InputReader.At("criteria", i), seen);
        }

        bool isImplied = !rules.Any(rule => rule?.Code == EligibilityRules.DifferentActorCode);
        _ = _reader.IsInRange(rules.Count, 0, isImplied ? MatchPolicy.MaxParts - 1 : MatchPolicy.MaxParts, "rules");
        seen.Clear();
        for (int i = 0; i < rules.Count; i++)
        {
            Look(rules[i], InputReader.At("rules", i), seen);
        }

        _ = _reader.IsExact(input.Threshold, 0, 1, "threshold");
    }

    private void Look(CriterionInput? input, string path, HashSet<string> seen)
    {
        if (!LookAtCode(input?.Code, path, seen) || input is null)
        {
            return;
        }

        if (_reader.Has(input.Weight, path + ".weight"))
        {
            _ = _reader.IsExact(input.Weight.Value, 0, WeightedCriterion.MaxWeight, path + ".weight");
        }

        if (input.WhenMissing is { } whenMissing)
        {
            _ = _reader.IsExact(whenMissing, 0, 1, path + ".whenMissing");
            _reader.Forbid(input.IsLeftOutWhenMissing, path + ".whenMissing");
        }

        new CriterionPartsValidator(catalogue, _reader.Inside(path)).Look(input);
    }

    private void Look(RuleInput? input, string path, HashSet<string> seen)
    {
        if (!LookAtCode(input?.Code, path, seen) || input is null)
        {
            return;
        }

        if (!catalogue.TryCreate(input, out _))
        {
            _ = _reader.Fail(path + ".code", InputTexts.Unknown(input.Code!));
        }
        else
        {
            _reader.Forbid(input.AdmitsUnknown is not null && !catalogue.TakesUnknown(input), path + ".admitsUnknown");
        }
    }

    /// <summary>False when there is no code to look up.</summary>
    private bool LookAtCode(string? code, string path, HashSet<string> seen)
    {
        if (string.IsNullOrEmpty(code))
        {
            return _reader.Fail(path + ".code", InputTexts.Required());
        }

        _ = _reader.IsFirst(seen, code, code, path + ".code");
        return true;
    }
}
