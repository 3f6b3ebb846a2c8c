using NodaTime;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>One instalment of a schedule with its figures.</summary>
/// <remarks>
/// Immutable. Instalment = interest + principal; closing balance = opening balance − principal. All amounts have the currency and
/// the digits of the terms; none is negative, and principal and instalment are above 0.
/// </remarks>
public sealed class ScheduleRow : IEquatable<ScheduleRow>
{
    internal ScheduleRow(
        int number, LocalDate dueDate, Money openingBalance, Money interest, Money principal, Money instalment, Money closingBalance)
    {
        Number = number;
        DueDate = dueDate;
        OpeningBalance = openingBalance;
        Interest = interest;
        Principal = principal;
        Instalment = instalment;
        ClosingBalance = closingBalance;
    }

    /// <summary>The number of the instalment, the first being 1.</summary>
    public int Number { get; }

    /// <summary>The day on which it falls due.</summary>
    public LocalDate DueDate { get; }

    /// <summary>What is owed before it.</summary>
    public Money OpeningBalance { get; }

    /// <summary>One month's interest on the opening balance, rounded.</summary>
    public Money Interest { get; }

    /// <summary>What it repays of the loan.</summary>
    public Money Principal { get; }

    /// <summary>What the borrower pays: interest and principal.</summary>
    public Money Instalment { get; }

    /// <summary>What is owed after it; 0 after the last.</summary>
    public Money ClosingBalance { get; }

    /// <summary>Gives the row as part of a document.</summary>
    /// <returns>The same figures.</returns>
    public ScheduleRowInput ToInput() => new(Number, DueDate, OpeningBalance, Interest, Principal, Instalment, ClosingBalance);

    /// <inheritdoc/>
    public bool Equals(ScheduleRow? other) =>
        other is not null && Number == other.Number && DueDate == other.DueDate && OpeningBalance == other.OpeningBalance
        && Interest == other.Interest && Principal == other.Principal && Instalment == other.Instalment
        && ClosingBalance == other.ClosingBalance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScheduleRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, DueDate, OpeningBalance, Instalment);
}
