using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>A loan of the group on a plan, as it goes before the members.</summary>
/// <param name="Group">Who lends.</param>
/// <param name="Plan">For what.</param>
/// <param name="Payable">The most that an instalment may be, from the plan's surplus.</param>
/// <param name="Schedule">The repayment.</param>
internal sealed record Loan(SavingsGroup Group, BusinessPlan Plan, Money Payable, Schedule Schedule);
