using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Who could form a team, and what the team must keep to: capabilities, composition, size. Which team is the best one?</summary>
/// <remarks>
/// Candidates stand in ordinal order of their names; the order of the input plays no part. Totals are sums of decimals and exact.
/// Whom a private limit keeps apart is never in one team, and nothing that participants are told says so. Immutable.
/// </remarks>
public sealed partial class TeamProblem
{
    /// <summary>The most candidates.</summary>
    public const int MaxCandidates = 1_000;

    /// <summary>The most different capabilities that rules may name.</summary>
    public const int MaxCapabilities = 64;

    /// <summary>The most rules.</summary>
    public const int MaxRules = 200;

    /// <summary>The most combinations of common values that a search looks at; with more, it says that a limit was reached.</summary>
    public const int MaxCommonCases = 1_000;

    private readonly NameList _names;
    private readonly UnitScale _scale;

    /// <summary>Sets the problem up.</summary>
    /// <param name="candidates">Who could join, each name once.</param>
    /// <param name="rules">What the team must keep to; none: one member will do.</param>
    /// <param name="goal">Whether scores are costs or gains.</param>
    /// <param name="keptApart">Lists of names of whom at most one may be in the team, for reasons that participants are not told.</param>
    /// <param name="labels">What capabilities, values and names are called; who stands in no label is called as it is written.</param>
    /// <exception cref="ArgumentException">
    /// Exactly where <see cref="TryCreate"/> finds a fault: a name is blank, stands twice or is unknown, there are too many of
    /// something, a rule has figures that are not of its kind or lacks one, or the scores have too many digits.
    /// </exception>
    public TeamProblem(
        IEnumerable<TeamCandidate> candidates,
        IEnumerable<TeamRule> rules,
        AssignmentGoal goal = AssignmentGoal.LeastTotal,
        IEnumerable<IEnumerable<string>>? keptApart = null,
        IReadOnlyDictionary<string, Text>? labels = null)
        : this(Checked(new TeamInput(
            [.. candidates ?? throw new ArgumentNullException(nameof(candidates))],
            [.. rules ?? throw new ArgumentNullException(nameof(rules))],
            goal,
            [.. (keptApart ?? []).Select(list => list?.ToArray())],
            labels)))
    {
    }

    private TeamProblem(TeamInput input)
    {
        Candidates = [.. input.Candidates!.Select(candidate => Own(candidate!)).OrderBy(candidate => candidate.Name, StringComparer.Ordinal)];
        Rules = [.. input.Rules!.Select(rule => Own(rule!))];
        Goal = input.Goal;
        KeptApart = [.. (input.KeptApart ?? []).Select(list => list!.OfType<string>().Order(StringComparer.Ordinal).ToImmutableArray())];
        Labels = (input.Labels ?? ImmutableDictionary<string, Text>.Empty).ToImmutableSortedDictionary(StringComparer.Ordinal);
        _names = new NameList(Candidates.Select(candidate => candidate.Name), nameof(input));
        _scale = UnitScale.Of([.. Candidates.Select(candidate => candidate.Score)], LargestUnits(Candidates.Length), nameof(input));
    }

    /// <summary>Who could join, in ordinal order of the names.</summary>
    public ImmutableArray<TeamCandidate> Candidates { get; }

    /// <summary>What the team must keep to, in the order given.</summary>
    public ImmutableArray<TeamRule> Rules { get; }

    /// <summary>Whether scores are costs or gains.</summary>
    public AssignmentGoal Goal { get; }

    /// <summary>What capabilities, values and names are called in the reader's language.</summary>
    public ImmutableSortedDictionary<string, Text> Labels { get; }

    internal ImmutableArray<ImmutableArray<string>> KeptApart { get; }

    /// <summary>Takes a document in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; nothing is left out, since a team without one of its rules would be another team.</param>
    /// <returns>True exactly when the constructor takes the same.</returns>
    public static bool TryCreate(TeamInput? input, [NotNullWhen(true)] out TeamProblem? problem, out InputReport report)
    {
        report = TeamReader.Report(input);
        problem = report.IsValid && input is not null
            ? new TeamProblem(input with { Candidates = input.Candidates ?? [], Rules = input.Rules ?? [] })
            : null;
        return problem is not null;
    }

