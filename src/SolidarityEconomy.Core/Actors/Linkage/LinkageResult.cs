using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Who is the same in two lists, or within one.</summary>
/// <remarks>Immutable. The order of the lists that went in plays no part in it, except for who stands first in a pair.</remarks>
public sealed class LinkageResult
{
    internal LinkageResult(ImmutableArray<LinkedPair> pairs, ImmutableArray<ActorCluster> clusters, LinkageCounts counts)
    {
        Pairs = pairs;
        Clusters = clusters;
        Counts = counts;
    }

    /// <summary>
    /// The pairs that are the same actor, and those to ask a person about, by the ids of the first, then of the second. Different ones
    /// are only counted.
    /// </summary>
    public ImmutableArray<LinkedPair> Pairs { get; }

    /// <summary>The groups into which the same ones fall, contradicted groups among them, by the id of their first member.</summary>
    public ImmutableArray<ActorCluster> Clusters { get; }

    /// <summary>How much was compared, and what was not.</summary>
    public LinkageCounts Counts { get; }

    /// <summary>The pairs that are the same actor.</summary>
    public IEnumerable<LinkedPair> Same => Pairs.Where(pair => pair.Verdict == LinkageVerdict.Same);

    /// <summary>The pairs for a person to look at.</summary>
    public IEnumerable<LinkedPair> ToAsk => Pairs.Where(pair => pair.Verdict == LinkageVerdict.Ask);

    /// <summary>Says in words what was found and what was not compared.</summary>
    /// <returns>The figures; anybody may read them.</returns>
    public Explanation Explain() => LinkageExplainer.Explain(this);
}
