namespace SolidarityEconomy.Testing;

/// <summary>The collection of tests that look back on the run: it starts when all others have ended.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsLast
{
    internal const string Name = "runs last";
}
