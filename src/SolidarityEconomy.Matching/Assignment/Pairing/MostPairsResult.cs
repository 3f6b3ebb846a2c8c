using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>As many pairs between two sides as there can be, with the proof and with who competes for too few.</summary>
/// <remarks>
/// The proof is a cover: a set of names such that every link touches one of them. No pairing has more pairs than a cover has
/// names, and here both numbers are equal (Kőnig 1931). Immutable.
/// </remarks>
public sealed class MostPairsResult
{
    internal MostPairsResult()
    {
    }

    /// <summary>The pairs made, by the name on the left.</summary>
    public ImmutableArray<SideLink> Pairs { get; internal init; } = [];

    /// <summary>The names on the left that belong to the cover, in ordinal order.</summary>
    public ImmutableArray<string> LeftCover { get; internal init; } = [];

    /// <summary>The names on the right that belong to the cover, in ordinal order.</summary>
    public ImmutableArray<string> RightCover { get; internal init; } = [];

    /// <summary>Who on the left competes for too few on the right; null when everybody on the left has a partner.</summary>
    public SideShortage? LeftShortage { get; internal init; }

    /// <summary>Who on the right competes for too few on the left; null when everybody on the right has a partner.</summary>
    public SideShortage? RightShortage { get; internal init; }

    /// <summary>Verifies pairs and cover against the graph, without the code that found them. O(links).</summary>
    /// <param name="graph">The graph that was solved.</param>
    /// <returns>Everything that is wrong; empty when no pairing has more pairs.</returns>
    public ImmutableArray<PairingViolation> Check(TwoSidedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        List<PairingViolation> violations = [];
        HashSet<SideLink> links = [.. graph.Links];
        HashSet<string> left = new(StringComparer.Ordinal);
        HashSet<string> right = new(StringComparer.Ordinal);
        foreach (SideLink pair in Pairs)
        {
            if (!links.Contains(pair))
            {
                violations.Add(new PairingViolation(PairingFault.UnknownPair, [pair.Left, pair.Right], 1, 0));
            }

            if (!left.Add(pair.Left) | !right.Add(pair.Right))
            {
                violations.Add(new PairingViolation(PairingFault.InTwoPairs, [pair.Left, pair.Right], 2, 1));
            }
        }

        HashSet<string> leftCover = LeftCover.ToHashSet(StringComparer.Ordinal);
        HashSet<string> rightCover = RightCover.ToHashSet(StringComparer.Ordinal);
        violations.AddRange(graph.Links
            .Where(link => !leftCover.Contains(link.Left) && !rightCover.Contains(link.Right))
            .Select(link => new PairingViolation(PairingFault.PairAbovePrices, [link.Left, link.Right], 1, 0)));
        int cover = LeftCover.Length + RightCover.Length;
        if (Pairs.Length != cover)
        {
            violations.Add(new PairingViolation(PairingFault.Gap, [], Pairs.Length, cover));
        }

        return [.. violations];
    }
}
