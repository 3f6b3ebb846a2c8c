using System.Globalization;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Finds every fault of a team document; nothing is left out silently, since a rule that is left out is a rule that is broken.</summary>
internal sealed class TeamReader
{
    private readonly InputReader _reader = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static InputReport Report(TeamInput? input)
    {
        TeamReader reader = new();
        if (reader._reader.RequireThere(input))
        {
            reader.Look(input);
        }

        return reader._reader.Report;
    }

    private void Look(TeamInput input)
    {
        if (!Enum.IsDefined(input.Goal))
        {
            _ = _reader.Fail("goal", InputTexts.Unknown(((int)input.Goal).ToString(CultureInfo.InvariantCulture)));
        }

        IReadOnlyList<TeamCandidate?> candidates = input.Candidates ?? [];
        _ = _reader.IsInRange(candidates.Count, 0, TeamProblem.MaxCandidates, "candidates");
        _reader.Each(candidates, "candidates", Look);
        if (UnitScale.TryOf([.. candidates.Select(candidate => candidate?.Score ?? 0)], TeamProblem.LargestUnits(candidates.Count)) is null)
        {
            _ = _reader.Fail("candidates", MatchingTexts.Message(ProblemTexts.TooManyDigits));
        }

        IReadOnlyList<TeamRule?> rules = input.Rules ?? [];
        _ = _reader.IsInRange(rules.Count, 0, TeamProblem.MaxRules, "rules");
        _reader.Each(rules, "rules", Look);
        int capabilities = rules.Select(rule => rule?.Capability).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (capabilities > TeamProblem.MaxCapabilities)
        {
            _ = _reader.IsInRange(capabilities, 0, TeamProblem.MaxCapabilities, "rules");
        }

        _reader.Each(input.KeptApart, "keptApart", (list, path) => LookAtWords(list, path, 2, isKnown: true));
        foreach ((string word, Text label) in input.Labels ?? new Dictionary<string, Text>())
        {
            _ = _reader.Has(label, "labels." + word);
        }
    }

    private void Look(TeamCandidate candidate, string path)
    {
        _ = _reader.IsNew(candidate.Name, _names, path + ".name");
        HashSet<string> known = new(StringComparer.Ordinal);
        _reader.Each(candidate.Capabilities, path + ".capabilities", (capability, at) =>
        {
            _ = _reader.IsNew(capability.Name, known, at + ".name");
            _ = _reader.IsInRange(capability.Level, 0, Capability.MaxLevel, at + ".level");
        });
        if (candidate.Kind is { } kind && string.IsNullOrWhiteSpace(kind))
        {
            _ = _reader.Fail(path + ".kind", InputTexts.Required());
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
            _ = _reader.Fail(path + ".kind", InputTexts.Unknown(((int)rule.Kind).ToString(CultureInfo.InvariantCulture)));
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
            _ = _reader.Fail(path, isThere ? InputTexts.Required() : MatchingTexts.Message(PolicyTexts.NotHere));
        }
        else if (figure is { } value)
        {
            _ = _reader.IsInRange(value, least, Math.Max(least, TeamProblem.MaxCandidates), path);
        }
    }

    private void LookAtTrait(TeamRule rule, string path, bool isThere)
    {
        if (isThere != rule.Trait is not null)
        {
            _ = _reader.Fail(path, isThere ? InputTexts.Required() : MatchingTexts.Message(PolicyTexts.NotHere));
        }
        else if (rule.Trait is { } trait && !Enum.IsDefined(trait))
        {
            _ = _reader.Fail(path, InputTexts.Unknown(((int)trait).ToString(CultureInfo.InvariantCulture)));
        }
        else if (rule.Trait == TeamTrait.Group && rule.Kind is TeamRuleKind.AtMost or TeamRuleKind.Everybody or TeamRuleKind.Common)
        {
            _ = _reader.Fail(path, MatchingTexts.Message(TeamTexts.GroupKeptOut));
        }
    }

    private void LookAtCapability(TeamRule rule, string path, bool isThere)
    {
        if (isThere && string.IsNullOrWhiteSpace(rule.Capability))
        {
            _ = _reader.Fail(path + ".capability", InputTexts.Required());
        }
        else if (!isThere && rule.Capability is not null)
        {
            _ = _reader.Fail(path + ".capability", MatchingTexts.Message(PolicyTexts.NotHere));
        }

        _ = _reader.IsInRange(rule.Level, 0, isThere ? Capability.MaxLevel : 0, path + ".level");
    }

    /// <summary>A list of at least so many words, all different; below 0 it may not be there at all.</summary>
    private void LookAtList(IReadOnlyList<string?>? words, string path, int least, bool isKnown)
    {
        if (least < 0 && words is not null)
        {
            _ = _reader.Fail(path, MatchingTexts.Message(PolicyTexts.NotHere));
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
            _ = _reader.Fail(path, words is { Count: > 0 } ? InputTexts.OutOfRange(words.Count, least, TeamProblem.MaxCandidates) : InputTexts.Required());
        }

        for (int i = 0; i < (words?.Count ?? 0); i++)
        {
            string at = InputReader.At(path, i);
            if (_reader.IsNew(words![i], seen, at) && isKnown)
            {
                _ = _reader.Knows(words[i], _names, at);
            }
        }
    }
}
