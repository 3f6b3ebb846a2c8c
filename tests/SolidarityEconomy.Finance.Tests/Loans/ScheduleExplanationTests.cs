using NodaTime;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Tests.Loans;

public class ScheduleExplanationTests
{
    private static readonly Currency Dollar = Currency.Of("USD");
    private static readonly LocalDate Start = new(2026, 1, 31);

    private static readonly Schedule Equal = Schedule.Create(new LoanTerms(new Money(1200m, Dollar), new Ratio(24, 100), 12, Start));

    [Fact]
    public void Explain_Row_ShowsItsWorkingInEnglish() => AssertText(
        """
        Instalment 2 of 12, due on 31 March 2026: USD 113.47.
          Interest: balance USD 1,110.53 × 24% a year ÷ 12 ≈ USD 22.21, rounded to the nearest, the middle to even.
          Principal: instalment USD 113.47 − interest USD 22.21 = USD 91.26.
          Balance after it: USD 1,110.53 − USD 91.26 = USD 1,019.27.
        """,
        Equal.Explain(Equal.Rows[1]),
        LanguageTag.English);

    [Fact]
    public void Explain_LastRow_SaysWhyItDiffersInSpanish() => AssertText(
        """
        Cuota 12 de 12, vence el 31 de enero de 2027: 113,49 USD.
          Interés: saldo 111,26 USD × 24 % anual ÷ 12 ≈ 2,23 USD, redondeado al más cercano (la mitad, al par).
          Capital: la última cuota paga todo el saldo de 111,26 USD, para que el préstamo termine en cero.
          Cuota: interés 2,23 USD + capital 111,26 USD = 113,49 USD.
            Es 0,02 USD más que en las otras cuotas: absorbe la diferencia de redondeo.
          Saldo después de la cuota: 111,26 USD − 111,26 USD = 0,00 USD.
        """,
        Equal.Explain(Equal.Rows[^1]),
        LanguageTag.Spanish);

    [Fact]
    public void Explain_Whole_TellsTermsAndFormulaInPortuguese() => AssertText(
        """
        Empréstimo de USD 1.200,00 a 24% ao ano em 12 parcelas mensais; a primeira vence em 28 de fevereiro de 2026 e a última em 31 de janeiro de 2027: total a pagar USD 1.361,66, sendo USD 161,66 de juros.
          Parcela fixa: USD 1.200,00 × i ÷ (1 − (1 + i)^−12) com i = 24% ÷ 12, arredondada para o mais próximo (a metade, para o par): USD 113,47.
          Cada período conta como um mês, seja qual for o número de dias: seus juros são um doze avos da taxa anual sobre o saldo devedor.
          As parcelas vencem no dia 31; nos meses mais curtos, no último dia.
          Parcela 12 de 12, vence em 31 de janeiro de 2027: USD 113,49.
            Juros: saldo devedor USD 111,26 × 24% ao ano ÷ 12 ≈ USD 2,23, arredondados para o mais próximo (a metade, para o par).
            Amortização: a última parcela quita todo o saldo devedor de USD 111,26, para que o empréstimo termine em zero.
            Parcela: juros USD 2,23 + amortização USD 111,26 = USD 113,49.
              É USD 0,02 a mais que nas outras parcelas: absorve a diferença de arredondamento.
            Saldo devedor após a parcela: USD 111,26 − USD 111,26 = USD 0,00.
        """,
        Equal.Explain(),
        LanguageTag.Portuguese);

