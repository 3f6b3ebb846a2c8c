using System.Collections.Immutable;

namespace SolidarityEconomy.Profiles;

/// <summary>What of a merged profile belongs to which of the two, when they are separated.</summary>
internal static class Separation
{
    /// <summary>The safety limits that were stated since the merger: those that neither had before.</summary>
    public static ImmutableArray<SafetyLimit> LimitsSince(Profile? merged, Profile? own, Profile? foreign) =>
    [
        .. (merged?.SafetyLimits ?? []).Except(own?.SafetyLimits ?? []).Except(foreign?.SafetyLimits ?? []),
    ];

    /// <summary>A merged profile without what came from the other record alone.</summary>
    public static Profile? Of(Profile? merged, Profile? own, Profile? foreign)
    {
        if (merged is null || foreign is null)
        {
            return merged;
        }

        Profile left = merged with
        {
            Skills = Left(merged.Skills, own?.Skills, foreign.Skills, claim => claim.Skill),
            Languages = Left(merged.Languages, own?.Languages, foreign.Languages, claim => claim.Language),
            Values = Left(merged.Values, own?.Values, foreign.Values, value => value),
            Availability = Left(merged.Availability, own?.Availability, foreign.Availability),
            PreferredChannel = Left(merged.PreferredChannel, own?.PreferredChannel, foreign.PreferredChannel),
            Bandwidth = Left(merged.Bandwidth, own?.Bandwidth, foreign.Bandwidth),
            SafetyLimits = null,
        };
        return own is null && left.Equals(new Profile(left.Of)) ? null : left;
    }

    private static T Left<T>(T merged, T own, T foreign) => merged is not null && Equals(merged, foreign) ? own : merged;

    private static ImmutableArray<T>? Left<T, TKey>(
        ImmutableArray<T>? merged, ImmutableArray<T>? own, ImmutableArray<T>? foreign, Func<T, TKey> key)
    {
        if (merged is not { } all || foreign is not { IsEmpty: false } others)
        {
            return merged;
        }

        HashSet<TKey> theirs = [.. others.Select(key)];
        theirs.ExceptWith((own ?? []).Select(key));
        ImmutableArray<T> left = [.. all.Where(item => !theirs.Contains(key(item)))];
        return left.IsEmpty && !all.IsEmpty && own is null ? null : left;
    }
}
