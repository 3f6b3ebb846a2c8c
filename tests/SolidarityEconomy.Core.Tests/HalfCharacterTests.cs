using System.Text;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests;

/// <summary>Half of a surrogate pair is kept nowhere: what is accepted comes back from its document as it went.</summary>
public class HalfCharacterTests
{
    private const string Half = "Caf\ud83d";

    // Theory data would not do: metadata of an assembly holds no half pair either.
    [Fact]
    public void Constructors_HalfOfAPair_Throw() => Assert.All(["\ud800", "a\udc00b", "\ud83d\ud83d\ude00", "\ude00\ud83d"], words =>
    {
        Assert.Throws<ArgumentException>(() => Text.Of(LanguageTag.Spanish, words));
        Assert.Throws<ArgumentException>(() => new Text("need", "necesidad", words));
        Assert.Throws<ArgumentException>(() => new SourceReference(words));
        Assert.Throws<ArgumentException>(() => new SourceReference("LOEPS", words));
        Assert.Throws<ArgumentException>(() => new Place(locality: words));
        Assert.Throws<ArgumentException>(() => new Identifier("EC-RUC", words));
        Assert.Throws<ArgumentException>(() => new ContactPoint(ContactChannel.Phone, words));
        Assert.Throws<ArgumentException>(() => new Concept(words, "x", Text.Of(LanguageTag.Spanish, "x")));
        Assert.Throws<ArgumentException>(() => new TaxonomyRow(words, Text.Of(LanguageTag.Spanish, "x")));
    });

    [Fact]
    public void Constructors_WholePair_AreAccepted()
    {
        Assert.Equal("a\ud83d\ude00", Text.Of(LanguageTag.Spanish, "a\ud83d\ude00").In(LanguageTag.Spanish));
        Assert.Equal("\ud83d\ude00", new Place(locality: "\ud83d\ude00").Locality);
    }

    [Fact]
    public void Argument_HalfOfAPair_IsALostCharacter()
    {
        Argument quoted = Half;
        Assert.Equal("Caf\ufffd", quoted.Value);
        Assert.Equal(quoted, CoreJson.Read<Argument>(CoreJson.Write(quoted)));
    }

    [Fact]
    public void TryCreate_HalfOfAPair_IsAFaultWithItsPath()
    {
        RegistryInput input = new(
        [
            new RegistryInput.ActorPart(
                "a", "organisation", new Dictionary<string, string> { ["es"] = Half }, Place: new RegistryInput.PlacePart(Locality: Half)),
        ]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));
        Expect.Fault(report, "actors[0].name.es", "input.malformed");
        Expect.Fault(report, "actors[0].place.locality", "input.malformed");
        Assert.Equal(2, report.Faults.Length);
        Assert.Equal(CoreJson.Write(report), CoreJson.Write(CoreJson.Read<InputReport>(CoreJson.Write(report))));
    }

    [Fact]
    public void Import_CellWithHalfOfAPair_LosesTheCharacterAndTellsIt()
    {
        ActorTableImport import = ActorTable.Import(
            ActorTableLayout.DigitalCommons, [["Identifier", "Name"], ["1", Half]], cancellationToken: TestContext.Current.CancellationToken);
        Expect.Fault(import.Report, "Name", "table.character-lost", 1);
        Assert.Equal("Caf\ufffd", import.Actors[0].Name.In(LanguageTag.English));
    }

    [Fact]
    public void Text_AnyUnits_IsRefusedOrRoundTrips() => Prop.ForAll(
        Gen.ArrayOf(Gen.Elements('a', '\u00f1', '\ud83d', '\ud800', '\ude00', '\udfff')).Select(units => "x" + new string(units)).ToArbitrary(),
        words =>
        {
            bool isWhole = IsWhole(words);
            Argument argument = words;
            Assert.Equal(isWhole, (string)argument.Value == words);
            Assert.True(IsWhole((string)argument.Value));
            if (isWhole)
            {
                Text text = Text.Of(LanguageTag.Spanish, words);
                Assert.Equal(text, CoreJson.Read<Text>(CoreJson.Write(text)));
            }
            else
            {
                Assert.Throws<ArgumentException>(() => Text.Of(LanguageTag.Spanish, words));
            }
        }).Holds();

    private static bool IsWhole(string words)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(words) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
