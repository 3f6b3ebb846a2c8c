using System.Collections.Immutable;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Groups for conversations in rounds: each keeps the rules where that was found possible, and people meet new ones. Immutable.</summary>
public sealed class BreakoutPlan
{
    private readonly TeamProblem _problem;

    internal BreakoutPlan(TeamProblem problem, int rounds, ImmutableArray<BreakoutGroup> groups, int repeats, int leastRepeats, bool isComplete)
    {
        _problem = problem;
        Rounds = rounds;
        Groups = groups;
        Repeats = repeats;
        LeastRepeats = leastRepeats;
        IsComplete = isComplete;
    }

    /// <summary>How many rounds there are.</summary>
    public int Rounds { get; }

    /// <summary>
    /// The groups of all rounds, by round and number. None when no division keeps apart all who have to be, or, where it is not
    /// complete, when none was found.
    /// </summary>
    public ImmutableArray<BreakoutGroup> Groups { get; }

    /// <summary>How many meetings of two are not their first one, former groups included.</summary>
    public int Repeats { get; }

    /// <summary>No plan for groups of these sizes has fewer repeated meetings.</summary>
    public int LeastRepeats { get; }

    /// <summary>False when the steps ran out: there may be a better plan, or one where none was found.</summary>
    public bool IsComplete { get; }

    /// <summary>True when all groups keep the rules and no plan has fewer repeated meetings.</summary>
    public bool IsProvedBest => !Groups.IsEmpty && Repeats == LeastRepeats && Groups.All(group => group.Broken.IsEmpty);

    /// <summary>Says how many meet again, which groups break which rule, and whether the steps ran out; for the coordinator.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        IEnumerable<Explanation> limit = IsComplete
            ? []
            : [new Explanation(MatchingTexts.Message(PartnershipTexts.BreakOutLimit), Audience.Coordinator)];
        return Groups.IsEmpty && !_problem.Candidates.IsEmpty
            ? new Explanation(
                MatchingTexts.Message(IsComplete ? PartnershipTexts.BreakOutImpossible : PartnershipTexts.BreakOutNotFound),
                Audience.Coordinator,
                limit)
            : new Explanation(
                MatchingTexts.Message(
                    PartnershipTexts.BreakOut,
                    ("rounds", Rounds),
                    ("groups", Groups.Length / Rounds),
                    ("repeats", Repeats),
                    ("least", LeastRepeats)),
                Audience.Coordinator,
                limit.Concat(Groups.Where(group => !group.Broken.IsEmpty).Select(Broken)));
    }

    private Explanation Broken(BreakoutGroup group) => new(
        MatchingTexts.Message(PartnershipTexts.BreakOutBroken, ("round", group.Round), ("group", group.Number)),
        Audience.Coordinator,
        group.Broken.Select(rule => TeamExplainer.Rule(_problem, rule)));
}
