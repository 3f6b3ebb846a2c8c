using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Places that a chooser gives to the best of some first; what they leave free goes to everybody.</summary>
/// <remarks>Immutable. Who is on the list is what a policy of inclusion says; the lists of others never tell.</remarks>
public sealed class ReservedSeats
{
    /// <summary>Reserves places.</summary>
    /// <param name="places">How many, 1 or more; beyond the capacity of the chooser they mean all of them.</param>
    /// <param name="members">For whom; strangers and those whom the chooser does not take have no effect.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public ReservedSeats(int places, IEnumerable<Id<Chooser>> members)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        ArgumentNullException.ThrowIfNull(members);
        Places = places;
        Members = [.. members.Distinct().Order()];
        if (Members.Any(member => member.IsEmpty))
        {
            throw new ArgumentException("An id is empty.", nameof(members));
        }
    }

    /// <summary>How many places.</summary>
    public int Places { get; }

    /// <summary>For whom, by id; each once.</summary>
    public ImmutableArray<Id<Chooser>> Members { get; }
}
