using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Finance.Loans;

namespace SolidarityEconomy.Finance.Tests.Loans;

/// <summary>Random terms: valid ones of every size and currency, and inputs with any number of faults.</summary>
internal static class LoanGenerators
{
    private static readonly Gen<LocalDate> Days =
        from year in Gen.Choose(2019, 2033)
        from day in Gen.Choose(0, 365)
        select new LocalDate(year, 1, 1).PlusDays(day);

    private static readonly Gen<(string Code, int Digits)> Units =
        Gen.Elements(("USD", 2), ("COP", 0), ("CLP", 0), ("KWD", 3), ("CLF", 4), ("BRL", 2), ("MXV", 6), ("VES", 2));

    private static readonly Gen<Ratio> Rates = Gen.Frequency(
        (1, Gen.Constant(Ratio.Zero)),
        (5, from points in Gen.Choose(1, 6000) select new Ratio(points, 10_000)),
        (2, from n in Gen.Choose(1, 50) from d in Gen.Choose(1, 97) select new Ratio(n, d * 3)),
        (1, from n in Gen.Choose(1, int.MaxValue) from d in Gen.Choose(1, int.MaxValue) select new Ratio(n, d)));

    private static readonly Gen<decimal> WholeUnits = Gen.Frequency(
        (5, from units in Gen.Choose(1, 2_000_000_000) select (decimal)units),
        (2, from units in Gen.Choose(1, 3000) select (decimal)units),
        (2, from high in Gen.Choose(1, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) select (high * 2_147_483_648m) + low),
        (1, from high in Gen.Choose(1, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) select (high * 1_000_000_000_000_000m) + low));

    private static readonly Gen<int> Counts =
        Gen.Frequency((6, Gen.Choose(1, 36)), (2, Gen.Choose(37, 120)), (1, Gen.Choose(121, 600)));

    private static readonly Gen<Rounding> Roundings = Gen.Elements(Enum.GetValues<Rounding>());

    /// <summary>Terms as the constructor accepts them.</summary>
    public static readonly Gen<LoanTerms> Terms =
        from input in
            from unit in Units
            from units in WholeUnits
            from rate in Rates
            from count in Counts
            from day in Days
            from kind in Gen.Elements(Amortization.EqualInstalments, Amortization.EqualPrincipal)
            from rounding in Roundings
            from stepUnits in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Elements(5, 10, 50, 100)))
            from wait in Gen.Choose(0, 2)
            select new LoanTermsInput(
                new Money(Scaled(units, unit.Digits), Currency.Of(unit.Code)),
                rate,
                count,
                day,
                kind,
                wait == 0 ? null : day.PlusDays(17 * wait),
                null,
                rounding,
                unit.Digits,
                Scaled(stepUnits, unit.Digits))
        where LoanTerms.TryCreate(input, out _, out _)
        select Accepted(input);

    /// <summary>Inputs of which many have a fault or several.</summary>
    public static readonly Gen<LoanTermsInput> Inputs =
        from amount in Mostly<decimal?>(1000m, null, -1m, 0m, 0.01m, 0.005m, 1000.5m, 9_999_999_999_999_999_999_999_999.99m)
        from currency in Mostly("USD", "CLP", "CLF", "XXX", "XAU", "KWD")
        from rate in Mostly<Ratio?>(new Ratio(24, 100), null, new Ratio(-1, 10), Ratio.Zero, new Ratio(1, 3), 1000L, LongRate)
        from count in Mostly<int?>(12, null, -1, 0, 1, 2, 600, 601)
        from day in Mostly<LocalDate?>(new LocalDate(2026, 1, 31), null, new LocalDate(2024, 2, 29), new LocalDate(9999, 11, 30), new LocalDate(0, 5, 5))
        from first in Mostly<LocalDate?>(null, new LocalDate(2026, 2, 28), new LocalDate(2026, 1, 31))
        from dueDay in Mostly<int?>(null, 0, 28, 31, 32)
        from kind in Mostly<Amortization?>(null, Amortization.EqualPrincipal, Amortization.EqualInstalments, (Amortization)7)
        from rounding in Mostly<Rounding?>(null, Rounding.Floor, Rounding.Ceiling, (Rounding)99)
        from digits in Mostly<int?>(null, -1, 0, 2, 4, 11)
        from step in Mostly<decimal?>(null, -1m, 0m, 0.001m, 0.05m, 1m, 5000m)
        select new LoanTermsInput(
            amount is decimal a ? new Money(a, Currency.Of(currency)) : null, rate, count, day, kind, first, dueDay, rounding, digits, step);

    private static Ratio LongRate => new(System.Numerics.BigInteger.One, System.Numerics.BigInteger.Pow(10, 28));

    private static decimal Scaled(decimal units, int digits)
    {
        decimal scaled = units;
        for (int i = 0; i < digits; i++)
        {
            scaled *= 0.1m;
        }

        return scaled;
    }

    private static Gen<T> Mostly<T>(T usual, params T[] others) => Gen.Frequency((7, Gen.Constant(usual)), (2, Gen.Elements(others)));

    private static LoanTerms Accepted(LoanTermsInput input) =>
        LoanTerms.TryCreate(input, out LoanTerms? terms, out _) ? terms : throw new InvalidOperationException();
}
