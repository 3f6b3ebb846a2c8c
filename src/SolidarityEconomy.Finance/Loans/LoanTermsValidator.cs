using FluentValidation;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>Collects every fault of <see cref="LoanRules"/>.</summary>
internal sealed class LoanTermsValidator : AbstractValidator<LoanTermsInput>
{
    public LoanTermsValidator()
    {
        foreach ((string member, Func<LoanTermsInput, Message?> fault) in LoanRules.All)
        {
            RuleFor(input => input)
                .Must(input => fault(input) is null)
                .Says(input => fault(input)!)
                .OverridePropertyName(member);
        }
    }
}
