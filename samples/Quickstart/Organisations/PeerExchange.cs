using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Quickstart.Organisations;

/// <summary>An exchange between peers: every organisation asks once and offers once, within its activity and beyond its region.</summary>
internal sealed class PeerExchange
{
    /// <summary>How many peers each organisation is to meet, in both directions.</summary>
    public const int Peers = 3;

    /// <summary>Up to so many organisations the proof of the plan is worked out again; its time grows with their square.</summary>
    private const int ProvedAgain = 500;

    private PeerExchange(Registry registry, MatchPlan plan)
    {
        Registry = registry;
        Plan = plan;
        IsAcrossCountries = registry.Statistics().ByCountry.Rows.Length > 1;
    }

    /// <summary>The same activity and another region; the same type of members counts twice as much as the same structure.</summary>
    public static MatchPolicy Policy { get; } = new(
        [new(Criteria.MembershipType(), 2), new(Criteria.Structure(), 1)],
        [EligibilityRules.SameTopic(), EligibilityRules.DifferentTerritory(TerritoryLevel.Area)]);

    public Registry Registry { get; }

    public MatchPlan Plan { get; }

    /// <summary>Whether more than one country is named, so that a region alone does not say where somebody is.</summary>
    public bool IsAcrossCountries { get; }

    /// <summary>Adds a need and an offer for each organisation whose activity is known, and plans.</summary>
    /// <exception cref="BrokenRunException">The plan does not keep its own rules.</exception>
    public static PeerExchange Of(IReadOnlyList<Actor> organisations, IProgress<WorkProgress>? progress)
    {
        RegistryBuilder builder = new RegistryBuilder().Add(organisations);
        for (int i = 0; i < organisations.Count; i++)
        {
            Actor actor = organisations[i];
            if (actor.Activities.Length > 0)
            {
                Concept activity = actor.Activities[0];
                string number = i.ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
                builder.Add(new Need(new($"ask-{number}"), actor.Id, activity, activity.Label, quantity: Peers));
                builder.Add(new Offer(new($"give-{number}"), actor.Id, [activity], activity.Label, capacity: Peers));
            }
        }

        Registry registry = builder.Build();
        PeerExchange exchange = new(registry, Matcher.Match(registry, Policy, progress: progress));
        exchange.Check();
        return exchange;
    }

    public Actor Asking(Match match) => Registry.Find(Registry.Find(match.Need).By);

    public Actor Giving(Match match) => Registry.Find(Registry.Find(match.Offer).By);

    /// <summary>Country and region of an organisation, since two countries may name a region alike; null when one is unknown.</summary>
    private static (string Country, string Area)? RegionKey(Actor actor) =>
        actor.Place is { Country: { } country, Area: { } area } ? (country.Notation, Text.Fold(area)) : null;

    /// <summary>Looks at every pair again, without the engine.</summary>
    private void Check()
    {
        Dictionary<Id<Actor>, int> asked = [];
        Dictionary<Id<Actor>, int> given = [];
        foreach (Match match in Plan.Matches)
        {
            Actor asking = Asking(match);
            Actor giving = Giving(match);
            asked[asking.Id] = asked.GetValueOrDefault(asking.Id) + 1;
            given[giving.Id] = given.GetValueOrDefault(giving.Id) + 1;
            BrokenRunException.Unless(
                asking.Id != giving.Id
                && asking.Activities[0].Equals(giving.Activities[0])
                && RegionKey(asking) is { } here
                && RegionKey(giving) is { } there
                && here != there,
                $"{match} joins two organisations of one activity and of different regions");
        }

        BrokenRunException.Unless(
            asked.Values.Concat(given.Values).All(count => count <= Peers), $"nobody has more than {Peers} peers on a side");
        BrokenRunException.Unless(
            Plan.Matches.Length + Plan.Unmet.Sum(unmet => unmet.Missing) == Peers * Registry.Needs.Length,
            "peers found and peers missing are all that was asked for");
        BrokenRunException.Unless(
            Plan.Blocks.Sum(block => block.Matches) == Plan.Matches.Length, "the blocks hold all pairs");
        BrokenRunException.Unless(Plan.Total <= Plan.UpperBound, "the total is not above its bound");
        BrokenRunException.Unless(
            Registry.Needs.Length > ProvedAgain || Plan.Check(Registry, Policy).IsValid, "the certificate of the plan holds");
    }
}
