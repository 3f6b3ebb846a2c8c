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
            terms = new InputReport(terms.Faults.Select(fault => fault with { Path = "terms." + fault.Path }));
        }

        Schedule? expected = valid is null ? null : Schedule.Create(valid);
        InputReport report = new(
            [.. presence.Faults, .. terms.Faults, .. expected is null || input.Rows is null ? [] : Differences(input, expected)]);
        schedule = report.IsValid ? expected : null;
        return report;
    }

    private static IEnumerable<InputFault> Differences(ScheduleInput input, Schedule expected)
    {
        int found = input.Rows!.Value.Length;
        if (found != expected.Rows.Length)
        {
            yield return new InputFault("rows", FinanceTexts.Message(
                LoanTexts.RowCount, ("expected", expected.Rows.Length), ("found", found)));
        }

        for (int i = 0; i < Math.Min(found, expected.Rows.Length); i++)
        {
            ScheduleRow row = expected.Rows[i];
            if (row.ToInput() != input.Rows.Value[i])
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

    private sealed class Presence : AbstractValidator<ScheduleInput>
    {
        public Presence()
        {
            RuleFor(input => input.Terms).NotNull().Says(_ => InputTexts.Required());
            RuleFor(input => input.Rows).Must(rows => rows is { IsDefault: false }).Says(_ => InputTexts.Required());
        }
    }
}
