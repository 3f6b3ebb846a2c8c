using System.Collections.Immutable;
using System.Numerics;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>A body whose members cast votes of different weight and which decides when a quota is reached.</summary>
/// <remarks>Immutable; the order of the input plays no part.</remarks>
public sealed class WeightedVoting
{
    /// <summary>The work that is done at most by counting weights: members times members times quota, after dividing by common factors.</summary>
    public const long MaxWork = 50_000_000;

    /// <summary>Sets the body up.</summary>
    /// <param name="quota">The votes that carry a decision: from 1 to the votes of all members.</param>
    /// <param name="weights">The members with their votes.</param>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the quota is outside its range.</exception>
    /// <exception cref="OverflowException">The votes of all members are more than 2^63 - 1.</exception>
    public WeightedVoting(long quota, IEnumerable<VotingWeight> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Weights = [.. weights.OrderBy(weight => weight?.Member, StringComparer.Ordinal)];
        _ = new NameList(Weights.Select(weight => weight?.Member!), nameof(weights));
        long total = 0;
        foreach (VotingWeight weight in Weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight.Weight, nameof(weights));
            total += weight.Weight;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(quota, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quota, total);
        Quota = quota;
    }

    /// <summary>The votes that carry a decision.</summary>
    public long Quota { get; }

    /// <summary>The members with their votes, in ordinal order of their names.</summary>
    public ImmutableArray<VotingWeight> Weights { get; }

    /// <summary>Computes the power of each member, exactly.</summary>
    /// <remarks>
    /// Counts coalitions by size and weight (generating functions), O(n^2 · quota) time and, for each 64 members or part of them, 8 bytes
    /// for each vote of the quota and each member, and for three more; of at most <see cref="CoalitionGame.MaxExactPlayers"/> members, where
    /// that is less, coalition by coalition, O(n 2^n). Beside that it takes 8 bytes for each two members, and with the result 384 for each.
    /// </remarks>
    /// <param name="cancellationToken">Looked at for each member and size, or every thousand coalitions.</param>
    /// <returns>The members in ordinal order.</returns>
    /// <exception cref="InvalidOperationException">The weights need more than <see cref="MaxWork"/>, and there are too many members to look at all coalitions.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<VotingPower> Power(CancellationToken cancellationToken = default)
    {
        SwingCounter counter = Counter(cancellationToken);
        int members = Weights.Length;
        Orders orders = new(members);
        ulong[] swings = new ulong[members * counter.Words];
        ulong[] sum = new ulong[counter.Words];
        BigInteger[] totals = new BigInteger[members];
        Ratio[] shares = new Ratio[members];
        BigInteger all = 0;
        for (int i = 0; i < members; i++)
        {
            counter.Count(i, swings, cancellationToken);
            shares[i] = orders.Share(swings, counter.Words);
            Array.Clear(sum);
            for (int s = 0; s < members; s++)
            {
                WideNumber.Add(sum, swings.AsSpan(s * counter.Words, counter.Words));
            }

            totals[i] = WideNumber.Value(sum);
            all += totals[i];
        }

        BigInteger coalitions = BigInteger.One << (members - 1);
        return [.. Weights.Select((weight, i) => new VotingPower(weight.Member, weight.Weight, shares[i], totals[i], coalitions, all))];
    }

    private SwingCounter Counter(CancellationToken cancellationToken)
    {
        long divisor = Weights.Aggregate(0L, (gcd, weight) => (long)BigInteger.GreatestCommonDivisor(gcd, weight.Weight));
        long quota = ((Quota - 1) / divisor) + 1;
        long[] weights = [.. Weights.Select(weight => Math.Min(weight.Weight / divisor, quota))];
        Int128 work = (Int128)weights.Length * weights.Length * quota;
        return weights.Length <= CoalitionGame.MaxExactPlayers && (long)weights.Length << weights.Length <= work
            ? new SwingCounter(weights, quota, cancellationToken)
            : work <= MaxWork
                ? new SwingCounter(weights, (int)quota, cancellationToken)
                : throw new InvalidOperationException("The weights are too large for so many members; round them.");
    }
}
