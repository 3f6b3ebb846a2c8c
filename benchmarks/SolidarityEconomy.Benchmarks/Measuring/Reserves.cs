using System.Diagnostics;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>A plan of one great block with reserved places and a share of all matches, beside the plan without them.</summary>
/// <remarks>
/// A <see cref="Village"/> in which every fifth asker belongs to a first group and every seventh to a second one. Each offer keeps a place
/// for the first, which may cost half a perfect score, and the second has a share of a fifth of all matches, each at a quarter.
/// </remarks>
internal static class Reserves
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Concept[] Groups = [PopulationGroups.Find("women"), PopulationGroups.Find("refugees")];

    public static void Run(MeasureOptions options)
    {
        int needs = options.Number("needs", 2_000);
        int offers = options.Number("offers", 8_000);
        MatchOptions limits = new(maxPairs: Math.Max((long)needs * offers, 1), threads: options.Number("threads", 1));
        Village village = Village.Draw(needs, offers, options.Seed);
        Registry registry = Declared(village.Registry);
        InclusionPolicy inclusion = new(
            Day,
            [
                InclusionRule.ReservePlaces(Groups[0], 1, price: 0.5m),
                InclusionRule.ShareOfMatches(Groups[1], 0.2m, price: 0.25m),
            ]);
        foreach (bool hasReserves in (ReadOnlySpan<bool>)[false, true])
        {
            long start = Stopwatch.GetTimestamp();
            MatchPlan plan = hasReserves
                ? Matcher.Match(registry, village.Policy, inclusion, options: limits)
                : Matcher.Match(registry, village.Policy, limits);
            Line.Print(
                ("family", "reserves"),
                ("reserves", hasReserves),
                ("needs", needs),
                ("offers", offers),
                ("seed", options.Seed),
                ("seconds", Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 3)),
                ("threads", limits.Threads),
                ("objective", plan.Total),
                ("gap", plan.Gap),
                ("status", plan.Status.ToString()),
                ("matches", plan.Matches.Length),
                ("filled", plan.Inclusion?.Rules.Sum(rule => rule.Filled) ?? 0),
                ("peak_mb", Stages.PeakMegabytes()));
        }
    }

    private static Registry Declared(Registry registry)
    {
        Consent consent = new(Purpose.Inclusion, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "coordinator", Day);
        int asked = 0;
        Dictionary<Id<Actor>, int> askers = registry.Needs.ToDictionary(need => need.By, _ => asked++);
        return new RegistryBuilder()
            .Add(registry.Actors.Select(actor => askers.TryGetValue(actor.Id, out int number) ? actor with
            {
                Personal = new PersonalFile([])
                {
                    Declarations = [.. Own(number).Select(group => new Declaration(DeclarationKind.Group, group, consent))],
                },
            }
            : actor))
            .Add(registry.Needs)
            .Add(registry.Offers)
            .Add(registry.Profiles)
            .Build();
    }

    private static IEnumerable<Concept> Own(int number) =>
        Groups.Where((_, group) => number % (group == 0 ? 5 : 7) == 0);
}
