namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Keeps the best few pairs; among equals those that come first.</summary>
internal readonly struct TopVisitor(TopList best) : IPairVisitor
{
    public int Floor => best.Least;

    public int Above(int other) => best.Least;

    public void Visit(int other, int value) => best.Offer(value, other);
}
