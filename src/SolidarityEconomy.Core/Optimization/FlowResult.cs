using System.Collections.Immutable;
using System.Numerics;

namespace SolidarityEconomy.Optimization;

/// <summary>What a solve found, with the proof that it is so.</summary>
/// <remarks>
/// The reduced cost of an arc is cost - potential(tail) + potential(head), as in Ahuja, Magnanti and Orlin (1993). In
/// an optimal result it is not negative where the flow could rise and not positive where the flow could fall. The
/// potential of a node is the rate at which the least cost rises with its supply: never negative for
/// <see cref="SupplyForm.AtLeast"/>, never positive for <see cref="SupplyForm.AtMost"/>. For
/// <see cref="SupplyForm.Equal"/> only differences of potentials have a meaning, and the node of least number in each
/// connected part has potential 0. <see cref="FlowChecker"/> verifies the result by these rules.
/// </remarks>
public sealed class FlowResult
{
    internal FlowResult(FlowStatus status)
    {
        Status = status;
    }

    /// <summary>What is known about the problem.</summary>
    public FlowStatus Status { get; internal init; }

    /// <summary>Why the solve stopped early; none unless the status is <see cref="FlowStatus.LimitReached"/>.</summary>
    public FlowLimit Limit { get; internal init; }

    /// <summary>The cost of <see cref="Flow"/>; null when no flow is given.</summary>
    public Int128? Objective { get; internal init; }

    /// <summary>
    /// No feasible flow costs less than this. Equal to <see cref="Objective"/> when optimal; after a limit it is the
    /// bound that the potentials prove, and the difference to the objective is the gap; null when nothing is proved.
    /// </summary>
    public Int128? LowerBound { get; internal init; }

    /// <summary>
    /// How far <see cref="Objective"/> may be above the least cost: 0 when optimal; null when that is not known.
    /// </summary>
    public Int128? Gap => LowerBound is Int128 bound && Objective is Int128 objective
        && (BigInteger)objective - bound <= Int128.MaxValue
            ? objective - bound
            : null;

    /// <summary>
    /// The flow of each arc: of least cost when optimal, only feasible when unbounded or stopped by a limit, empty
    /// when no feasible flow is known.
    /// </summary>
    public ImmutableArray<long> Flow { get; internal init; } = [];

    /// <summary>The dual value of each node; given when optimal or stopped by a limit, otherwise empty.</summary>
    public ImmutableArray<long> Potentials { get; internal init; } = [];

    /// <summary>Why there is no flow; null unless infeasible.</summary>
    public FlowCut? Cut { get; internal init; }

    /// <summary>Why the cost has no minimum; null unless unbounded.</summary>
    public FlowCycle? Cycle { get; internal init; }

    /// <summary>How many steps the solve made: pivots of the network simplex, raised prices of cost scaling.</summary>
    public long Pivots { get; internal init; }

    /// <summary>Verifies every figure and the proof against the network, without the code that solved it.</summary>
    /// <param name="network">The network that was solved.</param>
    /// <returns>All violations found; none when the result is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public FlowCheck Check(FlowNetwork network) => FlowChecker.Check(network, this);

    /// <summary>Says what was found and why, for the one who set the problem up.</summary>
    /// <returns>Codes <c>flow.result.*</c>, with the proof or the gap as reason below (<c>flow.reason.*</c>).</returns>
    public Explanation Explain() => FlowExplainer.Explain(this);
}
