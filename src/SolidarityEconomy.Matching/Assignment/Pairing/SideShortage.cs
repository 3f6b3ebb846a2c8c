using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Who competes for too few: the members have no others than these partners, and there are fewer partners than members.</summary>
/// <remarks>By Hall's theorem (1935) such a set exists exactly when not everybody on the side can have a partner.</remarks>
public sealed class SideShortage
{
    internal SideShortage(ImmutableArray<string> members, ImmutableArray<string> partners)
    {
        Members = members;
        Partners = partners;
    }

    /// <summary>Those who compete, in ordinal order.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>Everybody with whom a member may be put together, in ordinal order; may be empty.</summary>
    public ImmutableArray<string> Partners { get; }

    /// <summary>How many members stay without a partner in any pairing: at least 1.</summary>
    public int Missing => Members.Length - Partners.Length;

    /// <summary>Says who competes for whom, and how many are missing; for the coordinator.</summary>
    /// <returns>The explanation in one line.</returns>
    public Explanation Explain() => AssignmentExplainer.OfShortage(Members, Partners, Members.Length, Partners.Length);
}
