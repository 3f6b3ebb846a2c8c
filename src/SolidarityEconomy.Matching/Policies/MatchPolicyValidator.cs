using System.Globalization;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Finds every fault of a policy document; accepts exactly what the constructors accept.</summary>
internal sealed class MatchPolicyValidator(PolicyCatalogue catalogue)
{
    private readonly List<InputFault> _faults = [];

    public static InputReport Report(MatchPolicyInput? input, PolicyCatalogue catalogue)
    {
        MatchPolicyValidator validator = new(catalogue);
        if (input is null)
        {
            validator.Add(string.Empty, InputTexts.Required());
        }
        else
        {
            validator.Look(input);
        }

        return new InputReport(validator._faults);
    }

    private void Look(MatchPolicyInput input)
    {
        IReadOnlyList<CriterionInput?> criteria = input.Criteria ?? [];
        IReadOnlyList<RuleInput?> rules = input.Rules ?? [];
        if (!criteria.Any(criterion => criterion?.Weight > 0))
        {
            Add("criteria", MatchingTexts.Message(PolicyTexts.NoWeight));
        }

        RequireRange("criteria", criteria.Count, 0, MatchPolicy.MaxParts);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < criteria.Count; i++)
        {
            Look(criteria[i], At("criteria", i), seen);
        }

        bool isImplied = !rules.Any(rule => rule?.Code == EligibilityRules.DifferentActorCode);
        RequireRange("rules", rules.Count, 0, isImplied ? MatchPolicy.MaxParts - 1 : MatchPolicy.MaxParts);
        seen.Clear();
        for (int i = 0; i < rules.Count; i++)
        {
            Look(rules[i], At("rules", i), seen);
        }

        RequireExact("threshold", input.Threshold, 0, 1);
    }

    private void Look(CriterionInput? input, string path, HashSet<string> seen)
    {
        if (!LookAtCode(input?.Code, path, seen) || input is null)
        {
            return;
        }

        if (input.Weight is { } weight)
        {
            RequireExact(path + ".weight", weight, 0, WeightedCriterion.MaxWeight);
        }
        else
        {
            Add(path + ".weight", InputTexts.Required());
        }

        if (input.WhenMissing is { } whenMissing)
        {
            RequireExact(path + ".whenMissing", whenMissing, 0, 1);
            Forbid(path + ".whenMissing", input.IsLeftOutWhenMissing);
        }

        new CriterionPartsValidator(catalogue, path, Add).Look(input);
    }

    private void Look(RuleInput? input, string path, HashSet<string> seen)
    {
        if (!LookAtCode(input?.Code, path, seen) || input is null)
        {
            return;
        }

        if (!catalogue.TryCreate(input, out _))
        {
            Add(path + ".code", InputTexts.Unknown(input.Code!));
        }
        else
        {
            Forbid(path + ".admitsUnknown", input.AdmitsUnknown is not null && !catalogue.TakesUnknown(input));
        }
    }

    private bool LookAtCode(string? code, string path, HashSet<string> seen)
    {
        if (string.IsNullOrEmpty(code))
        {
            Add(path + ".code", InputTexts.Required());
            return false;
        }

        if (!seen.Add(code))
        {
            Add(path + ".code", InputTexts.Duplicate(code));
        }

        return true;
    }

    private void RequireRange(string path, int value, int minimum, int maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(path, InputTexts.OutOfRange(value, minimum, maximum));
        }
    }

    private void RequireExact(string path, decimal value, decimal minimum, decimal maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(path, InputTexts.OutOfRange(value, minimum, maximum));
        }
        else if (!Points.IsExact(value))
        {
            Add(path, MatchingTexts.Message(PolicyTexts.TooManyDecimals, ("value", value), ("decimals", Points.Decimals)));
        }
    }

    private void Forbid(string path, bool isThere)
    {
        if (isThere)
        {
            Add(path, MatchingTexts.Message(PolicyTexts.NotHere));
        }
    }

    private void Add(string path, Message message) => _faults.Add(new InputFault(path, message));

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
