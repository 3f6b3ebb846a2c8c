using System.Numerics;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>How much a member of a body decides, which is not the same as its share of the votes.</summary>
public sealed class VotingPower
{
    internal VotingPower(string member, long weight, Ratio shapleyShubik, BigInteger swings, BigInteger coalitions, BigInteger allSwings)
    {
        Member = member;
        Weight = weight;
        ShapleyShubik = shapleyShubik;
        Swings = swings;
        Banzhaf = new Ratio(swings, coalitions);
        BanzhafShare = new Ratio(swings, allSwings);
    }

    /// <summary>The name of the member.</summary>
    public string Member { get; }

    /// <summary>Its votes.</summary>
    public long Weight { get; }

    /// <summary>The share of all orders of the members in which this one turns a losing coalition into a winning one (Shapley and Shubik 1954); sums to 1.</summary>
    public Ratio ShapleyShubik { get; }

    /// <summary>How many coalitions of the others lose without this member and win with it.</summary>
    public BigInteger Swings { get; }

    /// <summary>The swings as a share of all coalitions of the others (Banzhaf 1965; Penrose 1946).</summary>
    public Ratio Banzhaf { get; }

    /// <summary>The swings as a share of the swings of all members; sums to 1.</summary>
    public Ratio BanzhafShare { get; }
}
