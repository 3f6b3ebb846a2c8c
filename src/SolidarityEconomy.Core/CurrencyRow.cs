using NodaTime;

namespace SolidarityEconomy;

/// <summary>One line of the currency tables, as the ISO list gives it.</summary>
internal sealed class CurrencyRow
{
    /// <summary>Takes a line; a month is written as year times 100 plus month, 0 for a currency in use.</summary>
    internal CurrencyRow(
        string code, int number, int? digits, string name, int withdrawnFrom = 0, int withdrawnTo = 0, bool isIndexUnit = false)
    {
        Code = code;
        Number = number;
        Digits = digits;
        Name = name;
        IsIndexUnit = isIndexUnit;
        if (withdrawnFrom > 0)
        {
            int last = withdrawnTo > 0 ? withdrawnTo : withdrawnFrom;
            LocalDate start = new(withdrawnFrom / 100, withdrawnFrom % 100, 1);
            LocalDate end = new LocalDate(last / 100, last % 100, 1).With(DateAdjusters.EndOfMonth);
            Withdrawn = new DateInterval(start, end);
        }
    }

    internal string Code { get; }

    /// <summary>Gets the numeric code; 0 when the list has none.</summary>
    internal int Number { get; }

    /// <summary>Gets the digits of the minor unit in the list; null when not applicable or not known.</summary>
    internal int? Digits { get; }

    internal string Name { get; }

    internal bool IsIndexUnit { get; }

    internal DateInterval? Withdrawn { get; }
}
