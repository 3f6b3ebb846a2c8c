using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryPropertyTests
{
    private static readonly Arbitrary<RegistryInput> Inputs = Registries.Inputs.ToArbitrary();

    [Fact]
    public void TryCreate_AnyDocument_IsAcceptedExactlyWhenItCanBeBuiltByHand()
    {
        int accepted = 0;
        Prop.ForAll(Inputs, input =>
        {
            bool isAccepted = Registry.TryCreate(input, out Registry? registry, out InputReport report);
            Registry? byHand = null;
            Exception? refused = Record.Exception(() => byHand = RegistryByHand.Build(input));
            Assert.Equal(isAccepted, report.IsValid);
            Assert.Equal(isAccepted, registry is not null);
            Assert.True(isAccepted == refused is null, isAccepted == refused is null ? null : $"{report}\n{refused}\n{CoreJson.Write(input)}");
            if (isAccepted)
            {
                accepted++;
                Assert.Equal(byHand!.Actors, registry!.Actors);
                Assert.Equal(byHand.Needs, registry.Needs);
                Assert.Equal(byHand.Offers, registry.Offers);
                Assert.Equal(byHand.Profiles, registry.Profiles);
                Assert.Equal(byHand.Figures, registry.Figures);
            }
        }).Holds(800);
        Assert.True(accepted > 100, $"Only {accepted} documents were accepted, too few to prove anything.");
    }

    [Fact]
    public void Json_AnyAcceptedDocument_RoundTripsExactly() =>
        Prop.ForAll(Inputs, input =>
        {
            if (Registry.TryCreate(input, out Registry? registry, out _))
            {
                Assert.Equal(CoreJson.Write(input), CoreJson.Write(CoreJson.Read<RegistryInput>(CoreJson.Write(input))));
                string json = CoreJson.Write(registry.ToInput());
                Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? again, out InputReport report), report.ToString());
                Assert.Equal(json, CoreJson.Write(again.ToInput()));
                Assert.Equal(registry.Actors, again.Actors);
                Assert.Equal(registry.Needs, again.Needs);
                Assert.Equal(registry.Offers, again.Offers);
                Assert.Equal(registry.Profiles, again.Profiles);
                Assert.Equal(registry.Figures, again.Figures);
            }
        }).Holds(400);
}
