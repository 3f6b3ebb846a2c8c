using System.Numerics;
using NodaTime;
using SolidarityEconomy.Finance.Texts;
using SolidarityEconomy.Texts;
using Rule = (string Member, System.Func<SolidarityEconomy.Finance.Loans.LoanTermsInput, SolidarityEconomy.Message?> Fault);

namespace SolidarityEconomy.Finance.Loans;

/// <summary>What the terms of a loan must hold; the constructor stops at the first fault, the validation collects all.</summary>
/// <remarks>A rule looks at what it needs and passes over what is missing or wrong by another rule.</remarks>
internal static class LoanRules
{
    public const int MaxInstalments = 600;

    /// <summary>The most digits that a unit without minor unit can be asked to have.</summary>
    public const int MaxIndexUnitDigits = 10;

    private static readonly BigInteger TooLarge = BigInteger.Pow(10, 28);
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    /// <summary>The rules for the single members, in the order of the document.</summary>
    public static IReadOnlyList<Rule> OfMembers { get; } =
    [
        (nameof(LoanTermsInput.Principal), Principal),
        (nameof(LoanTermsInput.AnnualRate), AnnualRate),
        (nameof(LoanTermsInput.Instalments), Instalments),
        (nameof(LoanTermsInput.DisbursedOn), DisbursedOn),
        (nameof(LoanTermsInput.Amortization), input =>
            input.Amortization is null or Amortization.EqualInstalments or Amortization.EqualPrincipal
                ? null
                : InputTexts.Unknown(input.Amortization.Value.ToString())),
        (nameof(LoanTermsInput.FirstDueDate), FirstDueDate),
        (nameof(LoanTermsInput.DueDay), DueDay),
        (nameof(LoanTermsInput.Rounding), input =>
            input.Rounding is null or (>= Rounding.HalfEven and <= Rounding.AwayFromZero)
                ? null
                : InputTexts.Unknown(input.Rounding.Value.ToString())),
        (nameof(LoanTermsInput.Digits), Digits),
        (nameof(LoanTermsInput.Step), Step),
        (nameof(LoanTermsInput.Instalments), LastDueDate),
        (nameof(LoanTermsInput.Principal), TotalFits),
    ];

