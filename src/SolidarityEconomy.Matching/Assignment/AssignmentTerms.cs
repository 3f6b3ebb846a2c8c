using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What a plan must keep to and what it counts, beside the scores of the pairs.</summary>
/// <remarks>
/// An empty list is the usual case: every member takes at most one partner, need not have any, and leaving it out costs
/// nothing. A list that is not empty has one element per row, or per column. Immutable.
/// </remarks>
public sealed class AssignmentTerms
{
    /// <summary>Makes terms of the usual case; what is different is set by its name.</summary>
    /// <param name="goal">Whether scores are costs or gains.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such goal.</exception>
    public AssignmentTerms(AssignmentGoal goal = AssignmentGoal.LeastTotal) => Goal = goal;

    /// <summary>Whether scores are costs or gains.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such goal.</exception>
    public AssignmentGoal Goal
    {
        get;
        init => field = value is AssignmentGoal.LeastTotal or AssignmentGoal.GreatestTotal
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Goal), value, "This is no goal.");
    }

    /// <summary>The least number of partners of each row, its minimum load; from 0 on.</summary>
    public ImmutableArray<int> RowLeast { get; init => field = Loads(value, nameof(RowLeast)); } = [];

    /// <summary>The greatest number of partners of each row, its capacity; from 0 on.</summary>
    public ImmutableArray<int> RowMost { get; init => field = Loads(value, nameof(RowMost)); } = [];

    /// <summary>The least number of partners of each column; from 0 on.</summary>
    public ImmutableArray<int> ColumnLeast { get; init => field = Loads(value, nameof(ColumnLeast)); } = [];

    /// <summary>The greatest number of partners of each column; from 0 on.</summary>
    public ImmutableArray<int> ColumnMost { get; init => field = Loads(value, nameof(ColumnMost)); } = [];

    /// <summary>What it costs to leave one place of each row empty, in the unit of the scores; any finite number.</summary>
    public ImmutableArray<double> RowPrices { get; init => field = Prices(value, nameof(RowPrices)); } = [];

    /// <summary>What it costs to leave one place of each column empty, in the unit of the scores; any finite number.</summary>
    public ImmutableArray<double> ColumnPrices { get; init => field = Prices(value, nameof(ColumnPrices)); } = [];

    /// <summary>What each row is called in explanations and documents, each name once; the numbers from 0 when empty.</summary>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public ImmutableArray<string> RowNames { get; init => field = Names(value, nameof(RowNames)); } = [];

    /// <summary>What each column is called, each name once; it may be that of a row. The numbers from 0 when empty.</summary>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public ImmutableArray<string> ColumnNames { get; init => field = Names(value, nameof(ColumnNames)); } = [];

    /// <summary>The worst score a pair may have: costs above it, or gains below it, are forbidden pairs; null for no threshold.</summary>
    public double? Threshold
    {
        get;
        init => field = value is not double threshold || !double.IsNaN(threshold)
            ? value
            : throw new ArgumentException("The threshold is not a number.", nameof(Threshold));
    }

    /// <summary>
    /// True when scores may be rounded where 64 bits cannot hold them exactly; <see cref="AssignmentProblem.Scale"/> says by how
    /// much.
    /// </summary>
    public bool MayRound { get; init; }

    /// <summary>True when every member takes one partner at most and need not have any.</summary>
    internal bool IsOneToOne => AreAll(RowLeast, 0) && AreAll(ColumnLeast, 0) && AreAll(RowMost, 1) && AreAll(ColumnMost, 1);

    private static bool AreAll(ImmutableArray<int> loads, int load) => loads.IsEmpty || !loads.AsSpan().ContainsAnyExcept(load);

    private static ImmutableArray<string> Names(ImmutableArray<string> names, string name)
    {
        _ = new NameList(Present(names, name), name);
        return names;
    }

    private static ImmutableArray<int> Loads(ImmutableArray<int> loads, string name)
    {
        foreach (int load in Present(loads, name))
        {
            ArgumentOutOfRangeException.ThrowIfNegative(load, name);
        }

        return loads;
    }

    private static ImmutableArray<T> Present<T>(ImmutableArray<T> list, string name) => list.IsDefault
        ? throw new ArgumentException("The list is not there; an empty one has no elements.", name)
        : list;

    private static ImmutableArray<double> Prices(ImmutableArray<double> prices, string name)
    {
        return Present(prices, name).All(double.IsFinite) ? prices : throw new ArgumentException("A price is not a finite number.", name);
    }
}
