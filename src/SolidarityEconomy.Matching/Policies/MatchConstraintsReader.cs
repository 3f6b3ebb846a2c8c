using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Takes a document of constraints in and finds every fault; accepts exactly what the constructors accept.</summary>
internal sealed class MatchConstraintsReader(InputReader reader)
{
    public MatchConstraints? Read(MatchConstraintsInput? input)
    {
        int before = reader.FaultCount;
        _ = reader.RequireThere(input);
        List<MatchPair> pinned = Pairs(input?.Pinned, "pinned");
        List<MatchPair> forbidden = Pairs(input?.Forbidden, "forbidden");
        List<SuggestedPair> suggested = reader.Read(input?.Suggested, "suggested", Suggested);
        List<MatchPair> kept = Pairs(input?.Kept, "kept");
        decimal keepPrice = input?.KeepPrice ?? 0;
        _ = IsExact(keepPrice, 0, "keepPrice");
        List<MatchPair> held = Pairs(input?.Held, "held");
        List<MatchPair> asked = Pairs(input?.Asked, "asked");
        List<BusyOffer> busy = reader.Read(input?.Busy, "busy", Busy);
        ShortlistTerms? shortlist = Shortlist(input?.Shortlist);
        return reader.FaultCount == before
            ? new MatchConstraints(pinned, forbidden, suggested, kept, keepPrice, held, asked, busy, shortlist)
            : null;
    }

    private List<MatchPair> Pairs(IReadOnlyList<MatchPairInput?>? rows, string list) => reader.Read(rows, list, Pair);

    private MatchPair? Pair(MatchPairInput row, string path)
    {
        Id<Need> need = reader.Id<Need>(row.Need, path + ".need");
        Id<Offer> offer = reader.Id<Offer>(row.Offer, path + ".offer");
        return need.IsEmpty || offer.IsEmpty ? null : new MatchPair(need, offer);
    }

    private SuggestedPair? Suggested(SuggestedPairInput row, string path)
    {
        MatchPair? pair = Pair(row.Pair ?? new MatchPairInput(), path + ".pair");
        bool isExact = row.Bonus is { } bonus
            ? IsExact(bonus, Points.ToDecimal(1), path + ".bonus")
            : reader.Fail(path + ".bonus", InputTexts.Required());
        return pair is null || !isExact ? null : new SuggestedPair(pair, row.Bonus!.Value);
    }

    private BusyOffer? Busy(BusyOfferInput row, string path)
    {
        Id<Offer> offer = reader.Id<Offer>(row.Offer, path + ".offer");
        return reader.IsInRange(row.Places, 1, int.MaxValue, path + ".places") && !offer.IsEmpty ? new BusyOffer(offer, row.Places) : null;
    }

    private ShortlistTerms? Shortlist(ShortlistInput? input)
    {
        if (input is null)
        {
            return null;
        }

        bool isRight = input.NamesPerNeed is { } names
            ? reader.IsInRange(names, 1, ShortlistTerms.MaxNamesPerNeed, "shortlist.namesPerNeed")
            : reader.Fail("shortlist.namesPerNeed", InputTexts.Required());
        return reader.IsInRange(input.NamesPerOffer, 1, int.MaxValue, "shortlist.namesPerOffer") && isRight
            ? new ShortlistTerms(input.NamesPerNeed!.Value, input.NamesPerOffer)
            : null;
    }

    private bool IsExact(decimal value, decimal least, string path) => reader.IsExact(value, least, MatchConstraints.MaxPrice, path);
}
