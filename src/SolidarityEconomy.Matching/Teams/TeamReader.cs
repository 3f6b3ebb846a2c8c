using System.Globalization;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Finds every fault of a team document; nothing is left out silently, since a rule that is left out is a rule that is broken.</summary>
internal sealed class TeamReader
{
    private readonly List<InputFault> _faults = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static InputReport Report(TeamInput? input)
    {
        TeamReader reader = new();
        if (input is null)
        {
            reader.Add(string.Empty, InputTexts.Required());
        }
        else
        {
            reader.Look(input);
        }

        return new InputReport(reader._faults);
    }

    private void Look(TeamInput input)
    {
        if (!Enum.IsDefined(input.Goal))
        {
            Add("goal", InputTexts.Unknown(((int)input.Goal).ToString(CultureInfo.InvariantCulture)));
        }

        IReadOnlyList<TeamCandidate?> candidates = input.Candidates ?? [];
        RequireRange("candidates", candidates.Count, 0, TeamProblem.MaxCandidates);
        Each(candidates, "candidates", Look);
        if (UnitScale.TryOf([.. candidates.Select(candidate => candidate?.Score ?? 0)], TeamProblem.LargestUnits(candidates.Count)) is null)
        {
            Add("candidates", MatchingTexts.Message(ProblemTexts.TooManyDigits));
        }

        IReadOnlyList<TeamRule?> rules = input.Rules ?? [];
        RequireRange("rules", rules.Count, 0, TeamProblem.MaxRules);
        Each(rules, "rules", Look);
        int capabilities = rules.Select(rule => rule?.Capability).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (capabilities > TeamProblem.MaxCapabilities)
        {
            RequireRange("rules", capabilities, 0, TeamProblem.MaxCapabilities);
        }

        Each(input.KeptApart ?? [], "keptApart", (list, path) => LookAtWords(list, path, 2, isKnown: true));
        foreach ((string word, Text label) in input.Labels ?? new Dictionary<string, Text>())
        {
            Require(label, "labels." + word);
        }
    }

    private void Look(TeamCandidate candidate, string path)
    {
        RequireName(candidate.Name, path + ".name", _names);
        HashSet<string> known = new(StringComparer.Ordinal);
        Each(candidate.Capabilities ?? [], path + ".capabilities", (capability, at) =>
        {
            RequireName(capability.Name, at + ".name", known);
            RequireRange(at + ".level", capability.Level, 0, Capability.MaxLevel);
        });
        if (candidate.Kind is { } kind && string.IsNullOrWhiteSpace(kind))
        {
            Add(path + ".kind", InputTexts.Required());
        }

        LookAtWords(candidate.Sectors, path + ".sectors");
        LookAtWords(candidate.Territories, path + ".territories");
        LookAtWords(candidate.Languages, path + ".languages");
        LookAtWords(candidate.Groups, path + ".groups");
    }

    private void Look(TeamRule rule, string path)
    {
        (bool least, bool most, bool trait, int values, int names, bool capability) = rule.Kind switch
        {
            TeamRuleKind.Cover => (true, false, false, -1, -1, true),
            TeamRuleKind.AtLeast => (true, false, true, 1, -1, rule.Capability is not null),
            TeamRuleKind.AtMost => (false, true, true, 1, -1, rule.Capability is not null),
            TeamRuleKind.Everybody => (false, false, true, 1, -1, false),
            TeamRuleKind.Variety => (true, false, true, -1, -1, false),
            TeamRuleKind.Common => (false, false, true, -1, -1, false),
            TeamRuleKind.Size => (true, true, false, -1, -1, false),
            TeamRuleKind.NotAlone => (true, false, true, 0, -1, false),
            TeamRuleKind.Together => (false, false, false, -1, 2, false),
            TeamRuleKind.Apart => (false, true, false, -1, 2, false),
            TeamRuleKind.Include => (false, false, false, -1, 1, false),
            _ => (false, false, false, -2, -2, false),
        };
        if (values == -2)
        {
            Add(path + ".kind", InputTexts.Unknown(((int)rule.Kind).ToString(CultureInfo.InvariantCulture)));
            return;
        }

        LookAtFigure(rule.Least, path + ".least", least, rule.Kind == TeamRuleKind.NotAlone ? 2 : 1);
        LookAtFigure(rule.Most, path + ".most", most, rule.Kind switch
        {
            TeamRuleKind.AtMost => 0,
            TeamRuleKind.Size => Math.Max(rule.Least ?? 1, 1),
            _ => 1,
        });
        LookAtTrait(rule, path + ".trait", trait);
        LookAtCapability(rule, path, capability);
        LookAtList(rule.Values, path + ".values", values, isKnown: false);
        LookAtList(rule.Names, path + ".names", names, isKnown: rule.Kind != TeamRuleKind.Apart);
    }

