using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Least-cost assignment with loads on both sides, as a flow from a source through rows and columns to a sink.</summary>
/// <remarks>
/// Source and sink are one node, so that any number of pairs may flow; when the number is limited, an arc leads back from
/// the sink and keeps to that. The prices are the differences of the flow's potentials along the outer arcs.
/// </remarks>
internal sealed class LoadFlow
{
    private LoadFlow(FlowStatus status, bool[] chosen, long[] rowPrices, long[] columnPrices, long bonus)
    {
        Status = status;
        Chosen = chosen;
        Count = chosen.Count(isChosen => isChosen);
        RowPrices = rowPrices;
        ColumnPrices = columnPrices;
        Bonus = bonus;
    }

    public FlowStatus Status { get; }

    /// <summary>For each pair, by row and column, whether it is made.</summary>
    public bool[] Chosen { get; }

    public int Count { get; }

    public long[] RowPrices { get; }

    public long[] ColumnPrices { get; }

    /// <summary>What one pair more would cost, when the number of pairs is limited.</summary>
    public long Bonus { get; }

    /// <summary>Makes as many pairs as loads allow.</summary>
    public static LoadFlow Most(LoadModel model, FlowOptions options, CancellationToken cancellationToken)
    {
        long[] costs = new long[model.PairMost.Length];
        Array.Fill(costs, -1);
        return Solve(model, costs, null, options, cancellationToken);
    }

    public static LoadFlow Solve(
        LoadModel model,
        ReadOnlySpan<long> costs,
        (int Least, int Most)? count,
        FlowOptions options,
        CancellationToken cancellationToken,
        IProgress<WorkProgress>? progress = null)
    {
        int rows = model.RowMost.Length;
        int columns = model.ColumnMost.Length;
        int sink = count is null ? 0 : 1 + rows + columns;
        LoadArcs arcs = model.Arcs;
        arcs.Clear();
        for (int i = 0; i < rows; i++)
        {
            arcs.Add(0, 1 + i, 0, model.RowLeast[i], model.RowMost[i]);
        }

        for (int i = 0; i < rows; i++)
        {
            for (int k = model.Pairs.Starts[i]; k < model.Pairs.Starts[i + 1]; k++)
            {
                arcs.Add(1 + i, 1 + rows + model.Pairs.Others[k], costs[k], model.PairLeast[k], model.PairMost[k]);
            }
        }

        for (int j = 0; j < columns; j++)
        {
            arcs.Add(1 + rows + j, sink, 0, model.ColumnLeast[j], model.ColumnMost[j]);
        }

        if (count is (int least, int most))
        {
            arcs.Add(sink, 0, 0, least, most);
        }

        FlowResult result = arcs.Network(2 + rows + columns).Solve(options, progress, cancellationToken);
        return Read(result, rows, columns, costs.Length, sink);
    }

    private static LoadFlow Read(FlowResult result, int rows, int columns, int pairs, int sink)
    {
        bool[] chosen = new bool[pairs];
        for (int k = 0; k < pairs && !result.Flow.IsEmpty; k++)
        {
            chosen[k] = result.Flow[rows + k] > 0;
        }

        long[] rowPrices = new long[rows];
        long[] columnPrices = new long[columns];
        if (result.Potentials.IsEmpty)
        {
            return new LoadFlow(result.Status, chosen, rowPrices, columnPrices, 0);
        }

        for (int i = 0; i < rows; i++)
        {
            rowPrices[i] = result.Potentials[0] - result.Potentials[1 + i];
        }

        for (int j = 0; j < columns; j++)
        {
            columnPrices[j] = result.Potentials[1 + rows + j] - result.Potentials[sink];
        }

        return new LoadFlow(
            result.Status, chosen, rowPrices, columnPrices, result.Potentials[0] - result.Potentials[sink]);
    }
}
