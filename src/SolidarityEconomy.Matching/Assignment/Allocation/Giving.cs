namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>An allocation while it is made: who has what, and what is left.</summary>
internal sealed class Giving
{
    private readonly AllocationProblem _problem;
    private readonly List<int>[] _bundles;
    private readonly int[] _left;
    private readonly List<GivenItem> _steps = [];

    public Giving(AllocationProblem problem)
    {
        _problem = problem;
        _bundles = [.. problem.Agents.Select(_ => new List<int>())];
        _left = [.. problem.Items.Select(item => item.Capacity)];
    }

    public int Left(int item) => _left[item];

    public bool MayTake(int agent) =>
        _bundles[agent].Count < _problem.Agents[agent].Capacity
        && (_problem.Agents[agent].Enough is not { } enough || _bundles[agent].Sum(item => _problem.Items[item].Weight) < enough);

    /// <summary>True when the agent can be given the item on top of what it has.</summary>
    public bool IsOpen(int agent, int item)
    {
        if (_left[item] == 0 || _problem.Value(agent, item) <= 0)
        {
            return false;
        }

        foreach (int own in _bundles[agent])
        {
            if (own == item || _problem.Excludes(own, item))
            {
                return false;
            }
        }

        return true;
    }

    public void Give(int round, int agent, int item)
    {
        _bundles[agent].Add(item);
        _left[item]--;
        _steps.Add(new GivenItem(round, _problem.Agents[agent].Name, _problem.Items[item].Name, _problem.Value(agent, item)));
    }

    /// <summary>Gives an agent the best item that is open to it; false when there is none, or it may take no more.</summary>
    public bool GiveBest(int round, int agent)
    {
        int best = -1;
        int items = MayTake(agent) ? _left.Length : 0;
        for (int item = 0; item < items; item++)
        {
            if (IsOpen(agent, item) && (best < 0 || _problem.Value(agent, item) > _problem.Value(agent, best)))
            {
                best = item;
            }
        }

        if (best >= 0)
        {
            Give(round, agent, best);
        }

        return best >= 0;
    }

    public BundlePlan ToPlan() => BundlePlan.Of(_problem, _bundles, _steps);
}
