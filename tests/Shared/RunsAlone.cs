namespace SolidarityEconomy.Testing;

/// <summary>The collection of tests that change what holds for the whole process: none runs beside another test.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    internal const string Name = "runs alone";
}
