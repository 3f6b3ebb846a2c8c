using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Says in words who a team is, by whom each rule is kept, and why there is none.</summary>
internal static class TeamExplainer
{
    public static Explanation Explain(TeamResult result)
    {
        TeamProblem problem = result.Problem;
        if (result.Members.IsEmpty)
        {
            return result.Blockage is { } blockage ? Explain(problem, blockage) : new Explanation(
                MatchingTexts.Message(TeamTexts.NotFound, ("steps", result.Steps)), Audience.Coordinator);
        }

        return new Explanation(
            MatchingTexts.Message(TeamTexts.Members, ("members", Words(problem, result.Members))),
            Audience.Participant,
            [Total(result), .. problem.Check(result.Members).Rules.Select(rule => Explain(problem, rule))]);
    }

    public static Explanation Explain(TeamResult result, TeamCandidate candidate, long maxSteps, CancellationToken cancellationToken)
    {
        TeamProblem problem = result.Problem;
        Argument name = Word(problem, candidate.Name);
        if (result.Members.IsEmpty)
        {
            return Explain(result);
        }

        if (result.Members.Contains(candidate.Name))
        {
            TeamRuleCheck[] missing = [.. problem.Check(result.Members.Remove(candidate.Name)).Rules.Where(rule => !rule.IsKept)];
            return missing.Length == 0
                ? new Explanation(
                    MatchingTexts.Message(TeamTexts.ForTheTotal, ("name", name), ("score", candidate.Score)), Audience.Coordinator)
                : new Explanation(
                    MatchingTexts.Message(TeamTexts.Needed, ("name", name)),
                    Audience.Coordinator,
                    missing.Select(rule => Rule(problem, rule.Rule)));
        }

        TeamResult with = new TeamSolver(problem.Including(candidate.Name), maxSteps, null, cancellationToken).Solve();
        return new Explanation(
            with.Status switch
            {
                TeamStatus.Optimal => MatchingTexts.Message(
                    TeamTexts.With,
                    ("name", name),
                    ("members", Words(problem, with.Members)),
                    ("total", with.Total),
                    ("before", result.Total)),
                TeamStatus.NoneExists => MatchingTexts.Message(TeamTexts.Impossible, ("name", name)),
                _ => MatchingTexts.Message(TeamTexts.WithUnknown, ("name", name), ("steps", with.Steps)),
            },
            Audience.Coordinator);
    }

    public static Argument Words(TeamProblem problem, IEnumerable<string> words) =>
        Words(problem.Labels, words);

    public static Argument Word(TeamProblem problem, string word) =>
        Word(problem.Labels, word);

    public static Argument Words(IReadOnlyDictionary<string, Text>? labels, IEnumerable<string> words) =>
        Argument.List(words.Select(word => Word(labels, word)));

    public static Argument Word(IReadOnlyDictionary<string, Text>? labels, string word) =>
        labels is not null && labels.TryGetValue(word, out Text? label) ? label : word;

    public static Explanation Rule(
        TeamProblem problem, TeamRule rule, Audience audience = Audience.Coordinator, params IEnumerable<Explanation> because)
    {
        List<(string Name, Argument Value)> arguments = [("level", rule.Level)];
        Add("least", rule.Least);
        Add("most", rule.Most);
        if (rule.Capability is { } capability)
        {
            arguments.Add(("capability", Word(problem, capability)));
        }

        if (rule.Trait is { } trait)
        {
            arguments.Add(("trait", MatchingTexts.Text("team.trait." + trait.ToString().ToLowerInvariant())));
        }

        arguments.Add(("values", Words(problem, rule.Values ?? [])));
        arguments.Add(("names", Words(problem, rule.Names ?? [])));
        return new Explanation(MatchingTexts.Message(Code(rule), arguments), audience, because);

        void Add(string name, int? figure)
        {
            if (figure is { } value)
            {
                arguments.Add((name, value));
            }
        }
    }

    private static Explanation Explain(TeamProblem problem, TeamBlockage blockage) => new(
        blockage.Rules.Length == 0 ? MatchingTexts.Message(TeamTexts.NoCandidates)
        : !blockage.IsSmallest ? MatchingTexts.Message(TeamTexts.SomeRules)
        : blockage.Rules.Length == 1 ? MatchingTexts.Message(TeamTexts.OneRule)
        : MatchingTexts.Message(TeamTexts.SeveralRules, ("count", blockage.Rules.Length)),
        Audience.Coordinator,
        blockage.Rules.Select(rule => Rule(problem, rule, Audience.Coordinator, CouldCount(problem, rule))));

    private static Explanation Explain(TeamProblem problem, TeamRuleCheck check)
    {
        Audience audience = IsOpen(check.Rule) ? Audience.Participant : Audience.Coordinator;
        return check.Rule.Kind is TeamRuleKind.Cover or TeamRuleKind.AtLeast or TeamRuleKind.AtMost && !check.Members.IsEmpty
            ? Rule(problem, check.Rule, audience, new Explanation(
                MatchingTexts.Message(TeamTexts.KeptBy, ("members", Words(problem, check.Members))), audience))
            : Rule(problem, check.Rule, audience);
    }

    /// <summary>Who belongs to a group, is never to be alone, or does not get along with whom, is for the coordinator only.</summary>
    private static bool IsOpen(TeamRule rule) => rule.Trait != TeamTrait.Group && rule.Kind
        is not (TeamRuleKind.NotAlone or TeamRuleKind.Together or TeamRuleKind.Apart or TeamRuleKind.Include);

    private static Explanation Total(TeamResult result)
    {
        string code = result.Status == TeamStatus.Optimal
            ? (result.IsLeast ? TeamTexts.LeastCost : TeamTexts.GreatestGain)
            : result.IsLeast ? TeamTexts.CostBound : TeamTexts.GainBound;
        return new Explanation(
            MatchingTexts.Message(code, ("total", result.Total), ("bound", result.Bound!.Value), ("steps", result.Steps)),
            Audience.Coordinator);
    }

    private static IEnumerable<Explanation> CouldCount(TeamProblem problem, TeamRule rule)
    {
        if (rule.Kind is TeamRuleKind.Cover or TeamRuleKind.AtLeast)
        {
            int count = problem.Candidates.Count(rule.Counts);
            yield return new Explanation(
                count == 0
                    ? MatchingTexts.Message(TeamTexts.NobodyCounts, ("all", problem.Candidates.Length))
                    : MatchingTexts.Message(TeamTexts.CouldCount, ("all", problem.Candidates.Length), ("count", count)),
                Audience.Coordinator);
        }
    }

    private static string Code(TeamRule rule) => rule.Kind switch
    {
        TeamRuleKind.Cover => rule.Level > 0 ? TeamTexts.CoverLevel : TeamTexts.Cover,
        TeamRuleKind.AtLeast => rule.Capability is null ? TeamTexts.AtLeast : TeamTexts.AtLeastAble,
        TeamRuleKind.AtMost => rule.Capability is null ? TeamTexts.AtMost : TeamTexts.AtMostAble,
        TeamRuleKind.Everybody => TeamTexts.Everybody,
        TeamRuleKind.Variety => TeamTexts.Variety,
        TeamRuleKind.Common => TeamTexts.Common,
        TeamRuleKind.Size => TeamTexts.Size,
        TeamRuleKind.NotAlone => rule.Values is { Count: > 0 } ? TeamTexts.NotAlone : TeamTexts.NobodyAlone,
        TeamRuleKind.Together => TeamTexts.Together,
        TeamRuleKind.Apart => TeamTexts.Apart,
        _ => TeamTexts.Include,
    };
}