    /// <summary>Writes the problem as a document; for coordinators, since it may hold groups and who is kept apart.</summary>
    /// <returns>The document; candidates stand in ordinal order of their names.</returns>
    public TeamInput ToInput() => new(
        Candidates,
        Rules,
        Goal,
        KeptApart.IsEmpty ? null : [.. KeptApart.Select(list => (IReadOnlyList<string?>)list)],
        Labels.IsEmpty ? null : Labels);

    /// <summary>The same candidates under more rules: a team that exists is completed with <see cref="TeamRule.Include"/>.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <returns>The problem with these rules after its own.</returns>
    /// <exception cref="ArgumentException">A rule is one that the constructor refuses, or there are too many.</exception>
    public TeamProblem WithRules(params IEnumerable<TeamRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new TeamProblem(Checked(ToInput() with { Rules = [.. Rules, .. rules] }));
    }

    /// <summary>Tells of any set of candidates which rules it keeps; the independent check of whatever a search found.</summary>
    /// <param name="members">The names of the members, each once, in any order.</param>
    /// <returns>The total and each rule with the members who count for it. O(rules · members).</returns>
    /// <exception cref="ArgumentException">A name is unknown or stands twice.</exception>
    public TeamCheck Check(IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return TeamCheck.Of(this, members);
    }

    /// <summary>Finds who could fill the gaps of a team that exists: what each candidate would add to the capabilities that it lacks.</summary>
    /// <remarks>
    /// For a whole completion at the best total take <see cref="WithRules"/> with <see cref="TeamRule.Include"/> and
    /// <see cref="Solve"/>: the best single partners need not be the best together. Beside the result it takes one byte for each
    /// candidate and rule, 32 for each candidate, and 64 for each rule and partner.
    /// </remarks>
    /// <param name="team">The names of those who are there; nobody for a beginning.</param>
    /// <returns>
    /// Whoever adds something, the most first, then by score and name; not those with whom the team would break a rule about whom it
    /// may not have, as kept apart or too many. O(candidates · rules · members).
    /// </returns>
    /// <exception cref="ArgumentException">A name is unknown or stands twice.</exception>
    public ImmutableArray<TeamPartner> FindPartners(IEnumerable<string> team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return TeamPartner.Find(this, Find(team, nameof(team)));
    }

