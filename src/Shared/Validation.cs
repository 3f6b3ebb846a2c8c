using FluentValidation;
using FluentValidation.Results;

namespace SolidarityEconomy.Texts;

/// <summary>The seam to FluentValidation: a rule adds its message, a validation becomes a report.</summary>
/// <remarks>Every fault comes through <see cref="Add"/>: failures that FluentValidation makes pass through hooks of the host.</remarks>
internal static class Validation
{
    /// <summary>Says that a value is missing where there is none.</summary>
    public static IRuleBuilderOptionsConditions<T, TProperty> IsThere<T, TProperty>(this IRuleBuilder<T, TProperty> rule) =>
        rule.Custom((value, context) =>
        {
            if (value is null)
            {
                context.Add(string.Empty, InputTexts.Required());
            }
        });

    /// <summary>Adds a fault at the value that a rule looks at, or below it.</summary>
    public static void Add<T>(
        this ValidationContext<T> context, string below, Message message, FaultSeverity severity = FaultSeverity.Error)
    {
        InputFault fault = new(Path(context.PropertyPath) + below, message, severity);
        context.AddFailure(new ValidationFailure(fault.Path, fault.Code) { CustomState = fault });
    }

    /// <summary>Runs all rules and reports every fault, in the order of the rules.</summary>
    public static InputReport Report<T>(this Rules<T> rules, T input) =>
        new(rules.Validate(input).Errors.Select(failure => (InputFault)failure.CustomState));

    // A host may have set what stands between the members of a path; in a document it is a point.
    private static string Path(string path)
    {
        string separator = ValidatorOptions.Global.PropertyChainSeparator;
        return string.IsNullOrEmpty(separator) ? path : path.Replace(separator, ".", StringComparison.Ordinal);
    }
}
