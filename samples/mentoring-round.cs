#:package SolidarityEconomy.Matching
using NodaTime;
using SolidarityEconomy;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

// Sixty needs and forty mentors, three of ten fields never filled in: three names for each need, nine mentors who stay silent.
LocalDate start = new(2026, 3, 2), later = start.PlusDays(11);
Instant at = Instant.FromUtc(2026, 3, 2, 12, 0);
LanguageTag spanish = LanguageTag.Parse("es-EC");
Lottery lottery = new("mentoring round");
Concept[] topics = [.. new[] { "costing", "sales", "bookkeeping", "coop-statutes" }.Select(SupportTopics.Find)];
string[] countries = ["EC", "ES", "IT", "PE"];

int Draw(string what, int below) => (int)(lottery.Lot(what) % (ulong)below);
bool IsKnown(string field) => Draw("known " + field, 10) >= 3;
Concept? Topic(string id) => IsKnown("topic " + id) ? topics[Draw("topic " + id, topics.Length)] : null;
int? Number(string field, int least, int below) => IsKnown(field) ? least + Draw(field, below) : null;
Text Words(string words) => Text.Of(spanish, words);

Actor Person(string id) => new(
    new(id),
    ActorKind.Person,
    Words(id),
    languages: IsKnown("language " + id) ? [spanish] : null,
    place: IsKnown("country " + id) ? new Place(World.Country(countries[Draw("country " + id, countries.Length)])) : null);

string[] people = [.. Enumerable.Range(1, 60).Select(i => $"proyecto-{i:00}")], mentors = [.. Enumerable.Range(1, 40).Select(i => $"mentora-{i:00}")];
Registry registry = new RegistryBuilder()
    .Add([.. people.Concat(mentors).Select(Person)])
    .Add([.. people.Select(id => new Need(
        new(id), new(id), Topic(id), Words(id), waitingSince: Number("since " + id, 1, 200) is { } days ? start.PlusDays(-days) : null))])
    .Add([.. mentors.Select(id => new Offer(new(id), new(id), Topic(id) is { } topic ? [topic] : [], Words(id), capacity: Number("room " + id, 2, 4)))])
    .Build();
MatchPolicy policy = new(
    [new(Criteria.Topic(SupportTopics.Taxonomy), 4), new(Criteria.Languages(), 2), new(Criteria.TerritoryNear(), 1), new(Criteria.Waiting(start), 1)]);
ShortlistTerms three = new(namesPerNeed: 3, namesPerOffer: 5);

// One call: three names with their reasons.
MatchPlan names = Matcher.Match(registry, policy, new MatchConstraints(shortlist: three));
Console.WriteLine($"{registry.Needs.Count(need => names.For(need.Id).Count == 3)} de {registry.Needs.Length} necesidades reciben tres nombres. Los de {people[0]}:");
foreach (Match name in names.For(new(people[0])))
{
    Console.WriteLine(names.Explain(name).For(Audience.Participant)!.In(spanish));
}

// Each asks the first of its names who has room; of the mentors asked, nine say nothing, the others say yes.
Dictionary<Id<Offer>, int> room = registry.Offers.ToDictionary(offer => offer.Id, offer => offer.Capacity ?? 1);
List<Match> asked = [];
foreach (Need need in registry.Needs)
{
    if (names.For(need.Id).FirstOrDefault(name => room[name.Offer] > 0) is { } first)
    {
        room[first.Offer]--;
        asked.Add(first);
    }
}

HashSet<Id<Offer>> silent = [.. asked.Select(match => match.Offer).Distinct().Order().Take(9)];
EngagementBook book = new(asked.Select(match =>
{
    Engagement engagement = Engagement.Propose(
        new($"{match.Need}.{match.Offer}"), new MatchPair(match.Need, match.Offer), new EngagementTerms(10), start, at).OrThrow()
        .Release(start, at).OrThrow().Accept(EngagementSide.Need, start, at).OrThrow();
    return silent.Contains(match.Offer) ? engagement : engagement.Accept(EngagementSide.Offer, start.PlusDays(1), at).OrThrow();
}));

// Ten days are over: silence frees the places, and the next call names others. Who said yes stays.
Outcome<EngagementBook, EngagementEvent> swept = book.NoteSilence(later, at);
EngagementBook now = swept.State;
MatchPlan next = Matcher.Match(registry, policy, now.ConstraintsOn(later, restDays: 30).And(new MatchConstraints(shortlist: three)));
Id<Need>[] bereft = [.. book.Engagements.Where(one => silent.Contains(one.Pair.Offer)).Select(one => one.Pair.Need)];
Console.WriteLine();
Console.WriteLine($"{silent.Count} mentoras callaron diez días; {swept.Events.Length} parejas terminan y {now.Engagements.Count(one => one.IsAtWork)} siguen como estaban. Nuevos nombres:");
foreach (Id<Need> need in bereft)
{
    Console.WriteLine($"  {need}: {string.Join(", ", next.For(need).Select(match => match.Offer))}");
}

// Who waits, and how long.
WaitingNeed[] waiting = [.. now.Waiting(registry, later)];
Console.WriteLine();
Console.WriteLine($"{waiting.Length} necesidades esperan:");
foreach (WaitingNeed need in waiting.Take(3))
{
    Console.WriteLine($"  {need.Explain().In(spanish)}");
}

bool isKept = now.Engagements.Where(one => one.IsAtWork).All(one => next.For(one.Pair.Need).Count == 0);
return names.Check(registry, policy).IsValid && next.Check(registry, policy).IsValid && isKept && bereft.All(need => next.For(need).Count == 3) ? 0 : 1;
