namespace SolidarityEconomy.Matching.Features;

/// <summary>
/// Traits numbered by equality: whoever has an equal trait is in the same class, so that a criterion or rule is asked once
/// for each pair of classes instead of once for each pair of needs and offers.
/// </summary>
internal sealed class TraitClasses
{
    private static readonly object Unknown = new();

    /// <param name="members">How many needs or offers there are.</param>
    /// <param name="traitOf">What each of them has.</param>
    public TraitClasses(int members, Func<int, object?> traitOf)
    {
        Dictionary<object, int> numbers = [];
        List<object?> distinct = [];
        Of = new int[members];
        for (int i = 0; i < members; i++)
        {
            object? trait = traitOf(i);
            if (!numbers.TryGetValue(trait ?? Unknown, out Of[i]))
            {
                Of[i] = distinct.Count;
                numbers.Add(trait ?? Unknown, Of[i]);
                distinct.Add(trait);
            }
        }

        Traits = [.. distinct];
    }

    /// <summary>Classes that are known already by numbers of their own, numbered anew in the order in which they come.</summary>
    /// <param name="known">The number of each need or offer.</param>
    /// <param name="limit">Every such number is below.</param>
    /// <param name="traitOf">The trait that stands behind a number.</param>
    public TraitClasses(int[] known, int limit, Func<int, object?> traitOf)
    {
        List<object?> distinct = [];
        int[] numbers = new int[limit];
        Of = Array.ConvertAll(known, one =>
        {
            if (numbers[one] == 0)
            {
                distinct.Add(traitOf(one));
                numbers[one] = distinct.Count;
            }

            return numbers[one] - 1;
        });
        Traits = [.. distinct];
    }

    /// <summary>The class of each need or offer.</summary>
    public int[] Of { get; }

    /// <summary>The trait of each class.</summary>
    public object?[] Traits { get; }

    public int Count => Traits.Length;

    /// <summary>Numbers members alike that have the same class each time.</summary>
    /// <param name="members">How many members there are.</param>
    /// <param name="all">The class of each member, one trait after another.</param>
    /// <returns>The number of each member, from 0, and how many numbers there are; at least one.</returns>
    public static (int[] Of, int Count) Together(int members, IEnumerable<int[]> all)
    {
        int[] together = new int[members];
        int count = 1;
        Dictionary<(int, int), int> numbers = [];
        foreach (int[] classes in all)
        {
            numbers.Clear();
            for (int i = 0; i < members; i++)
            {
                (int, int) key = (together[i], classes[i]);
                if (!numbers.TryGetValue(key, out int number))
                {
                    number = numbers.Count;
                    numbers.Add(key, number);
                }

                together[i] = number;
            }

            count = numbers.Count;
        }

        return (together, count);
    }
}
