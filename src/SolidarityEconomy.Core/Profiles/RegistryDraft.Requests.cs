using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>Needs and offers: what happens to the ones happens to the others alike.</content>
internal sealed partial class RegistryDraft
{
    private static readonly RequestEvents Needs = new(
        RegistryEventKind.NeedStated,
        RegistryEventKind.NeedRemoved,
        RegistryCounts.Zero with { Needs = 1 },
        id => RegistryLifeTexts.OfNeed(RegistryLifeTexts.NeedTakenCode, id),
        id => RegistryLifeTexts.OfNeed(RegistryLifeTexts.NeedUnknownCode, id));

    private static readonly RequestEvents Offers = new(
        RegistryEventKind.OfferStated,
        RegistryEventKind.OfferRemoved,
        RegistryCounts.Zero with { Offers = 1 },
        id => RegistryLifeTexts.OfOffer(RegistryLifeTexts.OfferTakenCode, id),
        id => RegistryLifeTexts.OfOffer(RegistryLifeTexts.OfferUnknownCode, id));

    private Message? Put<T>(RequestEvents events, DraftTable<Id<T>, T> table, Id<T> id, T request, Subject subject)
        where T : class
    {
        T? before = table.Find(id);
        Id<Actor> by = table.Owner(request);
        if (before is not null && table.Owner(before) != by)
        {
            return events.Taken(id.ToString());
        }

        table.Put(request);
        return Note(events.Stated, before is null ? _counts + events.One : _counts, subject, by);
    }

    private Message? Remove<T>(RequestEvents events, DraftTable<Id<T>, T> table, Id<T> id, Id<Actor> by, Subject subject)
        where T : class
    {
        if (table.Find(id) is not { } request)
        {
            return events.Unknown(id.ToString());
        }

        if (table.Owner(request) != by)
        {
            return events.Taken(id.ToString());
        }

        table.Remove(id);
        return Note(events.Removed, _counts - events.One, subject, by);
    }

    /// <summary>Says of the first of some new requests whose id is in use that it is taken.</summary>
    private static Message? Taken<T>(RequestEvents events, DraftTable<Id<T>, T> table, ImmutableArray<T> requests)
        where T : class =>
        requests.FirstOrDefault(request => table.Find(table.Key(request)) is not null) is { } taken
            ? events.Taken(table.Key(taken).ToString())
            : null;

    private static void Put<T>(DraftTable<Id<T>, T> table, IEnumerable<T> requests)
        where T : class
    {
        foreach (T request in requests)
        {
            table.Put(request);
        }
    }

    /// <summary>Takes all requests of an actor out and tells how many there were.</summary>
    private static int Clear<T>(DraftTable<Id<T>, T> table, Id<Actor> by)
        where T : class
    {
        ImmutableArray<T> requests = table.Of(by);
        foreach (T request in requests)
        {
            table.Remove(table.Key(request));
        }

        return requests.Length;
    }

    /// <summary>How the log tells of needs or of offers.</summary>
    private sealed record RequestEvents(
        RegistryEventKind Stated,
        RegistryEventKind Removed,
        RegistryCounts One,
        Func<string, Message> Taken,
        Func<string, Message> Unknown);
}
