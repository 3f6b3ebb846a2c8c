namespace SolidarityEconomy.Tests;

public class SourceReferenceTests
{
    [Fact]
    public void ToString_LeavesOutWhatIsNotKnown()
    {
        Assert.Equal("Asamblea Nacional, LOEPS, 2011, art. 54", new SourceReference("LOEPS", "Asamblea Nacional", 2011, "art. 54").ToString());
        Assert.Equal("LOEPS", new SourceReference("LOEPS").ToString());
    }
}
