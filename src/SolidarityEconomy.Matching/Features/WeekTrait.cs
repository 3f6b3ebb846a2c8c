using System.Collections.Immutable;
using NodaTime;

namespace SolidarityEconomy.Matching.Features;

/// <summary>When in one real week there is time; equal for all who have the same, in whatever zone they told it.</summary>
internal sealed class WeekTrait(ImmutableArray<Interval> spans) : IEquatable<WeekTrait>
{
    private const decimal TicksAnHour = NodaConstants.TicksPerHour;

    private readonly ImmutableArray<Interval> _spans = spans;

    /// <summary>Hours that both have, exact.</summary>
    public decimal CommonHours(WeekTrait other)
    {
        long ticks = 0;
        int i = 0;
        int j = 0;
        while (i < _spans.Length && j < other._spans.Length)
        {
            Interval one = _spans[i];
            Interval another = other._spans[j];
            Duration common = Instant.Min(one.End, another.End) - Instant.Max(one.Start, another.Start);
            ticks += Math.Max(common.BclCompatibleTicks, 0);
            _ = one.End <= another.End ? i++ : j++;
        }

        return ticks / TicksAnHour;
    }

    public bool Equals(WeekTrait? other) => other is not null && _spans.AsSpan().SequenceEqual(other._spans.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as WeekTrait);

    public override int GetHashCode() => _spans.Aggregate(_spans.Length, HashCode.Combine);
}
