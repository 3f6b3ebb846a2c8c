namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Keeps the best few pairs that are worth more than a floor; among equals as the list says.</summary>
internal readonly struct TopVisitor(TopList best, int floor = 0, Func<int, bool>? admits = null) : IPairVisitor
{
    public int Floor => Math.Max(best.MayTakeEqual ? best.Least - 1 : best.Least, floor);

    public bool TakesBounds => false;

    public int Above(int other) => admits?.Invoke(other) == false ? int.MaxValue : Floor;

    public void Visit(int other, int value) => best.Offer(value, other);
}
