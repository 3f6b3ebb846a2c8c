namespace SolidarityEconomy.Samples.Season;

/// <summary>Draws by name from the lottery of the library: the same seed and the same name always give the same.</summary>
internal sealed class Dice(string seed)
{
    private readonly Lottery _lottery = new(seed);

    public int Below(int limit, string what) => (int)(_lottery.Lot(what) % (ulong)limit);

    public int Between(int least, int most, string what) => least + Below(most - least + 1, what);

    public bool Chance(int percent, string what) => Below(100, what) < percent;

    public T Pick<T>(IReadOnlyList<T> from, string what) => from[Below(from.Count, what)];
}
