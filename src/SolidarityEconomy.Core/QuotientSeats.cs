using System.Numerics;

namespace SolidarityEconomy;

/// <summary>Seats by the highest quotients of votes and a row of divisors.</summary>
internal static class QuotientSeats
{
    internal static Apportionment Distribute(int seats, Ratio[] votes, DivisorMethod method, IReadOnlyList<int>? maxSeats)
    {
        if (method is < DivisorMethod.DHondt or > DivisorMethod.Imperiali)
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "This is no divisor method.");
        }

        int[] given = new int[votes.Length];
        Claim?[] last = new Claim?[votes.Length];
        PriorityQueue<int, Claim> queue = new(Comparer<Claim>.Create((left, right) => right.CompareTo(left)));
        for (int i = 0; i < votes.Length; i++)
        {
            Offer(queue, i, given[i], votes[i], method, maxSeats);
        }

        int rest = seats;
        Claim edge = default;
        while (rest > 0 && queue.TryDequeue(out int winner, out Claim claim))
        {
            edge = claim;
            last[winner] = claim;
            given[winner]++;
            rest--;
            Offer(queue, winner, given[winner], votes[winner], method, maxSeats);
        }

        return seats > 0 && rest == 0 && queue.TryPeek(out _, out Claim next) && next.CompareTo(edge) == 0
            ? Tie(queue, edge, given, last)
            : new Apportionment([.. given], [], 0, rest);
    }

    /// <summary>Claims equal to the last one that got a seat share its fate, on both sides of the edge.</summary>
    private static Apportionment Tie(PriorityQueue<int, Claim> queue, Claim edge, int[] given, Claim?[] last)
    {
        SortedSet<int> tied = [];
        int contested = 0;
        for (int i = 0; i < given.Length; i++)
        {
            if (last[i] is Claim claim && claim.CompareTo(edge) == 0)
            {
                _ = tied.Add(i);
                given[i]--;
                contested++;
            }
        }

        while (queue.TryDequeue(out int loser, out Claim claim) && claim.CompareTo(edge) == 0)
        {
            _ = tied.Add(loser);
        }

        return new Apportionment([.. given], [.. tied], contested, 0);
    }

    private static void Offer(
        PriorityQueue<int, Claim> queue, int party, int given, Ratio votes, DivisorMethod method, IReadOnlyList<int>? maxSeats)
    {
        if (votes.Sign > 0 && (maxSeats is null || given < maxSeats[party]))
        {
            queue.Enqueue(party, Claim.Of(votes, given, method));
        }
    }

    /// <summary>The claim to the next seat: a quotient, or one with divisor zero, which comes before all quotients.</summary>
    private readonly struct Claim(bool isFirstOfAll, Ratio value) : IComparable<Claim>
    {
        private readonly bool _isFirstOfAll = isFirstOfAll;
        private readonly Ratio _value = value;

        public static Claim Of(Ratio votes, BigInteger given, DivisorMethod method)
        {
            // Huntington-Hill compares squares, which orders the same since nothing is below zero.
            Ratio divisor = method switch
            {
                DivisorMethod.DHondt => new Ratio(given + 1),
                DivisorMethod.SainteLague => new Ratio((2 * given) + 1),
                DivisorMethod.ModifiedSainteLague => given.IsZero ? new Ratio(7, 5) : new Ratio((2 * given) + 1),
                DivisorMethod.Adams => new Ratio(given),
                DivisorMethod.HuntingtonHill => new Ratio(given * (given + 1)),
                DivisorMethod.Dean => new Ratio(2 * given * (given + 1), (2 * given) + 1),
                DivisorMethod.Danish => new Ratio((3 * given) + 1),
                DivisorMethod.Imperiali => new Ratio(given + 2),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            if (divisor.IsZero)
            {
                return new Claim(isFirstOfAll: true, votes);
            }

            return new Claim(isFirstOfAll: false, (method == DivisorMethod.HuntingtonHill ? votes * votes : votes) / divisor);
        }

        public int CompareTo(Claim other) =>
            _isFirstOfAll == other._isFirstOfAll
                ? _value.CompareTo(other._value)
                : _isFirstOfAll.CompareTo(other._isFirstOfAll);
    }
}
