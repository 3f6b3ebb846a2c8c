using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Which value a merged actor takes, by field; for lists nothing has to be chosen.</summary>
/// <remarks>Immutable; equal by value; change <see cref="Default"/> by <see cref="With"/>.</remarks>
public sealed record MergePolicy
{
    private readonly ImmutableArray<MergeRule> _rules;

    /// <summary>Makes a policy of rules by field, as a document names them.</summary>
    /// <param name="rules">The rules; a field that is not named has that of <see cref="Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field or rule.</exception>
    [JsonConstructor]
    public MergePolicy(IReadOnlyDictionary<MergeField, MergeRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules.Aggregate(Default, (policy, row) => policy.With(row.Key, row.Value))._rules;
    }

    private MergePolicy(ImmutableArray<MergeRule> rules) => _rules = rules;

    /// <summary>The newest value of every field, but the fullest place and description and the fullest years of existence.</summary>
    public static MergePolicy Default { get; } =
        new MergePolicy([.. Enum.GetValues<MergeField>().Select(_ => MergeRule.Newest)])
            .With(MergeField.Place, MergeRule.Fullest)
            .With(MergeField.Description, MergeRule.Fullest)
            .With(MergeField.Existence, MergeRule.Fullest);

    /// <summary>The rule of every field, in the order of <see cref="MergeField"/>; made anew at each call.</summary>
    public IReadOnlyDictionary<MergeField, MergeRule> Rules =>
        Enum.GetValues<MergeField>().ToImmutableSortedDictionary(part => part, Rule);

    /// <summary>Looks the rule of a field up.</summary>
    /// <param name="field">The field; for a list the rule plays no part.</param>
    /// <returns>Its rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field.</exception>
    public MergeRule Rule(MergeField field) => _rules[(int)Contents.Known(field)];

    /// <summary>Copies the policy with another rule for one field.</summary>
    /// <param name="field">What is asked about, such as name, place or identifiers.</param>
    /// <param name="rule">Its new rule.</param>
    /// <returns>The new policy; this one stays as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field or rule.</exception>
    public MergePolicy With(MergeField field, MergeRule rule) =>
        new(_rules.SetItem((int)Contents.Known(field), Contents.Known(rule)));

    /// <summary>Tells whether two policies have equal rules.</summary>
    /// <param name="other">The policy to compare with; null equals none.</param>
    /// <returns>True when every field has the same rule.</returns>
    public bool Equals(MergePolicy? other) => other is not null && _rules.SequenceEqual(other._rules);

    /// <inheritdoc/>
    public override int GetHashCode() => _rules.Aggregate(0, (hash, rule) => HashCode.Combine(hash, rule));
}
