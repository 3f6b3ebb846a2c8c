using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>Knows the types in which whole records of a registry stand.</summary>
internal sealed class LinkageResolver : IJsonTypeInfoResolver
{
    private static readonly PartConverter<Actor, RegistryInput> Actors = new(LinkageDocument.ToInput, LinkageDocument.ToActor);
    private static readonly PartConverter<Need, RegistryInput> Needs = new(RecordDocument.ToInput, RecordDocument.ToNeed);
    private static readonly PartConverter<Offer, RegistryInput> Offers = new(RecordDocument.ToInput, RecordDocument.ToOffer);
    private static readonly PartConverter<Profile, RegistryInput> Profiles = new(RecordDocument.ToInput, RecordDocument.ToProfile);
    private static readonly PartConverter<LinkedPair, LinkageDocument.Pair> Pairs = new(LinkageDocument.ToPart, LinkageDocument.ToValue);
    private static readonly PartConverter<ActorCluster, LinkageDocument.Cluster> Clusters = new(LinkageDocument.ToPart, LinkageDocument.ToValue);
    private static readonly PartConverter<LinkageResult, LinkageDocument.Result> Results = new(LinkageDocument.ToPart, LinkageDocument.ToValue);
    private static readonly PartConverter<MergeSource, LinkageDocument.Source> Sources = new(LinkageDocument.ToPart, LinkageDocument.ToValue);
    private static readonly PartConverter<ActorMerge, LinkageDocument.Merged> Merges = new(LinkageDocument.ToPart, LinkageDocument.ToValue);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(Actor) ? Actors.ToTypeInfo(options)
        : type == typeof(Need) ? Needs.ToTypeInfo(options)
        : type == typeof(Offer) ? Offers.ToTypeInfo(options)
        : type == typeof(Profile) ? Profiles.ToTypeInfo(options)
        : type == typeof(LinkedPair) ? Pairs.ToTypeInfo(options)
        : type == typeof(ActorCluster) ? Clusters.ToTypeInfo(options)
        : type == typeof(LinkageResult) ? Results.ToTypeInfo(options)
        : type == typeof(MergeSource) ? Sources.ToTypeInfo(options)
        : type == typeof(ActorMerge) ? Merges.ToTypeInfo(options)
        : null;
}
