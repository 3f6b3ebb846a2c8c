using System.Collections.Immutable;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Groups for conversations in rounds: each keeps the rules where that was found possible, and people meet new ones. Immutable.</summary>
public sealed class BreakoutPlan
{
    private readonly TeamProblem _problem;

    internal BreakoutPlan(TeamProblem problem, int rounds, ImmutableArray<BreakoutGroup> groups, int repeats, int leastRepeats)
    {
        _problem = problem;
        Rounds = rounds;
        Groups = groups;
        Repeats = repeats;
        LeastRepeats = leastRepeats;
    }

    /// <summary>How many rounds there are.</summary>
    public int Rounds { get; }

    /// <summary>The groups by round and number; none when who has to be kept apart could not be.</summary>
    public ImmutableArray<BreakoutGroup> Groups { get; }

    /// <summary>How many meetings of two are not their first one, former groups included.</summary>
    public int Repeats { get; }

    /// <summary>No plan for groups of these sizes has fewer repeated meetings.</summary>
    public int LeastRepeats { get; }

    /// <summary>True when all groups keep the rules and no plan has fewer repeated meetings.</summary>
    public bool IsProvedBest => !Groups.IsEmpty && Repeats == LeastRepeats && Groups.All(group => group.Broken.IsEmpty);

    /// <summary>Says how many meet again, and which groups break which rule; for the coordinator.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Groups.IsEmpty && !_problem.Candidates.IsEmpty
        ? new Explanation(MatchingTexts.Message(PartnershipTexts.BreakOutImpossible), Audience.Coordinator)
        : new Explanation(
            MatchingTexts.Message(
                PartnershipTexts.BreakOut,
                ("rounds", Rounds),
                ("groups", Groups.Length / Rounds),
                ("repeats", Repeats),
                ("least", LeastRepeats)),
            Audience.Coordinator,
            Groups.Where(group => !group.Broken.IsEmpty).Select(group => new Explanation(
                MatchingTexts.Message(PartnershipTexts.BreakOutBroken, ("round", group.Round), ("group", group.Number)),
                Audience.Coordinator,
                group.Broken.Select(rule => TeamExplainer.Rule(_problem, rule)))));
}
