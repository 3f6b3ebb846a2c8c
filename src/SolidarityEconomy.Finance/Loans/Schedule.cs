using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>The repayment schedule of a loan: what falls due when, split into interest and principal, down to a balance of zero.</summary>
/// <remarks>
/// Immutable. Interest is the opening balance × the yearly rate ÷ 12, rounded. The equal instalment is P·i/(1 − (1 + i)^−n), computed
/// exactly and rounded once; equal principal is P/n, rounded. The last row takes the rest, so that the principal adds up to the
/// loan, interest and principal to the instalments, and all instalments but the last are equal (or all principal but the last).
/// Where the equal part was rounded up so far that the loan is repaid before the agreed number of instalments, the schedule ends
/// there and has fewer rows. Equal when the terms are.
/// </remarks>
public sealed class Schedule : IEquatable<Schedule>
{
    private static readonly ScheduleValidator Validator = new();

    private Schedule(LoanTerms terms)
    {
        Terms = terms;
        Rows = terms.Engine.Rows(terms);
        decimal interest = 0m;
        foreach (ScheduleRow row in Rows)
        {
            interest += row.Interest.Amount;
        }

        TotalInterest = new Money(interest, terms.Principal.Currency);
        TotalInstalments = Rows[0].OpeningBalance + TotalInterest;
    }

    /// <summary>The terms that the schedule follows.</summary>
    public LoanTerms Terms { get; }

    /// <summary>The instalments, the first first; 1 to as many as agreed.</summary>
    public ImmutableArray<ScheduleRow> Rows { get; }

    /// <summary>The interest of all rows.</summary>
    public Money TotalInterest { get; }

    /// <summary>All that the borrower pays: the sum of the instalments, which is the loan and the interest.</summary>
    public Money TotalInstalments { get; }

    /// <summary>Makes the schedule of a loan.</summary>
    /// <param name="terms">What was agreed on; every instance gives a schedule.</param>
    /// <returns>The schedule; time and space grow with the number of instalments.</returns>
    public static Schedule Create(LoanTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new Schedule(terms);
    }

    /// <summary>Takes a document in when its terms are valid and its rows are those that the terms give; else reports all that is wrong.</summary>
    /// <param name="input">The document.</param>
    /// <param name="schedule">The schedule; null when there is a fault.</param>
    /// <param name="report">Every fault with its path; clean when there is none.</param>
    /// <returns>True when the document is a schedule of this library, figure by figure.</returns>
    public static bool TryCreate(ScheduleInput input, [NotNullWhen(true)] out Schedule? schedule, out InputReport report)
    {
        ArgumentNullException.ThrowIfNull(input);
        report = Validator.Report(input, out schedule);
        return schedule is not null;
    }

    /// <summary>Gives the schedule as a document.</summary>
    /// <returns>The document, from which <see cref="TryCreate"/> makes an equal schedule.</returns>
    public ScheduleInput ToInput() => new(Terms.ToInput(), [.. Rows.Select(row => row.ToInput())]);

    /// <summary>Shows how the whole came about: terms, equal part, rounding, due days, and what is special about the last instalment.</summary>
    /// <returns>The explanation, for the borrower and those who answer for the loan.</returns>
    public Explanation Explain() => ScheduleExplanations.Of(this);

    /// <summary>Shows the working of one row: interest, principal, balance, and why the last one differs.</summary>
    /// <param name="row">A row of this schedule.</param>
    /// <returns>The explanation, for the borrower and those who answer for the loan.</returns>
    /// <exception cref="ArgumentException">The row is not one of this schedule.</exception>
    public Explanation Explain(ScheduleRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Number <= Rows.Length && row.Equals(Rows[row.Number - 1])
            ? ScheduleExplanations.Of(this, row)
            : throw new ArgumentException("The row is of another schedule.", nameof(row));
    }

    /// <inheritdoc/>
    public bool Equals(Schedule? other) => other is not null && Terms.Equals(other.Terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Schedule);

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.GetHashCode();
}
