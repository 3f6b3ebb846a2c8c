using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>
/// The pairs of agents and items of the greatest total, each pair at most once: a flow from agents to items. Nothing has to flow
/// and every arc has a limit, so there always is a best one, and it is solved to its end.
/// </summary>
internal sealed class BundleFlow
{
    private readonly AllocationProblem _problem;
    private readonly List<(int Agent, int Item)> _pairs = [];
    private readonly FlowNetworkBuilder _builder = new();
    private readonly FlowResult _result;

    public BundleFlow(
        AllocationProblem problem, Func<int, int> agentPlaces, Func<int, int> itemPlaces, Func<int, int, bool> isOpen, CancellationToken cancellationToken)
    {
        _problem = problem;
        int agents = problem.Agents.Length;
        for (int node = 0; node < agents + problem.Items.Length + 2; node++)
        {
            _ = _builder.AddNode();
        }

        for (int a = 0; a < agents; a++)
        {
            for (int i = 0; i < problem.Items.Length; i++)
            {
                if (problem.Value(a, i) > 0 && isOpen(a, i))
                {
                    _pairs.Add((a, i));
                    _ = _builder.AddArc(1 + a, 1 + agents + i, -problem.Scale.ToUnits(problem.Value(a, i)), upper: 1);
                }
            }
        }

        for (int a = 0; a < agents; a++)
        {
            _ = _builder.AddArc(0, 1 + a, upper: agentPlaces(a));
        }

        for (int i = 0; i < problem.Items.Length; i++)
        {
            _ = _builder.AddArc(1 + agents + i, Sink, upper: itemPlaces(i));
        }

        _ = _builder.AddArc(Sink, 0, upper: _pairs.Count);
        _result = _builder.Build().Solve(new FlowOptions(long.MaxValue), cancellationToken: cancellationToken);
    }

    private int Sink => _problem.Agents.Length + _problem.Items.Length + 1;

    public IEnumerable<(int Agent, int Item)> Chosen() => _pairs.Where((_, p) => _result.Flow[p] > 0);

    public decimal AgentPrice(int agent) => Price(_result.Potentials[0], _result.Potentials[1 + agent]);

    public decimal ItemPrice(int item) =>
        Price(_result.Potentials[1 + _problem.Agents.Length + item], _result.Potentials[Sink]);

    private decimal Price(long from, long to) => _problem.Scale.FromUnits(Math.Max(from - to, 0));
}
