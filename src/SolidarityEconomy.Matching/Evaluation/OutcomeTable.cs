using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>What a plan gives to each part of a side, as far as it may be shown.</summary>
/// <remarks>Immutable. Rows of groups overlap, since a person may be of several; rows of territories do not.</remarks>
public sealed class OutcomeTable
{
    [JsonConstructor]
    internal OutcomeTable(ImmutableArray<OutcomeRow> rows, int hidden = 0)
    {
        Rows = !rows.IsDefault && rows.DistinctBy(row => row.Key, StringComparer.Ordinal).Count() == rows.Length
            ? rows
            : throw new ArgumentException("A key stands twice, or there are no rows.", nameof(rows));
        ArgumentOutOfRangeException.ThrowIfNegative(hidden);
        Hidden = hidden;
    }

    /// <summary>The parts, those with the least share first, so that whom the plan serves least stands on top; then by key.</summary>
    public ImmutableArray<OutcomeRow> Rows { get; }

    /// <summary>How many groups are not shown, since their figures, or a sum or difference with other rows, would tell of too few people; those without a member count, too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Hidden { get; }

    /// <summary>Looks a part up.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The row; null when there is none.</returns>
    public OutcomeRow? Find(string key) => Rows.FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal));
}
