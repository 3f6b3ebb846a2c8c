using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>An odd number of participants, of whom one must stay without a partner inside the group: a part of the proof.</summary>
public sealed class PairingGroup
{
    internal PairingGroup(ImmutableArray<string> members, decimal price)
    {
        Members = members;
        Price = price;
    }

    /// <summary>Who they are, in ordinal order.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>What it would be worth if one pair more could be made inside the group; above 0.</summary>
    public decimal Price { get; }
}
