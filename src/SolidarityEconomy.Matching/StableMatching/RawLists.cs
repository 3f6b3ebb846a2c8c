using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// The lists of one side as they were given, names turned into numbers; unknown and repeated names are left out. The entries of
/// chooser i are Start[i] .. Start[i + 1] - 1; the arrays may be longer than the last of these.
/// </summary>
/// <param name="Start">The first entry of each chooser, and the count of all at the end.</param>
/// <param name="Partner">Who is named.</param>
/// <param name="Tier">In which tier.</param>
/// <param name="Place">Where in the tier, as it was given.</param>
internal sealed record RawLists(int[] Start, int[] Partner, int[] Tier, int[] Place)
{
    public int Count => Start[^1];

    /// <summary>Reads the lists that were given; who gave none has no entries yet.</summary>
    public static RawLists Read(
        Side side, ImmutableArray<Chooser> choosers, Dictionary<Id<Chooser>, int> others, bool isOneSet, List<ListFault> faults)
    {
        RawLists lists = Empty(choosers.Length, choosers.Sum(chooser => chooser.Names?.All.Length ?? 0));
        int[] seen = new int[others.Count];
        int count = 0;
        for (int i = 0; i < choosers.Length; i++)
        {
            for (int tier = 0; choosers[i].Names is { } names && tier < names.Count; tier++)
            {
                ReadOnlySpan<Id<Chooser>> named = names[tier];
                for (int place = 0; place < named.Length; place++)
                {
                    bool isKnown = others.TryGetValue(named[place], out int partner) && !(isOneSet && partner == i);
                    if (isKnown && seen[partner] <= i)
                    {
                        seen[partner] = i + 1;
                        (lists.Partner[count], lists.Tier[count], lists.Place[count]) = (partner, tier, place);
                        count++;
                    }
                    else
                    {
                        faults.Add(new ListFault(
                            side, i, tier, place, choosers[i].Id, named[place], isKnown ? ListFaultKind.Repeated : ListFaultKind.Unknown));
                    }
                }
            }

            lists.Start[i + 1] = count;
        }

        return lists;
    }

    /// <summary>Gives those without a list everybody who names them, and everybody else without a list.</summary>
    public RawLists Completed(ImmutableArray<Chooser> choosers, ImmutableArray<Chooser> others, RawLists given, bool isOneSet)
    {
        if (choosers.All(chooser => chooser.Names is not null))
        {
            return this;
        }

        int[] open = [.. Enumerable.Range(0, others.Length).Where(j => others[j].Names is null)];
        (int[] bucket, (int Owner, int)[] naming) = given.ByPartner(choosers.Length);
        int[] length = [.. Enumerable.Range(0, choosers.Length).Select(i => choosers[i].Names is null
            ? bucket[i + 1] - bucket[i] + open.Length
            : Start[i + 1] - Start[i])];
        RawLists lists = Empty(choosers.Length, length.Sum());
        int count = 0;
        for (int i = 0; i < choosers.Length; i++)
        {
            if (choosers[i].Names is not null)
            {
                Array.Copy(Partner, Start[i], lists.Partner, count, length[i]);
                Array.Copy(Tier, Start[i], lists.Tier, count, length[i]);
                Array.Copy(Place, Start[i], lists.Place, count, length[i]);
                count += length[i];
            }
            else
            {
                foreach ((int owner, _) in naming.AsSpan(bucket[i]..bucket[i + 1]))
                {
                    lists.Partner[count++] = owner;
                }

                foreach (int other in open)
                {
                    if (!isOneSet || other != i)
                    {
                        lists.Partner[count++] = other;
                    }
                }
            }

            lists.Start[i + 1] = count;
        }

        return lists;
    }

    /// <summary>The entries that name each participant of the other side, with their owners in rising order.</summary>
    /// <returns>The first item of each participant, and the items.</returns>
    public (int[] Start, (int Owner, int Entry)[] Items) ByPartner(int partners)
    {
        int[] start = OwnerStarts.Of(partners, Partner.AsSpan(0, Count));
        int[] next = start[..^1];
        (int Owner, int Entry)[] items = new (int, int)[Count];
        for (int i = 0; i < Start.Length - 1; i++)
        {
            for (int entry = Start[i]; entry < Start[i + 1]; entry++)
            {
                items[next[Partner[entry]]++] = (i, entry);
            }
        }

        return (start, items);
    }

    /// <summary>Breaks ties by lot and then by number, in place.</summary>
    /// <param name="lot">The lot of a partner on the list of a chooser; null when numbers decide.</param>
    public void BreakTies(Func<int, int, ulong>? lot)
    {
        for (int i = 0; i < Start.Length - 1; i++)
        {
            for (int from = Start[i], to; from < Start[i + 1]; from = to)
            {
                to = from + 1;
                while (to < Start[i + 1] && Tier[to] == Tier[from])
                {
                    to++;
                }

                if (to - from > 1)
                {
                    Sort(i, from..to, lot);
                }
            }
        }
    }

    private void Sort(int owner, Range tie, Func<int, int, ulong>? lot)
    {
        Span<int> partners = Partner.AsSpan(tie);
        if (lot is null)
        {
            partners.Sort(Place.AsSpan(tie));
            return;
        }

        (ulong Lot, int Partner)[] keys = new (ulong, int)[partners.Length];
        for (int k = 0; k < keys.Length; k++)
        {
            keys[k] = (lot(owner, partners[k]), partners[k]);
        }

        keys.AsSpan().Sort(Place.AsSpan(tie));
        for (int k = 0; k < keys.Length; k++)
        {
            partners[k] = keys[k].Partner;
        }
    }

    private static RawLists Empty(int choosers, int entries) =>
        new(new int[choosers + 1], new int[entries], new int[entries], new int[entries]);
}