    /// <summary>All rules, the last being that the loan shrinks from the first instalment on.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. OfMembers,
        (nameof(LoanTermsInput.Instalments), input =>
            OfMembers.All(rule => rule.Fault(input) is null) ? Shrinks(input, Engine(input)) : null),
    ];

    public static int? DigitsOf(LoanTermsInput input) => input.Digits ?? input.Principal?.Currency.MinorUnitDigits;

    public static int DueDayOf(LoanTermsInput input, LocalDate disbursedOn) =>
        input.DueDay ?? input.FirstDueDate?.Day ?? disbursedOn.Day;

    public static LocalDate FirstDueDateOf(LoanTermsInput input, LocalDate disbursedOn) =>
        input.FirstDueDate ?? Calendar.InMonth(Calendar.MonthOf(disbursedOn) + 1, DueDayOf(input, disbursedOn));

    /// <summary>Makes the engine of an input whose members are all valid.</summary>
    public static LoanEngine Engine(LoanTermsInput input)
    {
        Money principal = input.Principal!.Value;
        int digits = DigitsOf(input)!.Value;
        _ = WholeNumbers.TryUnits(principal.Amount, digits, out BigInteger units);
        BigInteger step = BigInteger.One;
        _ = input.Step is not decimal given || WholeNumbers.TryUnits(given, digits, out step);
        return LoanEngine.Create(
            units,
            input.AnnualRate!.Value,
            step,
            input.Instalments!.Value,
            input.Amortization ?? Amortization.EqualInstalments,
            input.Rounding ?? Rounding.HalfEven,
            new LoanEngine.Unit(principal.Currency, digits));
    }

    /// <summary>Each instalment but the last must repay something of the loan.</summary>
    public static Message? Shrinks(LoanTermsInput input, LoanEngine engine)
    {
        if (input.Instalments == 1)
        {
            return null;
        }

        if (engine.EqualPart.IsZero)
        {
            return FinanceTexts.Message(
                LoanTexts.PartIsZero,
                ("principal", input.Principal!.Value),
                ("count", input.Instalments!.Value));
        }

        return input.Amortization != Amortization.EqualPrincipal && engine.EqualPart <= engine.FirstInterest
            ? FinanceTexts.Message(
                LoanTexts.InstalmentBelowInterest,
                ("instalment", engine.EqualPart),
                ("interest", engine.FirstInterest))
            : null;
    }

    private static Message? Principal(LoanTermsInput input) =>
        input.Principal is not Money principal ? InputTexts.Required()
        : principal.Currency.MinorUnitDigits is null && !principal.Currency.IsIndexUnit
            ? FinanceTexts.Message(LoanTexts.NoCurrencyForLoans, ("currency", principal.Currency.Code))
        : !principal.IsPositive
            ? FinanceTexts.Message(LoanTexts.PrincipalNotPositive, ("principal", principal))
        : Digits(input) is null && !WholeNumbers.TryUnits(principal.Amount, DigitsOf(input)!.Value, out _)
            ? FinanceTexts.Message(
                LoanTexts.PrincipalTooFine,
                ("principal", principal),
                ("digits", DigitsOf(input)!.Value))
        : null;

    private static Message? AnnualRate(LoanTermsInput input) =>
        input.AnnualRate is not Ratio rate ? InputTexts.Required()
        : rate.Sign < 0 ? FinanceTexts.Message(LoanTexts.RateNegative, ("rate", Argument.Percent(rate)))
        : rate.Numerator >= TooLarge || rate.Denominator >= TooLarge ? FinanceTexts.Message(LoanTexts.RateTooLong)
        : null;

    private static Message? Instalments(LoanTermsInput input) =>
        input.Instalments is not int count ? InputTexts.Required()
        : count is < 1 or > MaxInstalments ? InputTexts.OutOfRange(count, 1, MaxInstalments)
        : null;

    private static Message? DisbursedOn(LoanTermsInput input) =>
        input.DisbursedOn is not LocalDate day ? InputTexts.Required() : OutsideCalendar(day);

    private static Message? FirstDueDate(LoanTermsInput input) =>
        input.FirstDueDate is not LocalDate first ? null
        : OutsideCalendar(first) is { } fault ? fault
        : input.DisbursedOn is LocalDate disbursed && first <= disbursed
            ? FinanceTexts.Message(LoanTexts.DueBeforeDisbursement, ("first", first), ("disbursed", disbursed))
        : null;

    private static Message? DueDay(LoanTermsInput input) =>
        input.DueDay is not int day ? null
        : day is < 1 or > 31 ? InputTexts.OutOfRange(day, 1, 31)
        : input.FirstDueDate is LocalDate first && first != Calendar.InMonth(Calendar.MonthOf(first), day)
            ? FinanceTexts.Message(LoanTexts.DueDayMismatch, ("first", first), ("day", day))
        : null;

    private static Message? Digits(LoanTermsInput input)
    {
        if (input.Principal is not Money principal)
        {
            return null;
        }

        int greatest = principal.Currency.MinorUnitDigits ?? MaxIndexUnitDigits;
        return DigitsOf(input) is not int digits
            ? principal.Currency.IsIndexUnit
                ? FinanceTexts.Message(LoanTexts.DigitsRequired, ("currency", principal.Currency.Code))
                : null
            : digits < 0 || digits > greatest ? InputTexts.OutOfRange(digits, 0, greatest)
            : null;
    }

    private static Message? Step(LoanTermsInput input)
    {
        if (input.Step is not decimal step || input.Principal is not Money principal || Principal(input) is not null || Digits(input) is not null)
        {
            return null;
        }

        int digits = DigitsOf(input)!.Value;
        return step <= 0m || step > principal.Amount
                ? InputTexts.OutOfRange(step, new decimal(1, 0, 0, isNegative: false, (byte)digits), principal.Amount)
            : !WholeNumbers.TryUnits(step, digits, out _)
                ? FinanceTexts.Message(LoanTexts.StepTooFine, ("step", step), ("digits", digits))
            : null;
    }

    private static Message? LastDueDate(LoanTermsInput input) =>
        input.DisbursedOn is LocalDate disbursed && DisbursedOn(input) is null && FirstDueDate(input) is null && DueDay(input) is null
        && input.Instalments is int count && Instalments(input) is null
        && (input.FirstDueDate is LocalDate first ? Calendar.MonthOf(first) : Calendar.MonthOf(disbursed) + 1) + count - 1
            > Calendar.MonthOf(LastDay)
            ? FinanceTexts.Message(LoanTexts.TermBeyondCalendar, ("last", LastDay))
            : null;

    private static Message? TotalFits(LoanTermsInput input)
    {
        if (Principal(input) is not null || Digits(input) is not null || AnnualRate(input) is not null || Instalments(input) is not null)
        {
            return null;
        }

        // No row bears more interest than the first, rounded up; nothing that is repaid or computed on the way exceeds this.
        int digits = DigitsOf(input)!.Value;
        _ = WholeNumbers.TryUnits(input.Principal!.Value.Amount, digits, out BigInteger units);
        Ratio rate = input.AnnualRate!.Value;
        BigInteger interest = BigInteger.Divide(units * rate.Numerator, 12 * rate.Denominator) + 1;
        return (2 * units) + (interest * input.Instalments!.Value) < TooLarge
            ? null
            : FinanceTexts.Message(LoanTexts.TotalTooLarge, ("principal", input.Principal.Value));
    }

    private static Message? OutsideCalendar(LocalDate day) =>
        day < FirstDay || day > LastDay ? InputTexts.OutOfRange(day, FirstDay, LastDay) : null;
}
