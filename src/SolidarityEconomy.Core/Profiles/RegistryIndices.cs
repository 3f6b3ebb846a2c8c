using System.Runtime.InteropServices;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>The indices of a registry, each made when it is asked for the first time.</summary>
/// <remarks>
/// Safe for many threads: an index is immutable, and when two threads make the same one at once, both get the one that was
/// stored first.
/// </remarks>
internal sealed class RegistryIndices(Registry registry)
{
    private HashIndex? _actors;
    private HashIndex? _needs;
    private HashIndex? _offers;
    private HashIndex? _profiles;
    private HashIndex? _needsByActor;
    private HashIndex? _offersByActor;
    private HashIndex? _identifiers;
    private HashIndex? _names;
    private HashIndex? _domains;
    private GroupIndex<ActorKind>? _kinds;
    private GroupIndex<Concept>? _places;
    private GroupIndex<Concept>? _activities;
    private GroupIndex<Concept>? _sectors;
    private GroupIndex<string>? _languages;
    private GroupIndex<Concept>? _needTopics;
    private GroupIndex<Concept>? _offerTopics;

    public HashIndex Actors => _actors ?? Keep(ref _actors, HashIndex.Of(registry.Actors, actor => actor.Id));

    public HashIndex Needs => _needs ?? Keep(ref _needs, HashIndex.Of(registry.Needs, need => need.Id));

    public HashIndex Offers => _offers ?? Keep(ref _offers, HashIndex.Of(registry.Offers, offer => offer.Id));

    public HashIndex Profiles => _profiles ?? Keep(ref _profiles, HashIndex.Of(registry.Profiles, profile => profile.Of));

    public HashIndex NeedsByActor => _needsByActor ?? Keep(ref _needsByActor, HashIndex.Of(registry.Needs, need => need.By));

    public HashIndex OffersByActor => _offersByActor ?? Keep(ref _offersByActor, HashIndex.Of(registry.Offers, offer => offer.By));

    public HashIndex Identifiers => _identifiers ?? Keep(ref _identifiers, Hashes((actor, hashes) =>
    {
        foreach (Identifier identifier in actor.Identifiers)
        {
            hashes.Add(IdentifierSchemes.Normalise(identifier).GetHashCode());
        }
    }));

    public HashIndex Names => _names ?? Keep(ref _names, Hashes((actor, hashes) =>
    {
        foreach (string name in actor.NamesAndAliases)
        {
            hashes.Add(string.GetHashCode(Text.Fold(name), StringComparison.Ordinal));
        }
    }));

    public HashIndex Domains => _domains ?? Keep(ref _domains, Hashes((actor, hashes) =>
    {
        if (ActorKeys.Domain(actor.Website?.OriginalString) is { } domain)
        {
            hashes.Add(string.GetHashCode(domain, StringComparison.Ordinal));
        }
    }));

    public GroupIndex<ActorKind> Kinds => _kinds ?? Keep(ref _kinds, Groups<ActorKind>((actor, keys) => keys.Add(actor.Kind)));

    public GroupIndex<Concept> Places => _places ?? Keep(ref _places, MakePlaces());

    public GroupIndex<Concept> Activities =>
        _activities ?? Keep(ref _activities, Groups<Concept>((actor, keys) => keys.AddRange(actor.Activities)));

    public GroupIndex<Concept> Sectors =>
        _sectors ?? Keep(ref _sectors, Groups<Concept>((actor, keys) => keys.AddRange(actor.Sectors)));

    public GroupIndex<string> Languages => _languages ?? Keep(ref _languages, Groups<string>((actor, keys) =>
    {
        _ = registry.TryFindProfile(actor.Id, out Profile? profile);
        ActorKeys.AddLanguages(actor, profile, keys);
    }));

    public GroupIndex<Concept> NeedTopics => _needTopics ?? Keep(ref _needTopics, new GroupIndex<Concept>(
        registry.Needs.Length,
        (row, keys) =>
        {
            if (registry.Needs[row].Topic is { } topic)
            {
                keys.Add(topic);
            }
        }));

    public GroupIndex<Concept> OfferTopics => _offerTopics ?? Keep(ref _offerTopics, new GroupIndex<Concept>(
        registry.Offers.Length, (row, keys) => keys.AddRange(registry.Offers[row].Topics)));

    private static T Keep<T>(ref T? field, T made)
        where T : class => Interlocked.CompareExchange(ref field, made, null) ?? made;

    private GroupIndex<Concept> MakePlaces()
    {
        Dictionary<Concept, List<Concept>> above = [];
        return Groups<Concept>((actor, keys) =>
        {
            if (actor.Place?.Country is { } country)
            {
                keys.AddRange(ActorKeys.WithAllAbove(country, above));
            }
        });
    }

    private GroupIndex<TKey> Groups<TKey>(Action<Actor, List<TKey>> keys)
        where TKey : notnull => new(registry.Actors.Length, (row, found) => keys(registry.Actors[row], found));

    private HashIndex Hashes(Action<Actor, List<int>> hashesOf)
    {
        List<int> hashes = new(registry.Actors.Length);
        List<int> rows = new(registry.Actors.Length);
        for (int row = 0; row < registry.Actors.Length; row++)
        {
            hashesOf(registry.Actors[row], hashes);
            while (rows.Count < hashes.Count)
            {
                rows.Add(row);
            }
        }

        return new HashIndex(CollectionsMarshal.AsSpan(hashes), CollectionsMarshal.AsSpan(rows));
    }
}
