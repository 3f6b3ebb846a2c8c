namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>How long cycles and chains may be, how surely a gift takes place, and how long a plan may be looked for.</summary>
public sealed class ExchangeRules
{
    /// <summary>Sets lengths, probability and limits.</summary>
    /// <param name="maxCycle">The most gifts in a cycle; below 2 there are no cycles.</param>
    /// <param name="maxChain">The most gifts in a chain; 0: there are no chains.</param>
    /// <param name="success">The probability that a promised gift takes place, above 0 and at most 1, the same for each.</param>
    /// <param name="maxPatterns">The most cycles, chains and beginnings of them that are looked at, from 0 on.</param>
    /// <param name="maxSteps">The most steps of the search, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public ExchangeRules(
        int maxCycle = 3, int maxChain = 0, decimal success = 1, int maxPatterns = 2_000_000, long maxSteps = 10_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCycle);
        ArgumentOutOfRangeException.ThrowIfNegative(maxChain);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(success);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(success, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(maxPatterns);
        ArgumentOutOfRangeException.ThrowIfNegative(maxSteps);
        MaxCycle = maxCycle;
        MaxChain = maxChain;
        Success = success;
        MaxPatterns = maxPatterns;
        MaxSteps = maxSteps;
    }

    /// <summary>The most gifts in a cycle; below 2 there are no cycles.</summary>
    /// <value>Default 3: longer cycles fall apart more easily, since one broken promise leaves a giver with nothing.</value>
    public int MaxCycle { get; }

    /// <summary>The most gifts in a chain; 0: there are no chains.</summary>
    public int MaxChain { get; }

    /// <summary>The probability that a promised gift takes place.</summary>
    public decimal Success { get; }

    /// <summary>The most cycles, chains and beginnings of them that are looked at.</summary>
    /// <value>Default two million. When there are more, the plan uses those found, and its bound holds for all.</value>
    public int MaxPatterns { get; }

    /// <summary>The most steps of the search for the best plan.</summary>
    /// <value>Default ten million.</value>
    public long MaxSteps { get; }
}
