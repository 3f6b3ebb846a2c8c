using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The lists of one side as they were given, names turned into numbers; unknown and repeated names are left out.</summary>
internal sealed class RawLists
{
    private RawLists(int[] start, List<RawEntry> entries)
    {
        Start = start;
        Entries = entries;
    }

    public int[] Start { get; }

    public List<RawEntry> Entries { get; }

    /// <summary>Reads the lists that were given; who gave none has no entries yet.</summary>
    public static RawLists Read(
        Side side, ImmutableArray<Chooser> choosers, Dictionary<Id<Chooser>, int> others, bool isOneSet, List<ListFault> faults)
    {
        List<RawEntry> entries = [];
        int[] start = new int[choosers.Length + 1];
        int[] seen = new int[others.Count];
        for (int i = 0; i < choosers.Length; i++)
        {
            ImmutableArray<ImmutableArray<Id<Chooser>>> tiers = choosers[i].Ranks ?? [];
            for (int tier = 0; tier < tiers.Length; tier++)
            {
                for (int place = 0; place < tiers[tier].Length; place++)
                {
                    Id<Chooser> name = tiers[tier][place];
                    if (!others.TryGetValue(name, out int partner) || (isOneSet && partner == i))
                    {
                        faults.Add(new ListFault(side, i, tier, place, InputTexts.Unknown(name.ToString())));
                    }
                    else if (seen[partner] == i + 1)
                    {
                        faults.Add(new ListFault(side, i, tier, place, InputTexts.Duplicate(name.ToString())));
                    }
                    else
                    {
                        seen[partner] = i + 1;
                        entries.Add(new RawEntry(i, partner, tier, place));
                    }
                }
            }

            start[i + 1] = entries.Count;
        }

        return new RawLists(start, entries);
    }

    /// <summary>Gives those without a list everybody who names them, and everybody else without a list.</summary>
    public RawLists Completed(ImmutableArray<Chooser> choosers, ImmutableArray<Chooser> others, RawLists given, bool isOneSet)
    {
        if (choosers.All(chooser => chooser.Ranks is not null))
        {
            return this;
        }

        int[] open = [.. Enumerable.Range(0, others.Length).Where(j => others[j].Ranks is null)];
        (int[] bucket, int[] items) = given.ByPartner(choosers.Length);
        List<RawEntry> entries = [];
        int[] start = new int[choosers.Length + 1];
        for (int i = 0; i < choosers.Length; i++)
        {
            if (choosers[i].Ranks is not null)
            {
                entries.AddRange(Entries[Start[i]..Start[i + 1]]);
            }
            else
            {
                IEnumerable<int> naming = items[bucket[i]..bucket[i + 1]].Select(item => given.Entries[item].Owner);
                entries.AddRange(naming.Concat(open).Where(j => !isOneSet || j != i).Select(j => new RawEntry(i, j, 0, 0)));
            }

            start[i + 1] = entries.Count;
        }

        return new RawLists(start, entries);
    }

    /// <summary>The entries that name each participant of the other side.</summary>
    /// <returns>The first item of each participant, and the items: numbers of entries.</returns>
    public (int[] Start, int[] Items) ByPartner(int partners)
    {
        int[] start = OwnerStarts.Of(partners, [.. Entries.Select(entry => entry.Partner)]);
        int[] next = start[..^1];
        int[] items = new int[Entries.Count];
        for (int e = 0; e < items.Length; e++)
        {
            items[next[Entries[e].Partner]++] = e;
        }

        return (start, items);
    }
}
