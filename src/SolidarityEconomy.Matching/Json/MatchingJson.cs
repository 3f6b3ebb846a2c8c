using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Json;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.StableMatching;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Json;

/// <summary>JSON of this package: one place to write and read its documents, strictly and within bounds.</summary>
/// <remarks>
/// Names in camel case, dates in ISO form. Every document round-trips. A plan (<see cref="MatchPlan"/>), a policy
/// (<see cref="MatchPolicyInput"/>) and a problem (such as <see cref="PairingInput"/> or <see cref="TwoSidedInput"/>) carry <c>schema</c> and <c>version</c>: unknown members are faults, except in a document
/// of a later minor version, where they are passed over. Results that prove or show something by themselves are read again:
/// <see cref="AssignmentResult"/>, <see cref="PlanEvaluation"/>, <see cref="InclusionReport"/>. Answers that mean something only
/// beside their plan or problem are written and not read: <see cref="TeamResult"/>, <see cref="WhyNot"/>, <see cref="LeftOutReport"/>.
/// </remarks>
public static class MatchingJson
{
    /// <summary>The greatest size of a document in bytes of UTF-8 unless a caller names another: 64 MiB.</summary>
    public const int DefaultMaxBytes = JsonFacade.DefaultMaxBytes;

    private static readonly JsonFacade Facade = new(
        JsonTypeInfoResolver.Combine(CoreJson.Resolver, new PlanResolver(), MatchingJsonContext.Default),
        (typeof(MatchPlan), new DocumentSchema(MatchPlanInput.SchemaName, 1, 4)),
        (typeof(MatchPlanInput), new DocumentSchema(MatchPlanInput.SchemaName, 1, 4)),
        (typeof(MatchPolicyInput), new DocumentSchema(MatchPolicyInput.SchemaName, 1, 1)),
        (typeof(PlanEvaluation), new DocumentSchema(PlanEvaluation.SchemaName, 1, 0)),
        (typeof(InclusionPolicyInput), new DocumentSchema(InclusionPolicyInput.SchemaName, 1, 0)),
        (typeof(MatchConstraintsInput), new DocumentSchema(MatchConstraintsInput.SchemaName, 1, 0)),
        (typeof(CandidateList), new DocumentSchema(CandidateList.SchemaName, 1, 0)),
        (typeof(AssignmentInput), new DocumentSchema(AssignmentInput.SchemaName, 1, 0)),
        (typeof(PairingInput), new DocumentSchema(PairingInput.SchemaName, 1, 0)),
        (typeof(AllocationInput), new DocumentSchema(AllocationInput.SchemaName, 1, 0)),
        (typeof(ExchangeInput), new DocumentSchema(ExchangeInput.SchemaName, 1, 0)),
        (typeof(TwoSidedInput), new DocumentSchema(TwoSidedInput.SchemaName, 1, 1)),
        (typeof(RoommatesInput), new DocumentSchema(RoommatesInput.SchemaName, 1, 0)),
        (typeof(JointInput), new DocumentSchema(JointInput.SchemaName, 1, 0)),
        (typeof(ProjectsInput), new DocumentSchema(ProjectsInput.SchemaName, 1, 0)),
        (typeof(TeamInput), new DocumentSchema(TeamInput.SchemaName, 1, 0)));

    /// <summary>The strict options, read-only; for consumers who serialise by themselves.</summary>
    public static JsonSerializerOptions Options => Facade.Options;

    /// <summary>What knows the types of this package; combine it with a resolver of your own.</summary>
    public static IJsonTypeInfoResolver Resolver => Facade.Resolver;

    /// <summary>Writes a document or value of this package.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">A plan, a policy document, a result.</param>
    /// <returns>The document on one line.</returns>
    /// <exception cref="NotSupportedException">The type is not one of this package.</exception>
    public static string Write<T>(T value) => Facade.Write(value);

    /// <summary>Reads a document or value of this package; the shape only, whose first fault ends the reading.</summary>
    /// <remarks>
    /// A <see cref="MatchPlan"/> is read when <see cref="MatchPlan.TryCreate"/> takes it; read a <see cref="MatchPlanInput"/> for
    /// the report of all its faults. <see cref="MatchPlan.Check"/> says whether its figures are true.
    /// </remarks>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="json">The document.</param>
    /// <param name="maxBytes">The greatest size in bytes of UTF-8; above zero.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// The document is too long, truncated, of another schema, or has the wrong shape; the path says where, unless figures
    /// disagree.
    /// </exception>
    /// <exception cref="NotSupportedException">The type is not one of this package, or is only written.</exception>
    public static T Read<T>(string json, int maxBytes = DefaultMaxBytes)
        where T : notnull => Facade.Read<T>(json, maxBytes);
}
