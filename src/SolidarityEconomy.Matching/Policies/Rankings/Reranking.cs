using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Policies.Rankings;

/// <summary>A list put in order under a policy, and what the policy cost.</summary>
public sealed class Reranking
{
    internal Reranking(
        ImmutableArray<RankedItem> items, ImmutableArray<RankingShortage> shortages, ImmutableArray<RankedItem> byScore)
    {
        Items = items;
        Shortages = shortages;
        ScoreGivenUp = byScore.Take(items.Length).Sum(item => item.Score) - items.Sum(item => item.Score);
    }

    /// <summary>The list, best first; inside one group always by score.</summary>
    public ImmutableArray<RankedItem> Items { get; }

    /// <summary>Where the policy could not be kept, because the group has no more entries or the rule cannot; empty when it was kept.</summary>
    public ImmutableArray<RankingShortage> Shortages { get; }

    /// <summary>How much more the same number of entries would score without the policy: the price of the policy, never negative.</summary>
    public decimal ScoreGivenUp { get; }

    /// <summary>Counts a group in the list.</summary>
    /// <param name="group">The declared group.</param>
    /// <returns>How many entries of the list belong to it.</returns>
    public int CountOf(string group) => Items.Count(item => string.Equals(item.Group, group, StringComparison.Ordinal));
}
