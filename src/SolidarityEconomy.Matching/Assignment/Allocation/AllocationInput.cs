namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>An allocation problem as a document, of any content; <see cref="AllocationProblem.TryCreate"/> says whether it is one.</summary>
/// <param name="Agents">Who is given items.</param>
/// <param name="Items">What is given.</param>
/// <param name="Values">What items are worth to agents who may have them.</param>
/// <param name="Conflicts">Items that no agent can have together.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/allocation</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record AllocationInput(
    IReadOnlyList<AllocationAgent?>? Agents = null,
    IReadOnlyList<AllocationItem?>? Items = null,
    IReadOnlyList<ItemValue?>? Values = null,
    IReadOnlyList<ItemConflict?>? Conflicts = null,
    string Schema = AllocationInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/allocation";
}
