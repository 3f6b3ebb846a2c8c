using System.Text.Json;
using FluentValidation;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>Collects every fault of <see cref="LoanRules"/>.</summary>
internal sealed class LoanTermsValidator : Rules<LoanTermsInput>
{
    public LoanTermsValidator()
    {
        foreach ((string member, Func<LoanTermsInput, Message?> fault) in LoanRules.All)
        {
            RuleFor(input => input).Custom((input, context) =>
            {
                if (fault(input) is { } message)
                {
                    context.Add(JsonNamingPolicy.CamelCase.ConvertName(member), message);
                }
            });
        }
    }
}
