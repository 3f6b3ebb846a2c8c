using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>The log: where it stands, and who is who in it.</content>
internal sealed partial class PartReader
{
    public RegistryHead? Head(RegistryInput.LogPart part)
    {
        int before = _faults.Count;
        if (part.Sequence < 1)
        {
            Fault("sequence", InputTexts.OutOfRange(part.Sequence, 1, long.MaxValue));
        }

        _ = Day(part.EffectiveOn, "effectiveOn");
        if (!Digest.TryParse(part.Digest, out Digest digest))
        {
            Fault("digest", part.Digest is null ? InputTexts.Required() : InputTexts.Malformed(part.Digest, RegistryLifeTexts.ADigest));
        }

        return Sound(before, () => new RegistryHead(part.Sequence, part.EffectiveOn, digest));
    }

    public ImmutableArray<(Id<Actor> Of, Subject Subject)> Subjects(RegistryInput.LogPart part) =>
    [
        .. Distinct(part.Subjects, "subjects", Subject, pair => pair.Item1).Select(pair => (pair.Item1, pair.Item2)),
    ];

    /// <summary>The random name of a record that was merged into another one.</summary>
    public Subject? Subject(RegistryInput.MergerPart part)
    {
        if (part.Subject is not { } subject)
        {
            Fault("subject", InputTexts.Required());
            return null;
        }

        Tuple<Id<Actor>, Subject>? pair = Subject(subject, "subject");
        if (pair is not null && part.Other?.Id != subject.Of)
        {
            Fault("subject.of", InputTexts.Unknown(subject.Of));
        }

        return pair?.Item2;
    }

    /// <summary>What a merger changed in the records of others; each of them stands once.</summary>
    public ImmutableArray<Follower> Followers(RegistryInput.MergerPart part)
    {
        ImmutableArray<Follower> untold =
        [
            .. Ids<Actor>(part.Members, "members").Select(who => new Follower(who, null, [])),
        ];
        ImmutableArray<Follower> told = Distinct<RegistryInput.FollowerPart, Follower>(
            part.Followers, "followers", Follower, follower => follower.Who);
        for (int i = 0; i < (part.Followers?.Count ?? 0); i++)
        {
            if (part.Followers![i]?.Who is { } who && part.Members?.Contains(who) == true)
            {
                Fault("followers" + InputRules.At(i, string.Empty), InputTexts.Duplicate(who));
            }
        }

        return [.. untold, .. told];
    }

    public ImmutableArray<Id<T>> Ids<T>(IReadOnlyList<string?>? values, string path)
        where T : class =>
    [
        .. Distinct(
            values,
            path,
            (string value, string at) =>
            {
                Faulty(at, InputRules.RequiredId<T>(value));
                return Id<T>.TryParse(value, out Id<T> id) ? Tuple.Create(id) : null;
            },
            id => id.Item1).Select(id => id.Item1),
    ];

    private Follower? Follower(RegistryInput.FollowerPart part, string path)
    {
        int before = _faults.Count;
        Id<Actor> who = ActorId(part.Who, path + ".who");
        ImmutableArray<Position> posts = Distinct<RegistryInput.PositionPart, Position>(part.Posts, path + ".posts", Position);
        ImmutableArray<SafetyLimit> limits = Distinct<RegistryInput.LimitPart, SafetyLimit>(part.Limits, path + ".limits", Limit);
        return Sound(before, () => new Follower(who, posts, limits));
    }

    // A secret is not said again in a report that people pass on.
    private Tuple<Id<Actor>, Subject>? Subject(RegistryInput.SubjectPart part, string path)
    {
        int before = _faults.Count;
        Id<Actor> of = ActorId(part.Of, path + ".of");
        if (!SolidarityEconomy.Profiles.Subject.IsName(part.Id) || string.Equals(part.Id, part.Of, StringComparison.Ordinal))
        {
            Fault(path + ".id", InputTexts.Malformed(part.Id ?? string.Empty, RegistryLifeTexts.ARandomName));
        }

        if (!SolidarityEconomy.Profiles.Subject.IsSalt(part.Salt) || string.Equals(part.Salt, part.Id, StringComparison.Ordinal))
        {
            Fault(path + ".salt", InputTexts.Malformed("...", RegistryLifeTexts.ASalt));
        }

        return Sound(before, () => Tuple.Create(of, new Subject(new Id<Subject>(part.Id!), part.Salt!)));
    }
}
