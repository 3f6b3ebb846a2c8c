using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Puts the members of one side of a block in an order in which those that are alike in many criteria and rules stand side by side: what
/// these say of a member of the other side then holds of the whole group.
/// </summary>
internal sealed class Likeness
{
    /// <summary>Groups are at least so great in the mean; criteria and rules that would make them smaller stay out.</summary>
    private const int MembersPerGroup = 64;

    private Likeness(int[] members, int[] starts, int[] criteria, int[] rules) =>
        (Members, Starts, Criteria, Rules) = (members, starts, criteria, rules);

    /// <summary>The members, group after group; the groups, and the members of each, in the order in which they were given.</summary>
    public int[] Members { get; }

    /// <summary>Where each group begins, and at last the number of members.</summary>
    public int[] Starts { get; }

    /// <summary>The criteria in which the members of a group are alike.</summary>
    public int[] Criteria { get; }

    /// <summary>The rules before which the members of a group are alike.</summary>
    public int[] Rules { get; }

    /// <summary>Groups some needs or offers.</summary>
    /// <param name="values">The criteria and rules.</param>
    /// <param name="members">The needs or offers.</param>
    /// <param name="areNeeds">Which of them.</param>
    public static Likeness Of(PairValues values, int[] members, bool areNeeds)
    {
        List<(TraitClasses Classes, int Criterion, int Rule)> columns = [];
        for (int c = 0; c < values.Scores.CriterionCount; c++)
        {
            CompiledCriterion criterion = values.Scores[c];
            if (criterion.Weight > 0 && criterion.IsKept && !ConceptPostings.AreOf(criterion))
            {
                columns.Add((areNeeds ? criterion.Needs : criterion.Offers, c, -1));
            }
        }

        for (int r = 0; r < values.Rules.Count; r++)
        {
            CompiledRule rule = values.Rules[r];
            columns.Add((areNeeds ? rule.Needs : rule.Offers, -1, r));
        }

        int[] groupOf = new int[members.Length];
        int groups = members.Length == 0 ? 0 : 1;
        List<int> criteria = [];
        List<int> rules = [];
        foreach ((TraitClasses classes, int criterion, int rule) in columns.OrderBy(column => column.Classes.Count))
        {
            (int[] finer, int count) = Divide(groupOf, members, classes);
            if (count <= (members.Length / MembersPerGroup) + MembersPerGroup)
            {
                (groupOf, groups) = (finer, count);
                (rule < 0 ? criteria : rules).Add(Math.Max(criterion, rule));
            }
        }

        int[] starts = OwnerStarts.Of(groups, groupOf);
        int[] next = starts[..groups];
        int[] ordered = new int[members.Length];
        for (int k = 0; k < members.Length; k++)
        {
            ordered[next[groupOf[k]]++] = members[k];
        }

        return new Likeness(ordered, starts, [.. criteria], [.. rules]);
    }

    private static (int[] GroupOf, int Count) Divide(int[] groupOf, int[] members, TraitClasses classes)
    {
        Dictionary<(int, int), int> numbers = [];
        int[] finer = new int[members.Length];
        for (int k = 0; k < members.Length; k++)
        {
            (int, int) key = (groupOf[k], classes.Of[members[k]]);
            if (!numbers.TryGetValue(key, out finer[k]))
            {
                finer[k] = numbers.Count;
                numbers.Add(key, finer[k]);
            }
        }

        return (finer, numbers.Count);
    }
}
