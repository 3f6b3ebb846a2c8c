namespace SolidarityEconomy.Matching.Policies.Rankings;

/// <summary>An entry of a list that is put in order by score and, under a policy, by declared group.</summary>
/// <remarks>The score was made without the group; only the policy of the re-ranking looks at it.</remarks>
public sealed record RankedItem
{
    /// <summary>Makes an entry.</summary>
    /// <param name="id">The name of the entry, not blank.</param>
    /// <param name="score">What it is worth in the list; more is better.</param>
    /// <param name="group">The declared group that the policy names, or an empty text.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public RankedItem(string id, decimal score, string group = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(group);
        Id = id;
        Score = score;
        Group = group;
    }

    /// <summary>The name of the entry; of two equal scores the ordinally lesser name stands first.</summary>
    public string Id { get; }

    /// <summary>What it is worth in the list; more is better.</summary>
    public decimal Score { get; }

    /// <summary>The declared group that the policy names, or an empty text.</summary>
    public string Group { get; }
}
