using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests;

public class DigestTests
{
    private static readonly Arbitrary<Digest> Digests =
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => Digest.Of($"content {number}")).ToArbitrary();

    // printf %s ... | sha256sum; the first two also stand in FIPS 180-4's examples.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("ñandú", "43dbd6bf7148e6e6584eee6d8b61ab8e5dd76374c4587cdabd50a3274e11f9d3")]
    public void Of_AText_IsItsSha256(string content, string expected)
    {
        Assert.Equal(expected, Digest.Of(content).ToString());
        Assert.Equal(expected, Digest.Of(Encoding.UTF8.GetBytes(content)).ToString());
    }

    // RFC 4231, test case 2.
    [Fact]
    public void Commit_IsHmacSha256() => Assert.Equal(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        Digest.Commit("Jefe", "what do ya want for nothing?").ToString());

    [Fact]
    public void Commit_AnotherSaltOrContent_IsAnother()
    {
        Digest commitment = Digest.Commit("salt", "content");
        Assert.NotEqual(commitment, Digest.Commit("salt ", "content"));
        Assert.NotEqual(commitment, Digest.Commit("salt", "content "));
        Assert.NotEqual(commitment, Digest.Of("content"));
    }

    [Fact]
    public void Of_HalfOfASurrogatePairOrNothing_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Digest.Of("\ud800"));
        Assert.ThrowsAny<ArgumentException>(() => Digest.Commit("\ud800", "x"));
        Assert.Throws<ArgumentNullException>(() => Digest.Of((string)null!));
        Assert.Throws<ArgumentException>(() => Digest.Commit(" ", "x"));
        Assert.Throws<ArgumentNullException>(() => Digest.Commit("x", null!));
    }

    [Fact]
    public void Default_IsNoneAndNoContents()
    {
        Assert.Equal(Digest.None, default);
        Assert.Equal(new string('0', 64), Digest.None.ToString());
        Assert.Equal(Digest.None, Digest.Parse(new string('0', 64)));
        Assert.NotEqual(Digest.None, Digest.Of(""));
    }

    [Fact]
    public void Parse_WrittenForm_GivesTheSame() => Prop.ForAll(Digests, digest =>
        Digest.Parse(digest.ToString()) == digest
        && Digest.Parse(digest.ToString()).GetHashCode() == digest.GetHashCode()
        && digest != Digest.None
        && digest.Equals((object)digest)
        && CoreJson.Read<Digest>(CoreJson.Write(digest)) == digest
        && JsonSerializer.Deserialize<Digest>(JsonSerializer.Serialize(digest)) == digest).Holds();

    [Theory]
    [InlineData("")]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015adf")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a٣")]
    public void Parse_AnythingElse_Throws(string text)
    {
        Assert.False(Digest.TryParse(text, out Digest digest));
        Assert.Equal(Digest.None, digest);
        Assert.Throws<FormatException>(() => Digest.Parse(text));
        Assert.Throws<JsonException>(() => CoreJson.Read<Digest>(JsonSerializer.Serialize(text)));
    }

    [Fact]
    public void Json_OfOtherShapes_IsAFault()
    {
        Assert.Throws<JsonException>(() => CoreJson.Read<Digest>("7"));
        Assert.Throws<JsonException>(() => CoreJson.Read<Digest>("null"));
        Assert.False(Digest.TryParse(null, out _));
        Assert.Equal(
            """{"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad":1}""",
            JsonSerializer.Serialize(new Dictionary<Digest, int> { [Digest.Of("abc")] = 1 }));
        Assert.Equal(
            Digest.Of("abc"),
            Assert.Single(JsonSerializer.Deserialize<Dictionary<Digest, int>>(
                """{"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad":1}""")!).Key);
    }
}
