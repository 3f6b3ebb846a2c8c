namespace SolidarityEconomy.Tests;

public class SourceReferenceTests
{
    [Fact]
    public void ToString_LeavesOutWhatIsNotKnown()
    {
        Assert.Equal("Asamblea Nacional, LOEPS, 2011, art. 54", new SourceReference("LOEPS", "Asamblea Nacional", 2011, "art. 54").ToString());
        Assert.Equal("LOEPS", new SourceReference("LOEPS").ToString());
    }

    [Fact]
    public void Constructor_BlankParts_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new SourceReference(null!));
        Assert.Throws<ArgumentException>(() => new SourceReference(" "));
        Assert.Throws<ArgumentException>(() => new SourceReference("LOEPS", string.Empty));
        Assert.Throws<ArgumentException>(() => new SourceReference("LOEPS", "Asamblea Nacional", 2011, " "));
    }

    [Fact]
    public void Equals_SameParts_AreEqual()
    {
        SourceReference loeps = new("LOEPS", "Asamblea Nacional", 2011, "art. 54", new Uri("https://example.org/loeps"), true);

        Assert.Equal(loeps, new SourceReference("LOEPS", "Asamblea Nacional", 2011, "art. 54", new Uri("https://example.org/loeps"), true));
        Assert.NotEqual(loeps, new SourceReference("LOEPS", "Asamblea Nacional", 2011, "art. 54", new Uri("https://example.org/loeps")));
        Assert.All(typeof(SourceReference).GetProperties(), property => Assert.False(property.CanWrite, property.Name));
    }
}
