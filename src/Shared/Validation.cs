using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace SolidarityEconomy.Texts;

/// <summary>The seam to FluentValidation: a rule names its message, a validation becomes a report.</summary>
internal static class Validation
{
    /// <summary>Says what is wrong when the rule does not hold.</summary>
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Func<TProperty, Message> message) =>
        rule.WithState((_, value) => message(value));

    /// <summary>Runs all rules and reports every fault, in the order of the rules.</summary>
    public static InputReport Report<T>(this IValidator<T> validator, T input) =>
        new(validator.Validate(input).Errors.Select(Fault));

    private static InputFault Fault(ValidationFailure failure) =>
        new(Path(failure.PropertyName), (Message)failure.CustomState, FaultSeverity.Error);

    // "Offers[3].Capacity" in the rules is "offers[3].capacity" in the document.
    private static string Path(string property) =>
        string.Join('.', property.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
