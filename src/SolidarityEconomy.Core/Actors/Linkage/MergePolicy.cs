using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Which value a merged actor takes, by field; for lists nothing has to be chosen.</summary>
/// <remarks>Immutable; equal by value; change <see cref="Default"/> by <see cref="With"/>.</remarks>
public sealed record MergePolicy
{
    private readonly ImmutableArray<MergeRule> _rules;

    private MergePolicy(ImmutableArray<MergeRule> rules) => _rules = rules;

    /// <summary>The newest value of every field, but the fullest place and description and the fullest years of existence.</summary>
    public static MergePolicy Default { get; } =
        new MergePolicy([.. Enum.GetValues<MergeField>().Select(_ => MergeRule.Newest)])
            .With(MergeField.Place, MergeRule.Fullest)
            .With(MergeField.Description, MergeRule.Fullest)
            .With(MergeField.Existence, MergeRule.Fullest);

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
