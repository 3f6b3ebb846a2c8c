using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>One step of a history: what to do, with whom, and how many days later.</summary>
internal sealed record LifeStep(int Operation, int A, int B, int C, int Days)
{
    public static Arbitrary<LifeStep[]> Histories(int steps) => Gen.Choose(0, steps).SelectMany(length => Gen.ListOf(
        from operation in Gen.Choose(0, 20)
        from a in Gen.Choose(0, 2)
        from b in Gen.Choose(0, 2)
        from c in Gen.Choose(0, 5)
        from days in Gen.Choose(0, 2)
        select new LifeStep(operation, a, b, c, days),
        length)).Select(history => history.ToArray()).ToArbitrary();
}
