using System.Text;

namespace SolidarityEconomy.Conformance.Tests;

public class VectorFilesTests
{
    private const string Case = """{"kind":"a-kind","id":"one","input":{"x":1},"expect":{"y":2}}""";

    [Fact]
    public void Parse_Array_GivesEachCaseWithItsPlace()
    {
        IReadOnlyList<Vector> vectors = Parse($"[{Case},{Case}]");

        Assert.Equal([0, 1], vectors.Select(vector => vector.Index));
        Assert.Equal("a-kind | folder/file.json | one", vectors[0].DisplayName);
        Assert.Equal(1, vectors[0].Input.GetProperty("x").GetInt32());
        Assert.Equal(2, vectors[0].Expect.GetProperty("y").GetInt32());
    }

    [Fact]
    public void Parse_Object_GivesOneCase() => Assert.Equal("one", Assert.Single(Parse(Case)).Id);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"kind":"a-kind","id":"one","input":{}}""")]
    [InlineData("""{"kind":"a-kind","id":1,"input":{},"expect":{}}""")]
    [InlineData("""{"id":"one","input":{},"expect":{}}""")]
    public void Parse_NotACase_NamesTheFile(string text) =>
        Assert.Contains("folder/file.json", Assert.Throws<InvalidDataException>(() => Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_MissingFolder_Throws() =>
        Assert.Throws<InvalidDataException>(() => VectorFiles.Read(RepositoryRoot.Combine("no-such-folder")));

    [Fact]
    public void Folders_NamedOnes_FollowTheProjectsOwnAndStartAtTheRoot()
    {
        IReadOnlyList<string> folders = VectorFiles.Folders("elsewhere::/absolute");

        Assert.Equal(
            [RepositoryRoot.Combine("tests", "vectors"), RepositoryRoot.Combine("elsewhere"), Path.GetFullPath("/absolute")],
            folders);
    }

    private static IReadOnlyList<Vector> Parse(string text) =>
        VectorFiles.Parse("folder/file.json", Encoding.UTF8.GetBytes(text));
}
