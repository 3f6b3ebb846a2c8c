using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>Everything about one actor in one document: what an actor is given as a copy, and what the log commits to.</summary>
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
    public static Digest Commit(Subject subject, long sequence, RegistryInput record) =>
        Digest.Commit(subject.Salt, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sequence}\n{CoreJson.Write(record)}"));

    /// <summary>The digest of a record without what has changes of its own: consents, declarations and the block.</summary>
    public static Digest DigestOf(Actor actor)
    {
        PersonalFile? file = actor.Personal is { } personal
            ? personal with { Consents = [], Declarations = [], IsBlocked = false }
            : null;
        Actor bare = actor with { Personal = file is null || file.Equals(new PersonalFile([])) ? null : file };
        return Digest.Of(CoreJson.Write(Of(bare, null, [], [])));
    }

    /// <summary>The digest of a profile; none when there is no profile.</summary>
    public static Digest DigestOf(Actor actor, Profile? profile) =>
        profile is null ? Digest.None : Digest.Of(CoreJson.Write(Of(new Actor(actor.Id, actor.Kind, actor.Name), profile, [], [])));
}
