using System.Collections.Immutable;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

/// <summary>Short ways to write lists, random ones, and what follows from them without the library's algorithms.</summary>
internal static class Lists
{
    /// <summary>A chooser from text: tiers stand apart by blanks, ties by <c>=</c>; <c>*</c> takes everybody.</summary>
    public static Chooser Of(string id, string ranks, int capacity = 1, int minimum = 0) => new(
        new(id),
        ranks == "*" ? null : ranks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tier => Ids(tier.Split('=')).AsEnumerable()),
        capacity,
        minimum);

    public static ImmutableArray<Id<Chooser>> Ids(params IEnumerable<string> names) => [.. names.Select(name => new Id<Chooser>(name))];

    public static MatchedPair Pair(string left, string right) => new(new(left), new(right));

    /// <summary>Random choosers who list some of the others; some names are strangers or stand twice, few take everybody.</summary>
    public static ImmutableArray<Chooser> Random(
        Dice dice, string prefix, int count, IReadOnlyList<string> others, int mostCapacity = 1, bool hasTies = false, bool isTidy = false)
    {
        return [.. Enumerable.Range(0, count).Select(i => One(prefix + i))];

        Chooser One(string id)
        {
            int capacity = mostCapacity == 1 ? 1 : dice.Draw(0, mostCapacity);
            if (!isTidy && dice.Draw(0, 9) == 0)
            {
                return hasTies ? Of(id, "*", capacity) : Of(id, string.Join(' ', others), capacity);
            }

            List<string> names = [.. Shuffled(dice, others).Where(_ => dice.Draw(0, 3) > 0)];
            if (!isTidy && dice.Draw(0, 3) == 0)
            {
                names.Insert(dice.Draw(0, names.Count), dice.Draw(0, 1) == 0 || names.Count == 0 ? "stranger" : names[0]);
            }

            string text = string.Concat(names.Select(name => (hasTies && dice.Draw(0, 2) == 0 ? "=" : " ") + name));
            return Of(id, text.TrimStart('=', ' '), capacity);
        }
    }

    /// <summary>Choosers who like those best who like them least, as far as they are liked; such lists have many stable matchings.</summary>
    public static ImmutableArray<Chooser> Opposed(Dice dice, string prefix, int count, ImmutableArray<Chooser> others, int mostCapacity) =>
    [
        .. Enumerable.Range(0, count).Select(i => new Id<Chooser>(prefix + i)).Select(id => Chooser.InOrder(
            id,
            Shuffled(dice, others).OrderByDescending(other => Tier(other, id) ?? -1).Select(other => other.Id),
            dice.Draw(1, mostCapacity))),
    ];

    public static IEnumerable<T> Shuffled<T>(Dice dice, IReadOnlyList<T> items)
    {
        List<T> left = [.. items];
        while (left.Count > 0)
        {
            int at = dice.Draw(0, left.Count - 1);
            yield return left[at];
            left.RemoveAt(at);
        }
    }

    /// <summary>The tier in which somebody stands, or null when it is not acceptable.</summary>
    public static int? Tier(Chooser chooser, Id<Chooser> other)
    {
        if (chooser.Ranks is not { } ranks)
        {
            return 0;
        }

        int tier = ranks.Select((names, at) => (names, at)).Where(entry => entry.names.Contains(other)).Select(entry => entry.at).FirstOrDefault(-1);
        return tier < 0 ? null : tier;
    }

    /// <summary>All ways to choose from items, a set each.</summary>
    public static IEnumerable<List<T>> Subsets<T>(IReadOnlyList<T> items) => Enumerable.Range(0, 1 << items.Count)
        .Select(set => items.Where((_, at) => (set & (1 << at)) != 0).ToList());

    public static string Text(IEnumerable<MatchedPair> pairs) =>
        string.Join(' ', pairs.Select(pair => $"{pair.Left}-{pair.Right}").Order(StringComparer.Ordinal));
}
