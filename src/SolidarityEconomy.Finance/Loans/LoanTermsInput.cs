using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>The terms of a loan as a document from outside, not yet looked at; <see cref="LoanTerms.TryCreate"/> takes it in.</summary>
/// <remarks>Schema <c>solidarity-economy/loan-terms</c>. What may be left out is null and takes the default of <see cref="LoanTerms"/>.</remarks>
/// <param name="Principal">The amount lent; required.</param>
/// <param name="AnnualRate">The nominal yearly rate as a fraction, in JSON <c>"24 %"</c>, <c>"0.24"</c> or <c>"6/25"</c>; required.</param>
/// <param name="Instalments">The number of monthly instalments, 1 to 600; required.</param>
/// <param name="DisbursedOn">The day on which the money is handed over; required.</param>
/// <param name="Amortization">Null for equal instalments.</param>
/// <param name="FirstDueDate">Null for one month after the disbursement.</param>
/// <param name="DueDay">The day of the month on which instalments fall due, 1 to 31; null for that of the first.</param>
/// <param name="Rounding">Null for half to even.</param>
/// <param name="Digits">Digits after the point of every amount; null for those of the minor unit.</param>
/// <param name="Step">What the equal part is a multiple of, in units of the currency; null for the smallest amount.</param>
public sealed record LoanTermsInput(
    Money? Principal = null,
    Ratio? AnnualRate = null,
    int? Instalments = null,
    [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? DisbursedOn = null,
    Amortization? Amortization = null,
    [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? FirstDueDate = null,
    int? DueDay = null,
    Rounding? Rounding = null,
    int? Digits = null,
    decimal? Step = null)
{
    /// <summary>Always <c>solidarity-economy/loan-terms</c>.</summary>
    [JsonPropertyOrder(-2)]
    public string Schema { get; } = Document.Name;

    /// <summary>The version that this library writes, <c>1.0</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Version { get; } = Document.Version;

    internal static DocumentSchema Document { get; } = new("solidarity-economy/loan-terms", 1, 0);

    /// <summary>The same days in the ISO calendar.</summary>
    internal LoanTermsInput InIsoCalendar() =>
        DisbursedOn is { Calendar: var one } && one != CalendarSystem.Iso
        || FirstDueDate is { Calendar: var other } && other != CalendarSystem.Iso
            ? this with
            {
                DisbursedOn = DisbursedOn?.WithCalendar(CalendarSystem.Iso),
                FirstDueDate = FirstDueDate?.WithCalendar(CalendarSystem.Iso),
            }
            : this;
}
