using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>One row of a <see cref="ScheduleInput"/>, with the figures as they stand in the document.</summary>
/// <param name="Number">The number of the instalment, the first being 1.</param>
/// <param name="DueDate">The day on which it falls due.</param>
/// <param name="OpeningBalance">What was owed before it.</param>
/// <param name="Interest">One month of interest on the opening balance.</param>
/// <param name="Principal">What it repays of the loan.</param>
/// <param name="Instalment">Interest and principal together.</param>
/// <param name="ClosingBalance">What is owed after it.</param>
public sealed record ScheduleRowInput(
    int Number,
    [property: JsonConverter(typeof(LocalDateConverter))] LocalDate DueDate,
    Money OpeningBalance,
    Money Interest,
    Money Principal,
    Money Instalment,
    Money ClosingBalance);
