using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>What must hold for the log of a registry document.</content>
internal sealed partial class RegistryInputValidator
{
    // A secret is not said again in a report that people pass on.
    private const string Secret = "...";

    /// <summary>Whoever has a random name is registered; names and salts stand once; a merged record is not registered, but leads to one that is; a retired id is of nobody.</summary>
    private static IEnumerable<(string Below, Message Message)> References(RegistryInput input, RegistryInput.LogPart? log)
    {
        HashSet<string> known = (input.Actors ?? []).Select(actor => actor?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        HashSet<string> names = new(StringComparer.Ordinal);
        IReadOnlyList<RegistryInput.SubjectPart?> subjects = log?.Subjects ?? [];
        for (int i = 0; i < subjects.Count; i++)
        {
            if (subjects[i] is { Of: { } of } && Id<Actor>.TryParse(of, out _) && !known.Contains(of))
            {
                yield return (".subjects" + InputRules.At(i, "of"), ActorTexts.UnknownActor(of));
            }

            if (subjects[i]?.Id is { } name && !names.Add(name))
            {
                yield return (".subjects" + InputRules.At(i, "id"), InputTexts.Duplicate(name));
            }

            if (subjects[i]?.Salt is { } salt && salt != subjects[i]?.Id && !names.Add(salt))
            {
                yield return (".subjects" + InputRules.At(i, "salt"), InputTexts.Duplicate(Secret));
            }
        }

        // The youngest merger first: a record can only go into one that is registered or went elsewhere later.
        IReadOnlyList<RegistryInput.MergerPart?> mergers = log?.Mergers ?? [];
        for (int i = mergers.Count - 1; i >= 0; i--)
        {
            if (mergers[i]?.Kept?.Id is { } kept && Id<Actor>.TryParse(kept, out _) && !known.Contains(kept))
            {
                yield return (".mergers" + InputRules.At(i, "kept.id"), ActorTexts.UnknownActor(kept));
            }

            if (mergers[i]?.Other?.Id is { } other && !known.Add(other))
            {
                yield return (".mergers" + InputRules.At(i, "other.id"), InputTexts.Duplicate(other));
            }

            if (mergers[i]?.Subject?.Id is { } name && !names.Add(name))
            {
                yield return (".mergers" + InputRules.At(i, "subject.id"), InputTexts.Duplicate(name));
            }

            if (mergers[i]?.Subject is { Salt: { } salt } subject && salt != subject.Id && !names.Add(salt))
            {
                yield return (".mergers" + InputRules.At(i, "subject.salt"), InputTexts.Duplicate(Secret));
            }
        }

        for (int i = 0; i < (log?.Retired?.Count ?? 0); i++)
        {
            if (log!.Retired![i] is { } id && known.Contains(id))
            {
                yield return (".retired" + InputRules.At(i, string.Empty), InputTexts.Duplicate(id));
            }
        }
    }

    private sealed class LogRules : Rules<RegistryInput.LogPart>
    {
        public LogRules()
        {
            RuleFor(log => log).Reads((log, reader) =>
            {
                _ = reader.Head(log);
                _ = reader.Subjects(log);
                _ = reader.Ids<Actor>(log.Retired, "retired");
            });
            RuleForEach(log => log.Mergers).IsThere().SetValidator(new MergerRules());
        }
    }

    private sealed class MergerRules : Rules<RegistryInput.MergerPart>
    {
        public MergerRules()
        {
            RuleFor(merger => merger.Kept).IsThere();
            RuleFor(merger => merger.Kept).SetValidator(new ActorRules());
            RuleFor(merger => merger.Other).IsThere();
            RuleFor(merger => merger.Other).SetValidator(new ActorRules());
            RuleFor(merger => merger.KeptProfile).Reads((profile, reader) => reader.Profile(profile!));
            RuleFor(merger => merger.KeptProfile).Checks((merger, profile) => Foreign(profile, merger.Kept));
            RuleFor(merger => merger.OtherProfile).Reads((profile, reader) => reader.Profile(profile!));
            RuleFor(merger => merger.OtherProfile).Checks((merger, profile) => Foreign(profile, merger.Other));
            RuleFor(merger => merger).Reads((merger, reader) =>
            {
                _ = reader.Subject(merger);
                _ = reader.Ids<Need>(merger.Needs, "needs");
                _ = reader.Ids<Offer>(merger.Offers, "offers");
                _ = reader.Followers(merger);
            });
        }

        private static IEnumerable<(string Below, Message Message)> Foreign(
            RegistryInput.ProfilePart? profile, RegistryInput.ActorPart? actor) =>
            profile?.Of is null || profile.Of == actor?.Id ? [] : [(".of", InputTexts.Unknown(profile.Of))];
    }
}
