using SolidarityEconomy.Actors;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Samples.Quickstart.Story;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

public sealed class LoanTests
{
    private static readonly Actor Rosa = People.Entrepreneurs.Single(actor => actor.Id == People.Borrower);
    private static readonly Actor Mentor = People.Mentors[0];

    [Fact]
    public void LendOn_PlanOfAMember_TakesAmountAndDayFromItAndTheFewestInstalmentsThatFit()
    {
        BusinessPlan plan = BusinessPlan.Of(Rosa, Mentor);
        Loan loan = new SavingsGroup().LendOn(plan);
        Assert.Equal(plan.AmountNeeded, loan.Schedule.Terms.Principal);
        Assert.Equal(plan.StartsOn, loan.Schedule.Terms.DisbursedOn);
        Assert.All(loan.Schedule.Rows, row => Assert.True(row.Instalment <= loan.Payable));
        LoanTerms shorter = new(
            plan.AmountNeeded, loan.Group.AnnualRate, loan.Schedule.Rows.Length - 1, plan.StartsOn);
        Assert.Contains(Schedule.Create(shorter).Rows, row => row.Instalment > loan.Payable);
    }

    [Fact]
    public void LendOn_PlanOfSomebodyElse_IsBroken()
    {
        BusinessPlan plan = BusinessPlan.Of(People.Entrepreneurs.First(actor => actor.Id != People.Borrower), Mentor);
        BrokenRunException broken = Assert.Throws<BrokenRunException>(() => new SavingsGroup().LendOn(plan));
        Assert.Contains("only a member borrows", broken.Message, StringComparison.Ordinal);
    }
}
