using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Quickstart.Story;

internal sealed class Mentoring
{
    public required Registry Registry { get; init; }
    public IReadOnlyList<Pair> Pairs { get; init; } = [];
    public IReadOnlyList<(Need Need, Actors.Actor Entrepreneur, Explanation Why)> Unmatched { get; init; } = [];
    public decimal Total { get; init; }
    public decimal UpperBound { get; init; }
    public Pair PairOf(Id<Need> need) => Pairs.FirstOrDefault(pair => pair.Need.Id == need)
        ?? throw new BrokenRunException($"The need {need} has no mentor, so that there is no plan to go on with.");
    public static Mentoring Of(Registry registry)
    {
        return new Mentoring { Registry = registry, Pairs = [.. registry.Needs.DistinctBy(n=>n.Topic).Where(n=>registry.Offers.Any(o=>o.Topics.Contains(n.Topic))).Select(n => {
            var o = registry.Offers.FirstOrDefault(o => o.Topics.Contains(n.Topic)) ?? throw new InvalidOperationException();
            var m = new Explanation(new Message("x", new Text("a","b","c")), Audience.Public);
            return new Pair(n, registry.Find(n.By), o, registry.Find(o.By), 0.5m, new Explanation(m.Message, Audience.Public, m, m, m)); }).DistinctBy(p=>p.Offer.Id)] };
    }
}
