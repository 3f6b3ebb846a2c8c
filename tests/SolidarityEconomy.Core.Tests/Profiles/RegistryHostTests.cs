using FluentValidation;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>What a host sets for validators of its own changes no report of ours.</summary>
[Collection(RunsAlone.Name)]
public class RegistryHostTests
{
    [Fact]
    public void TryCreate_UnderSettingsOfTheHost_ReportsTheSame()
    {
        RegistryInput input = new(
            [
                new("a", "robot", Registries.In("es", " "), [null!, new("EC-RUC", "")], new(Country: "XX", Latitude: 91), LegalForm: " "),
                new("a", "person", Registries.In("ES", " ")),
            ],
            [new("n", "b", Registries.In("es", "x"), Quantity: 0)],
            Concepts: [null!, new("t", "", Registries.In("en", "x"))]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport before));
        using HostSettings settings = HostSettings.Unfriendly();
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));

        Assert.Equal(
            [
                ("concepts[0]", "input.required"),
                ("concepts[1].notation", "input.required"),
                ("actors[0].kind", "input.unknown"),
                ("actors[0].name.es", "input.required"),
                ("actors[0].identifiers[0]", "input.required"),
                ("actors[0].identifiers[1].value", "input.required"),
                ("actors[0].place.country", "input.unknown"),
                ("actors[0].place.latitude", "input.out-of-range"),
                ("actors[0].place.longitude", "input.required"),
                ("actors[0].legalForm", "input.malformed"),
                ("actors[1].name.ES", "input.required"),
                ("actors[1].id", "input.duplicate"),
                ("needs[0].quantity", "input.out-of-range"),
                ("needs[0].by", "registry.unknown-actor"),
            ],
            report.Faults.Select(fault => (fault.Path, fault.Code)));
        Assert.Equal(before.In(LanguageTag.English), report.In(LanguageTag.English));
    }

    [Fact]
    public void Validators_OfThePackage_StartFromTheSharedRules() => Assert.All(
        typeof(Registry).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IValidator)) && !type.IsAbstract),
        type => Assert.Equal(typeof(Rules<>), type.BaseType!.GetGenericTypeDefinition()));
}
