using System.Collections.Immutable;

namespace SolidarityEconomy;

/// <summary>Seats by whole quotas and largest remainders.</summary>
internal static class RemainderSeats
{
    internal static Apportionment Distribute(int seats, Ratio[] votes, SeatQuota quota)
    {
        Ratio total = votes.Aggregate(Ratio.Zero, (sum, vote) => sum + vote);
        int[] given = new int[votes.Length];
        Ratio worth = quota switch
        {
            SeatQuota.Hare => total / Math.Max(seats, 1),
            SeatQuota.Droop => new Ratio((total / (seats + 1)).ToInteger(Rounding.Floor) + 1),
            SeatQuota.HagenbachBischoff => total / (seats + 1),
            SeatQuota.Imperiali => total / (seats + 2),
            _ => throw new ArgumentOutOfRangeException(nameof(quota), quota, "This is no quota."),
        };
        if (seats == 0 || total.IsZero)
        {
            return new Apportionment([.. given], [], 0, seats);
        }

        Ratio[] remainders = new Ratio[votes.Length];
        int rest = seats;
        for (int i = 0; i < votes.Length; i++)
        {
            Ratio quotas = votes[i] / worth;
            given[i] = (int)quotas.ToInteger(Rounding.Floor);
            remainders[i] = quotas - given[i];
            rest -= given[i];
        }

        return Settle(rest, votes, given, remainders);
    }

    /// <summary>
    /// Gives seats that are left to the largest remainders, or takes back from the smallest what is too much.
    /// </summary>
    private static Apportionment Settle(int rest, Ratio[] votes, int[] given, Ratio[] remainders)
    {
        rest = GiveWholeTurns(rest, votes, given);
        int change = Math.Sign(rest);
        while (rest != 0)
        {
            int[] order = change > 0
                ? [.. Enumerable.Range(0, votes.Length).Where(i => votes[i].Sign > 0).OrderByDescending(i => remainders[i])]
                : [.. Enumerable.Range(0, votes.Length).Where(i => given[i] > 0).OrderBy(i => remainders[i])];
            int turn = Math.Min(Math.Abs(rest), order.Length);
            if (turn < order.Length && remainders[order[turn - 1]] == remainders[order[turn]])
            {
                return Tie(turn, change, order, given, remainders);
            }

            for (int position = 0; position < turn; position++)
            {
                given[order[position]] += change;
            }

            rest -= change * turn;
        }

        return new Apportionment([.. given], [], 0, 0);
    }

    /// <summary>
    /// Gives everybody with votes as many seats as there are full turns in the rest, so that less than a turn is left.
    /// </summary>
    private static int GiveWholeTurns(int rest, Ratio[] votes, int[] given)
    {
        int takers = votes.Count(vote => vote.Sign > 0);
        int turns = Math.Max(rest, 0) / takers;
        for (int i = 0; i < votes.Length && turns > 0; i++)
        {
            given[i] += votes[i].Sign > 0 ? turns : 0;
        }

        return rest - (turns * takers);
    }

    private static Apportionment Tie(int turn, int change, int[] order, int[] given, Ratio[] remainders)
    {
        Ratio edge = remainders[order[turn]];
        ImmutableArray<int> tied = [.. order.Where(i => remainders[i] == edge).Order()];
        int before = 0;
        while (remainders[order[before]] != edge)
        {
            given[order[before]] += change;
            before++;
        }

        int contested = turn - before;
        if (change < 0)
        {
            // Who ties may lose a seat; so each has one seat less for certain, and the rest is contested.
            foreach (int i in tied)
            {
                given[i]--;
            }

            contested = tied.Length - contested;
        }

        return new Apportionment([.. given], tied, contested, 0);
    }
}
