namespace SolidarityEconomy.Matching;

/// <summary>What became of one rule of a policy of inclusion in a plan.</summary>
/// <param name="Asked">
/// How many places it asked for in all, up to 2,147,483,647: of a reserve those at every offer or need with a place left, less what pairs at work or asked
/// fill; of a share those that it owes, with at least as many matches as the plan has.
/// </param>
/// <param name="Filled">How many of them members got; the others went to whoever was there.</param>
public sealed record RuleOutcome(int Asked, int Filled)
{
    internal static RuleOutcome Of(long asked, int filled) => new((int)Math.Min(asked, int.MaxValue), filled);
}
