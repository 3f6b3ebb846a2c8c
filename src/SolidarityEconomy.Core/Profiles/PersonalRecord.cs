using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>
/// Everything about one actor in one document: what an actor is given as a copy, and, without the safety limits, what the log commits to.
/// </summary>
internal static class PersonalRecord
{
    /// <summary>The record as a document of the registry's own schema; needs and offers stand in ordinal order of their ids.</summary>
    public static RegistryInput Of(Actor actor, Profile? profile, IEnumerable<Need> needs, IEnumerable<Offer> offers) =>
        Registry.Of(
            [actor],
            profile is null ? [] : [profile],
            [.. needs.OrderBy(need => need.Id)],
            [.. offers.OrderBy(offer => offer.Id)]).ToInput();

    /// <summary>The commitment of an event: to its number in the log and to the record, so that equal records do not look equal.</summary>
    /// <remarks>
    /// Safety limits are left out. They also change with a merger of others, and an event about that would tell who keeps away from whom.
    /// </remarks>
    public static Digest Commit(Subject subject, long sequence, RegistryInput record)
    {
        RegistryInput shown = record.Profiles is not { } profiles ? record : record with
        {
            Profiles = [.. profiles.Select(profile => profile is null ? profile! : profile with { SafetyLimits = null })],
        };
        return Digest.Commit(subject.Salt, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sequence}\n{CoreJson.Write(shown)}"));
    }

    /// <summary>True when two records say the same, apart from what has changes of its own: consents, declarations and the block.</summary>
    public static bool AreSame(Actor one, Actor other) => Bare(one).Equals(Bare(other));

    private static Actor Bare(Actor actor)
    {
        PersonalFile empty = new([]);
        PersonalFile? file = actor.Personal is { } personal ? personal with { Consents = [], Declarations = [], IsBlocked = false } : null;
        return actor with { Personal = empty.Equals(file) ? null : file };
    }
}
