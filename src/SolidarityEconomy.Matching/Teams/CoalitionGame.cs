using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>
/// What each coalition of some actors achieves together, so that a common benefit or cost can be divided by what everybody adds.
/// </summary>
/// <remarks>Players stand in ordinal order of their names; the order of the input plays no part. Immutable.</remarks>
public sealed class CoalitionGame
{
    /// <summary>Up to so many players all coalitions are looked at.</summary>
    public const int MaxExactPlayers = 20;

    private readonly NameList _players;
    private readonly Func<IReadOnlyList<string>, Ratio> _worth;

    /// <summary>Takes the worth of a coalition as a function.</summary>
    /// <param name="players">The names of all players, not blank.</param>
    /// <param name="worth">
    /// Gives the worth of a coalition, whose members come in ordinal order; always the same for the same members. It is called
    /// once for each coalition that is looked at, and for nobody. Each list is one of its own and never changes: 48 bytes, and 8 for each member.
    /// </param>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public CoalitionGame(IEnumerable<string> players, Func<IReadOnlyList<string>, Ratio> worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        _players = new NameList(players, nameof(players));
        _worth = worth;
    }

    /// <summary>The names of all players, in ordinal order.</summary>
    public ImmutableArray<string> Players => _players.Names;

    /// <summary>Takes the worth of every coalition from a table.</summary>
    /// <param name="players">The names of all players, not blank; at most <see cref="MaxExactPlayers"/>.</param>
    /// <param name="table">Every coalition once; nobody may be left out and is then worth 0.</param>
    /// <returns>The game.</returns>
    /// <exception cref="ArgumentException">
    /// A name is blank, stands twice or is unknown; there are too many players; a coalition is missing or stands twice.
    /// </exception>
    public static CoalitionGame FromTable(IEnumerable<string> players, IEnumerable<CoalitionWorth> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        NameList names = new(players, nameof(players));
        RequireFew(names.Count, nameof(players));
        Ratio?[] worths = new Ratio?[1 << names.Count];
        foreach (CoalitionWorth row in table)
        {
            ArgumentNullException.ThrowIfNull(row?.Members, nameof(table));
            int mask = 0;
            foreach (string member in row.Members)
            {
                int bit = 1 << names.Find(member, nameof(table));
                mask = (mask & bit) == 0 ? mask | bit : throw new ArgumentException($"'{member}' stands twice in a coalition.", nameof(table));
            }

            worths[mask] = worths[mask] is null
                ? row.Worth
                : throw new ArgumentException($"The coalition of {string.Join(", ", row.Members)} stands twice.", nameof(table));
        }

        worths[0] ??= Ratio.Zero;
        int missing = Array.FindIndex(worths, worth => worth is null);
        return missing < 0
            ? new CoalitionGame(names.Names, members => worths[Mask(members)]!.Value)
            : throw new ArgumentException(
                $"The coalition of {string.Join(", ", names.Names.Where((_, i) => (missing >> i & 1) == 1))} is missing.", nameof(table));

        int Mask(IReadOnlyList<string> members)
        {
            int mask = 0;
            for (int k = 0; k < members.Count; k++)
            {
                mask |= 1 << names.Find(members[k], nameof(members));
            }

            return mask;
        }
    }

    /// <summary>Divides what all achieve together by what each player adds on average, over all orders in which they may come.</summary>
    /// <remarks>
    /// The Shapley value (Shapley 1953), exactly. O(n 2^n), and 2^n calls of the function. Beside the result, the coalitions, what the
    /// function takes and figures that do not fit into 63 bits, it takes 24 bytes for each two players.
    /// </remarks>
    /// <param name="progress">Told the coalitions looked at, every thousand, stage <c>coalition.shapley</c>.</param>
    /// <param name="cancellationToken">Looked at every thousand coalitions.</param>
    /// <returns>The shares in the order of the players; they sum to the worth of all less that of nobody.</returns>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MaxExactPlayers"/> players.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<PlayerShare> Shapley(
        IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        RequireExact();
        int players = Players.Length;

        // Of each player and size: the worth of all coalitions of that size with the player, and of all of that size.
        Ratio[] inside = new Ratio[players * (players + 1)];
        Ratio[] all = new Ratio[players + 1];
        for (int mask = 0; mask < 1 << players; mask++)
        {
            Look(mask, cancellationToken);
            if (mask % 1024 == 0)
            {
                progress?.Report(new WorkProgress("coalition.shapley", mask, 1 << players));
            }

            Ratio worth = _worth(Members(mask));
            int size = BitOperations.PopCount((uint)mask);
            all[size] += worth;
            for (int rest = mask; rest != 0; rest &= rest - 1)
            {
                inside[(BitOperations.TrailingZeroCount(rest) * (players + 1)) + size] += worth;
            }
        }

        // A player comes after s given others in s! (n - 1 - s)! of the n! orders.
        Ratio[] shares = new Ratio[players];
        for (int s = 0; s < players; s++)
        {
            Ratio ofOrders = Orders.Share(s, players);
            for (int i = 0; i < players; i++)
            {
                int place = (i * (players + 1)) + s;
                shares[i] += (inside[place + 1] - (all[s] - inside[place])) * ofOrders;
            }
        }

        return [.. Players.Select((player, i) => new PlayerShare(player, shares[i]))];
    }

    /// <summary>Estimates the Shapley value from drawn orders, for games of any size.</summary>
    /// <remarks>
    /// Each player's share is the mean of what it adds in the drawn orders. The error is Hoeffding's bound (1963) for all players
    /// together. O(samples · n) calls of the function. Beside the result, the coalitions, what the function takes and figures that do
    /// not fit into 63 bits, it takes 480 bytes for each player and drawn order, given back after the order, and more where names and seed
    /// are long.
    /// </remarks>
    /// <param name="lottery">Draws the orders; the same seed gives the same estimate.</param>
    /// <param name="samples">How many orders are drawn, from 1 on; four times as many halve the error.</param>
    /// <param name="least">No player ever adds less than this to a coalition.</param>
    /// <param name="greatest">No player ever adds more than this to a coalition.</param>
    /// <param name="confidence">The probability that all errors hold, above 0 and below 1.</param>
    /// <param name="progress">Told the orders drawn, stage <c>coalition.estimate</c>.</param>
    /// <param name="cancellationToken">Looked at before each drawn order.</param>
    /// <returns>The estimates in the order of the players; they sum exactly to the worth of all less that of nobody.</returns>
    /// <exception cref="ArgumentException">A player added less than <paramref name="least"/> or more than <paramref name="greatest"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no samples, or the confidence is outside its range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<EstimatedShare> EstimateShapley(
        Lottery lottery,
        int samples,
        Ratio least,
        Ratio greatest,
        decimal confidence = 0.95m,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lottery);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        if (confidence is <= 0 or >= 1)
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The confidence lies above 0 and below 1.");
        }

        Ratio[] sums = new Ratio[Players.Length];
        for (int sample = 1; sample <= samples; sample++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new WorkProgress("coalition.estimate", sample - 1, samples));
            Draw(lottery, sample, least, greatest, sums);
        }

        decimal error = Orders.HoeffdingError(Players.Length, samples, greatest - least, confidence);
        return [.. Players.Select((player, i) => new EstimatedShare(player, sums[i] / samples, error))];
    }

    /// <summary>Finds who would do better alone: every coalition that achieves more than the division gives its members.</summary>
    /// <remarks>
    /// A division without objections that gives out what all achieve lies in the core (Gillies 1959). O(n 2^n).
    /// Beside the objections, the coalitions, what the function takes and figures that do not fit into 63 bits, it takes 100 bytes for each
    /// player, and 16 for each objection.
    /// </remarks>
    /// <param name="shares">A share for each player, once.</param>
    /// <param name="cancellationToken">Looked at every thousand coalitions.</param>
    /// <returns>Every objection, smaller coalitions of the first players first.</returns>
    /// <exception cref="ArgumentException">A player has no share, two shares, or is unknown.</exception>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MaxExactPlayers"/> players.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<CoalitionObjection> Objections(IEnumerable<PlayerShare> shares, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(shares);
        RequireExact();
        PlayerShare[] given = [.. shares];
        NameList names = new(given.Select(share => share?.Player!), nameof(shares));
        if (!names.Names.SequenceEqual(Players))
        {
            throw new ArgumentException("Each player has to have one share.", nameof(shares));
        }

        Array.Sort(given, (a, b) => string.CompareOrdinal(a.Player, b.Player));
        List<CoalitionObjection> objections = [];
        cancellationToken.ThrowIfCancellationRequested();
        for (int mask = 1; mask < 1 << given.Length; mask++)
        {
            Look(mask, cancellationToken);
            Ratio sum = Ratio.Zero;
            for (int rest = mask; rest != 0; rest &= rest - 1)
            {
                sum += given[BitOperations.TrailingZeroCount(rest)].Share;
            }

            ImmutableArray<string> members = Members(mask);
            Ratio worth = _worth(members);
            if (worth > sum)
            {
                objections.Add(new CoalitionObjection(members, worth, sum));
            }
        }

        return [.. objections];
    }

    private static void Look(int mask, CancellationToken cancellationToken)
    {
        if (mask % 1_024 == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static void RequireFew(int players, string parameter)
    {
        if (players > MaxExactPlayers)
        {
            throw new ArgumentException($"There are {players} players; a table takes at most {MaxExactPlayers}.", parameter);
        }
    }

    private void RequireExact()
    {
        if (Players.Length > MaxExactPlayers)
        {
            throw new InvalidOperationException(
                $"There are {Players.Length} players; all coalitions are looked at for at most {MaxExactPlayers}.");
        }
    }

    private void Draw(Lottery lottery, int sample, Ratio least, Ratio greatest, Ratio[] sums)
    {
        List<string> coalition = [];
        Ratio before = _worth([]);
        foreach (int player in lottery.Order(
            Enumerable.Range(0, Players.Length), i => FormattableString.Invariant($"{sample}:{Players[i]}")))
        {
            coalition.Insert(~coalition.BinarySearch(Players[player], StringComparer.Ordinal), Players[player]);
            Ratio after = _worth([.. coalition]);
            Ratio added = after - before;
            if (added < least || added > greatest)
            {
                throw new ArgumentException($"'{Players[player]}' adds {added}, which is outside the stated range.", nameof(least));
            }

            sums[player] += added;
            before = after;
        }
    }

    private ImmutableArray<string> Members(int mask)
    {
        string[] members = new string[BitOperations.PopCount((uint)mask)];
        for (int k = 0; k < members.Length; k++, mask &= mask - 1)
        {
            members[k] = Players[BitOperations.TrailingZeroCount(mask)];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(members);
    }
}
