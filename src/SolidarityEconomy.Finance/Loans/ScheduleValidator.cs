using System.Collections.Immutable;
using FluentValidation;
using SolidarityEconomy.Finance.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>Holds a document against the schedule that its terms give.</summary>
internal sealed class ScheduleValidator
{
    private readonly Presence _presence = new();

    public InputReport Report(ScheduleInput input, out Schedule? schedule)
    {
        schedule = null;
        InputReport presence = _presence.Report(input);
        InputReport terms = InputReport.Clean;
        LoanTerms? valid = null;
        if (input.Terms is not null && !LoanTerms.TryCreate(input.Terms, out valid, out terms))
        {
            terms = new InputReport(terms.Faults.Select(fault =>
                new InputFault("terms." + fault.Path, fault.Message, fault.Severity, fault.Row)));
        }

        Schedule? expected = valid is null ? null : Schedule.Create(valid);
        InputReport report = new(
            [.. presence.Faults, .. terms.Faults, .. expected is not null && input.Rows is { IsDefault: false } rows ? Differences(rows, expected) : []]);
        schedule = report.IsValid ? expected : null;
        return report;
    }

    private static IEnumerable<InputFault> Differences(ImmutableArray<ScheduleRowInput> rows, Schedule expected)
    {
        if (rows.Length != expected.Rows.Length)
        {
            yield return new InputFault("rows", FinanceTexts.Message(
                LoanTexts.RowCount, ("expected", expected.Rows.Length), ("found", rows.Length)));
        }

        for (int i = 0; i < Math.Min(rows.Length, expected.Rows.Length); i++)
        {
            ScheduleRow row = expected.Rows[i];
            if (row.ToInput() != rows[i])
            {
                yield return new InputFault(FormattableString.Invariant($"rows[{i}]"), FinanceTexts.Message(
                    LoanTexts.RowDiffers,
                    ("number", row.Number),
                    ("due", row.DueDate),
                    ("interest", row.Interest),
                    ("principal", row.Principal),
                    ("closing", row.ClosingBalance)));
            }
        }
    }

    private sealed class Presence : Rules<ScheduleInput>
    {
        public Presence()
        {
            RuleFor(input => input.Terms).IsThere();
            RuleFor(input => input.Rows).Custom((rows, context) =>
            {
                if (rows is not { IsDefault: false })
                {
                    context.Add(string.Empty, InputTexts.Required());
                }
            });
        }
    }
}
