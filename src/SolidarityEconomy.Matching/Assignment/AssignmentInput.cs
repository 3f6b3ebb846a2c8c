namespace SolidarityEconomy.Matching.Assignment;

/// <summary>An assignment problem by names as a document, of any content; <see cref="AssignmentProblem.TryCreate"/> says whether it is one.</summary>
/// <param name="Rows">The members of one side, in their order, which decides among equally good plans.</param>
/// <param name="Columns">The members of the other side, in their order.</param>
/// <param name="Pairs">The pairs that may be made, each once, in any order.</param>
/// <param name="Goal">Whether scores are costs or gains.</param>
/// <param name="Threshold">The worst score a pair may have; left out for none.</param>
/// <param name="MayRound">True when scores may be rounded where 64 bits cannot hold them exactly.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/assignment</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record AssignmentInput(
    IReadOnlyList<AssignmentMemberInput?>? Rows = null,
    IReadOnlyList<AssignmentMemberInput?>? Columns = null,
    IReadOnlyList<AssignmentPairInput?>? Pairs = null,
    AssignmentGoal Goal = AssignmentGoal.LeastTotal,
    double? Threshold = null,
    bool MayRound = false,
    string Schema = AssignmentInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/assignment";
}
