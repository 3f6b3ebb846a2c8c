using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>A random assignment problem whose people declare groups, with a random policy of inclusion; what is owed is worked out by hand.</summary>
internal sealed class IncludedInstance
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Concept[] Groups = [.. "abc".Select(letter => new Concept("groups", letter.ToString(), Sample.Words("Group " + letter)))];

    private readonly Dictionary<Id<Actor>, HashSet<Concept>> _own = [];

    private IncludedInstance(Instance plain, Registry registry, InclusionPolicy policy)
    {
        (Plain, Registry, Policy) = (plain, registry, policy);
    }

    public Instance Plain { get; }

    public Registry Registry { get; private set; }

    public InclusionPolicy Policy { get; }

    public static Consent Yes(Purpose purpose = Purpose.Inclusion) =>
        new(purpose, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "coordinator", Day);

    public static Actor Declaring(Actor actor, params IEnumerable<Concept> groups) => actor with
    {
        Personal = (actor.Personal ?? new PersonalFile([])) with
        {
            Declarations = [.. groups.Select(group => new Declaration(DeclarationKind.Group, group, Yes()))],
        },
    };

    public static IncludedInstance Random(Dice dice, int maxNeeds, int maxOffers, int maxAmount, bool hasShares = true)
    {
        Instance plain = Instance.Random(dice, maxNeeds, maxOffers, maxAmount);
        InclusionPolicy policy = new(
            Day,
            Enumerable.Range(0, dice.Draw(0, 4)).Select(_ => Rule(dice, plain, hasShares)),
            dice.Draw(0, 2) == 0 ? new WaitingPriority(dice.Draw(1, 100) / 1000m, 0.2m) : null);
        IncludedInstance instance = new(plain, plain.Registry, policy);
        Actor[] actors = [.. plain.Registry.Actors.Select(actor => instance.Draw(dice, actor))];
        Need[] needs = [.. plain.Registry.Needs.Select(need => dice.Draw(0, 2) == 0 ? need : need with { WaitingSince = Day.PlusDays(dice.Draw(-9, 1)) })];
        instance.Registry = new RegistryBuilder().Add(actors).Add(needs).Add(plain.Registry.Offers).Add(plain.Registry.Profiles).Build();
        return instance;
    }

    /// <summary>Some pairs at work, and some that were asked: each takes a place on both sides, if there is one.</summary>
    public MatchConstraints Earlier(Dice dice)
    {
        List<MatchPair>[] pairs = [[], []];
        foreach (MatchPair pair in Registry.Needs.SelectMany(need => Registry.Offers.Select(offer => new MatchPair(need.Id, offer.Id))))
        {
            if (dice.Draw(0, 4) == 0)
            {
                pairs[dice.Draw(0, 1)].Add(pair);
            }
        }

        return new MatchConstraints(held: pairs[0], asked: pairs[1]);
    }

    /// <summary>The greatest total by trying every set of pairs; shares ask for so many matches each.</summary>
    /// <param name="asked">What the rules ask for in all.</param>
    /// <param name="earlier">Pairs that are there already: they are not made again, take their places and fill reserves.</param>
    public decimal Best(IReadOnlyList<RuleOutcome> asked, MatchConstraints? earlier = null)
    {
        HashSet<(int Need, int Offer)> there = [.. (earlier?.Held ?? []).Concat(earlier?.Asked ?? []).Select(pair => (Number(pair.Need.ToString()), Number(pair.Offer.ToString())))];
        int[] quantities = [.. Plain.Quantities.Select((places, i) => Math.Max(places - there.Count(pair => pair.Need == i), 0))];
        int[] capacities = [.. Plain.Capacities.Select((places, j) => Math.Max(places - there.Count(pair => pair.Offer == j), 0))];
        List<(int Need, int Offer)> pairs =
        [
            .. from i in Enumerable.Range(0, quantities.Length)
               from j in Enumerable.Range(0, capacities.Length)
               where Plain.Worth(i, j) > 0 && !there.Contains((i, j))
               select (i, j),
        ];
        decimal best = 0;
        Try(0, [], 0);
        return best;

        void Try(int at, List<(int Need, int Offer)> chosen, decimal total)
        {
            if (at == pairs.Count)
            {
                best = Math.Max(best, total + Kept(chosen, asked, there, isOfNeeds => isOfNeeds ? capacities : quantities));
                return;
            }

            Try(at + 1, chosen, total);
            (int i, int j) = pairs[at];
            if (chosen.Count(pair => pair.Need == i) < quantities[i] && chosen.Count(pair => pair.Offer == j) < capacities[j])
            {
                chosen.Add((i, j));
                Try(at + 1, chosen, total + Plain.Worth(i, j) + Gain(i));
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    public int PairCount => Enumerable.Range(0, Plain.Quantities.Length)
        .Sum(i => Enumerable.Range(0, Plain.Capacities.Length).Count(j => Plain.Worth(i, j) > 0));

    private decimal Gain(int need) => Policy.Waiting is { } waiting && NeedAt(need).WaitingSince is { } since
        ? Math.Min(waiting.Most, waiting.PerDay * Math.Max(Period.DaysBetween(since, Day), 0))
        : 0;

    /// <summary>What the rules pay for some pairs, beside those that are there.</summary>
    private decimal Kept(
        List<(int Need, int Offer)> chosen, IReadOnlyList<RuleOutcome> asked, HashSet<(int Need, int Offer)> there, Func<bool, int[]> left)
    {
        decimal kept = 0;
        for (int k = 0; k < Policy.Rules.Length; k++)
        {
            InclusionRule rule = Policy.Rules[k];
            bool isOfNeeds = rule.Side == InclusionSide.Needs;
            if (!rule.IsReserve)
            {
                kept += rule.Price * Math.Min(asked[k].Asked, chosen.Count(pair => rule.Group.Equals(First(
                    isOfNeeds ? NeedAt(pair.Need).By : OfferAt(pair.Offer).By,
                    group => Policy.Rules.Any(other => !other.IsReserve && other.Side == rule.Side && other.Group.Equals(group))))));
                continue;
            }

            int[] free = left(isOfNeeds);
            for (int at = 0; at < free.Length; at++)
            {
                // A place that is taken counts for the share of places, and whoever has it fills a place that is kept.
                int places = free[at] + there.Count(IsHere);
                int wanted = Math.Clamp(Reserved(rule, rule.Side, at, places) - there.Count(Counts), 0, free[at]);
                kept += rule.Price * Math.Min(wanted, chosen.Count(Counts));

                bool IsHere((int Need, int Offer) pair) => (isOfNeeds ? pair.Offer : pair.Need) == at;

                bool Counts((int Need, int Offer) pair) => IsHere(pair) && rule.Group.Equals(First(
                    isOfNeeds ? NeedAt(pair.Need).By : OfferAt(pair.Offer).By,
                    group => Policy.Rules.Any(other => other.Group.Equals(group) && Reserved(other, rule.Side, at, places) > 0)));
            }
        }

        return kept;
    }

    private int Reserved(InclusionRule rule, InclusionSide side, int at, int places)
    {
        bool isHere = rule.IsReserve && rule.Side == side && (side == InclusionSide.Needs
            ? rule.Offers.IsEmpty || rule.Offers.Contains(OfferAt(at).Id)
            : rule.Needs.IsEmpty || rule.Needs.Contains(NeedAt(at).Id));
        return !isHere ? 0
            : rule.Places is { } number ? Math.Min(number, places)
            : (int)decimal.Floor((rule.Share!.Value * places) + 0.5m);
    }

    private Concept? First(Id<Actor> who, Func<Concept, bool> isMeant) =>
        Registry.Find(who).Personal is { IsBlocked: true }
            ? null
            : Policy.Rules.Select(rule => rule.Group).FirstOrDefault(group => _own[who].Contains(group) && isMeant(group));

    private static int Number(string id) => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture);

    private Need NeedAt(int i) => Registry.Find(new Id<Need>(Instance.Name('n', i)));

    private Offer OfferAt(int j) => Registry.Find(new Id<Offer>(Instance.Name('o', j)));

    private Actor Draw(Dice dice, Actor actor)
    {
        _own[actor.Id] = [.. Groups.Where(_ => dice.Draw(0, 2) == 0)];
        return Declaring(actor, _own[actor.Id]);
    }

    private static InclusionRule Rule(Dice dice, Instance plain, bool hasShares)
    {
        Concept group = Groups[dice.Draw(0, 2)];
        decimal price = dice.Draw(0, 3) switch { 0 => 100, 1 => 0, _ => dice.Draw(1, 100) / 100m };
        decimal share = dice.Draw(1, 4) / 4m;
        Id<Offer>[] offers = dice.Draw(0, 1) == 0 ? [] : [.. plain.Registry.Offers.Select(offer => offer.Id).Where(_ => dice.Draw(0, 1) == 0)];
        Id<Need>[] needs = dice.Draw(0, 1) == 0 ? [] : [.. plain.Registry.Needs.Select(need => need.Id).Where(_ => dice.Draw(0, 1) == 0)];
        int past = dice.Draw(0, 2);
        return dice.Draw(0, hasShares ? 5 : 3) switch
        {
            0 => InclusionRule.ReservePlaces(group, dice.Draw(1, 2), offers, price),
            1 => InclusionRule.ReserveShare(group, share, offers, price),
            2 => InclusionRule.ReservePlacesOfNeeds(group, dice.Draw(1, 2), needs, price),
            3 => InclusionRule.ReserveShareOfNeeds(group, share, needs, price),
            _ => InclusionRule.ShareOfMatches(
                group, share, (InclusionSide)dice.Draw(0, 1), past, past + dice.Draw(0, 3), price),
        };
    }
}
