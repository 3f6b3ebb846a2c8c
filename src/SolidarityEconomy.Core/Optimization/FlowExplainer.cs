using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Optimization;

/// <summary>Says in words what a flow result holds.</summary>
internal static class FlowExplainer
{
    public static Explanation Explain(FlowResult result) => result.Status switch
    {
        FlowStatus.Optimal => Line(
            "flow.result.optimal", [("objective", FlowTexts.Figure(result.Objective.GetValueOrDefault()))]),
        FlowStatus.Infeasible => Line("flow.result.infeasible", [], CutReason(result.Cut)),
        FlowStatus.Unbounded => Line("flow.result.unbounded", [], CycleReason(result.Cycle)),
        _ => result.Limit == FlowLimit.FlowRange
            ? Line("flow.result.flow-range", [], GapReason(result))
            : Line("flow.result.pivot-limit", [("pivots", result.Pivots)], GapReason(result)),
    };

    private static Explanation? CutReason(FlowCut? cut) => cut is null ? null : Line(
        cut.IsDemand ? "flow.reason.demand-cut" : "flow.reason.supply-cut",
        [
            ("nodes", cut.Nodes.Length),
            ("amount", FlowTexts.Figure(cut.Amount)),
            ("capacity", FlowTexts.Figure(cut.Capacity)),
            ("shortage", FlowTexts.Figure(cut.Shortage)),
        ]);

    private static Explanation? CycleReason(FlowCycle? cycle) => cycle is null ? null : Line(
        "flow.reason.cycle", [("arcs", cycle.Arcs.Length), ("cost", FlowTexts.Figure(cycle.Cost))]);

    private static Explanation GapReason(FlowResult result)
    {
        if (result.Objective is not Int128 objective)
        {
            return Line("flow.reason.no-flow", []);
        }

        return result.Gap is not Int128 gap || result.LowerBound is not Int128 bound
            ? Line("flow.reason.no-bound", [("objective", FlowTexts.Figure(objective))])
            : Line(
                "flow.reason.gap",
                [
                    ("objective", FlowTexts.Figure(objective)),
                    ("bound", FlowTexts.Figure(bound)),
                    ("gap", FlowTexts.Figure(gap)),
                ]);
    }

    private static Explanation Line(
        string code, IEnumerable<(string Name, Argument Value)> arguments, Explanation? because = null) =>
        new(CoreTexts.Message(code, arguments), Audience.Coordinator, because is null ? [] : [because]);
}
