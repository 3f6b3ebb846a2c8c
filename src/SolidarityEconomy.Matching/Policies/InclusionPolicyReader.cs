using System.Globalization;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Turns a document about inclusion into a policy and finds every fault; accepts exactly what the constructors accept.</summary>
/// <param name="own">The caller's lists of groups, which go before those that come with the library.</param>
/// <param name="takesStrangers">True to take a group of a list that is not given by its notation, as in a plan that was stored.</param>
internal sealed class InclusionPolicyReader(IEnumerable<Taxonomy> own, bool takesStrangers)
{
    private const decimal Least = 1m / Points.One;

    private readonly Taxonomy[] _lists = [.. own, PopulationGroups.Taxonomy, MobilitySituations.Taxonomy, World.Taxonomy];
    private readonly List<InputFault> _faults = [];

    public InputReport Report => new(_faults);

    public InclusionPolicy? Read(InclusionPolicyInput? input)
    {
        if (input is null)
        {
            Add(string.Empty, InputTexts.Required());
            return null;
        }

        if (input.On is null)
        {
            Add("on", InputTexts.Required());
        }

        IReadOnlyList<InclusionRuleInput?> rules = input.Rules ?? [];
        RequireRange("rules", rules.Count, 0, InclusionPolicy.MaxRules);
        InclusionRule?[] read = [.. rules.Select((rule, i) => Rule(At("rules", i), rule))];
        WaitingPriority? waiting = Waiting(input);
        RequireRange("leastShown", input.LeastShown, 1, int.MaxValue);
        return _faults.Count == 0 ? new InclusionPolicy(input.On!.Value, read!, waiting, input.LeastShown) : null;
    }

    private WaitingPriority? Waiting(InclusionPolicyInput input)
    {
        int before = _faults.Count;
        if (input.WaitingPerDay is not { } perDay)
        {
            Forbid("waitingMost", input.WaitingMost is not null);
            return null;
        }

        RequireAmount("waitingPerDay", perDay, Least, MatchConstraints.MaxPrice);
        if (input.WaitingMost is not { } most)
        {
            Add("waitingMost", InputTexts.Required());
            return null;
        }

        RequireAmount("waitingMost", most, Math.Clamp(perDay, Least, MatchConstraints.MaxPrice), MatchConstraints.MaxPrice);
        return _faults.Count == before ? new WaitingPriority(perDay, most) : null;
    }

    private InclusionRule? Rule(string path, InclusionRuleInput? input)
    {
        if (input is null)
        {
            Add(path, InputTexts.Required());
            return null;
        }

        int before = _faults.Count;
        Concept? group = Group(path, input);
        RequireRange(path + ".side", (int)input.Side, (int)InclusionSide.Needs, (int)InclusionSide.Offers);
        RequireAmount(path + ".price", input.Price, 0, MatchConstraints.MaxPrice);
        if (input.Share is { } share)
        {
            RequireAmount(path + ".share", share, Least, 1);
        }
        else if (!input.IsReserve || input.Places is null)
        {
            Add(path + ".share", InputTexts.Required());
        }

        Forbid(path + ".places", input.Places is not null && (!input.IsReserve || input.Share is not null));
        Forbid(path + ".at", input.At is not null && !input.IsReserve);
        Forbid(path + ".pastOfGroup", input.PastOfGroup is not null && input.IsReserve);
        Forbid(path + ".pastInAll", input.PastInAll is not null && input.IsReserve);
        RequireRange(path + ".places", input.Places ?? 1, 1, int.MaxValue);
        long ofGroup = input.PastOfGroup ?? 0;
        RequireRange(path + ".pastOfGroup", ofGroup, 0, InclusionRule.MaxPast);
        RequireRange(path + ".pastInAll", input.PastInAll ?? 0, Math.Clamp(ofGroup, 0, InclusionRule.MaxPast), InclusionRule.MaxPast);
        bool isOfNeeds = input.Side == InclusionSide.Needs;
        List<Id<Offer>> offers = isOfNeeds ? [.. Ids<Offer>(path + ".at", input.At)] : [];
        List<Id<Need>> needs = isOfNeeds ? [] : [.. Ids<Need>(path + ".at", input.At)];
        return _faults.Count > before ? null
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
        if (string.IsNullOrWhiteSpace(input.Group))
        {
            Add(path + ".group", InputTexts.Required());
            return null;
        }

        Taxonomy? list = _lists.FirstOrDefault(one => one.Scheme == input.Taxonomy);
        if (list is null && !takesStrangers)
        {
            Add(path + ".taxonomy", InputTexts.Unknown(input.Taxonomy ?? string.Empty));
            return null;
        }

        if (list?.TryFind(input.Group, out Concept? group) == true)
        {
            return group;
        }

        if (takesStrangers)
        {
            return new Concept(input.Taxonomy, input.Group, Text.Of(LanguageTag.English, input.Group));
        }

        Add(path + ".group", InputTexts.Unknown(input.Group));
        return null;
    }

    private IEnumerable<Id<T>> Ids<T>(string path, IReadOnlyList<string?>? texts)
        where T : class
    {
        for (int i = 0; i < (texts?.Count ?? 0); i++)
        {
            if (Id<T>.TryParse(texts![i], out Id<T> id))
            {
                yield return id;
            }
            else
            {
                Add(At(path, i), texts[i] is null ? InputTexts.Required() : InputTexts.Malformed(texts[i]!, StableTexts.AnId));
            }
        }
    }

    private void RequireRange(string path, long value, long minimum, long maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(path, InputTexts.OutOfRange(value, minimum, maximum));
        }
    }

    private void RequireAmount(string path, decimal value, decimal minimum, decimal maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(path, InputTexts.OutOfRange(value, minimum, maximum));
        }
        else if (!Points.IsExact(value))
        {
            Add(path, MatchingTexts.Message(PolicyTexts.TooManyDecimals, ("value", value), ("decimals", Points.Decimals)));
        }
    }

    private void Forbid(string path, bool isThere)
    {
        if (isThere)
        {
            Add(path, MatchingTexts.Message(PolicyTexts.NotHere));
        }
    }

    private void Add(string path, Message message) => _faults.Add(new InputFault(path, message));

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
