using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>An actor by itself, which is a registry document of one, and what linkage says of whole actors.</summary>
internal static class LinkageDocument
{
    public static RegistryInput ToInput(Actor actor) => RegistryDocument.ToInput(Registry.Of([actor], [], [], []));

    public static Actor ToActor(RegistryInput input) =>
        !Registry.TryCreate(input, out Registry? registry, out InputReport report) ? throw new ArgumentException(report.ToString())
        : registry is { Actors: [var actor], Needs.IsEmpty: true, Offers.IsEmpty: true, Profiles.IsEmpty: true, Life: null, Figures.IsEmpty: true } ? actor
        : throw new ArgumentException("One actor by itself is expected here.");

    public static Pair ToPart(LinkedPair pair) =>
        new(ToInput(pair.One), ToInput(pair.Other), pair.Verdict, pair.Reason, pair.Score, pair.Evidence);

    public static LinkedPair ToValue(Pair part) => new(
        ToActor(part.One),
        ToActor(part.Other),
        new PairScore(part.Score, part.Verdict, part.Reason),
        part.Evidence.Select(evidence => evidence.Feature).SequenceEqual(Enum.GetValues<LinkageFeature>())
            ? part.Evidence
            : throw new ArgumentException("There is not one line of evidence for each feature, in their order."));

    public static Cluster ToPart(ActorCluster cluster) => new(
        [.. cluster.Actors.Select(ToInput)], cluster.IsContradicted, cluster.Contradiction is { } pair ? ToPart(pair) : null);

    public static ActorCluster ToValue(Cluster part) => part.Actors.Length < 2 || (part.Contradiction is not null && !part.IsContradicted)
        ? throw new ArgumentException("A group has two actors or more, and one with a contradiction is contradicted.")
        : new ActorCluster([.. part.Actors.Select(ToActor)], part.IsContradicted, part.Contradiction is { } pair ? ToValue(pair) : null);

    public static Result ToPart(LinkageResult result) =>
        new([.. result.Pairs.Select(ToPart)], [.. result.Clusters.Select(ToPart)], result.Counts);

    public static LinkageResult ToValue(Result part) =>
        new([.. part.Pairs.Select(ToValue)], [.. part.Clusters.Select(ToValue)], part.Counts);

    public static Source ToPart(MergeSource source) => new(ToInput(source.Actor), source.AsOf, source.Source);

    public static MergeSource ToValue(Source part) => new(ToActor(part.Actor)) { AsOf = part.AsOf, Source = part.Reference };

    public static Merged ToPart(ActorMerge merge) => new(ToInput(merge.Actor), [.. merge.Sources.Select(ToPart)], merge.Values);

    public static ActorMerge ToValue(Merged part)
    {
        ImmutableArray<MergeSource> sources = [.. part.Sources.Select(ToValue)];
        Actor actor = ToActor(part.Actor);
        HashSet<Id<Actor>> ids = [.. sources.Select(source => source.Actor.Id)];
        return sources.Length >= 2 && ids.Count == sources.Length && actor.Id == sources[0].Actor.Id
            && sources.All(source => source.Actor.Kind == actor.Kind) && part.Values.All(value => value.From.All(ids.Contains))
                ? new ActorMerge(actor, sources, part.Values)
                : throw new ArgumentException("Actor and values are not of these sources.");
    }

    internal sealed record Pair(
        RegistryInput One,
        RegistryInput Other,
        LinkageVerdict Verdict,
        VerdictReason Reason,
        int Score,
        ImmutableArray<LinkageEvidence> Evidence);

    internal sealed record Cluster(ImmutableArray<RegistryInput> Actors, bool IsContradicted, Pair? Contradiction = null);

    internal sealed record Result(ImmutableArray<Pair> Pairs, ImmutableArray<Cluster> Clusters, LinkageCounts Counts);

    internal sealed record Source(
        RegistryInput Actor,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? AsOf = null,
        [property: JsonPropertyName("source")] SourceReference? Reference = null);

    internal sealed record Merged(RegistryInput Actor, ImmutableArray<Source> Sources, ImmutableArray<MergedValue> Values);
}
