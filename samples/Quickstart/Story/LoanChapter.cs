using System.Globalization;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>Tells the second story: the fund, the terms, the schedule and its first row.</summary>
internal sealed class LoanChapter(Speaker speaker)
{
    public IReadOnlyList<Block> Tell(Registry registry, Loan loan)
    {
        Schedule schedule = loan.Schedule;
        Check(loan);
        return
        [
            new Block.Paragraph(Say(
                StoryWords.LoanIntro, ("group", registry.Find(People.SavingsGroup).Name), ("members", loan.Group.Members))),
            Fund(loan),
            Terms(loan),
            Table(schedule),
            Why(schedule),
            new Block.Figure(Balance(schedule)),
            new Block.Figure(Parts(schedule)),
        ];
    }

    private static void Check(Loan loan)
    {
        Schedule schedule = loan.Schedule;
        Currency currency = loan.Plan.AmountNeeded.Currency;
        BrokenRunException.Unless(schedule.Terms.Principal == loan.Plan.AmountNeeded, "the loan is what the plan needs");
        BrokenRunException.Unless(
            Money.Sum(schedule.Rows.Select(row => row.Principal), currency) == loan.Plan.AmountNeeded, "the rows repay the loan");
        BrokenRunException.Unless(
            Money.Sum(schedule.Rows.Select(row => row.Instalment), currency) == schedule.TotalInstalments, "the instalments add up");
        BrokenRunException.Unless(
            schedule.TotalInstalments - schedule.TotalInterest == loan.Plan.AmountNeeded, "instalments are loan and interest");
    }

    private string Say(Text text, params (string Name, Argument Value)[] arguments) => speaker.Say(text, arguments);

    private Block.Table Fund(Loan loan)
    {
        SavingsGroup group = loan.Group;
        Money left = group.Available - loan.Plan.AmountNeeded;
        return new Block.Table(
            Say(StoryWords.FundCaption),
            [new(Say(StoryWords.Item)), new(Say(StoryWords.Amount), IsNumber: true)],
            [
                [Say(StoryWords.SharesPaid, ("shares", group.TotalShares), ("price", group.SharePrice)), Amount(group.SharesPaid)],
                [Say(StoryWords.InterestReceived), Amount(group.InterestReceived)],
                [Say(StoryWords.LentToOthers), Amount(-group.LentToOthers)],
                [Say(StoryWords.Available), Amount(group.Available)],
                [Say(StoryWords.ThisLoan), Amount(-loan.Plan.AmountNeeded)],
            ],
            [Say(StoryWords.LeftInFund), Amount(left)]);
    }

    private Block.Points Terms(Loan loan) => new(
        Say(StoryWords.TermsHead),
        [
            Say(StoryWords.TermsAmount, ("amount", loan.Schedule.Terms.Principal)),
            Say(StoryWords.TermsRate, ("rate", Argument.Percent(loan.Group.AnnualRate))),
            Say(
                StoryWords.TermsCount,
                ("count", loan.Schedule.Rows.Length),
                ("payable", loan.Payable),
                ("part", Argument.Percent(loan.Group.PayablePart)),
                ("surplus", loan.Plan.MonthlySurplus),
                ("most", loan.Group.MostInstalments)),
            Say(StoryWords.TermsVote),
        ]);

    private Block.Table Table(Schedule schedule) => new(
        Say(StoryWords.ScheduleCaption),
        [
            new(Say(StoryWords.Number), IsNumber: true),
            new(Say(StoryWords.DueDate)),
            new(Say(StoryWords.Opening), IsNumber: true),
            new(Say(StoryWords.Interest), IsNumber: true),
            new(Say(StoryWords.Principal), IsNumber: true),
            new(Say(StoryWords.Instalment), IsNumber: true),
            new(Say(StoryWords.Closing), IsNumber: true),
        ],
        [.. schedule.Rows.Select(row => new[]
        {
            speaker.Say(row.Number),
            row.DueDate.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Amount(row.OpeningBalance),
            Amount(row.Interest),
            Amount(row.Principal),
            Amount(row.Instalment),
            Amount(row.ClosingBalance),
        })],
        [
            Say(StoryWords.Total),
            string.Empty,
            string.Empty,
            Amount(schedule.TotalInterest),
            Amount(schedule.Terms.Principal),
            Amount(schedule.TotalInstalments),
            string.Empty,
        ]);

    private Block.Points Why(Schedule schedule)
    {
        string[] lines = schedule.Explain(schedule.Rows[0]).In(speaker.Language).Split('\n');
        string instalment = schedule.Explain().Because[0].Message.In(speaker.Language);
        return new Block.Points(
            $"{Say(StoryWords.WhyRowHead)}: {lines[0]}", [instalment, .. lines[1..].Select(line => line[2..])]);
    }

    private LineChart Balance(Schedule schedule) => new(
        new ChartFrame(
            Say(StoryWords.BalanceTitle),
            Say(StoryWords.BalanceDescription, ("amount", schedule.Terms.Principal), ("count", schedule.Rows.Length)),
            Say(StoryWords.InstalmentAxis),
            Say(StoryWords.BalanceAxis),
            value => speaker.Say(value)),
        [speaker.Say(0), .. schedule.Rows.Select(row => speaker.Say(row.Number))],
        [
            new Series(
                Say(StoryWords.BalanceAxis),
                [schedule.Terms.Principal.Amount, .. schedule.Rows.Select(row => row.ClosingBalance.Amount)]),
        ],
        LineShape.Steps);

    private ColumnChart Parts(Schedule schedule) => new(
        new ChartFrame(
            Say(StoryWords.PartsTitle),
            Say(
                StoryWords.PartsDescription,
                ("first", schedule.Rows[0].Interest),
                ("last", schedule.Rows[^1].Interest),
                ("interest", schedule.TotalInterest)),
            Say(StoryWords.InstalmentNumber),
            Say(StoryWords.PartsAxis),
            value => speaker.Say(value)),
        [.. schedule.Rows.Select(row => speaker.Say(row.Number))],
        [
            new Series(Say(StoryWords.Principal), [.. schedule.Rows.Select(row => row.Principal.Amount)]),
            new Series(Say(StoryWords.Interest), [.. schedule.Rows.Select(row => row.Interest.Amount)]),
        ]);

    private string Amount(Money money) => speaker.Say(money.Amount);
}
