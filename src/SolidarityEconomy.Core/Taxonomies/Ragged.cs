namespace SolidarityEconomy.Taxonomies;

/// <summary>Lists of whole numbers of different lengths, one behind the other in one array.</summary>
internal sealed class Ragged(int[] items, int[] starts, int[] lengths)
{
    public int Count => starts.Length;

    public ReadOnlySpan<int> this[int index] => items.AsSpan(starts[index], lengths[index]);

    public static Ragged Of(IReadOnlyList<int[]> lists)
    {
        int[] starts = new int[lists.Count];
        int[] lengths = new int[lists.Count];
        int total = 0;
        for (int i = 0; i < lists.Count; i++)
        {
            starts[i] = total;
            lengths[i] = lists[i].Length;
            total += lengths[i];
        }

        int[] items = new int[total];
        for (int i = 0; i < lists.Count; i++)
        {
            lists[i].CopyTo(items, starts[i]);
        }

        return new Ragged(items, starts, lengths);
    }

    /// <summary>From each number to the lists that have it, in ascending order; there are as many numbers as lists.</summary>
    public static Ragged Transpose(Ragged lists) => Transpose(lists, lists.Count);

    /// <summary>From each of so many numbers to the lists that have it, in ascending order.</summary>
    public static Ragged Transpose(Ragged lists, int numbers)
    {
        int[] lengths = new int[numbers];
        int total = 0;
        for (int i = 0; i < lists.Count; i++)
        {
            foreach (int item in lists[i])
            {
                lengths[item]++;
                total++;
            }
        }

        int[] starts = new int[numbers];
        for (int i = 1; i < numbers; i++)
        {
            starts[i] = starts[i - 1] + lengths[i - 1];
        }

        int[] next = [.. starts];
        int[] items = new int[total];
        for (int i = 0; i < lists.Count; i++)
        {
            foreach (int item in lists[i])
            {
                items[next[item]++] = i;
            }
        }

        return new Ragged(items, starts, lengths);
    }

    public int Start(int index) => starts[index];
}
