using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

/// <summary>Random numbers of every size and scale for the properties of the kernel.</summary>
internal static class Generators
{
    /// <summary>Decimals of every scale and size, small ones and zero often.</summary>
    public static readonly Gen<decimal> Decimals = Gen.Frequency(
        (4, from units in Gen.Choose(-1_000_000, 1_000_000) from scale in Gen.Choose(0, 9) select units * PowerOfTenth(scale)),
        (2, from low in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(int.MinValue, int.MaxValue)
            from high in Gen.Choose(0, 1000)
            from isNegative in Gen.Elements(true, false)
            from scale in Gen.Choose(0, 18)
            select new decimal(low, middle, high, isNegative, (byte)scale)),
        (1, Gen.Constant(0m)));

    /// <summary>Decimals with at most 9 digits before the point and 6 after it, so that sums and products stay exact.</summary>
    public static readonly Gen<decimal> SmallDecimals =
        from units in Gen.Choose(-1_000_000_000, 1_000_000_000)
        from scale in Gen.Choose(0, 6)
        select units * PowerOfTenth(scale);

    /// <summary>Ratios of small, large and very large numbers.</summary>
    public static readonly Gen<Ratio> Ratios = Gen.Frequency(
        (4, from n in Gen.Choose(-1000, 1000) from d in Gen.Choose(1, 1000) select new Ratio(n, d)),
        (2, from n in Long from d in Long where d != 0 select new Ratio(n, d)),
        (1, from a in Long
            from b in Long
            from c in Long
            where c != 0
            select new Ratio(new BigInteger(a) * b, new BigInteger(c) * c * 3)));

    private static Gen<long> Long =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from edge in Gen.Choose(0, 9)
        select edge switch { 0 => long.MaxValue, 1 => long.MinValue, 2 => high, _ => ((long)high << 32) ^ unchecked((uint)low) };

    public static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static decimal PowerOfTenth(int digits) => new(1, 0, 0, false, (byte)digits);

    /// <summary>The first prime numbers, whose fractions have only their product as common denominator.</summary>
    public static IEnumerable<int> Primes(int count) =>
        Enumerable.Range(2, int.MaxValue - 2)
            .Where(n => Enumerable.Range(2, (int)Math.Sqrt(n) - 1).All(divisor => n % divisor != 0))
            .Take(count);
}
