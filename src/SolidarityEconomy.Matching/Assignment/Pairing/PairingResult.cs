using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>The best pairing and the proof that there is none better.</summary>
/// <remarks>
/// The proof is a set of prices, none below 0 (weak duality; Edmonds 1965). Let each pair count its weight plus the bonus, or the
/// bonus minus its weight where weights are costs. When no pair counts more than the prices of its two participants plus the
/// prices of the groups that hold both, then no pairing counts more than all prices of participants plus, for each group, its
/// price for every pair that fits inside. The pairing found counts exactly that. <see cref="Check"/> verifies it with these few
/// additions. Immutable.
/// </remarks>
public sealed class PairingResult
{
    internal PairingResult(PairingObjective objective)
    {
        Objective = objective;
    }

    /// <summary>What was asked for.</summary>
    public PairingObjective Objective { get; }

    /// <summary>The pairs made, sorted by their names.</summary>
    public ImmutableArray<PossiblePair> Pairs { get; internal init; } = [];

    /// <summary>The sum of the weights of the pairs, exactly.</summary>
    public decimal Total { get; internal init; }

    /// <summary>What each pair counts beside its weight, so that most pairs come first; 0 when only the total counts.</summary>
    public decimal PairBonus { get; internal init; }

    /// <summary>The price of each participant, in the order of <see cref="PairingProblem.Participants"/>: what one more of the kind would be worth at most.</summary>
    public ImmutableArray<decimal> Prices { get; internal init; } = [];

    /// <summary>The groups of odd size that have a price.</summary>
    public ImmutableArray<PairingGroup> Groups { get; internal init; } = [];

    /// <summary>Says how many pairs were made and what is proved about them; for the coordinator.</summary>
    /// <param name="problem">The problem that was solved.</param>
    /// <returns>The explanation.</returns>
    public Explanation Explain(PairingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return PairingExplainer.Explain(this, problem);
    }

    /// <summary>Says with whom somebody is, or why it is left out: of each of the five best partners, who has them.</summary>
    /// <param name="problem">The problem that was solved.</param>
    /// <param name="name">The name of a participant.</param>
    /// <returns>The explanation, for the coordinator, since it names others. O(pairs).</returns>
    /// <exception cref="ArgumentException">The name is not one of the problem.</exception>
    public Explanation Explain(PairingProblem problem, string name)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.TryFind(name, out _)
            ? PairingExplainer.Explain(this, problem, name)
            : throw new ArgumentException($"The name '{name}' is not known here.", nameof(name));
    }

    /// <summary>Verifies pairs, total and proof against the problem, without the code that solved it. O(m g) for m pairs and g groups.</summary>
    /// <param name="problem">The problem that was solved.</param>
    /// <returns>Everything that is wrong; empty when the pairing is proved to be the best.</returns>
    public ImmutableArray<PairingViolation> Check(PairingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new PairingChecker(problem, this).Check();
    }
}
