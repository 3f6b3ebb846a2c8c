using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>Logs for the tests of this room.</summary>
internal static class Logs
{
    public static readonly LocalDate Day = new(2026, 1, 5);

    public static readonly Instant Noon = Instant.FromUtc(2026, 1, 5, 12, 0);

    /// <summary>Logs of up to 12 events whose figures follow from what happened.</summary>
    public static Gen<ImmutableArray<RegistryEvent>> Any { get; } =
        from opening in Gen.Choose(11, 16)
        from moves in Gen.Choose(0, 11).SelectMany(n => Gen.ListOf(
            Gen.Elements(
                RegistryEventKind.Registered, RegistryEventKind.Updated, RegistryEventKind.NeedStated, RegistryEventKind.Merged,
                RegistryEventKind.Unmerged, RegistryEventKind.Withdrawn).Zip(Gen.Choose(0, 2)),
            n))
        select Made(opening, moves);

    public static Subject Subject(int number) => new(
        new Id<Subject>(string.Create(CultureInfo.InvariantCulture, $"subject-number-{number:D9}")),
        string.Create(CultureInfo.InvariantCulture, $"salt-of-the-subject-{number:D9}"));

    /// <summary>An opening over three persons, a registration two days later, and a withdrawal three days after that.</summary>
    public static ImmutableArray<RegistryEvent> Three() =>
        Made(3, [(RegistryEventKind.Registered, 2), (RegistryEventKind.Withdrawn, 3)]);

    private static ImmutableArray<RegistryEvent> Made(int opening, IEnumerable<(RegistryEventKind Kind, int Days)> moves)
    {
        RegistryCounts counts = new(opening, 0, 0, 0, 0);
        List<RegistryEvent> log =
            [RegistryEvent.Next(null, RegistryEventKind.Opened, Day, Noon, counts, counts)];
        foreach ((RegistryEventKind kind, int days) in moves)
        {
            RegistryEvent last = log[^1];
            RegistryCounts after = kind switch
            {
                RegistryEventKind.Registered or RegistryEventKind.Unmerged => counts with { Persons = counts.Persons + 1 },
                RegistryEventKind.NeedStated => counts with { Needs = counts.Needs + 1 },
                RegistryEventKind.Updated => counts,
                _ => counts with { Persons = counts.Persons - 1 },
            };
            log.Add(RegistryEvent.Next(
                new RegistryHead(last.Sequence, last.EffectiveOn, last.Digest),
                kind,
                last.EffectiveOn.PlusDays(days),
                Noon,
                counts,
                after,
                Subject(log.Count),
                kind is RegistryEventKind.Merged or RegistryEventKind.Unmerged ? Subject(99).Id : null,
                kind == RegistryEventKind.Withdrawn ? null : number => Digest.Commit("salt", number.ToString(CultureInfo.InvariantCulture))));
            counts = after;
        }

        return [.. log];
    }
}
