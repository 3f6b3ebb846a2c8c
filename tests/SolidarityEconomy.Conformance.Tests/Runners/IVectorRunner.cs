namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Runs the cases of some kinds: maps their fields to the library and compares; it computes nothing itself.</summary>
internal interface IVectorRunner
{
    /// <summary>Gets the kinds that this runner runs.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>Runs one case and asserts that the library gives the expected answer.</summary>
    void Run(Vector vector);
}
