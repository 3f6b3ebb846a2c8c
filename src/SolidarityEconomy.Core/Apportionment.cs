using System.Collections.Immutable;

namespace SolidarityEconomy;

/// <summary>How seats, or any whole places, go to parties, branches or regions in proportion to votes or members.</summary>
/// <remarks>
/// All comparisons are exact. Where the last seats are contested by equal claims, nothing is drawn: the result says who ties
/// for how many seats, and <see cref="Decide"/> completes it when a lot or a rule has spoken. Methods after M. Balinski and
/// H. P. Young, Fair Representation (1982), and F. Pukelsheim, Proportional Representation (2017).
/// </remarks>
public sealed class Apportionment
{
    /// <summary>The largest number of seats, and of parties, that one call distributes.</summary>
    internal const int MaxSeats = 1_000_000;

    internal Apportionment(ImmutableArray<int> certain, ImmutableArray<int> tied, int tiedSeats, int unassigned)
    {
        Certain = certain;
        Tied = tied;
        TiedSeats = tiedSeats;
        Unassigned = unassigned;
    }

    /// <summary>The seats that each party has for certain, in the order of the votes.</summary>
    public ImmutableArray<int> Certain { get; }

    /// <summary>The places in the list of those who tie, ascending; empty when nothing is tied.</summary>
    /// <remarks>Each of them can get at most one of the tied seats.</remarks>
    public ImmutableArray<int> Tied { get; }

    /// <summary>How many seats those who tie contest; above 0 and below their number when there is a tie, else 0.</summary>
    public int TiedSeats { get; }

    /// <summary>Seats that nobody can take, since nobody has votes or everybody has reached the maximum.</summary>
    public int Unassigned { get; }

    /// <summary>True when a lot or a further rule must decide over the last seats.</summary>
    public bool IsTied => TiedSeats > 0;

    /// <summary>The final seats of each party, in the order of the votes.</summary>
    /// <exception cref="InvalidOperationException">
    /// The last seats are tied; look at <see cref="Tied"/> and call <see cref="Decide"/>.
    /// </exception>
    public ImmutableArray<int> Seats => IsTied
        ? throw new InvalidOperationException("The last seats are tied; decide who gets them first.")
        : Certain;

    /// <summary>Distributes seats by quotas of votes; seats that are left go to the largest remainders.</summary>
    /// <remarks>
    /// Each party gets one seat for each whole quota. Seats that are left go one each to the largest remainders, in further
    /// turns if there are more of them than parties. Where whole quotas give out too many seats, they are taken back from the
    /// smallest remainders. Equal remainders at the edge are a tie.
    /// </remarks>
    /// <param name="seats">How many seats, 0 to 1,000,000.</param>
    /// <param name="votes">
    /// Votes, members or weights, 0 or above; at least one party, at most 1,000,000. Fractions have a common denominator of at
    /// most 4,096 bits. Thresholds are the caller's.
    /// </param>
    /// <param name="quota">How many votes are worth one seat.</param>
    /// <returns>The seats, and the tie if there is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The seats are not in their range, or the quota is none there is.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// There is no party, there are too many, votes are below 0, or the common denominator is too long.
    /// </exception>
    public static Apportionment ByLargestRemainder(int seats, IEnumerable<Ratio> votes, SeatQuota quota)
    {
        Ratio[] list = Checked(seats, votes);
        return RemainderSeats.Distribute(seats, list, quota);
    }

    /// <summary>Distributes seats by quotas of votes; seats that are left go to the largest remainders.</summary>
    /// <param name="seats">How many seats, 0 to 1,000,000.</param>
    /// <param name="votes">Votes or members, 0 or above; at least one party, at most 1,000,000.</param>
    /// <param name="quota">How many votes are worth one seat.</param>
    /// <returns>The seats, and the tie if there is one.</returns>
    /// <exception cref="ArgumentException">
    /// As <see cref="ByLargestRemainder(int, IEnumerable{Ratio}, SeatQuota)"/> says.
    /// </exception>
    public static Apportionment ByLargestRemainder(int seats, IEnumerable<long> votes, SeatQuota quota) =>
        ByLargestRemainder(seats, AsRatios(votes), quota);

