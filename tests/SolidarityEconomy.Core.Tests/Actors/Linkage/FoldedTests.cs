using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class FoldedTests
{
    private static readonly Arbitrary<string> Strings = Gen.ArrayOf(Gen.Frequency(
        (9, Gen.Choose(0, 127).Select(code => (char)code)),
        (1, Gen.Elements('Ñ', 'ß', 'İ', '\u0301', 'ا', '’')))).Select(letters => new string(letters)).ToArbitrary();

    [Fact]
    public void Of_AnyText_IsWhatTextFolds() =>
        Prop.ForAll(Strings, text => Assert.Equal(Text.Fold(text), Folded.Of(text))).Holds(1000);

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData(" The  'Co-operative'  Group, Ltd. ")]
    [InlineData("already folded")]
    public void Of_Corners_AreWhatTextFolds(string text) => Assert.Equal(Text.Fold(text), Folded.Of(text));
}
