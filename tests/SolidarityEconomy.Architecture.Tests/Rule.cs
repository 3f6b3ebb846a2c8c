namespace SolidarityEconomy.Architecture.Tests;

/// <summary>States a house rule: nothing breaks it.</summary>
internal static class Rule
{
    private const int MostShown = 60;

    /// <summary>Fails with each offender on a line of its own when there are any.</summary>
    public static void HasNoOffenders(IEnumerable<string?> offenders)
    {
        string[] found = [.. offenders.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.True(
            found.Length == 0,
            $"{found.Length} break this rule:\n  {string.Join("\n  ", found.Take(MostShown))}");
    }
}
