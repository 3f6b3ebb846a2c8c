using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Who competes for too few: members of one side who together can get less than they are to get.</summary>
/// <remarks>
/// Whatever the members get comes from the partners, who can give <see cref="Available"/> at most, pairs with others included.
/// Such a set exists exactly when not all can be served (Hall 1935; with amounts Gale 1957). Immutable.
/// </remarks>
public sealed class AssignmentShortage
{
    [JsonConstructor]
    internal AssignmentShortage(
        AssignmentSide side,
        bool isOfLeastLoads,
        ImmutableArray<int> members,
        ImmutableArray<int> partners,
        long wanted,
        long available)
    {
        Side = side;
        IsOfLeastLoads = isOfLeastLoads;
        Members = members.IsDefault ? [] : members;
        Partners = partners.IsDefault ? [] : partners;
        Wanted = wanted;
        Available = available;
    }

    /// <summary>The side of the members; the partners are on the other one.</summary>
    public AssignmentSide Side { get; }

    /// <summary>True when the members cannot even have their least loads; false when they cannot have all that they may take.</summary>
    public bool IsOfLeastLoads { get; }

    /// <summary>Those who compete, in rising order.</summary>
    public ImmutableArray<int> Members { get; }

    /// <summary>Those for whom they compete, in rising order; may be empty.</summary>
    public ImmutableArray<int> Partners { get; }

    /// <summary>How many pairs the members are to have together.</summary>
    public long Wanted { get; }

    /// <summary>How many pairs they can have together at most: all that the partners may take, and every pair with somebody else.</summary>
    public long Available { get; }

    /// <summary>How many pairs are missing in any plan: at least 1.</summary>
    [JsonIgnore]
    public long Missing => Wanted - Available;

    /// <summary>Says who competes for whom, and how many are missing; for the coordinator.</summary>
    /// <param name="problem">The problem of which this is a shortage, with its names.</param>
    /// <returns>The explanation in one line.</returns>
    public Explanation Explain(AssignmentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return AssignmentExplainer.Explain(this, problem);
    }
}
