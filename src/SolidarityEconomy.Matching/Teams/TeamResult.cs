using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>The best team with what proves it, or the reason why there is none.</summary>
/// <remarks>
/// <see cref="TeamProblem.Check"/> verifies that the members keep the rules; that none is better the search has proved by looking at
/// all branches that its bound left. Immutable.
/// </remarks>
public sealed class TeamResult
{
    /// <param name="problem">Candidates and rules.</param>
    /// <param name="status">What is known.</param>
    /// <param name="team">The numbers of the members, in rising order.</param>
    /// <param name="bound">What no team betters; the total of the team when it is optimal, and so null.</param>
    /// <param name="steps">How many branches were looked at.</param>
    internal TeamResult(TeamProblem problem, TeamStatus status, ReadOnlySpan<int> team, decimal? bound, long steps)
    {
        Problem = problem;
        Status = status;
        ImmutableArray<string>.Builder members = ImmutableArray.CreateBuilder<string>(team.Length);
        foreach (int i in team)
        {
            members.Add(problem.Candidates[i].Name);
            Total += problem.Candidates[i].Score;
        }

        Members = members.MoveToImmutable();
        Bound = status == TeamStatus.Optimal ? Total : bound;
        Steps = steps;
    }

    /// <summary>The problem that it answers; in no document of the result, since it may hold groups and who is kept apart.</summary>
    [JsonIgnore]
    public TeamProblem Problem { get; }

    /// <summary>What is known.</summary>
    public TeamStatus Status { get; }

    /// <summary>The names of the members in ordinal order; empty when no team was found.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>The sum of the scores of the members, exactly; 0 without a team.</summary>
    public decimal Total { get; }

    /// <summary>
    /// No team has a better total than this: none costs less, or none gains more. Equal to <see cref="Total"/> when it is optimal;
    /// null when there is no team at all.
    /// </summary>
    public decimal? Bound { get; }

    /// <summary>By how much another team could be better at most; 0 when optimal, null without a team.</summary>
    public decimal? Gap => Members.IsEmpty || Bound is not { } bound ? null : Math.Abs(Total - bound);

    /// <summary>How many branches of the search were looked at.</summary>
    public long Steps { get; }

    /// <summary>The rules that cannot hold together; null unless there is no team, or none beside those listed before.</summary>
    public TeamBlockage? Blockage { get; internal init; }

    /// <summary>Says who the team is and by whom each rule is kept, or why there is none.</summary>
    /// <returns>
    /// The explanation. Participants see the members and the rules, but neither total nor anything about groups; nobody sees private limits.
    /// </returns>
    public Explanation Explain() => TeamExplainer.Explain(this);

    /// <summary>Says what a candidate means for the team: what would be missing without a member, or what the best team with somebody else would be.</summary>
    /// <param name="candidate">The name of any candidate.</param>
    /// <param name="maxSteps">The most branches of the search for a team with the candidate; above 0.</param>
    /// <param name="cancellationToken">Looked at in each branch.</param>
    /// <returns>The explanation for the coordinator.</returns>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Explanation Explain(string candidate, long maxSteps = 100_000, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxSteps);
        int found = Problem.Find([candidate], nameof(candidate))[0];
        return TeamExplainer.Explain(this, Problem.Candidates[found], maxSteps, cancellationToken);
    }

    internal bool IsLeast => Problem.Goal == AssignmentGoal.LeastTotal;
}
