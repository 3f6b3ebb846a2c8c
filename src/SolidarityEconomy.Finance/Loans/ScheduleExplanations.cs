using SolidarityEconomy.Finance.Texts;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>Derives the working of a schedule and of its rows from their figures.</summary>
internal static class ScheduleExplanations
{
    public static Explanation Of(Schedule schedule)
    {
        LoanTerms terms = schedule.Terms;
        return Say(
            ScheduleTexts.Summary,
            [
                ("principal", terms.Principal),
                ("rate", Argument.Percent(terms.AnnualRate)),
                ("count", schedule.Rows.Length),
                ("first", schedule.Rows[0].DueDate),
                ("last", schedule.Rows[^1].DueDate),
                ("total", schedule.TotalInstalments),
                ("interest", schedule.TotalInterest),
            ],
            [.. EqualPart(terms), .. Calendar(terms), Of(schedule, schedule.Rows[^1])]);
    }

    public static Explanation Of(Schedule schedule, ScheduleRow row)
    {
        LoanTerms terms = schedule.Terms;
        bool isLast = row.Number == schedule.Rows.Length;
        bool isEqualInstalment = terms.Amortization == Amortization.EqualInstalments && !isLast;
        List<Explanation> because =
        [
            Interest(terms, row),
            isEqualInstalment ? Remainder(row) : isLast ? Rest(schedule, row) : Part(terms, row),
        ];
        if (!isEqualInstalment)
        {
            because.Add(Sum(schedule, row, isLast));
        }

        because.Add(Say(
            ScheduleTexts.Balance,
            [
                ("opening", row.OpeningBalance),
                ("principal", row.Principal),
                ("closing", row.ClosingBalance),
            ]));
        if (isLast && row.Number < terms.Instalments)
        {
            because.Add(Say(ScheduleTexts.LastEarly, [("count", terms.Instalments), ("number", row.Number)]));
        }

        return Say(
            ScheduleTexts.Row,
            [
                ("number", row.Number),
                ("count", schedule.Rows.Length),
                ("date", row.DueDate),
                ("instalment", row.Instalment),
            ],
            because);
    }

    private static IEnumerable<Explanation> EqualPart(LoanTerms terms)
    {
        if (terms.Instalments == 1)
        {
            yield break;
        }

        bool isAnnuity = terms.Amortization == Amortization.EqualInstalments && terms.AnnualRate.Sign > 0;
        Money step = new(terms.Step, terms.Principal.Currency);
        yield return Say(
            isAnnuity ? ScheduleTexts.Annuity : ScheduleTexts.EqualParts,
            [
                ("principal", terms.Principal),
                ("rate", Argument.Percent(terms.AnnualRate)),
                ("count", terms.Instalments),
                ("rounding", ScheduleTexts.Name(terms.Rounding)),
                ("part", terms.Engine.EqualPart),
            ],
            terms.Step == Smallest(terms) ? [] : [Say(ScheduleTexts.Step, [("step", step)])]);
    }

    private static IEnumerable<Explanation> Calendar(LoanTerms terms)
    {
        if (terms.AnnualRate.Sign > 0)
        {
            yield return Say(ScheduleTexts.Month, []);
        }

        if (terms.DueDay > 28)
        {
            yield return Say(ScheduleTexts.MonthEnd, [("day", terms.DueDay)]);
        }
    }

    private static Explanation Interest(LoanTerms terms, ScheduleRow row)
    {
        if (terms.AnnualRate.Sign == 0)
        {
            return Say(ScheduleTexts.NoInterest, []);
        }

        bool isExact = terms.AnnualRate * row.OpeningBalance.Amount == row.Interest.Amount * (Ratio)12L;
        return Say(
            isExact ? ScheduleTexts.Interest : ScheduleTexts.InterestRounded,
            [
                ("balance", row.OpeningBalance),
                ("rate", Argument.Percent(terms.AnnualRate)),
                ("interest", row.Interest),
                ("rounding", ScheduleTexts.Name(terms.Rounding)),
            ]);
    }

    private static Explanation Remainder(ScheduleRow row) => Say(
        ScheduleTexts.Principal,
        [
            ("instalment", row.Instalment),
            ("interest", row.Interest),
            ("principal", row.Principal),
        ]);

    private static Explanation Part(LoanTerms terms, ScheduleRow row)
    {
        bool isExact = (Ratio)terms.Principal.Amount == row.Principal.Amount * (Ratio)(long)terms.Instalments;
        return Say(
            isExact ? ScheduleTexts.EqualPrincipal : ScheduleTexts.EqualPrincipalRounded,
            [
                ("loan", terms.Principal),
                ("count", terms.Instalments),
                ("principal", row.Principal),
                ("rounding", ScheduleTexts.Name(terms.Rounding)),
            ]);
    }

    private static Explanation Rest(Schedule schedule, ScheduleRow row) => Say(
        ScheduleTexts.LastPrincipal,
        [("balance", row.OpeningBalance)],
        schedule.Terms.Amortization == Amortization.EqualPrincipal ? Difference(schedule, row, row.Principal) : []);

    private static Explanation Sum(Schedule schedule, ScheduleRow row, bool isLast) => Say(
        ScheduleTexts.Sum,
        [
            ("interest", row.Interest),
            ("principal", row.Principal),
            ("instalment", row.Instalment),
        ],
        isLast && schedule.Terms.Amortization == Amortization.EqualInstalments ? Difference(schedule, row, row.Instalment) : []);

    private static IEnumerable<Explanation> Difference(Schedule schedule, ScheduleRow row, Money last)
    {
        Money difference = last - schedule.Terms.Engine.EqualPart;
        if (row.Number > 1 && !difference.IsZero)
        {
            yield return Say(
                difference.IsPositive ? ScheduleTexts.LastMore : ScheduleTexts.LastLess, [("difference", difference.Abs())]);
        }
    }

    private static decimal Smallest(LoanTerms terms) => new(1, 0, 0, isNegative: false, (byte)terms.Digits);

    private static Explanation Say(
        string code, IEnumerable<(string Name, Argument Value)> arguments, IEnumerable<Explanation>? because = null) =>
        new(FinanceTexts.Message(code, arguments), Audience.Participant, because ?? []);
}
