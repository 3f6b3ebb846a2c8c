namespace SolidarityEconomy.Optimization;

/// <summary>A method for flows of least cost, and what it knows at the place where it stopped.</summary>
internal interface IFlowMethod
{
    /// <summary>How many steps were made, those of earlier phases included.</summary>
    long Steps { get; }

    /// <summary>True when all supplies are met by the flow that is copied.</summary>
    bool IsFeasible { get; }

    /// <summary>The arcs of the unlimited negative cycle, set when <see cref="Run"/> says unbounded.</summary>
    int[] Cycle { get; }

    /// <summary>Goes on until nothing can improve the cost, or a limit is reached.</summary>
    /// <param name="maxSteps">The most steps to make, those of earlier phases included.</param>
    /// <param name="progress">Told the steps made so far.</param>
    /// <param name="cancellationToken">Looked at before each step.</param>
    /// <returns>Why it stopped.</returns>
    FlowStop Run(long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken);

    /// <summary>Copies the flow above the lower bounds, one element per arc of the network.</summary>
    /// <param name="flow">Receives the flow.</param>
    void CopyFlow(Span<long> flow);

    /// <summary>Copies the potentials of the nodes; where the supply form leaves slack, that of the slack is 0.</summary>
    /// <param name="potentials">Receives one element per node.</param>
    void CopyPotentials(Span<long> potentials);

    /// <summary>Tells for each node whether units are left that cannot be sent on (1) or missing (-1), 0 where neither.</summary>
    /// <returns>One element per node.</returns>
    sbyte[] UnmetSides();
}
