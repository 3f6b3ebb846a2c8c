namespace SolidarityEconomy.Matching.Teams;

/// <summary>People in groups, one group after the other in one piece of memory.</summary>
internal sealed class BreakoutDivision(int people, int groups)
{
    private readonly int[] _people = new int[people];
    private readonly int[] _from = new int[groups + 2];

    public int Groups => groups;

    public Span<int> this[int group] => _people.AsSpan(_from[group], _from[group + 1] - _from[group]);

    /// <summary>Puts people into groups; within each they keep their order.</summary>
    /// <param name="order">The people.</param>
    /// <param name="groupOf">The group of each, in the same order.</param>
    public void Put(ReadOnlySpan<int> order, ReadOnlySpan<int> groupOf)
    {
        Array.Clear(_from);
        foreach (int group in groupOf)
        {
            _from[group + 2]++;
        }

        for (int g = 1; g < groups; g++)
        {
            _from[g + 1] += _from[g];
        }

        // While people are put down, each start moves on to the one after it.
        for (int i = 0; i < order.Length; i++)
        {
            _people[_from[groupOf[i] + 1]++] = order[i];
        }
    }

    public void CopyTo(BreakoutDivision other)
    {
        _people.CopyTo(other._people, 0);
        _from.CopyTo(other._from, 0);
    }
}
