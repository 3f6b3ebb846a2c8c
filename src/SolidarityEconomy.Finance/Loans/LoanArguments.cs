namespace SolidarityEconomy.Finance.Loans;

/// <summary>How amounts and rates become arguments of a message.</summary>
internal static class LoanArguments
{
    public static Argument Amount(Money amount) => amount.ToString();

    public static Argument Rate(Ratio rate) =>
        (rate * 100L).TryToDecimal(out decimal percent) ? FormattableString.Invariant($"{percent} %") : rate.ToString();
}
