using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>How often linkage is right on two disturbed registers of one table, at every threshold.</summary>
internal sealed record Measurement(
    int Rows, int First, int Second, int True, IReadOnlyList<MeasuredPoint> Points, IReadOnlyList<MeasuredPoint> FreePoints, LinkedPair? Example, LinkageResult Doubles)
{
    private static readonly int[] Thresholds = [0, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 10_000, 12_000, 14_000, 16_000];

    /// <summary>The point of the policy as it is when nobody sets anything.</summary>
    public MeasuredPoint Default => FreePoints.Single(point => point.Threshold == LinkagePolicy.Default.SameFrom);

    /// <summary>Disturbs, links and counts.</summary>
    public static Measurement Make(IReadOnlyList<Actor> table, string seed)
    {
        (ImmutableArray<Actor> first, ImmutableArray<Actor> second, ImmutableDictionary<Id<Actor>, Id<Actor>> truth) =
            Disturbance.Make(table, seed);
        LinkagePolicy single = LinkagePolicy.Default with { OneToOne = true };
        return new Measurement(
            table.Count,
            first.Length,
            second.Length,
            truth.Count,
            [.. Thresholds.Select(threshold => Measure(single, threshold))],
            [.. Thresholds.Select(threshold => Measure(LinkagePolicy.Default, threshold))],
            Linker.Link(first, second, single).Same.FirstOrDefault(pair => pair.Evidence[0].Agreement != Agreement.Agrees),
            Linker.Find(table));

        MeasuredPoint Measure(LinkagePolicy policy, int threshold)
        {
            LinkageResult result = Linker.Link(first, second, policy with { SameFrom = threshold });
            return new MeasuredPoint(
                threshold,
                result.Same.Count(),
                result.Same.Count(pair => truth.GetValueOrDefault(pair.One.Id) == pair.Other.Id),
                result.ToAsk.Count(),
                truth.Count);
        }
    }
}
