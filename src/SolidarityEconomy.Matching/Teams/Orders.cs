using System.Numerics;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Shares of the orders in which players may come, and the error of drawing some of them.</summary>
/// <remarks>
/// A player comes after exactly these s others in 1 / (n · C(n - 1, s)) of all orders; all these numbers divide the least common multiple
/// of 1 to n, and so the shares are whole parts of it.
/// </remarks>
internal sealed class Orders
{
    private const decimal Step = 0.000001m;

    private readonly BigInteger _whole = 1;
    private readonly ulong[] _parts;
    private readonly ulong[] _sum;

    public Orders(int players)
    {
        for (int i = 2; i <= players; i++)
        {
            _whole *= i / BigInteger.GreatestCommonDivisor(_whole, i);
        }

        _sum = new ulong[WideNumber.Words(_whole.GetBitLength())];
        _parts = new ulong[players * _sum.Length];
        BigInteger choices = 1;
        for (int s = 0; s < players; s++)
        {
            WideNumber.Write(_whole / (players * choices), _parts.AsSpan(s * _sum.Length, _sum.Length));
            choices = choices * (players - 1 - s) / (s + 1);
        }
    }

    /// <summary>In what share of all orders a player comes after one of some sets of others.</summary>
    /// <param name="counts">For each number of others how many such sets there are.</param>
    /// <param name="words">In how many words each is written.</param>
    public Ratio Share(ReadOnlySpan<ulong> counts, int words)
    {
        Array.Clear(_sum);
        for (int s = 0; s * words < counts.Length; s++)
        {
            WideNumber.AddProduct(_sum, counts.Slice(s * words, words), _parts.AsSpan(s * _sum.Length, _sum.Length));
        }

        return new Ratio(WideNumber.Value(_sum), _whole);
    }

    /// <summary>In what share of all orders a player comes after exactly these s others: s! (n - 1 - s)! / n!.</summary>
    public static Ratio Share(int others, int players)
    {
        // 1 / (n · C(n - 1, s))
        BigInteger choices = 1;
        for (int i = 1; i <= others; i++)
        {
            choices = choices * (players - i) / i;
        }

        return new Ratio(1, players * choices);
    }

    /// <summary>Hoeffding's bound for the means of all players together, rounded up.</summary>
    public static decimal HoeffdingError(int players, int samples, Ratio range, decimal confidence)
    {
        if (players == 0)
        {
            return 0;
        }

        double chances = (double)(2 * players / (1 - confidence));
        double factor = Math.Sqrt(Math.Log(chances) / (2.0 * samples));
        decimal rounded = (Math.Floor((decimal)factor / Step) + 1) * Step;
        return (new Ratio(1_000_000) * range * Ratio.FromDecimal(rounded)).ToDecimal(0, Rounding.Ceiling) * Step;
    }
}
