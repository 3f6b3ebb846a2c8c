using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

/// <summary>A small flow problem that prints itself when a property fails.</summary>
internal sealed record FlowProblem(SupplyForm Form, IReadOnlyList<long> Supplies, IReadOnlyList<FlowArc> Arcs)
{
    public FlowNetwork ToNetwork()
    {
        FlowNetworkBuilder builder = new(Form);
        foreach (long supply in Supplies)
        {
            builder.AddNode(supply);
        }

        foreach (FlowArc arc in Arcs)
        {
            builder.AddArc(arc.Tail, arc.Head, arc.Cost, arc.Upper, arc.Lower);
        }

        return builder.Build();
    }

    /// <summary>The same problem with nodes renamed and nodes and arcs given in another order.</summary>
    public FlowProblem Permuted(IReadOnlyList<int> newNumbers, IReadOnlyList<int> arcOrder)
    {
        long[] supplies = new long[Supplies.Count];
        for (int node = 0; node < supplies.Length; node++)
        {
            supplies[newNumbers[node]] = Supplies[node];
        }

        return new FlowProblem(
            Form,
            supplies,
            [.. arcOrder.Select(i => Arcs[i] with { Tail = newNumbers[Arcs[i].Tail], Head = newNumbers[Arcs[i].Head] })]);
    }

    public override string ToString() =>
        $"{Form} [{string.Join(' ', Supplies)}] {string.Join(" ", Arcs.Select(a => FormattableString.Invariant(
            $"({a.Tail}>{a.Head} {a.Lower}..{a.Upper} at {a.Cost})")))}";
}
