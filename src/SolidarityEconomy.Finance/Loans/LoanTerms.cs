using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>What lender and borrower agreed on: amount, rate, number of monthly instalments, dates and rounding.</summary>
/// <remarks>
/// Immutable and valid: every instance gives a <see cref="Schedule"/>. Each period counts as one month whatever its days, so the
/// interest of a month is a twelfth of the yearly rate on the balance. Equal when all members are.
/// </remarks>
public sealed class LoanTerms : IEquatable<LoanTerms>
{
    /// <summary>The greatest number of instalments, 600: fifty years.</summary>
    public const int MaxInstalments = LoanRules.MaxInstalments;

    private static readonly LoanTermsValidator Validator = new();

    private readonly int _firstMonth;

    /// <summary>Makes the terms.</summary>
    /// <param name="principal">The amount lent, above 0, in a currency with a minor unit or in an index unit such as UF or UDI.</param>
    /// <param name="annualRate">
    /// The nominal yearly rate as a fraction, 0.24 for 24 %; 0 or more, without an upper end; numerator and denominator of at most 28 digits.
    /// </param>
    /// <param name="instalments">The number of monthly instalments, 1 to <see cref="MaxInstalments"/>.</param>
    /// <param name="disbursedOn">The day on which the money is handed over, in the years 1 to 9999.</param>
    /// <param name="amortization">How the repayment spreads.</param>
    /// <param name="firstDueDate">When the first instalment falls due, after the disbursement; null for the due day of the next month.</param>
    /// <param name="dueDay">
    /// The day of the month on which instalments fall due, 1 to 31, the last day in shorter months; null for the day of the first due
    /// date or, without one, of the disbursement. A loan of 31 January falls due on 28 February and 31 March.
    /// </param>
    /// <param name="rounding">Where interest and the equal part go between two allowed amounts.</param>
    /// <param name="digits">
    /// Digits after the point of every amount: 0 to those of the minor unit, which null stands for; 0 to 10 and not null for an index unit.
    /// </param>
    /// <param name="step">
    /// What the equal part, instalment or principal, is a multiple of, in units of the currency: 1 for whole pesos, 0.05, 100; at most
    /// the principal. Null for the smallest amount. The last instalment takes the rest and need not be a multiple.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A value is outside its range, or the loan would not shrink: the equal part rounds to nothing, or an equal instalment only
    /// pays the interest; or what is repaid may have more than 28 digits.
    /// </exception>
    public LoanTerms(
        Money principal,
        Ratio annualRate,
        int instalments,
        LocalDate disbursedOn,
        Amortization amortization = Amortization.EqualInstalments,
        LocalDate? firstDueDate = null,
        int? dueDay = null,
        Rounding rounding = Rounding.HalfEven,
        int? digits = null,
        decimal? step = null)
        : this(new LoanTermsInput(
            principal, annualRate, instalments, disbursedOn, amortization, firstDueDate, dueDay, rounding, digits, step).InIsoCalendar())
    {
    }

    private LoanTerms(LoanTermsInput input)
    {
        foreach ((string member, Func<LoanTermsInput, Message?> fault) in LoanRules.OfMembers)
        {
            Guard(fault(input), member);
        }

        Engine = LoanRules.Engine(input);
        Guard(LoanRules.Shrinks(input, Engine), nameof(Instalments));
        Principal = Engine.Principal;
        AnnualRate = input.AnnualRate!.Value;
        Instalments = input.Instalments!.Value;
        DisbursedOn = input.DisbursedOn!.Value;
        Amortization = input.Amortization ?? Amortization.EqualInstalments;
        FirstDueDate = LoanRules.FirstDueDateOf(input, DisbursedOn);
        DueDay = LoanRules.DueDayOf(input, DisbursedOn);
        Rounding = input.Rounding ?? Rounding.HalfEven;
        Digits = LoanRules.DigitsOf(input)!.Value;
        Step = input.Step ?? new decimal(1, 0, 0, isNegative: false, (byte)Digits);
        _firstMonth = Calendar.MonthOf(FirstDueDate);
    }

    /// <summary>The amount lent, above 0, written with <see cref="Digits"/> digits after the point.</summary>
    public Money Principal { get; }

    /// <summary>The nominal yearly rate as a fraction, 0 or more.</summary>
    public Ratio AnnualRate { get; }

    /// <summary>The agreed number of monthly instalments, 1 to <see cref="MaxInstalments"/>.</summary>
    public int Instalments { get; }

    /// <summary>The day on which the money is handed over.</summary>
    public LocalDate DisbursedOn { get; }

    /// <summary>How the repayment spreads over the instalments.</summary>
    public Amortization Amortization { get; }

    /// <summary>When the first instalment falls due.</summary>
    public LocalDate FirstDueDate { get; }

    /// <summary>The day of the month on which instalments fall due, 1 to 31; the last day in shorter months.</summary>
    public int DueDay { get; }

    /// <summary>Where interest and the equal part go between two allowed amounts.</summary>
    public Rounding Rounding { get; }

    /// <summary>Digits after the point of every amount of the schedule.</summary>
    public int Digits { get; }

    /// <summary>What the equal part is a multiple of, in units of the currency.</summary>
    public decimal Step { get; }

    internal LoanEngine Engine { get; }

    /// <summary>Takes a document in, or reports all that is wrong with it.</summary>
    /// <param name="input">The document.</param>
    /// <param name="terms">The terms; null when there is a fault.</param>
    /// <param name="report">Every fault with its path; clean when there is none.</param>
    /// <returns>True exactly when the constructor accepts the same values.</returns>
    public static bool TryCreate(LoanTermsInput input, [NotNullWhen(true)] out LoanTerms? terms, out InputReport report)
    {
        ArgumentNullException.ThrowIfNull(input);
        LoanTermsInput inIso = input.InIsoCalendar();
        report = Validator.Report(inIso);
        terms = report.IsValid ? new LoanTerms(inIso) : null;
        return terms is not null;
    }

    /// <summary>Gives the terms as a document, with every default written out.</summary>
    /// <returns>The document, from which <see cref="TryCreate"/> makes equal terms.</returns>
    public LoanTermsInput ToInput() => new(
        Principal, AnnualRate, Instalments, DisbursedOn, Amortization, FirstDueDate, DueDay, Rounding, Digits, Step);

    /// <inheritdoc/>
    public bool Equals(LoanTerms? other) =>
        other is not null && Principal == other.Principal && AnnualRate == other.AnnualRate && Instalments == other.Instalments
        && DisbursedOn == other.DisbursedOn && Amortization == other.Amortization && FirstDueDate == other.FirstDueDate
        && DueDay == other.DueDay && Rounding == other.Rounding && Digits == other.Digits && Step == other.Step;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LoanTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Principal, AnnualRate, Instalments, DisbursedOn, FirstDueDate, Amortization);

    /// <summary>When an instalment falls due, by its number from 1.</summary>
    internal LocalDate DueDate(int number) => Calendar.InMonth(_firstMonth + number - 1, DueDay);

    private static void Guard(Message? fault, string member)
    {
        if (fault is not null)
        {
            throw new ArgumentException($"{member}: {fault.In(LanguageTag.English)}", member);
        }
    }
}
