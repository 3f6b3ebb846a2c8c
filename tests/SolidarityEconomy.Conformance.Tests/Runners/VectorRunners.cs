namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>The runners that there are, each kind with one.</summary>
internal static class VectorRunners
{
    /// <summary>Every runner; a new one is added here, one a line.</summary>
    public static IReadOnlyList<IVectorRunner> All { get; } =
    [
        new ApportionmentRunner(),
        new AllocationRunner(),
        new ExchangeRunner(),
        new FairnessRunner(),
        new FlowRunner(),
        new JointRunner(),
        new MoneyRunner(),
        new PairingRunner(),
        new ShapleyRunner(),
        new ProjectRunner(),
        new RoommatesRunner(),
        new SchoolChoiceRunner(),
        new StableListsRunner(),
    ];

    private static readonly Dictionary<string, IVectorRunner> ByKind = All
        .SelectMany(runner => runner.Kinds.Select(kind => (kind, runner)))
        .ToDictionary(pair => pair.kind, pair => pair.runner, StringComparer.Ordinal);

    /// <summary>Finds the runner of a kind.</summary>
    /// <returns>The runner, or <see langword="null"/> when no runner knows the kind.</returns>
    public static IVectorRunner? Find(string kind) => ByKind.GetValueOrDefault(kind);
}
