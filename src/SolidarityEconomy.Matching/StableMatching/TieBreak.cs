namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>How an order is made among those whom a list ranks alike.</summary>
/// <remarks>Anybody can repeat it: it depends on ids and on the seed of the lottery only. Immutable.</remarks>
public sealed class TieBreak
{
    private readonly Lottery? _lottery;
    private readonly bool _isEach;

    private TieBreak(Lottery? lottery, bool isEach)
    {
        _lottery = lottery;
        _isEach = isEach;
    }

    /// <summary>By the ordinal order of ids; what holds when nothing else is said.</summary>
    public static TieBreak ById { get; } = new(null, isEach: false);

    /// <summary>One draw for all lists: the lot of a participant is that of its id, and the lower lot goes first everywhere.</summary>
    /// <param name="lottery">The seed, named before the lists were known.</param>
    /// <returns>The rule.</returns>
    public static TieBreak OneLottery(Lottery lottery)
    {
        ArgumentNullException.ThrowIfNull(lottery);
        return new TieBreak(lottery, isEach: false);
    }

    /// <summary>A draw for each list: the key of a lot is the id of who chooses, <c>/</c>, the id of who is chosen.</summary>
    /// <remarks>Bad luck at one place then says nothing about the next; more people get a bad and fewer a very good place.</remarks>
    /// <param name="lottery">The seed, named before the lists were known.</param>
    /// <returns>The rule.</returns>
    public static TieBreak LotteryEach(Lottery lottery)
    {
        ArgumentNullException.ThrowIfNull(lottery);
        return new TieBreak(lottery, isEach: true);
    }

    /// <summary>True when lots decide, and ids only where these are alike.</summary>
    internal bool IsDrawn => _lottery is not null;

    /// <summary>The lot of somebody on a list; all are 0 when ids decide.</summary>
    internal ulong Lot(Id<Chooser> chooser, Id<Chooser> chosen) => _lottery is null ? 0
        : _lottery.Lot(_isEach ? $"{chooser}/{chosen}" : chosen.ToString());
}
