using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Turns what a search found into a result, and looks for the reason when there is no team.</summary>
internal sealed class TeamSolver(TeamProblem problem, long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
{
    /// <param name="others">Teams that must not come again, nor larger ones.</param>
    public TeamResult Solve(IReadOnlyCollection<ImmutableArray<int>> others)
    {
        TeamModel model = new(problem, problem.Rules, others.Select(team => (IReadOnlyCollection<int>)team), cancellationToken);
        TeamSearch search = new(model, maxSteps, progress, cancellationToken);
        search.Run(isAnyEnough: false);
        bool isWhole = search.OpenBound >= search.BestCost;
        if (search.Best is null)
        {
            return isWhole
                ? new TeamResult(problem, TeamStatus.NoneExists, [], null, search.Steps) { Blockage = others.Count > 0 ? null : Blockage() }
                : new TeamResult(problem, TeamStatus.LimitReached, [], Total(search.OpenBound), search.Steps);
        }

        ImmutableArray<string> members = [.. search.Best.Select(i => problem.Candidates[i].Name)];
        return isWhole
            ? new TeamResult(problem, TeamStatus.Optimal, members, problem.Check(members).Total, search.Steps)
            : new TeamResult(problem, TeamStatus.LimitReached, members, Total(search.OpenBound), search.Steps);
    }

    /// <summary>The best total of teams that cost so much at least: every member costs one beside a whole number of totals.</summary>
    private decimal Total(long cost)
    {
        int members = problem.Candidates.Length;
        long units = -FloorDivide(members - cost, members + 1);
        return problem.FromUnits(problem.Goal == Assignment.AssignmentGoal.LeastTotal ? units : -units);
    }

    private static long FloorDivide(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);

    private TeamBlockage Blockage() => new BlockageFinder(problem, maxSteps, cancellationToken).Find();
}