    /// <summary>Distributes seats one by one to the highest quotient of votes and divisor.</summary>
    /// <remarks>
    /// A divisor of zero (Adams, Dean, Huntington-Hill) puts the first seat of everybody with votes before all others; where
    /// there are fewer seats than parties, more votes come first. Equal quotients at the edge are a tie. Nobody without votes
    /// gets a seat.
    /// </remarks>
    /// <param name="seats">How many seats, 0 to 1,000,000.</param>
    /// <param name="votes">
    /// Votes, members or weights, 0 or above; at least one party, at most 1,000,000. Fractions have a common denominator of at
    /// most 4,096 bits. Thresholds are the caller's.
    /// </param>
    /// <param name="method">The row of divisors.</param>
    /// <param name="maxSeats">
    /// The most seats that each party can take, such as the candidates on its list; null for no limit.
    /// </param>
    /// <returns>The seats, the tie if there is one, and the seats that nobody can take.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The seats are not in their range, or the method is none there is.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// There is no party, there are too many, votes or a maximum are below 0, the common denominator is too long, or there are
    /// not as many maxima as parties.
    /// </exception>
    public static Apportionment ByDivisor(
        int seats, IEnumerable<Ratio> votes, DivisorMethod method, IReadOnlyList<int>? maxSeats = null)
    {
        Ratio[] list = Checked(seats, votes);
        if (maxSeats is not null && (maxSeats.Count != list.Length || maxSeats.Any(max => max < 0)))
        {
            throw new ArgumentException("Each party needs one maximum, 0 or above.", nameof(maxSeats));
        }

        return QuotientSeats.Distribute(seats, list, method, maxSeats);
    }

    /// <summary>Distributes seats one by one to the highest quotient of votes and divisor.</summary>
    /// <param name="seats">How many seats, 0 to 1,000,000.</param>
    /// <param name="votes">Votes or members, 0 or above; at least one party, at most 1,000,000.</param>
    /// <param name="method">The row of divisors.</param>
    /// <param name="maxSeats">The most seats that each party can take; null for no limit.</param>
    /// <returns>The seats, the tie if there is one, and the seats that nobody can take.</returns>
    /// <exception cref="ArgumentException">
    /// As <see cref="ByDivisor(int, IEnumerable{Ratio}, DivisorMethod, IReadOnlyList{int})"/> says.
    /// </exception>
    public static Apportionment ByDivisor(
        int seats, IEnumerable<long> votes, DivisorMethod method, IReadOnlyList<int>? maxSeats = null) =>
        ByDivisor(seats, AsRatios(votes), method, maxSeats);

    /// <summary>Completes a tied result with what a lot or a further rule decided.</summary>
    /// <param name="winners">
    /// Places in the list of those who get one of the tied seats each; as many as <see cref="TiedSeats"/>, all out of
    /// <see cref="Tied"/>.
    /// </param>
    /// <returns>The result without a tie.</returns>
    /// <exception cref="ArgumentException">The winners are too few or too many, stand twice, or do not tie.</exception>
    public Apportionment Decide(IEnumerable<int> winners)
    {
        ArgumentNullException.ThrowIfNull(winners);
        int[] seats = [.. Certain];
        SortedSet<int> open = [.. Tied];
        int given = 0;
        foreach (int winner in winners)
        {
            if (!open.Remove(winner) || given == TiedSeats)
            {
                throw new ArgumentException("Only those who tie can win a tied seat, once each.", nameof(winners));
            }

            seats[winner]++;
            given++;
        }

        return given == TiedSeats
            ? new Apportionment([.. seats], [], 0, Unassigned)
            : throw new ArgumentException("There must be one winner for each tied seat.", nameof(winners));
    }

    private static IEnumerable<Ratio> AsRatios(IEnumerable<long> votes)
    {
        ArgumentNullException.ThrowIfNull(votes);
        return votes.Select(Ratio.FromInt64);
    }

    private static Ratio[] Checked(int seats, IEnumerable<Ratio> votes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seats, MaxSeats);
        ArgumentNullException.ThrowIfNull(votes);
        Ratio[] list = [.. votes.Take(MaxSeats + 1)];
        if (list.Length is 0 or > MaxSeats || list.Any(vote => vote.Sign < 0))
        {
            throw new ArgumentException("There must be 1 to 1,000,000 parties, with votes of 0 or above.", nameof(votes));
        }

        _ = Sharing.CommonDenominator(list, nameof(votes));
        return list;
    }
}
