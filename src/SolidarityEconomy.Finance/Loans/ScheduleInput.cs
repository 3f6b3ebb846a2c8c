using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>A repayment schedule as a document; <see cref="Schedule.TryCreate"/> takes it in when its rows are those of its terms.</summary>
/// <remarks>Schema <c>solidarity-economy/loan-schedule</c>.</remarks>
/// <param name="Terms">The terms; required.</param>
/// <param name="Rows">The rows, the first instalment first; required.</param>
public sealed record ScheduleInput(LoanTermsInput? Terms = null, ImmutableArray<ScheduleRowInput>? Rows = null)
{
    /// <summary>Always <c>solidarity-economy/loan-schedule</c>.</summary>
    [JsonPropertyOrder(-2)]
    public string Schema { get; } = Document.Name;

    /// <summary>The version that this library writes, <c>1.0</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Version { get; } = Document.Version;

    internal static DocumentSchema Document { get; } = new("solidarity-economy/loan-schedule", 1, 0);
}