    /// <summary>Finds a team of the best total that keeps all rules; among such teams one with the fewest members.</summary>
    /// <remarks>
    /// Branch and bound: prices of the rules bound what any team must cost (Lagrange; Held and Karp 1971), candidates who add nothing
    /// to what a cheaper one has are left aside, and the search branches on the rule that the fewest can keep. The problem is hard in
    /// general (it contains weighted set cover), so the steps are limited; two hundred candidates for sixteen capabilities take
    /// milliseconds. Rules about a common value are tried value by value, in at most <see cref="MaxCommonCases"/> combinations. Which of several equal teams is found depends on the names only.
    /// Beside the result it takes, however many the steps, 72 bytes for each candidate, 320 for each rule, and of a rule about variety or
    /// nobody alone for each value, 8 for each candidate who counts in a rule, a quarter for each two candidates and each candidate and rule,
    /// and 2 for each candidate and combination of common values. Where there is no team, the reason takes one more for each candidate and
    /// rule, 8 for each value of a candidate, 256 for each rule, and 20 for each rule of every set of rules that is found to be kept on the
    /// way: one in a hundred steps or fewer.
    /// </remarks>
    /// <param name="maxSteps">The most branches that are looked at, above 0; the reason why no team exists may take as many again.</param>
    /// <param name="progress">Told the branches looked at, stage <c>team.search</c>.</param>
    /// <param name="cancellationToken">Looked at in each branch and each combination of common values.</param>
    /// <returns>The team with its bound, or the smallest set of rules that cannot hold together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TeamResult Solve(
        long maxSteps = 100_000, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxSteps);
        return new TeamSolver(this, maxSteps, progress, cancellationToken).Solve();
    }

    /// <summary>Lists teams to choose from: the best one, and each time the best that leaves out somebody of every team before it.</summary>
    /// <remarks>
    /// Beside the results it takes half as much again as <see cref="Solve"/> for all of them together, 100 bytes for each team and 4 for
    /// each of its members.
    /// </remarks>
    /// <param name="most">How many teams to list at most; above 0.</param>
    /// <param name="maxSteps">The most branches for each team, above 0.</param>
    /// <param name="progress">Told the branches looked at for each team, stage <c>team.search</c>.</param>
    /// <param name="cancellationToken">Looked at in each branch.</param>
    /// <returns>
    /// The teams, the best first, each with what is known about it; fewer when there are no more, or when the limit left one without a
    /// team. A single result without a team says why there is none.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<TeamResult> ListBest(
        int most, long maxSteps = 100_000, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxSteps);
        return new TeamSolver(this, maxSteps, progress, cancellationToken).List(most);
    }

    /// <summary>Divides all candidates into groups for conversations, in rounds in which people meet new ones; the rules hold for each group.</summary>
    /// <remarks>
    /// Groups differ in size by one at most. Whoever is kept apart never shares a group; then rules go before new meetings. Each round
    /// begins with a division that mixes well and exchanges two people as long as that helps, from several beginnings: fast and fair, but
    /// the best only where <see cref="BreakoutPlan.IsProvedBest"/> says so. Where people are kept apart, a division for them is searched
    /// for by trying everything, with half of the steps at most: unless those run out, one is found whenever one exists. Scores and the
    /// goal play no part. The candidates' order, and so the plan, depends on the names only. Beside the plan it takes, however many the
    /// steps and rounds, 2 bytes for each two people, one for each person and rule, 96 for each person and 48 for each rule; where a division is
    /// searched for, also 4 for each person and group, and 8 for each two who are kept apart.
    /// </remarks>
    /// <param name="groupSize">The greatest size of a group, from 2 on.</param>
    /// <param name="rounds">How many rounds there are, 1 to 100.</param>
    /// <param name="former">Groups who met before; names that are no candidates play no part.</param>
    /// <param name="maxSteps">
    /// The most exchanges and places that are tried; above 0. When they run out, the plan is whole all the same, if anybody could be placed,
    /// and <see cref="BreakoutPlan.IsComplete"/> is false.
    /// </param>
    /// <param name="progress">Told the rounds made, stage <c>team.rounds</c>.</param>
    /// <param name="cancellationToken">Looked at for each two groups, and each place that is tried.</param>
    /// <returns>The groups of all rounds, with the rules that some do not keep and the number of repeated meetings.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public BreakoutPlan BreakOut(
        int groupSize,
        int rounds = 1,
        IEnumerable<IEnumerable<string>>? former = null,
        long maxSteps = 1_000_000,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, 100);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxSteps);
        return new BreakoutFinder(this, groupSize, former ?? [], maxSteps, cancellationToken).Find(rounds, progress);
    }

    /// <summary>The same problem with somebody in the team in any case.</summary>
    internal TeamProblem Including(string name) => new(ToInput() with { Rules = [.. Rules, TeamRule.Include(name)] });

    /// <summary>The largest score in units that cannot overflow anywhere in the search.</summary>
    internal static long LargestUnits(int candidates) => (1L << 47) / ((candidates + 1L) * (candidates + 1L));

    internal long Units(int candidate) => _scale.ToUnits(Candidates[candidate].Score);

    internal decimal FromUnits(long units) => _scale.FromUnits(units);

    internal bool TryFind(string? name, out int candidate) => _names.TryFind(name, out candidate);

    /// <summary>The numbers of candidates by name, in rising order.</summary>
    internal ImmutableArray<int> Find(IEnumerable<string> members, string parameter)
    {
        int[] found = [.. members.Select(name => _names.Find(name, parameter))];
        Array.Sort(found);
        for (int i = 1; i < found.Length; i++)
        {
            if (found[i] == found[i - 1])
            {
                throw new ArgumentException($"'{Candidates[found[i]].Name}' stands twice.", parameter);
            }
        }

        return ImmutableArray.Create(found);
    }

    private static TeamInput Checked(TeamInput input) => TeamReader.Report(input) is { IsValid: false } report
        ? throw new ArgumentException($"{report.Faults[0].Path}: {report.Faults[0].Message}", nameof(input))
        : input;

    private static TeamCandidate Own(TeamCandidate candidate) => candidate with
    {
        Capabilities = candidate.Capabilities?.OrderBy(capability => capability.Name, StringComparer.Ordinal).ToImmutableArray(),
        Sectors = Own(candidate.Sectors),
        Territories = Own(candidate.Territories),
        Languages = Own(candidate.Languages),
        Groups = Own(candidate.Groups),
    };

    private static TeamRule Own(TeamRule rule) => rule with { Values = Own(rule.Values), Names = Own(rule.Names) };

    private static ImmutableArray<string>? Own(IReadOnlyList<string>? words) => words?.Order(StringComparer.Ordinal).ToImmutableArray();
}
