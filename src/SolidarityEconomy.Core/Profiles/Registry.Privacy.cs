using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <content>Who may see and use what: purposes, the public, and the person itself.</content>
public sealed partial class Registry
{
    /// <summary>Takes the part of the registry that may be used for a purpose on a day.</summary>
    /// <remarks>
    /// <para>Organisations are in it as they are. Persons and collectives are in it only with a consent to exactly this purpose in
    /// force that day, and not while blocked; without them go their profiles, needs and offers.</para>
    /// <para>What the purpose does not need is left out: identity evidence, numbers of persons and contacts that the reader may
    /// not see; the exact place and other names except for contact and matching; stays, ties and declarations except for
    /// statistics and research, and for matching by ties or inclusion where a consent of its own allows it, and then
    /// without the status of a stay; safety limits except for matching. For matching, only needs and offers open that day
    /// are taken. To keep the registry itself (<see cref="Purpose.Registration"/>) nothing is left out.</para>
    /// <para>The part has no log: changes are applied to the registry that it comes from.</para>
    /// </remarks>
    /// <param name="purpose">The one use.</param>
    /// <param name="on">The day of use.</param>
    /// <returns>The part, in the order of the registry; made anew at each call, in time proportional to the registry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such purpose.</exception>
    public Registry For(Purpose purpose, LocalDate on)
    {
        PurposeScope scope = new(Contents.Known(purpose), on);
        ImmutableArray<Actor> actors = [.. Actors.Select(scope.Of).OfType<Actor>()];
        HashSet<Id<Actor>> there = [.. actors.Select(actor => actor.Id)];
        return Of(
            actors,
            [.. Profiles.Where(profile => there.Contains(profile.Of)).Select(scope.Of)],
            [.. Needs.Where(need => there.Contains(need.By) && scope.Takes(need))],
            [.. Offers.Where(offer => there.Contains(offer.By) && scope.Takes(offer))]);
    }

    /// <summary>Makes what everybody may see: a document of its own schema, without anything that is nobody else's business.</summary>
    /// <param name="on">The day for which consents to <see cref="Purpose.Publication"/> count.</param>
    /// <returns>The view; made anew at each call, in time proportional to the registry.</returns>
    public PublicView PublicView(LocalDate on) => SolidarityEconomy.Profiles.PublicView.Of(For(Purpose.Publication, on), on);

    /// <summary>Makes the copy of everything that is held about one actor, to which it has a right at any time.</summary>
    /// <remarks>
    /// It is a document of the registry's own schema with this one actor in it: record, consents, evidence, profile with safety
    /// limits, needs and offers; so it reads back with <see cref="TryCreate"/> here and elsewhere. What was merged into it is in
    /// <see cref="CopiesBeforeMergers"/>. Giving both out is a change of its own, <see cref="RegistryChange.Access"/>.
    /// </remarks>
    /// <param name="id">Whose copy.</param>
    /// <returns>The document; needs and offers in ordinal order of their ids.</returns>
    /// <exception cref="ArgumentException">Nobody is registered under this id.</exception>
    public RegistryInput CopyFor(Id<Actor> id) => PersonalRecord.Of(Find(id), ProfileOf(id), NeedsOf(id), OffersOf(id));

    /// <summary>Makes the copies of the records that became this one, as they were before each merger: they are held to undo it.</summary>
    /// <param name="id">The actor as it is registered now.</param>
    /// <returns>
    /// The youngest merger first, of each the record that stayed and the one that went into it; without needs and offers, which are
    /// in <see cref="CopyFor"/>. Empty when nothing was merged into it.
    /// </returns>
    public IReadOnlyList<RegistryInput> CopiesBeforeMergers(Id<Actor> id)
    {
        HashSet<Id<Actor>> records = [id];
        ImmutableArray<RegistryInput>.Builder copies = ImmutableArray.CreateBuilder<RegistryInput>();
        foreach (Merger merger in (Life?.Mergers ?? []).Reverse())
        {
            if (records.Contains(merger.Kept.Id))
            {
                records.Add(merger.Other.Id);
                copies.Add(PersonalRecord.Of(merger.Kept, merger.KeptProfile, [], []));
                copies.Add(PersonalRecord.Of(merger.Other, merger.OtherProfile, [], []));
            }
        }

        return copies.ToImmutable();
    }
}
