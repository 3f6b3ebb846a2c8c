using System.Diagnostics;
using System.Globalization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks;

/// <summary>Measures once what it costs to look for doubles in a great register, and for one entry in it.</summary>
/// <remarks>
/// Run with <c>--linkage 1000000</c>; the number is that of the entries, one in eleven of them a double with gaps. Words, towns and streets
/// are as unevenly spread as in real registers: a few are very common, most are rare.
/// </remarks>
internal static class LinkageScale
{
    private static readonly Concept Country = World.Country("GB");

    public static void Run(int entries)
    {
        _ = Linker.Find(Make(2_000, out _)); // so that reading and comparing are compiled
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Clock clock = new();
        List<Actor> actors = Make(entries, out int doubles);
        clock.Tell("entries constructed");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"their memory",-28} {(GC.GetTotalMemory(true) - before) / 1e6,8:F0} MB"));
        clock.Start();
        LinkageResult result = Linker.Find(actors, progress: clock);
        clock.Tell("judged and put together");
        int right = result.Same.Count(pair => Number(pair.One) == Number(pair.Other));
        Console.WriteLine(result.Explain().In(LanguageTag.English));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{right} of {result.Same.Count()} same are right, {doubles} stand twice; peak of the process {Peak:F0} MB"));
        clock.Start();
        LinkageIndex index = new(actors);
        clock.Tell("index built");
        const int Times = 10_000;
        int found = 0;
        for (int i = 0; i < Times; i++)
        {
            found += index.Compare(actors[(int)((long)i * entries / Times)]).Length;
        }

        clock.Tell($"{Times} look-ups, {found} found");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"peak of the process",-28} {Peak:F0} MB"));
    }

    private static double Peak => Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;

    private static string Number(Actor actor) => actor.Id.ToString()[1..];

    private static List<Actor> Make(int entries, out int doubles)
    {
        ulong state = 12345;
        List<Actor> actors = new(entries);
        doubles = 0;
        for (int i = 0; actors.Count < entries; i++)
        {
            string[] words = [Word(Rank(60_000)), Word(Rank(60_000)), Word(Rank(3_000))];
            int town = Rank(20_000);
            Place place = new(
                Country,
                Text("Area", town % 200),
                "Town " + Word(town),
                Text("P", Draw(400_000)),
                Text(string.Empty, Draw(200)) + $" {Word(Rank(5_000))} Street",
                50 + (town % 800 / 100m) + (Draw(30_000) / 1_000_000m),
                -4 + (town / 800 / 10m) + (Draw(30_000) / 1_000_000m));
            Uri? site = Draw(2) == 0 ? null : new Uri($"http://www.{Word(i % 100_000)}{Text(string.Empty, i / 100_000)}.org");
            actors.Add(Entry("A", i, string.Join(' ', words) + " Co-operative", place, site));
            if (Draw(10) == 0 && actors.Count < entries)
            {
                doubles++;
                actors.Add(Entry(
                    "B",
                    i,
                    Draw(3) == 0 ? $"{words[0]} {words[1]}" : string.Join(' ', words) + " Ltd",
                    new Place(Country, null, place.Locality, Draw(4) == 0 ? null : place.Postcode, Draw(2) == 0 ? null : place.Address),
                    Draw(3) == 0 ? null : site));
            }
        }

        return actors;

        int Draw(int bound)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)bound);
        }

        int Rank(int ranks) => (int)Math.Min(ranks - 1, Math.Pow(ranks, (Draw(1_000_003) + 1) / 1_000_004.0));
    }

    private static Actor Entry(string list, int number, string name, Place place, Uri? site) => new(
        new Id<Actor>(Text(list, number)),
        ActorKind.Organisation,
        SolidarityEconomy.Text.Of(LanguageTag.English, name),
        place: place,
        website: site);

    private static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    /// <summary>A word of three or four syllables.</summary>
    private static string Word(int number)
    {
        Span<char> letters = stackalloc char[8];
        long rest = (number * 7919L) + 13;
        int length = 6 + (2 * (number % 2));
        for (int i = 0; i < length; i += 2)
        {
            letters[i] = "bcdfglmnprstv"[(int)(rest % 13)];
            letters[i + 1] = "aeiou"[(int)(rest / 13 % 5)];
            rest = (rest / 65) + number;
        }

        return letters[..length].ToString();
    }

    /// <summary>Tells time and processor time between the stages.</summary>
    private sealed class Clock : IProgress<WorkProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private TimeSpan _used = Process.GetCurrentProcess().TotalProcessorTime;

        public void Start()
        {
            _watch.Restart();
            _used = Process.GetCurrentProcess().TotalProcessorTime;
        }

        public void Report(WorkProgress value)
        {
            if (value.Done == 0 || value.Done == value.Total)
            {
                Tell(value.Stage + (value.Done == 0 ? " begins" : " ends"));
            }
        }

        public void Tell(string what)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what,-28} {_watch.Elapsed.TotalMilliseconds,8:F0} ms {(Process.GetCurrentProcess().TotalProcessorTime - _used).TotalMilliseconds,8:F0} ms of processor, {GC.GetTotalMemory(false) / 1e6,6:F0} MB"));
            Start();
        }
    }
}