    [Fact]
    public void Explain_EqualPrincipalRow_DividesTheLoan()
    {
        Schedule schedule = Schedule.Create(
            new LoanTerms(new Money(1000m, Dollar), new Ratio(24, 100), 3, Start, Amortization.EqualPrincipal));

        AssertText(
            """
            Cuota 1 de 3, vence el 28 de febrero de 2026: 353,33 USD.
              Interés: saldo 1000,00 USD × 24 % anual ÷ 12 = 20,00 USD.
              Capital: préstamo 1000,00 USD ÷ 3 ≈ 333,33 USD, redondeado al más cercano (la mitad, al par).
              Cuota: interés 20,00 USD + capital 333,33 USD = 353,33 USD.
              Saldo después de la cuota: 1000,00 USD − 333,33 USD = 666,67 USD.
            """,
            schedule.Explain(schedule.Rows[0]),
            LanguageTag.Spanish);
        Explanation last = schedule.Explain(schedule.Rows[^1]);
        _ = Expect.Explained(last, "loan.row.last-more");
        Assert.Contains("0.01", Expect.Explained(last, "loan.row.last-principal").In(LanguageTag.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rounding.HalfEven, "loan.row.last-more", "100", 3)]
    [InlineData(Rounding.Ceiling, "loan.row.last-less", "100", 3)]
    [InlineData(Rounding.AwayFromZero, "loan.row.last-early", "0.10", 12)]
    public void Explain_LastRow_NamesTheEffectOfRounding(Rounding rounding, string code, string amount, int count)
    {
        decimal principal = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Schedule schedule = Schedule.Create(
            new LoanTerms(new Money(principal, Dollar), Ratio.Zero, count, Start, rounding: rounding));

        Explanation last = schedule.Explain(schedule.Rows[^1]);

        _ = Expect.Explained(last, code);
        _ = Expect.Explained(last, "loan.row.no-interest");
    }

    [Fact]
    public void Explain_OfEachKind_UsesEachText()
    {
        Explanation whole = Equal.Explain();
        foreach (string code in (string[])[
            "loan.schedule.summary", "loan.schedule.annuity", "loan.schedule.month", "loan.schedule.month-end",
            "loan.row.instalment", "loan.row.interest-rounded", "loan.row.last-principal", "loan.row.sum", "loan.row.balance"])
        {
            _ = Expect.Explained(whole, code);
        }

        _ = Expect.Explained(Equal.Explain(Equal.Rows[0]), "loan.row.interest");
        _ = Expect.Explained(Equal.Explain(Equal.Rows[0]), "loan.row.principal");

        Schedule whole4 = Schedule.Create(new LoanTerms(
            new Money(1000m, Dollar), new Ratio(24, 100), 4, Start, Amortization.EqualPrincipal, step: 10m, rounding: Rounding.HalfUp));
        _ = Expect.Explained(whole4.Explain(whole4.Rows[0]), "loan.row.equal-principal");
        Schedule whole3 = Schedule.Create(new LoanTerms(
            new Money(1000m, Dollar), new Ratio(24, 100), 3, Start, Amortization.EqualPrincipal, step: 10m, rounding: Rounding.HalfDown));
        _ = Expect.Explained(whole3.Explain(whole3.Rows[0]), "loan.row.equal-principal-rounded");
        _ = Expect.Explained(whole3.Explain(), "loan.schedule.equal-parts");
        Assert.Contains("10.00", Expect.Explained(whole3.Explain(), "loan.schedule.step").In(LanguageTag.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OneInstalment_SpeaksOfNoOthers()
    {
        Schedule schedule = Schedule.Create(new LoanTerms(new Money(100m, Dollar), new Ratio(24, 100), 1, new LocalDate(2026, 1, 5)));

        AssertText(
            """
            Loan of USD 100.00 at 24% a year in 1 monthly instalment, the first due on 5 February 2026 and the last on 5 February 2026: USD 102.00 to repay, USD 2.00 of it interest.
              Every period counts as one month, whatever its days: its interest is a twelfth of the yearly rate on the balance.
              Instalment 1 of 1, due on 5 February 2026: USD 102.00.
                Interest: balance USD 100.00 × 24% a year ÷ 12 = USD 2.00.
                Principal: the last instalment repays the whole balance of USD 100.00, so that the loan ends at zero.
                Instalment: interest USD 2.00 + principal USD 100.00 = USD 102.00.
                Balance after it: USD 100.00 − USD 100.00 = USD 0.00.
            """,
            schedule.Explain(),
            LanguageTag.English);
    }

    [Fact]
    public void Explain_IsForTheBorrowerAndTheCoordinatorOnly()
    {
        Assert.Null(Equal.Explain().For(Audience.Public));
        Assert.Equal(Equal.Explain(), Equal.Explain().For(Audience.Participant));
    }

    [Fact]
    public void Explain_RowOfAnotherSchedule_Throws()
    {
        Schedule other = Schedule.Create(new LoanTerms(new Money(1300m, Dollar), new Ratio(24, 100), 24, Start));

        Assert.Throws<ArgumentException>(() => Equal.Explain(other.Rows[0]));
        Assert.Throws<ArgumentException>(() => Equal.Explain(other.Rows[20]));
        Assert.Throws<ArgumentNullException>(() => Equal.Explain(null!));
    }

    private static void AssertText(string expected, Explanation explanation, LanguageTag language) =>
        Assert.Equal(
            expected.ReplaceLineEndings("\n"),
            explanation.In(language).Replace('\u00a0', ' ').Replace('\u202f', ' '));
}
