using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>What always stands in the way, drawn as tables: who keeps whom away, what is not open, who is blocked.</summary>
internal sealed class Barriers(int[][] limits, bool[] needsOut, bool[] offersOut)
{
    private const int ByNeed = 1;
    private const int ByOffer = 2;

    public static Barriers Random(Dice dice, int needs, int offers)
    {
        int limitedIn10 = dice.Draw(0, 4);
        int outIn10 = dice.Draw(0, 3);
        return new Barriers(
            [.. Enumerable.Range(0, needs).Select(_ => Draw(offers, () => dice.Draw(1, 10) <= limitedIn10 ? dice.Draw(1, 3) : 0))],
            Draw(needs, () => dice.Draw(1, 10) <= outIn10),
            Draw(offers, () => dice.Draw(1, 10) <= outIn10));
    }

    public bool IsOut(int need, int offer) => needsOut[need] || offersOut[offer] || limits[need][offer] != 0;

    /// <summary>The same registry with statuses, blocked files and limits by actor that come to these tables.</summary>
    public Registry In(Registry registry)
    {
        Need[] needs = [.. registry.Needs.Select((need, i) => needsOut[i] && i % 4 != 0 ? need with { Status = (RequestStatus)(i % 4) } : need)];
        Offer[] offers = [.. registry.Offers.Select((offer, j) => offersOut[j] && j % 4 != 0 ? offer with { Status = (RequestStatus)(j % 4) } : offer)];
        HashSet<Id<Actor>> blocked =
        [
            .. needs.Where((_, i) => needsOut[i] && i % 4 == 0).Select(need => need.By),
            .. offers.Where((_, j) => offersOut[j] && j % 4 == 0).Select(offer => offer.By),
        ];
        return new RegistryBuilder()
            .Add(registry.Actors.Select(actor =>
                blocked.Contains(actor.Id) ? actor with { Personal = new PersonalFile([]) { IsBlocked = true } } : actor))
            .Add(needs)
            .Add(offers)
            .Add(needs.Select((need, i) => Profile(need.By, offers.Where((_, j) => (limits[i][j] & ByNeed) != 0).Select(offer => offer.By))))
            .Add(offers.Select((offer, j) => Profile(offer.By, needs.Where((_, i) => (limits[i][j] & ByOffer) != 0).Select(need => need.By))))
            .Build();
    }

    private static Profile Profile(Id<Actor> of, IEnumerable<Id<Actor>> away) =>
        new(of) { SafetyLimits = [.. away.Select(actor => new SafetyLimit.ByActor(actor))] };

    private static T[] Draw<T>(int count, Func<T> draw) => [.. Enumerable.Range(0, count).Select(_ => draw())];
}
