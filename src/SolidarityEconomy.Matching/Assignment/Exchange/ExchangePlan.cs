using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>Cycles and chains that have nobody in common, and what no plan is worth more than.</summary>
public sealed class ExchangePlan
{
    internal ExchangePlan(ImmutableArray<GiftCircle> circles, ExchangeStop stop, decimal upperBound)
    {
        Circles = circles;
        Stop = stop;
        UpperBound = upperBound;
        ExpectedWorth = circles.Sum(circle => circle.ExpectedWorth);
    }

    /// <summary>The cycles and chains, by their first givers.</summary>
    public ImmutableArray<GiftCircle> Circles { get; }

    /// <summary>The sum of what they are worth on average.</summary>
    public decimal ExpectedWorth { get; }

    /// <summary>No plan under the rules is worth more than this; equal to <see cref="ExpectedWorth"/> when the plan is optimal.</summary>
    public decimal UpperBound { get; }

    /// <summary>How far the plan may be below the best one; 0 when it is optimal.</summary>
    public decimal Gap => UpperBound - ExpectedWorth;

    /// <summary>Why the search ended.</summary>
    public ExchangeStop Stop { get; }

    /// <summary>The cycles alone.</summary>
    public IEnumerable<GiftCircle> Cycles => Circles.Where(circle => !circle.IsChain);

    /// <summary>The chains alone.</summary>
    public IEnumerable<GiftCircle> Chains => Circles.Where(circle => circle.IsChain);

    /// <summary>Says who helps whom, what it is worth on average, and what is proved about it; for the coordinator.</summary>
    /// <param name="problem">The problem of which this is a plan.</param>
    /// <returns>The explanation, a line for each cycle and chain.</returns>
    public Explanation Explain(ExchangeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return ExchangeExplainer.Explain(this, problem);
    }

    /// <summary>Says in which cycle or chain somebody is, or why in none.</summary>
    /// <param name="problem">The problem of which this is a plan.</param>
    /// <param name="name">The name of a participant or starter.</param>
    /// <returns>The explanation, for the coordinator, since it names others.</returns>
    /// <exception cref="ArgumentException">The name is not one of the problem.</exception>
    public Explanation Explain(ExchangeProblem problem, string name)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return ExchangeExplainer.Explain(this, problem, problem.Find(name, nameof(name)));
    }

    /// <summary>Verifies every circle against the problem and its rules; that no plan is better is for the search to say. O(gifts).</summary>
    /// <param name="problem">The problem of which this is a plan.</param>
    /// <param name="rules">The rules under which it was made.</param>
    /// <returns>Everything that is wrong; empty when the plan can be carried out and its figures are right.</returns>
    public ImmutableArray<ExchangeViolation> Check(ExchangeProblem problem, ExchangeRules rules)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(rules);
        return new ExchangeChecker(problem, rules, this).Check();
    }
}