    private void LookAtFigure(int? figure, string path, bool isThere, int least)
    {
        if (isThere != figure is not null)
        {
            Add(path, isThere ? InputTexts.Required() : MatchingTexts.Message(PolicyTexts.NotHere));
        }
        else if (figure is { } value)
        {
            RequireRange(path, value, least, Math.Max(least, TeamProblem.MaxCandidates));
        }
    }

    private void LookAtTrait(TeamRule rule, string path, bool isThere)
    {
        if (isThere != rule.Trait is not null)
        {
            Add(path, isThere ? InputTexts.Required() : MatchingTexts.Message(PolicyTexts.NotHere));
        }
        else if (rule.Trait is { } trait && !Enum.IsDefined(trait))
        {
            Add(path, InputTexts.Unknown(((int)trait).ToString(CultureInfo.InvariantCulture)));
        }
        else if (rule.Trait == TeamTrait.Group && rule.Kind is TeamRuleKind.AtMost or TeamRuleKind.Everybody or TeamRuleKind.Common)
        {
            Add(path, MatchingTexts.Message(TeamTexts.GroupKeptOut));
        }
    }

    private void LookAtCapability(TeamRule rule, string path, bool isThere)
    {
        if (isThere && string.IsNullOrWhiteSpace(rule.Capability))
        {
            Add(path + ".capability", InputTexts.Required());
        }
        else if (!isThere && rule.Capability is not null)
        {
            Add(path + ".capability", MatchingTexts.Message(PolicyTexts.NotHere));
        }

        RequireRange(path + ".level", rule.Level, 0, isThere ? Capability.MaxLevel : 0);
    }

    /// <summary>A list of at least so many words, all different; below 0 it may not be there at all.</summary>
    private void LookAtList(IReadOnlyList<string?>? words, string path, int least, bool isKnown)
    {
        if (least < 0 && words is not null)
        {
            Add(path, MatchingTexts.Message(PolicyTexts.NotHere));
        }
        else if (least >= 0)
        {
            LookAtWords(words, path, least, isKnown);
        }
    }

    private void LookAtWords(IReadOnlyList<string?>? words, string path, int least = 0, bool isKnown = false)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        if ((words?.Count ?? 0) < least)
        {
            Add(path, words is { Count: > 0 } ? InputTexts.OutOfRange(words.Count, least, TeamProblem.MaxCandidates) : InputTexts.Required());
        }

        for (int i = 0; i < (words?.Count ?? 0); i++)
        {
            string at = At(path, i);
            RequireName(words![i], at, seen);
            if (isKnown && words[i] is { } name && !string.IsNullOrWhiteSpace(name) && !_names.Contains(name))
            {
                Add(at, InputTexts.Unknown(name));
            }
        }
    }

    private void RequireName(string? name, string path, HashSet<string> seen)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            Add(path, InputTexts.Required());
        }
        else if (!seen.Add(name))
        {
            Add(path, InputTexts.Duplicate(name));
        }
    }

    private void RequireRange(string path, int value, int minimum, int maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(path, InputTexts.OutOfRange(value, minimum, maximum));
        }
    }

    private void Each<T>(IReadOnlyList<T?> rows, string list, Action<T, string> look)
        where T : class
    {
        for (int i = 0; i < rows.Count; i++)
        {
            string path = At(list, i);
            if (Require(rows[i], path))
            {
                look(rows[i]!, path);
            }
        }
    }

    private bool Require(object? value, string path)
    {
        if (value is null)
        {
            Add(path, InputTexts.Required());
        }

        return value is not null;
    }

    private void Add(string path, Message message) => _faults.Add(new InputFault(path, message));

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
