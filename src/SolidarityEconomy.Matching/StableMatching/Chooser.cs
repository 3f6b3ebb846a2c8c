using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>A person or place with the list of those whom it would take, best first, and how many of them.</summary>
/// <remarks>
/// Those in one tier are liked alike. Whoever is on no tier is not acceptable; without any list everybody is, all alike. With
/// a capacity above 1 preferences are responsive: a better one in exchange for a worse one is always welcome. Immutable.
/// </remarks>
public sealed class Chooser
{
    /// <summary>Takes a list with ties.</summary>
    /// <param name="id">Who chooses.</param>
    /// <param name="ranks">The tiers, the best first; null takes everybody, all alike.</param>
    /// <param name="capacity">How many partners at most, 0 or more.</param>
    /// <param name="minimum">How many partners are needed, 0 to the capacity; it is reported, and never breaks stability.</param>
    /// <exception cref="ArgumentException">The id, or one on the list, is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The capacity or the minimum is outside its range.</exception>
    public Chooser(
        Id<Chooser> id, IEnumerable<IEnumerable<Id<Chooser>>>? ranks = null, int capacity = 1, int minimum = 0)
        : this(id, ranks is null ? null : TieredNames.Of(ranks), capacity, minimum, [])
    {
    }

    private Chooser(Id<Chooser> id, TieredNames? ranks, int capacity, int minimum, ImmutableArray<ReservedSeats> reserves)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, capacity);
        if (id.IsEmpty || ranks?.All.Contains(default) == true)
        {
            throw new ArgumentException("An id is empty.", id.IsEmpty ? nameof(id) : nameof(ranks));
        }

        Id = id;
        Names = ranks;
        Capacity = capacity;
        Minimum = minimum;
        Reserves = reserves;
    }

    /// <summary>Who chooses.</summary>
    public Id<Chooser> Id { get; }

    /// <summary>The tiers as they were given, the best first; null when everybody is taken, all alike.</summary>
    public ImmutableArray<ImmutableArray<Id<Chooser>>>? Ranks => Names?.Tiers;

    /// <summary>How many partners at most.</summary>
    public int Capacity { get; }

    /// <summary>
    /// Places kept for some, in their order; somebody named twice counts for the first. <see cref="TwoSidedProblem.Propose"/> and
    /// <see cref="TwoSidedProblem.Check"/> honour them; problems of another kind refuse them.
    /// </summary>
    public ImmutableArray<ReservedSeats> Reserves { get; }

    /// <summary>How many partners are needed for this one to be worth while.</summary>
    public int Minimum { get; }

    /// <summary>The list; null when everybody is taken.</summary>
    internal TieredNames? Names { get; }

    /// <summary>Takes a list without ties.</summary>
    /// <param name="id">Who chooses.</param>
    /// <param name="order">Whom it would take, the best first.</param>
    /// <param name="capacity">How many partners at most, 0 or more.</param>
    /// <param name="minimum">How many partners are needed, 0 to the capacity.</param>
    /// <returns>The chooser with one name on each tier.</returns>
    /// <exception cref="ArgumentException">The id, or one on the list, is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The capacity or the minimum is outside its range.</exception>
    public static Chooser InOrder(Id<Chooser> id, IEnumerable<Id<Chooser>> order, int capacity = 1, int minimum = 0)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new Chooser(id, TieredNames.InOrder(order), capacity, minimum, []);
    }

    /// <summary>Keeps places for some: they go to the best of these first, and to everybody when there are not enough of them.</summary>
    /// <param name="reserves">The places, the first group first; when they are more than the capacity, the last ones have no effect.</param>
    /// <returns>The chooser with these reserves, and no others.</returns>
    /// <exception cref="ArgumentException">One is null.</exception>
    public Chooser Reserving(params IEnumerable<ReservedSeats> reserves)
    {
        ArgumentNullException.ThrowIfNull(reserves);
        ImmutableArray<ReservedSeats> all = [.. reserves];
        return all.Any(seats => seats is null)
            ? throw new ArgumentException("A reserve is null.", nameof(reserves))
            : new Chooser(Id, Names, Capacity, Minimum, all);
    }

    /// <summary>A list under an id, with a capacity and without a minimum.</summary>
    internal static Chooser Taking(Id<Chooser> id, TieredNames? names, int capacity) => new(id, names, capacity, minimum: 0, []);

    /// <exception cref="ArgumentException">Somebody reserves places, where nothing would honour them.</exception>
    internal static void RequireNoReserves(ImmutableArray<Chooser> choosers, string name)
    {
        if (choosers.FirstOrDefault(chooser => !chooser.Reserves.IsEmpty) is { } reserving)
        {
            throw new ArgumentException($"{reserving.Id} reserves places, which this problem cannot keep.", name);
        }
    }

    /// <summary>Gives the id.</summary>
    /// <returns>The characters of the id.</returns>
    public override string ToString() => Id.ToString();
}
