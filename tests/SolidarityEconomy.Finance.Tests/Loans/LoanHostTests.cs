using FluentValidation;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Finance.Tests.Loans;

/// <summary>What a host sets for validators of its own changes no report of ours.</summary>
[Collection(RunsAlone.Name)]
public class LoanHostTests
{
    [Fact]
    public void LoanTermsValidator_UnderSettingsOfTheHost_ReportsTheSame()
    {
        LoanTermsInput input = new(Instalments: 0, DueDay: 32);
        InputReport before = new LoanTermsValidator().Report(input);
        using HostSettings settings = HostSettings.Unfriendly();
        InputReport report = new LoanTermsValidator().Report(input);

        Assert.Equal(
            [
                ("principal", "input.required"),
                ("annualRate", "input.required"),
                ("instalments", "input.out-of-range"),
                ("disbursedOn", "input.required"),
                ("dueDay", "input.out-of-range"),
            ],
            report.Faults.Select(fault => (fault.Path, fault.Code)));
        Assert.Equal(before.In(LanguageTag.English), report.In(LanguageTag.English));
    }

    [Fact]
    public void ScheduleValidator_UnderSettingsOfTheHost_ReportsTheSame()
    {
        using HostSettings settings = HostSettings.Unfriendly();
        InputReport report = new ScheduleValidator().Report(new ScheduleInput(), out _);

        Assert.Equal(
            [("terms", "input.required"), ("rows", "input.required")], report.Faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public void Validators_OfThePackage_StartFromTheSharedRules() => Assert.All(
        typeof(LoanTerms).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IValidator)) && !type.IsAbstract),
        type => Assert.Equal(typeof(Rules<>), type.BaseType!.GetGenericTypeDefinition()));
}
