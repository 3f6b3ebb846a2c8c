using System.Numerics;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Shares of the orders in which players may come, and the error of drawing some of them.</summary>
internal static class Orders
{
    private const decimal Step = 0.000001m;

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
