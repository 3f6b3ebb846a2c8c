using System.Diagnostics;
using System.Globalization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks;

/// <summary>Measures once what a great registry costs: time and memory to build it, time of the first and of later look-ups.</summary>
/// <remarks>Run with <c>--registry 1000000</c>; the number is that of the actors.</remarks>
internal static class RegistryScale
{
    private static readonly string[] Countries = ["EC", "ES", "KE", "BR", "IN", "FR", "PE", "GB", "SN", "CA"];

    private static readonly string[] Words = ["Cooperativa", "Asociación", "Minga", "Mutual", "Rede", "Coop", "Comité", "Collectif"];

    private static TimeSpan _told;

    public static void Run(int actors)
    {
        _ = Make(0);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        _told = Process.GetCurrentProcess().TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        Actor[] made = new Actor[actors];
        for (int i = 0; i < actors; i++)
        {
            made[i] = Make(i);
        }

        Tell("actors constructed", watch, before);
        watch.Restart();
        Registry registry = new RegistryBuilder().Add(made).Build();
        Tell("registry built", watch, before);
        LookUps(registry, before);
        Mergers(actors / 5);
        GreatBody(actors / 10);
        GC.KeepAlive(made);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{"peak of the process",-28} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,8:F0} MB"));
    }

    public static Actor Make(int i) => new(
        new Id<Actor>(Text("a-", i)),
        (ActorKind)(i % 3),
        SolidarityEconomy.Text.Of(LanguageTag.Spanish, Words[i % 8] + Text(" Señal ", i / 2)),
        [new Identifier("EC-RUC", Text("17", 10_000_000 + i))],
        new Place(World.Country(Countries[i % 10]), locality: Text("Localidad ", i % 5_000)),
        activities: [EssGlobal.Activities.Concepts[i % 29]],
        website: new Uri(Text("https://www.red", i / 3) + ".example/contacto"),
        languages: [LanguageTag.Spanish]);

    private static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private static void LookUps(Registry registry, long before)
    {
        int last = registry.Actors.Length - 1;
        Measure("by identifier", before, i => registry.FindByIdentifier(new Identifier("EC-RUC", Text("17", 10_000_000 + (i % last)))).Count);
        Measure("by name", before, i => registry.FindByName(Words[i % 8] + Text(" senal ", i % last / 2)).Count);
        Measure("by domain", before, i => registry.FindByDomain(Text("red", i % last / 3) + ".example").Count);
        Measure("by country", before, i => registry.InPlace(World.Country(Countries[i % 10])).Count);
        Measure("by region", before, i => registry.InPlace(World.Regions[i % 5]).Count);
        Measure("by kind", before, i => registry.OfKind((ActorKind)(i % 3)).Count);
        Measure("by activity", before, i => registry.WithActivity(EssGlobal.Activities.Concepts[i % 29]).Count);
        Measure("by language", before, _ => registry.WithLanguage(LanguageTag.Spanish).Count);
        Measure("by id", before, i => registry.TryFind(new Id<Actor>(Text("a-", i % last)), out _) ? 1 : 0);
        Stopwatch watch = Stopwatch.StartNew();
        RegistryStatistics statistics = registry.Statistics();
        Tell("statistics", watch, before);
        watch.Restart();
        RegistryCoverage coverage = registry.Coverage();
        Tell("coverage", watch, before);
        GC.KeepAlive((statistics, coverage));
        WithRequests(registry);
    }

    // Pairs that become one in one batch, each with a third actor who has a post at the one that goes and keeps away from it.
    private static void Mergers(int pairs)
    {
        LocalDate day = new(2026, 1, 5);
        Instant noon = Instant.FromUtc(2026, 1, 5, 12, 0);
        Actor[] some = [.. Enumerable.Range(0, 3 * pairs).Select(i => Bare(i, i % 3 == 2 ? i - 1 : null))];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Stopwatch watch = Stopwatch.StartNew();
        Registry registry = new RegistryBuilder().Build().Apply(
            some.Select((actor, i) => new RegistryChange.Register(
                actor,
                new Subject(new Id<Subject>(Text("random-name-of-an-actor-", i)), Text("salt-of-a-random-name-", i)),
                i % 3 == 2 ? new Profile(actor.Id) { SafetyLimits = [new SafetyLimit.ByActor(some[i - 1].Id)] } : null)),
            day,
            noon).OrThrow();
        Tell($"{3 * pairs} registered", watch, before);
        watch.Restart();
        Registry merged = registry.Apply(
            Enumerable.Range(0, pairs).Select(i => new RegistryChange.Merge(some[(3 * i) + 1].Id, some[3 * i])), day, noon).OrThrow();
        Tell($"{pairs} pairs merged", watch, before);
        Measure("where merged", before, i => merged.TryFindMerged(some[(3 * (i % pairs)) + 1].Id, out _) ? 1 : 0);
        watch.Restart();
        GC.KeepAlive(merged.Apply(
            Enumerable.Range(0, pairs).Select(i => new RegistryChange.Unmerge(some[3 * i].Id, some[(3 * i) + 1].Id)), day, noon).OrThrow());
        Tell($"{pairs} pairs separated", watch, before);
        watch.Restart();
        GC.KeepAlive(merged.Apply(
            Enumerable.Range(0, pairs).Select(i => new RegistryChange.Withdraw(some[3 * i].Id)), day, noon).OrThrow());
        Tell($"{pairs} merged ones withdrawn", watch, before);
    }

    // Two bodies that become one, with a post of every member at the one that goes; all members keep away from it and then say so again.
    private static void GreatBody(int members)
    {
        LocalDate day = new(2026, 1, 5);
        Instant noon = Instant.FromUtc(2026, 1, 5, 12, 0);
        Actor[] some = [.. Enumerable.Range(0, members + 2).Select(i => Bare(i, i > 1 ? 1 : null))];
        Profile[] profiles = [.. some.Skip(2).Select(actor => new Profile(actor.Id) { SafetyLimits = [new SafetyLimit.ByActor(some[1].Id)] })];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Registry registry = new RegistryBuilder().Build().Apply(
            some.Select((actor, i) => new RegistryChange.Register(
                actor,
                new Subject(new Id<Subject>(Text("random-name-of-an-actor-", i)), Text("salt-of-a-random-name-", i)),
                i > 1 ? profiles[i - 2] : null)),
            day,
            noon).OrThrow();
        Stopwatch watch = Stopwatch.StartNew();
        Registry merged = registry.Apply([new RegistryChange.Merge(some[1].Id, some[0])], day, noon).OrThrow();
        Tell($"one with {members} members merged", watch, before);
        watch.Restart();
        merged = merged.Apply(profiles.Select(profile => new RegistryChange.PutProfile(profile)), day, noon).OrThrow();
        Tell($"{members} profiles put", watch, before);
        watch.Restart();
        GC.KeepAlive(merged.Apply([new RegistryChange.Unmerge(some[0].Id, some[1].Id)], day, noon).OrThrow());
        Tell($"one with {members} members separated", watch, before);
    }

    private static Actor Bare(int i, int? at) => new(
        new Id<Actor>(Text("a-", i)), ActorKind.Person, SolidarityEconomy.Text.Of(LanguageTag.Spanish, Text("Nombre ", i)))
    {
        Positions = at is { } other
            ? [new Position(SolidarityEconomy.Text.Of(LanguageTag.Spanish, "Vocal")) { At = new Id<Actor>(Text("a-", other)) }]
            : [],
    };

    // A tenth of the actors with a need, an offer and a profile, and all that once through the document.
    private static void WithRequests(Registry registry)
    {
        Concept[] topics = [.. SupportKinds.Taxonomy.Concepts];
        Actor[] some = [.. registry.Actors.Take(registry.Actors.Length / 10)];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Stopwatch watch = Stopwatch.StartNew();
        Registry requests = new RegistryBuilder()
            .Add(some)
            .Add(some.Select((actor, i) => new Need(new Id<Need>(Text("n-", i)), actor.Id, topics[i % topics.Length], actor.Name)))
            .Add(some.Select((actor, i) => new Offer(new Id<Offer>(Text("o-", i)), actor.Id, [topics[i % topics.Length]], actor.Name)))
            .Add(some.Select(actor => new Profile(actor.Id) { Languages = [new LanguageClaim(LanguageTag.Parse("qu"))] }))
            .Build();
        Tell("a tenth with all requests", watch, before);
        watch.Restart();
        GC.KeepAlive(requests.Statistics());
        Tell("its statistics", watch, before);
        watch.Restart();
        RegistryInput input = requests.ToInput();
        Tell("its document", watch, before);
        watch.Restart();
        if (!Registry.TryCreate(input, out Registry? again, out InputReport report))
        {
            throw new InvalidOperationException(report.ToString());
        }

        Tell("document checked and built", watch, before);
        GC.KeepAlive(again);
        RegistryInput small = new([.. input.Actors.Take(2)], [.. input.Needs!.Take(2)], [.. input.Offers!.Take(2)]);
        Measure("small document checked", before, _ => Registry.TryCreate(small, out Registry? _, out InputReport _) ? 1 : 0);
    }

    private static void Measure(string what, long before, Func<int, int> lookUp)
    {
        const int Times = 100_000;
        Stopwatch watch = Stopwatch.StartNew();
        long found = lookUp(0);
        Tell($"first {what}", watch, before);
        watch.Restart();
        for (int i = 0; i < Times; i++)
        {
            found += lookUp(i * 79);
        }

        _told = Process.GetCurrentProcess().TotalProcessorTime;

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-28} {watch.Elapsed.TotalMicroseconds / Times,8:F3} µs each, {found} found"));
    }

    private static void Tell(string what, Stopwatch watch, long before)
    {
        TimeSpan taken = watch.Elapsed;
        TimeSpan all = Process.GetCurrentProcess().TotalProcessorTime;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-28} {taken.TotalMilliseconds,8:F0} ms {(all - _told).TotalMilliseconds,8:F0} ms of processor {Live(before),8:F0} MB live"));
        _told = Process.GetCurrentProcess().TotalProcessorTime;
    }

    private static double Live(long before) => (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
}
