using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>One thing that a team must keep to, as data; made by the factory of its kind.</summary>
/// <remarks>
/// Of the figures only those of the kind may be there; a <see cref="TeamProblem"/> checks it. Equal by value, lists in their order.
/// A rule about groups asks for members or sees to it that nobody is alone; none can keep a group out.
/// </remarks>
/// <param name="Kind">What is asked.</param>
/// <param name="Least">The least number of members or of different values.</param>
/// <param name="Most">The greatest number of members.</param>
/// <param name="Capability">Only members who can do this count.</param>
/// <param name="Level">The least level of that capability.</param>
/// <param name="Trait">By what members are told apart.</param>
/// <param name="Values">Only members with one of these values count.</param>
/// <param name="Names">The candidates whom the rule is about.</param>
public sealed record TeamRule(
    TeamRuleKind Kind,
    int? Least = null,
    int? Most = null,
    string? Capability = null,
    int Level = 0,
    TeamTrait? Trait = null,
    IReadOnlyList<string>? Values = null,
    IReadOnlyList<string>? Names = null)
{
    /// <summary>Asks for a capability.</summary>
    /// <param name="capability">What somebody in the team has to be able to do.</param>
    /// <param name="people">By how many members, from 1 on.</param>
    /// <param name="level">How well each of them, from 0 on; an unknown level is 0.</param>
    /// <returns>The rule, which no member keeps by an unknown level when one is asked for.</returns>
    public static TeamRule Cover(string capability, int people = 1, int level = 0) =>
        new(TeamRuleKind.Cover, people, Capability: capability, Level: level);

    /// <summary>Asks for members of a kind, sector, place, language or group; set <see cref="Capability"/> too for, say, a local lead.</summary>
    /// <param name="people">How many members, from 1 on.</param>
    /// <param name="trait">By what they are known.</param>
    /// <param name="values">Any of these will do; at least one.</param>
    /// <returns>The rule; <c>with { Capability = "lead" }</c> counts only members who can do that as well.</returns>
    public static TeamRule AtLeast(int people, TeamTrait trait, params IEnumerable<string> values) =>
        new(TeamRuleKind.AtLeast, people, Trait: trait, Values: [.. values]);

    /// <summary>Limits the members of a kind, sector, place or language.</summary>
    /// <param name="people">How many members at most, from 0 on.</param>
    /// <param name="trait">By what they are known; not by group.</param>
    /// <param name="values">Whoever has any of these counts; at least one.</param>
    /// <returns>The rule; a member with several of the values counts once.</returns>
    public static TeamRule AtMost(int people, TeamTrait trait, params IEnumerable<string> values) =>
        new(TeamRuleKind.AtMost, Most: people, Trait: trait, Values: [.. values]);

    /// <summary>Takes members of a kind, sector, place or language only.</summary>
    /// <param name="trait">By what they are known; not by group.</param>
    /// <param name="values">Any of these will do; at least one.</param>
    /// <returns>The rule; who has no known value is kept out.</returns>
    public static TeamRule Everybody(TeamTrait trait, params IEnumerable<string> values) =>
        new(TeamRuleKind.Everybody, Trait: trait, Values: [.. values]);

    /// <summary>Asks for different values: members of at least two sectors.</summary>
    /// <param name="trait">By what members are told apart.</param>
    /// <param name="least">How many different values the members have together, from 1 on.</param>
    /// <returns>The rule; a member with several values adds all of them.</returns>
    public static TeamRule Variety(TeamTrait trait, int least) => new(TeamRuleKind.Variety, least, Trait: trait);

    /// <summary>Asks for one value that all members have: a common language.</summary>
    /// <param name="trait">Where the value is looked for; not among groups.</param>
    /// <returns>The rule; whichever value it is.</returns>
    public static TeamRule Common(TeamTrait trait) => new(TeamRuleKind.Common, Trait: trait);

    /// <summary>Limits the size.</summary>
    /// <param name="least">The fewest members, from 1 on.</param>
    /// <param name="most">The most members.</param>
    /// <returns>The rule; without one, a team has one member at least.</returns>
    public static TeamRule Size(int least, int most) => new(TeamRuleKind.Size, least, most);

    /// <summary>Leaves nobody of a minority alone: of each value no member, or two at least.</summary>
    /// <param name="trait">By what members are told apart.</param>
    /// <param name="values">The values that must not be alone, each by itself; none: every value.</param>
    /// <returns>
    /// The rule; <c>with { Least = 3 }</c> asks for three. A value that fewer candidates have than are asked for is passed over: nobody
    /// could be beside its only member, and nobody is kept out for that.
    /// </returns>
    public static TeamRule NotAlone(TeamTrait trait, params IEnumerable<string> values) =>
        new(TeamRuleKind.NotAlone, 2, Trait: trait, Values: [.. values]);

    /// <summary>Takes all of some candidates, or none.</summary>
    /// <param name="names">Two candidates at least.</param>
    /// <returns>The rule for a team with or without them.</returns>
    public static TeamRule Together(params IEnumerable<string> names) => new(TeamRuleKind.Together, Names: [.. names]);

    /// <summary>Takes one of some candidates at most: a former team, people who do not get along.</summary>
    /// <param name="names">Two names at least; a name that is no candidate plays no part.</param>
    /// <returns>The rule; <c>with { Most = 2 }</c> lets two of them meet again.</returns>
    public static TeamRule Apart(params IEnumerable<string> names) => new(TeamRuleKind.Apart, Most: 1, Names: [.. names]);

    /// <summary>Takes certain candidates in any case.</summary>
    /// <param name="names">One candidate at least.</param>
    /// <returns>The rule by which a team that exists is completed.</returns>
    public static TeamRule Include(params IEnumerable<string> names) => new(TeamRuleKind.Include, Names: [.. names]);

    /// <summary>Compares all figures, lists in their order.</summary>
    /// <param name="other">Another rule; null equals none.</param>
    /// <returns>True when they ask the same in the same words.</returns>
    public bool Equals(TeamRule? other) =>
        other is not null
        && (Kind, Least, Most, Level, Trait) == (other.Kind, other.Least, other.Most, other.Level, other.Trait)
        && string.Equals(Capability, other.Capability, StringComparison.Ordinal)
        && Same(Values, other.Values)
        && Same(Names, other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Least, Most, Level, Trait, Values?.Count, Names?.Count);

    /// <summary>True for a candidate who has the capability and a value of the rule, as far as it names them.</summary>
    internal bool Counts(TeamCandidate candidate) =>
        (Capability is null || candidate.Can(Capability, Level))
        && (Trait is not { } trait || Values is not { Count: > 0 } || HasAny(candidate, trait, Values))
        && (Names is null || Contains(Names, candidate.Name));

    /// <summary>Whether a list has a word, without taking memory.</summary>
    internal static bool Contains(IReadOnlyList<string> words, string word)
    {
        for (int k = 0; k < words.Count; k++)
        {
            if (string.Equals(words[k], word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values that must not be alone: those of the rule, or all, that enough candidates have; in ordinal order.</summary>
    internal string[] Guarded(ImmutableArray<TeamCandidate> candidates)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (TeamCandidate candidate in candidates)
        {
            IReadOnlyList<string> values = candidate.Values(Trait!.Value);
            for (int k = 0; k < values.Count; k++)
            {
                if (Values is not { Count: > 0 } || Contains(Values, values[k]))
                {
                    counts[values[k]] = counts.GetValueOrDefault(values[k]) + 1;
                }
            }
        }

        return [.. counts.Where(value => value.Value >= Least).Select(value => value.Key).Order(StringComparer.Ordinal)];
    }

    private static bool HasAny(TeamCandidate candidate, TeamTrait trait, IReadOnlyList<string> values)
    {
        for (int k = 0; k < values.Count; k++)
        {
            if (candidate.Has(trait, values[k]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        (one ?? []).SequenceEqual(other ?? [], StringComparer.Ordinal);
}
