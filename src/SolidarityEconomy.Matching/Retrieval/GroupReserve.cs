using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// What the rules promise one group in one place: at an offer, at a need, or among all matches. So many matches of its members are
/// worth the price of every rule that is not full by then.
/// </summary>
/// <param name="side">On which side the members stand.</param>
/// <param name="group">The group, by its place among those of its side.</param>
/// <param name="place">The offer or need, or -1 for all matches.</param>
internal sealed class GroupReserve(InclusionSide side, int group, int place)
{
    private readonly List<(int Rule, long Price, int Target)> _rules = [];

    public InclusionSide Side => side;

    public int Group => group;

    public int Place => place;

    /// <summary>How many matches of the group here were made before the search.</summary>
    public int Taken { get; set; }

    /// <summary>What one match is worth as long as no rule is full.</summary>
    public long FullPrice { get; private set; }

    public IReadOnlyList<(int Rule, long Price, int Target)> Rules => _rules;

    public void Add(int rule, long price, int target)
    {
        _rules.Add((rule, price, target));
        FullPrice += price;
    }

    /// <summary>What so many matches are worth after those that were made before.</summary>
    public long Worth(int count) => _rules.Sum(rule => rule.Price * Math.Min(Left(rule.Target), count));

    /// <summary>The same in steps of falling price: so many matches that are worth so much each.</summary>
    public IEnumerable<(int Count, long Price)> Steps()
    {
        int before = 0;
        foreach (int end in _rules.Select(rule => Left(rule.Target)).Where(left => left > 0).Distinct().Order())
        {
            yield return (end - before, _rules.Where(rule => Left(rule.Target) >= end).Sum(rule => rule.Price));
            before = end;
        }
    }

    private int Left(int target) => Math.Max(target - Taken, 0);
}
