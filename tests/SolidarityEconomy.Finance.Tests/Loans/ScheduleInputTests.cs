using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Finance.Json;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Tests.Loans;

public class ScheduleInputTests
{
    private static readonly Money Loan = new(1200m, Currency.Of("USD"));

    private static readonly Schedule Valid =
        Schedule.Create(new LoanTerms(Loan, new Ratio(24, 100), 3, new LocalDate(2026, 1, 15)));

    [Fact]
    public void TryCreate_OfItsOwnDocument_GivesAnEqualSchedule()
    {
        Assert.True(Schedule.TryCreate(Valid.ToInput(), out Schedule? again, out InputReport report));

        Assert.Equal(Valid, again);
        Assert.Empty(report.Faults);
    }

    [Fact]
    public void TryCreate_OfNothing_ReportsBothParts()
    {
        InputReport report = Reject(new ScheduleInput());

        _ = Expect.Fault(report, "terms", "input.required");
        _ = Expect.Fault(report, "rows", "input.required");
    }

    [Fact]
    public void TryCreate_DefaultRows_AreMissing() =>
        Expect.Fault(Reject(Valid.ToInput() with { Rows = default(ImmutableArray<ScheduleRowInput>) }), "rows", "input.required");

    [Fact]
    public void TryCreate_FaultyTerms_ReportsThemBelowTheirPath()
    {
        InputReport report = Reject(Valid.ToInput() with { Terms = Valid.Terms.ToInput() with { Instalments = 0, AnnualRate = null } });

        _ = Expect.Fault(report, "terms.instalments", "input.out-of-range");
        _ = Expect.Fault(report, "terms.annualRate", "input.required");
    }

    [Fact]
    public void TryCreate_ChangedRows_ReportsEach()
    {
        ScheduleInput input = Valid.ToInput();
        ImmutableArray<ScheduleRowInput> rows = input.Rows!.Value;
        InputReport report = Reject(input with
        {
            Rows =
            [
                rows[0] with { Interest = rows[0].Interest + new Money(0.01m, Loan.Currency) },
                rows[1],
                rows[2] with { DueDate = rows[2].DueDate.PlusDays(1) },
            ],
        });

        Assert.Equal(["rows[0]", "rows[2]"], report.Faults.Select(fault => fault.Path));
        _ = Expect.Fault(report, "rows[2]", "loan.schedule.row-differs");
    }

    [Fact]
    public void TryCreate_AnotherNumberOfRows_IsAFault() =>
        Expect.Fault(Reject(Valid.ToInput() with { Rows = Valid.ToInput().Rows!.Value[..2] }), "rows", "loan.schedule.row-count");

    [Fact]
    public void Write_OfASchedule_HasThisShape()
    {
        LoanTerms terms = new(Loan, new Ratio(1, 3), 1, new LocalDate(2026, 1, 31));

        Assert.Equal(
            """
            {"schema":"solidarity-economy/loan-schedule","version":"1.0","terms":{"schema":"solidarity-economy/loan-terms","version":"1.0","principal":{"amount":"1200.00","currency":"USD"},"annualRate":"1/3","instalments":1,"disbursedOn":"2026-01-31","amortization":"equalInstalments","firstDueDate":"2026-02-28","dueDay":31,"rounding":"halfEven","digits":2,"step":0.01},"rows":[{"number":1,"dueDate":"2026-02-28","openingBalance":{"amount":"1200.00","currency":"USD"},"interest":{"amount":"33.33","currency":"USD"},"principal":{"amount":"1200.00","currency":"USD"},"instalment":{"amount":"1233.33","currency":"USD"},"closingBalance":{"amount":"0.00","currency":"USD"}}]}
            """,
            FinanceJson.Write(Schedule.Create(terms).ToInput()));
    }

    [Fact]
    public void Read_TermsWrittenByHand_AreTakenIn()
    {
        LoanTermsInput input = FinanceJson.Read<LoanTermsInput>(
            """
            {"schema":"solidarity-economy/loan-terms","version":"1.0","principal":{"amount":"500","currency":"BRL"},
             "annualRate":"18.5 %","instalments":10,"disbursedOn":"2026-03-10","amortization":"equalPrincipal","rounding":"halfUp"}
            """);

        Assert.True(LoanTerms.TryCreate(input, out LoanTerms? terms, out _));
        Assert.Equal(new Ratio(185, 1000), terms.AnnualRate);
        Assert.Equal(Amortization.EqualPrincipal, terms.Amortization);
        Assert.Equal(Rounding.HalfUp, terms.Rounding);
    }

    [Theory]
    [InlineData("""{"schema":"solidarity-economy/other","version":"1.0"}""")]
    [InlineData("""{"schema":"solidarity-economy/loan-terms","version":"2.0"}""")]
    [InlineData("""{"schema":"solidarity-economy/loan-terms","version":"1.0","colour":"red"}""")]
    [InlineData("""{"schema":"solidarity-economy/loan-terms","version":"1.0","amortization":0}""")]
    [InlineData("""{"schema":"solidarity-economy/loan-terms","version":"1.0","rounding":"up"}""")]
    [InlineData("""{"schema":"solidarity-economy/loan-terms","version":"1.0","instalments":"12"}""")]
    [InlineData("""{"schema":"solidarity-economy/loan-terms","version":"1.0","instalments":1,"instalments":2}""")]
    [InlineData("""{"schema":"solidarity-economy/loan-terms","version":"1.0",""")]
    public void Read_AnotherShape_Throws(string json) =>
        Assert.Throws<JsonException>(() => FinanceJson.Read<LoanTermsInput>(json));

    [Fact]
    public void Read_OfALaterMinorVersion_PassesOverWhatItDoesNotKnow()
    {
        LoanTermsInput input = FinanceJson.Read<LoanTermsInput>(
            """{"schema":"solidarity-economy/loan-terms","version":"1.1","instalments":12,"colour":"red"}""");

        Assert.Equal(12, input.Instalments);
    }

    [Fact]
    public void Read_AboveTheBound_Throws() =>
        Assert.Throws<JsonException>(() => FinanceJson.Read<ScheduleInput>(FinanceJson.Write(Valid.ToInput()), maxBytes: 100));

    [Fact]
    public void Json_PlainSerialiser_WritesDatesInIsoAndReadsThem()
    {
        ScheduleInput input = Valid.ToInput() with { Terms = Valid.Terms.ToInput() with { FirstDueDate = new LocalDate(2026, 2, 15) } };
        string plain = JsonSerializer.Serialize(input);

        Assert.Contains("\"DisbursedOn\":\"2026-01-15\"", plain, StringComparison.Ordinal);
        Assert.Contains("\"FirstDueDate\":\"2026-02-15\"", plain, StringComparison.Ordinal);
        Assert.Contains("\"DueDate\":\"2026-02-15\"", plain, StringComparison.Ordinal);
        Assert.Equal(FinanceJson.Write(input), FinanceJson.Write(JsonSerializer.Deserialize<ScheduleInput>(plain)!));
    }

    private static InputReport Reject(ScheduleInput input)
    {
        Assert.False(Schedule.TryCreate(input, out Schedule? schedule, out InputReport report));
        Assert.Null(schedule);
        return report;
    }
}
