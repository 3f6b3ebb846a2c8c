using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What an actor can do, when, in which languages and by which means: what matching needs beyond needs and offers.</summary>
/// <remarks>
/// Immutable; equal by its contents, lists in their order. Missing means missing: null says that nobody asked yet, an empty list that
/// the answer was none.
/// </remarks>
public sealed record Profile
{
    /// <summary>Makes a profile in which nothing has been asked yet.</summary>
    /// <param name="of">Whose it is; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Profile(Id<Actor> of) => Of = of;

    /// <summary>The actor whose profile it is.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Actor> Of { get; init => field = Guard.Id(value); }

    /// <summary>What the actor can do, the strongest skill first, each skill once; null when not asked.</summary>
    /// <exception cref="ArgumentException">A claim is null, or two claim the same skill.</exception>
    public ImmutableArray<SkillClaim>? Skills { get; init => field = Once(value, claim => claim.Skill); }

    /// <summary>Which languages the actor speaks, each once; null when not asked.</summary>
    /// <exception cref="ArgumentException">A claim is null, or two claim the same language.</exception>
    public ImmutableArray<LanguageClaim>? Languages { get; init => field = Once(value, claim => claim.Language); }

    /// <summary>How much time there is, and when; null when not asked.</summary>
    public Availability? Availability { get; init; }

    /// <summary>The way by which the actor likes best to be reached; null when not asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public ContactChannel? PreferredChannel { get; init => field = Contents.KnownOrNull(value); }

    /// <summary>What the means of communication carry; null when not asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bandwidth.</exception>
    public Bandwidth? Bandwidth { get; init => field = Contents.KnownOrNull(value); }

    /// <summary>The values that matter most to the actor, the first one most; null when not asked.</summary>
    /// <exception cref="ArgumentException">A value is null or stands twice.</exception>
    public ImmutableArray<Concept>? Values { get; init => field = Contents.DistinctOrNull(value); }

    /// <summary>With whom the actor does not want to be matched; private; null when not asked.</summary>
    /// <exception cref="ArgumentException">A limit is null or stands twice.</exception>
    public ImmutableArray<SafetyLimit>? SafetyLimits { get; init => field = Contents.DistinctOrNull(value); }

    /// <summary>Tells whether one of the safety limits keeps an actor away.</summary>
    /// <param name="other">The actor on the other side of a match.</param>
    /// <returns>False when there is no limit or nobody asked; see <see cref="SafetyLimit.ExcludesUnknown"/> for what is not known.</returns>
    public bool Excludes(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (SafetyLimits is { } limits)
        {
            foreach (SafetyLimit limit in limits)
            {
                if (limit.Excludes(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Compares everything; not asked and none differ.</summary>
    /// <param name="other">Another profile; null equals none.</param>
    /// <returns>True when all is equal.</returns>
    public bool Equals(Profile? other) =>
        other is not null
        && Of == other.Of
        && Contents.Same(Skills, other.Skills)
        && Contents.Same(Languages, other.Languages)
        && Equals(Availability, other.Availability)
        && PreferredChannel == other.PreferredChannel
        && Bandwidth == other.Bandwidth
        && Contents.Same(Values, other.Values)
        && Contents.Same(SafetyLimits, other.SafetyLimits);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Of, Skills?.Length, Languages?.Length, Availability, PreferredChannel, Bandwidth);

    /// <summary>Tells whose profile it is, by the id alone.</summary>
    /// <returns>For example <c>Profile of p-7</c>.</returns>
    public override string ToString() => $"Profile of {Of}";

    private static ImmutableArray<T>? Once<T, TKey>(ImmutableArray<T>? claims, Func<T, TKey> key)
        where T : notnull
    {
        if (claims is not { } known)
        {
            return null;
        }

        ImmutableArray<T> all = Contents.All(known, nameof(claims));
        return all.DistinctBy(key).Count() == all.Length
            ? all
            : throw new ArgumentException("Two claims name the same.", nameof(claims));
    }
}
