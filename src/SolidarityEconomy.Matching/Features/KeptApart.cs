using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>The pairs of a population that the safety limits of one side or the other keep apart.</summary>
/// <remarks>Limits are private: no figure and no sentence of a plan tells such a pair from one that does not suit.</remarks>
internal sealed class KeptApart
{
    private readonly Population _population;

    private KeptApart(Population population) => _population = population;

    /// <summary>Null when nobody has a limit, so that nothing is asked of any pair.</summary>
    public static KeptApart? Of(Population population) =>
        population.Needs.Any(side => side.Limited is not null) || population.Offers.Any(side => side.Limited is not null)
            ? new KeptApart(population)
            : null;

    /// <summary>Whether one of two actors keeps the other away; a side without limits has none to ask.</summary>
    public static bool Holds(Actor asker, Profile? ofAsker, Actor giver, Profile? ofGiver) =>
        (ofAsker is not null && ofAsker.Excludes(giver)) || (ofGiver is not null && ofGiver.Excludes(asker));

    public bool Holds(int need, int offer)
    {
        NeedSide asking = _population.Needs[need];
        OfferSide giving = _population.Offers[offer];
        return Holds(asking.Registered, asking.Limited, giving.Registered, giving.Limited);
    }
}
