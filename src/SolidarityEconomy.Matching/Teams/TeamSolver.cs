using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Turns what a search found into a result, and looks for the reason when there is no team.</summary>
internal sealed class TeamSolver
{
    private readonly TeamProblem _problem;
    private readonly long _maxSteps;
    private readonly CancellationToken _cancellationToken;
    private readonly TeamModel _model;
    private readonly TeamSearch _search;

    public TeamSolver(TeamProblem problem, long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        _problem = problem;
        _maxSteps = maxSteps;
        _cancellationToken = cancellationToken;
        _model = new TeamModel(problem, cancellationToken);
        _search = new TeamSearch(progress, cancellationToken);
    }

    public TeamResult Solve()
    {
        TakeAllRules();
        return Next(isFirst: true);
    }

    /// <summary>Teams that leave out somebody of each team before them.</summary>
    public ImmutableArray<TeamResult> List(int most)
    {
        TakeAllRules();
        ImmutableArray<TeamResult>.Builder teams = ImmutableArray.CreateBuilder<TeamResult>();
        while (teams.Count < most && (teams.Count == 0 || !teams[^1].Members.IsEmpty))
        {
            TeamResult next = Next(teams.Count == 0);
            if (next.Members.IsEmpty && teams.Count > 0)
            {
                break;
            }

            teams.Add(next);
            _model.Rows.Add(new TeamRow(_search.Best.ToArray(), 0, _search.Best.Length - 1));
        }

        return teams.ToImmutable();
    }

    private TeamResult Next(bool isFirst)
    {
        _search.Run(_model, _maxSteps, isAnyEnough: false);
        long steps = _search.Steps;
        if (_search.HasBest)
        {
            return _search.IsWhole
                ? new TeamResult(_problem, TeamStatus.Optimal, _search.Best, null, steps)
                : new TeamResult(_problem, TeamStatus.LimitReached, _search.Best, Total(_search.OpenBound), steps);
        }

        return _search.IsWhole
            ? new TeamResult(_problem, TeamStatus.NoneExists, [], null, steps) { Blockage = isFirst ? Blockage() : null }
            : new TeamResult(_problem, TeamStatus.LimitReached, [], Total(_search.OpenBound), steps);
    }

    /// <summary>The best total of teams that cost so much at least: every member costs one beside a whole number of totals.</summary>
    private decimal Total(long cost)
    {
        int members = _problem.Candidates.Length;
        long units = -FloorDivide(members - cost, members + 1);
        return _problem.FromUnits(_problem.Goal == Assignment.AssignmentGoal.LeastTotal ? units : -units);
    }

    private static long FloorDivide(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);

    private void TakeAllRules()
    {
        bool[] all = new bool[_problem.Rules.Length];
        Array.Fill(all, true);
        _model.Take(all);
    }

    private TeamBlockage Blockage() => new BlockageFinder(_problem, _model, _search, _maxSteps, _cancellationToken).Find();
}
