using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Matching;

/// <summary>Whether figures may be shown: by people, of whom one may have many needs or offers.</summary>
internal static class FewPeople
{
    public static int Count(IEnumerable<Actor> actors) => actors.DistinctBy(actor => actor.Id).Count();

    /// <summary>Few members, or few who are none, could be told one by one.</summary>
    /// <param name="side">Who stands behind each need, or behind each offer.</param>
    /// <param name="isMember">Who of them is of the group.</param>
    /// <param name="least">How many members there must be, and how many others.</param>
    public static bool AreEnough(IReadOnlyCollection<Actor> side, Func<Actor, bool> isMember, int least)
    {
        int members = Count(side.Where(isMember));
        return members >= least && Count(side) - members >= least;
    }
}
