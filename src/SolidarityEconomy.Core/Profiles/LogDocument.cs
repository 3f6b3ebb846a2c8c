using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>From the log part of a checked document to what a registry keeps of its log, and back.</summary>
internal static class LogDocument
{
    public static RegistryLife? ToLife(RegistryInput.LogPart? part, Vocabulary vocabulary)
    {
        if (part is null)
        {
            return null;
        }

        PartReader reader = new(vocabulary);
        return new RegistryLife(
            reader.Head(part)!,
            reader.Subjects(part).ToDictionary(pair => pair.Of, pair => pair.Subject),
            [.. (part.Mergers ?? []).Select(merger => ToMerger(merger, vocabulary))],
            reader.Ids<Actor>(part.Retired, "retired"));
    }

    public static RegistryInput.LogPart? ToPart(Registry registry) => registry.Life is not { } life ? null : new RegistryInput.LogPart(
        life.Head.Sequence,
        life.Head.EffectiveOn,
        life.Head.Digest.ToString(),
        PartWriter.OrNull(
            from actor in registry.Actors
            where life.Subjects.ContainsKey(actor.Id)
            select ToPart(actor.Id, life.Subjects[actor.Id])),
        PartWriter.OrNull(life.Mergers.Select(ToPart)),
        PartWriter.OrNull(life.Retired.Select(id => id.ToString())));

    /// <summary>The concepts that only merged records name.</summary>
    public static IEnumerable<Concept?> Concepts(
        Registry registry, Func<Actor, IEnumerable<Concept?>> ofActor, Func<Profile, IEnumerable<Concept>> ofProfile) =>
        (registry.Life?.Mergers ?? []).SelectMany(merger => ofActor(merger.Kept)
            .Concat(ofActor(merger.Other))
            .Concat(merger.KeptProfile is { } kept ? ofProfile(kept) : [])
            .Concat(merger.OtherProfile is { } other ? ofProfile(other) : [])
            .Concat(merger.Followers.SelectMany(follower => follower.Posts ?? []).SelectMany(post => post.Territories)));

    private static Merger ToMerger(RegistryInput.MergerPart part, Vocabulary vocabulary)
    {
        PartReader reader = new(vocabulary);
        return new Merger(
            RegistryDocument.ToActor(part.Kept, vocabulary),
            part.KeptProfile is { } kept ? reader.Profile(kept) : null,
            RegistryDocument.ToActor(part.Other, vocabulary),
            part.OtherProfile is { } other ? reader.Profile(other) : null,
            reader.Subject(part)!,
            reader.Ids<Need>(part.Needs, "needs"),
            reader.Ids<Offer>(part.Offers, "offers"),
            reader.Followers(part),
            part.IsChanged,
            part.IsProfileChanged);
    }

    private static RegistryInput.SubjectPart ToPart(Id<Actor> of, Subject subject) =>
        new(of.ToString(), subject.Id.ToString(), subject.Salt);

    private static RegistryInput.MergerPart ToPart(Merger merger) => new(
        PartWriter.ToPart(merger.Kept),
        PartWriter.ToPart(merger.Other),
        ToPart(merger.Other.Id, merger.OtherSubject),
        merger.KeptProfile is { } kept ? PartWriter.ToPart(kept) : null,
        merger.OtherProfile is { } other ? PartWriter.ToPart(other) : null,
        PartWriter.OrNull(merger.Needs.Select(id => id.ToString())),
        PartWriter.OrNull(merger.Offers.Select(id => id.ToString())),
        PartWriter.OrNull(merger.Followers.Where(follower => follower.Posts is null).Select(follower => follower.Who.ToString())),
        merger.IsChanged,
        merger.IsProfileChanged,
        PartWriter.OrNull(merger.Followers.Where(follower => follower.Posts is not null).Select(follower => new RegistryInput.FollowerPart(
            follower.Who.ToString(),
            PartWriter.OrNull(follower.Posts!.Value.Select(PartWriter.ToPart)),
            PartWriter.OrNull(follower.Limits.Select(PartWriter.ToPart))))));
}
