using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Two entries of one actor become one: the library joins the actors, and what they say differently is shown.</summary>
internal sealed class Merging
{
    // The name and place that were said first stay until somebody asks; of everything else the newest or fullest counts.
    private static readonly MergePolicy Policy =
        MergePolicy.Default.With(MergeField.Name, MergeRule.First).With(MergeField.Place, MergeRule.First);

    private readonly Entry _kept;
    private readonly Entry _other;
    private readonly ActorMerge _merge;

    private Merging(Entry kept, Entry other)
    {
        _kept = kept;
        _other = other;
        _merge = ActorMerge.Of([Source(kept), Source(other)], Policy);
        Twice =
        [
            .. from need in other.Needs
               where need.Topic is not null && kept.Needs.Any(own => need.Topic.Equals(own.Topic))
               select new RegistryChange.RemoveNeed(kept.Actor!.Id, need.Id),
            .. from offer in other.Offers
               where !offer.Topics.IsEmpty && kept.Offers.Any(own => own.Topics.SequenceEqual(offer.Topics))
               select new RegistryChange.RemoveOffer(kept.Actor!.Id, offer.Id),
        ];
        Result = kept with
        {
            Actor = _merge.Actor,
            Profile = Joined(kept.Profile!, other.Profile!),
            Needs = [.. kept.Needs, .. other.Needs.Where(need => !Twice.Contains(new RegistryChange.RemoveNeed(kept.Actor!.Id, need.Id)))],
            Offers = [.. kept.Offers, .. other.Offers.Where(offer => !Twice.Contains(new RegistryChange.RemoveOffer(kept.Actor!.Id, offer.Id)))],
        };
    }

    public RegistryChange.Merge Change => new(_other.Actor!.Id, Result.Actor!, Result.Profile);

    public RegistryChange.Unmerge Undo => new(_kept.Actor!.Id, _other.Actor!.Id);

    /// <summary>The entry that stays, with what both said.</summary>
    public Entry Result { get; }

    /// <summary>The entry that goes into it.</summary>
    public Entry Other => _other;

    /// <summary>Needs and offers that both entries had: one of the two goes, after the merger.</summary>
    public ImmutableArray<RegistryChange> Twice { get; }

    public static Merging Of(Entry kept, Entry other) => new(kept, other);

    /// <summary>What the two entries say differently, and what was not taken: both, with who said which.</summary>
    public IReadOnlyList<string> Notes(Telling telling)
    {
        List<string> notes =
        [
            .. _merge.Explain().Because.Zip(_merge.Values)
                .Where(pair => telling.All || !pair.Second.IsTaken)
                .Where(pair => pair.Second.Field != MergeField.Place)
                .Select(pair => pair.First.Message.In(telling.Language)),
        ];
        if (_kept.Actor!.Place is { } here && _other.Actor!.Place is { } there && here != there)
        {
            notes.Add(telling.In(
                Sentences.PlacesDiffer,
                ("one", Words(here, telling)), ("first", _kept.Row.Folio), ("two", Words(there, telling)), ("second", _other.Row.Folio)));
        }

        if (_kept.Profile!.Availability is { HoursAMonth: { } one } && _other.Profile!.Availability is { HoursAMonth: { } two } && one != two)
        {
            notes.Add(telling.In(
                Sentences.HoursDiffer, ("one", one), ("first", _kept.Row.Folio), ("two", two), ("second", _other.Row.Folio)));
        }

        if (Twice.Length > 0)
        {
            notes.Add(telling.In(Sentences.AskedTwice, ("count", Twice.Length)));
        }

        return notes;
    }

    private static string Words(Place place, Telling telling) => string.Join(
        ", ", new[] { place.Locality, place.Country?.Label.In(telling.Language) }.OfType<string>());

    private static MergeSource Source(Entry entry) => new(entry.Actor!) { AsOf = entry.Day };

    private static Profile Joined(Profile one, Profile other) => one with
    {
        Languages = one.Languages is null && other.Languages is null
            ? null
            : [.. (one.Languages ?? []).Concat(other.Languages ?? []).DistinctBy(claim => claim.Language)],
        Availability = one.Availability ?? other.Availability,
    };
}
