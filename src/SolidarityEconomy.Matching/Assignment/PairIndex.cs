using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The pairs of each member of one side: member i has those from <c>Starts[i]</c> up to <c>Starts[i + 1]</c>.</summary>
/// <param name="Starts">One element per member, and the number of pairs at the end.</param>
/// <param name="Others">The member of the other side in each pair, rising within a member.</param>
/// <param name="Pairs">The number of each pair by row and column; null when that is its place here.</param>
internal sealed record PairIndex(int[] Starts, int[] Others, int[]? Pairs)
{
    /// <summary>Every pair of so many rows and columns.</summary>
    public static PairIndex Full(int rows, int columns)
    {
        int[] starts = new int[rows + 1];
        int[] others = new int[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                others[(i * columns) + j] = j;
            }

            starts[i + 1] = (i + 1) * columns;
        }

        return new PairIndex(starts, others, null);
    }

    public int Count => Starts.Length - 1;

    public int PairAt(int place) => Pairs is null ? place : Pairs[place];

    /// <summary>The same pairs by the other side.</summary>
    public PairIndex Turned(int others)
    {
        int[] starts = OwnerStarts.Of(others, Others);
        int[] next = starts[..others];
        int[] members = new int[Others.Length];
        int[] pairs = new int[Others.Length];
        for (int i = 0; i < Count; i++)
        {
            for (int place = Starts[i]; place < Starts[i + 1]; place++)
            {
                int there = next[Others[place]]++;
                members[there] = i;
                pairs[there] = PairAt(place);
            }
        }

        return new PairIndex(starts, members, pairs);
    }

    /// <summary>Where a pair stands, or -1 when it may not be made. O(log) of the member's pairs.</summary>
    public int Find(int member, int other)
    {
        int place = Array.BinarySearch(Others, Starts[member], Starts[member + 1] - Starts[member], other);
        return place < 0 ? -1 : PairAt(place);
    }
}
