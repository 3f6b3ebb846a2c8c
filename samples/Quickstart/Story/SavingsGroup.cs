using SolidarityEconomy.Actors;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>A savings group that lends its members' own money to its members only, in the way of a Bankomunal.</summary>
/// <remarks>All figures and rules are this invented group's own: share price, rate and limits differ from group to group.</remarks>
internal sealed class SavingsGroup
{
    private static readonly Currency Dollar = Currency.Of("USD");

    /// <summary>The shares that each member holds, the borrower's first.</summary>
    private readonly int[] _shares =
        [42, 18, 25, 30, 12, 40, 22, 35, 28, 16, 50, 33, 20, 27, 45, 38, 24, 31, 19, 29, 36, 20];

    private readonly Id<Actor>[] _members = [People.Borrower];

    public int Members => _shares.Length;

    public int TotalShares => _shares.Sum();

    public Money SharePrice { get; } = new(10.00m, Dollar);

    public Money SharesPaid => SharePrice * TotalShares;

    /// <summary>Interest that borrowers have paid and that no share-out has given to the members yet.</summary>
    public Money InterestReceived { get; } = new(486.20m, Dollar);

    public Money LentToOthers { get; } = new(3_120.00m, Dollar);

    public Money Available => SharesPaid + InterestReceived - LentToOthers;

    /// <summary>18 % a year: the group's assembly writes it as 1.5 % a month.</summary>
    public Ratio AnnualRate { get; } = 18m / 100m;

    public int MostInstalments { get; } = 18;

    /// <summary>The part of a month's surplus that an instalment may take.</summary>
    public Ratio PayablePart { get; } = 60m / 100m;

    /// <summary>Lends on a plan: its amount, its day, and the fewest instalments that its monthly surplus can pay.</summary>
    public Loan LendOn(BusinessPlan plan)
    {
        BrokenRunException.Unless(_members.Contains(plan.Entrepreneur.Id), "only a member borrows");
        BrokenRunException.Unless(plan.AmountNeeded <= Available, "the group lends only money that it has");
        Money payable = plan.MonthlySurplus.Multiply(PayablePart, Rounding.Floor);
        for (int instalments = 1; instalments <= MostInstalments; instalments++)
        {
            LoanTerms terms = new(plan.AmountNeeded, AnnualRate, instalments, plan.StartsOn);
            Schedule schedule = Schedule.Create(terms);
            if (schedule.Rows.All(row => row.Instalment <= payable))
            {
                return new Loan(this, plan, payable, schedule);
            }
        }

        throw new BrokenRunException("No number of instalments that the group allows fits the surplus of the plan.");
    }
}
