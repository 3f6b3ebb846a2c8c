using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Turns a document about inclusion into a policy and finds every fault; accepts exactly what the constructors accept.</summary>
/// <param name="reader">Notes the faults.</param>
/// <param name="own">The caller's lists of groups, which go before those that come with the library.</param>
/// <param name="takesStrangers">True to take a group of a list that is not given by its notation, as in a plan that was stored.</param>
internal sealed class InclusionPolicyReader(InputReader reader, IEnumerable<Taxonomy> own, bool takesStrangers)
{
    private const decimal Least = 1m / Points.One;

    private readonly Taxonomy[] _lists = [.. own, PopulationGroups.Taxonomy, MobilitySituations.Taxonomy, World.Taxonomy];

    public InclusionPolicy? Read(InclusionPolicyInput? input)
    {
        int before = reader.FaultCount;
        if (input is null)
        {
            _ = reader.RequireThere(input);
            return null;
        }

        _ = reader.Has(input.On, "on");
        _ = reader.IsInRange(input.Rules?.Count ?? 0, 0, InclusionPolicy.MaxRules, "rules");
        List<InclusionRule> rules = reader.Read(input.Rules, "rules", Rule);
        WaitingPriority? waiting = Waiting(input);
        _ = reader.IsInRange(input.LeastShown, 1, int.MaxValue, "leastShown");
        return reader.FaultCount == before ? new InclusionPolicy(input.On!.Value, rules, waiting, input.LeastShown) : null;
    }

    private WaitingPriority? Waiting(InclusionPolicyInput input)
    {
        if (input.WaitingPerDay is not { } perDay)
        {
            reader.Forbid(input.WaitingMost is not null, "waitingMost");
            return null;
        }

        decimal least = Math.Clamp(perDay, Least, MatchConstraints.MaxPrice);
        bool isGain = reader.IsExact(perDay, Least, MatchConstraints.MaxPrice, "waitingPerDay");
        return reader.Has(input.WaitingMost, "waitingMost")
            && reader.IsExact(input.WaitingMost.Value, least, MatchConstraints.MaxPrice, "waitingMost")
            && isGain
            ? new WaitingPriority(perDay, input.WaitingMost.Value)
            : null;
    }

    private InclusionRule? Rule(InclusionRuleInput input, string path)
    {
        int before = reader.FaultCount;
        Concept? group = Group(path, input);
        _ = reader.IsInRange((int)input.Side, (int)InclusionSide.Needs, (int)InclusionSide.Offers, path + ".side");
        _ = reader.IsExact(input.Price, 0, MatchConstraints.MaxPrice, path + ".price");
        if (input.Share is { } share)
        {
            _ = reader.IsExact(share, Least, 1, path + ".share");
        }
        else if (!input.IsReserve || input.Places is null)
        {
            _ = reader.Fail(path + ".share", InputTexts.Required());
        }

        reader.Forbid(input.Places is not null && (!input.IsReserve || input.Share is not null), path + ".places");
        reader.Forbid(input.At is not null && !input.IsReserve, path + ".at");
        reader.Forbid(input.PastOfGroup is not null && input.IsReserve, path + ".pastOfGroup");
        reader.Forbid(input.PastInAll is not null && input.IsReserve, path + ".pastInAll");
        _ = reader.IsInRange(input.Places ?? 1, 1, int.MaxValue, path + ".places");
        long ofGroup = input.PastOfGroup ?? 0;
        _ = reader.IsInRange(ofGroup, 0, InclusionRule.MaxPast, path + ".pastOfGroup");
        _ = reader.IsInRange(input.PastInAll ?? 0, Math.Clamp(ofGroup, 0, InclusionRule.MaxPast), InclusionRule.MaxPast, path + ".pastInAll");
        bool isOfNeeds = input.Side == InclusionSide.Needs;
        List<Id<Offer>> offers = isOfNeeds ? [.. Ids<Offer>(path + ".at", input.At)] : [];
        List<Id<Need>> needs = isOfNeeds ? [] : [.. Ids<Need>(path + ".at", input.At)];
        return reader.FaultCount > before ? null
            : !input.IsReserve
                ? InclusionRule.ShareOfMatches(group!, input.Share!.Value, input.Side, ofGroup, input.PastInAll ?? 0, input.Price)
            : (isOfNeeds, input.Places) switch
            {
                (true, { } places) => InclusionRule.ReservePlaces(group!, places, offers, input.Price),
                (true, null) => InclusionRule.ReserveShare(group!, input.Share!.Value, offers, input.Price),
                (false, { } places) => InclusionRule.ReservePlacesOfNeeds(group!, places, needs, input.Price),
                (false, null) => InclusionRule.ReserveShareOfNeeds(group!, input.Share!.Value, needs, input.Price),
            };
    }

    private Concept? Group(string path, InclusionRuleInput input)
    {
        if (!reader.HasText(input.Group, path + ".group"))
        {
            return null;
        }

        Taxonomy? list = _lists.FirstOrDefault(one => one.Scheme == input.Taxonomy);
        if (list is null && !takesStrangers)
        {
            _ = reader.Fail(path + ".taxonomy", InputTexts.Unknown(input.Taxonomy ?? string.Empty));
            return null;
        }

        if (list?.TryFind(input.Group, out Concept? group) == true)
        {
            return group;
        }

        if (takesStrangers)
        {
            return Stranger(path, input);
        }

        _ = reader.Fail(path + ".group", InputTexts.Unknown(input.Group));
        return null;
    }

    /// <summary>A group of a list that is not here, named by its notation.</summary>
    private Concept? Stranger(string path, InclusionRuleInput input)
    {
        try
        {
            return new Concept(input.Taxonomy, input.Group!, Text.Of(LanguageTag.English, input.Group!));
        }
        catch (ArgumentException)
        {
            // White space at an end, half of a character, or a list without a name: no list has such an entry.
            _ = reader.Fail(path + ".group", InputTexts.Unknown(input.Group!));
            return null;
        }
    }

    private IEnumerable<Id<T>> Ids<T>(string path, IReadOnlyList<string?>? texts)
        where T : class
    {
        for (int i = 0; i < (texts?.Count ?? 0); i++)
        {
            Id<T> id = reader.Id<T>(texts![i], InputReader.At(path, i));
            if (!id.IsEmpty)
            {
                yield return id;
            }
        }
    }
}
