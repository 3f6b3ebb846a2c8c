namespace SolidarityEconomy.Tests;

public class OutcomeTests
{
    private static readonly Refusal TooLong =
        new(new Message("loan.term-too-long", new Text("Too long.", "Demasiado largo.", "Longo demais.")), new SourceReference("Statute", article: "7"));

    [Fact]
    public void Accepted_HasStateAndEvents()
    {
        Outcome<string, string> outcome = Outcome<string, string>.Accepted("new", "lent", "paid");
        Assert.True(outcome.IsAccepted);
        Assert.Null(outcome.Refusal);
        Assert.Equal(["lent", "paid"], outcome.Events);
        Assert.Equal("new", outcome.OrThrow());
        Assert.True(outcome.TryGet(out string? state, out Refusal? refusal));
        Assert.Equal("new", state);
        Assert.Null(refusal);
        Assert.Equal("new 2", outcome.Match((s, events) => $"{s} {events.Length}", r => r.Code));
    }

    [Fact]
    public void Refused_KeepsTheStateAndSaysWhy()
    {
        Outcome<string, string> outcome = Outcome<string, string>.Refused("old", TooLong);
        Assert.False(outcome.IsAccepted);
        Assert.Equal("old", outcome.State);
        Assert.Empty(outcome.Events);
        Assert.False(outcome.TryGet(out string? state, out Refusal? refusal));
        Assert.Null(state);
        Assert.Same(TooLong, refusal);
        Assert.Equal("loan.term-too-long", outcome.Match((_, _) => string.Empty, r => r.Code));
        RefusedException thrown = Assert.Throws<RefusedException>(outcome.OrThrow);
        Assert.Same(TooLong, thrown.Refusal);
        Assert.Equal("Too long.", thrown.Message);
    }

    [Fact]
    public void Refused_WithoutReason_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Outcome<string, string>.Refused("old", null!));
        Assert.Throws<ArgumentNullException>(() => Outcome<string, string>.Accepted(null!));
    }

    [Fact]
    public void Refusal_WithoutMessage_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Refusal(null!));
        Assert.Equal(TooLong, new Refusal(TooLong.Message, new SourceReference("Statute", article: "7")));
        Assert.NotEqual(TooLong, new Refusal(TooLong.Message));
        Assert.All(typeof(Refusal).GetProperties(), property => Assert.False(property.CanWrite, property.Name));
    }
}
