using System.Collections.Immutable;
using System.Numerics;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>The arithmetic of one loan in whole units of its smallest amount; 64-bit numbers where they suffice.</summary>
internal abstract class LoanEngine
{
    private const long MaxSmall = 4_000_000_000_000_000_000;
    private const long MaxSmallPrincipal = 1_000_000_000_000_000;

    private protected LoanEngine()
    {
    }

    /// <summary>The amount lent, with all its digits.</summary>
    public abstract Money Principal { get; }

    /// <summary>The equal instalment or the equal principal, as rounded; the last row may differ.</summary>
    public abstract Money EqualPart { get; }

    /// <summary>The interest of the first month, the greatest there is.</summary>
    public abstract Money FirstInterest { get; }

    /// <summary>Makes the engine; all parts are valid by themselves.</summary>
    public static LoanEngine Create(
        BigInteger principal, Ratio annualRate, BigInteger step, int count, Amortization kind, Rounding rounding, Unit unit)
    {
        Ratio monthly = annualRate / 12L;
        BigInteger up = monthly.Numerator;
        BigInteger down = monthly.Denominator;
        return principal <= MaxSmallPrincipal && down <= MaxSmall && principal * up <= MaxSmall
            ? new Small((long)principal, (long)up, (long)down, (long)step, count, kind, rounding, unit)
            : new Large(principal, up, down, step, count, kind, rounding, unit);
    }

    /// <summary>Makes the rows of the terms that the engine was made for.</summary>
    public abstract ImmutableArray<ScheduleRow> Rows(LoanTerms terms);

    /// <summary>The smallest amount that the loan knows: a currency and the digits after its point.</summary>
    internal readonly record struct Unit(Currency Currency, int Digits);

    private abstract class Typed<T> : LoanEngine
        where T : IBinaryInteger<T>
    {
        private readonly T _principal;
        private readonly T _up;
        private readonly T _down;
        private readonly int _count;
        private readonly Amortization _kind;
        private readonly Rounding _rounding;
        private readonly Unit _unit;
        private readonly T _equalPart;

        private protected Typed(
            T principal, T up, T down, T equalPart, int count, Amortization kind, Rounding rounding, Unit unit)
        {
            _principal = principal;
            _up = up;
            _down = down;
            _equalPart = equalPart;
            _count = count;
            _kind = kind;
            _rounding = rounding;
            _unit = unit;
        }

        public override Money Principal => ToMoney(_principal);

        public override Money EqualPart => ToMoney(_equalPart);

        public override Money FirstInterest => ToMoney(Interest(_principal));

        public override ImmutableArray<ScheduleRow> Rows(LoanTerms terms)
        {
            ImmutableArray<ScheduleRow>.Builder rows = ImmutableArray.CreateBuilder<ScheduleRow>(_count);
            T balance = _principal;
            Money opening = ToMoney(balance);
            for (int number = 1; !T.IsZero(balance); number++)
            {
                T interest = Interest(balance);
                T part = _kind == Amortization.EqualInstalments ? _equalPart - interest : _equalPart;
                T principal = number == _count || part >= balance ? balance : part;
                balance -= principal;
                Money closing = ToMoney(balance);
                rows.Add(new ScheduleRow(
                    number, terms.DueDate(number), opening, ToMoney(interest), ToMoney(principal), ToMoney(interest + principal), closing));
                opening = closing;
            }

            return rows.DrainToImmutable();
        }

        private T Interest(T balance) => WholeNumbers.Divide(_rounding, balance * _up, _down);

        private Money ToMoney(T units) => new(WholeNumbers.FromUnits(units, _unit.Digits), _unit.Currency);
    }

    private sealed class Small(
        long principal, long up, long down, long step, int count, Amortization kind, Rounding rounding, Unit unit)
        : Typed<long>(
            principal, up, down, Part(principal, up, down, step, count, kind, rounding), count, kind, rounding, unit)
    {
        private static long Part(
            long principal, long up, long down, long step, int count, Amortization kind, Rounding rounding) =>
            kind == Amortization.EqualPrincipal || up == 0 ? WholeNumbers.Divide(rounding, principal, step * count) * step
            : Annuity.TryNear(rounding, principal, up, down, step, count, out long steps) ? steps * step
            : (long)Annuity.Steps(rounding, principal, up, down, step, count) * step;
    }

    private sealed class Large(
        BigInteger principal, BigInteger up, BigInteger down, BigInteger step, int count, Amortization kind, Rounding rounding, Unit unit)
        : Typed<BigInteger>(
            principal, up, down, Part(principal, up, down, step, count, kind, rounding), count, kind, rounding, unit)
    {
        private static BigInteger Part(
            BigInteger principal, BigInteger up, BigInteger down, BigInteger step, int count, Amortization kind, Rounding rounding) =>
            step * (kind == Amortization.EqualPrincipal
                ? rounding.Divide(principal, step * count)
                : Annuity.Steps(rounding, principal, up, down, step, count));
    }
}
