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
    /// force that day, not while blocked, and not when the registration has lapsed, which stops every purpose
    /// (<see cref="WithLapsedRegistration"/> lists them); without them go their profiles, needs and offers.</para>
    /// <para>Of persons and collectives there is in it, besides ids, kind and the consents to this purpose:</para>
    /// <list type="bullet">
    /// <item><see cref="Purpose.Registration"/>: everything.</item>
    /// <item><see cref="Purpose.Contact"/>: names, place, languages, all contacts; of the profile languages, availability, preferred
    /// channel and bandwidth; no needs and offers.</item>
    /// <item><see cref="Purpose.Matching"/>, <see cref="Purpose.MatchingByTies"/>, <see cref="Purpose.Inclusion"/>: everything but
    /// identifiers, identity evidence and the contacts of the coordinator; only needs and offers open that day; ties, stays without
    /// their status, and declarations where a consent of its own allows it.</item>
    /// <item><see cref="Purpose.Statistics"/>, <see cref="Purpose.Research"/>: the id in place of the name, country, area, activities,
    /// sectors, type of membership, organisational structure, languages, skills without evidence, stays, ties, and declarations
    /// whose own consent names this purpose; needs and offers with the name of their topic for a title.</item>
    /// <item><see cref="Purpose.Publication"/>: name, country, area, activities, languages, public contacts; needs and offers with
    /// title, topics, number, languages, places, period and status, unless it hides them; no profile.</item>
    /// <item><see cref="Purpose.Export"/>: everything but identifiers, other names, identity evidence, stays, ties, safety limits, the
    /// place beyond its area, and contacts that are not public.</item>
    /// </list>
    /// <para>Of organisations only contacts that the reader may not see are left out, safety limits except for matching, and from
    /// publication the needs and offers of those which hide them (<see cref="Actor.HidesRequests"/>). A post at somebody who is not in
    /// the part stays without saying at whom, unless the part has a safety limit about organisations, which must know it.</para>
    /// <para>The figures that sources report are in every part.</para>
    /// <para>The part has no log: changes are applied to the registry that it comes from.</para>
    /// </remarks>
    /// <param name="purpose">The one use.</param>
    /// <param name="on">The day of use.</param>
    /// <returns>The part, in the order of the registry; made anew at each call, in time proportional to the registry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such purpose.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Registry For(Purpose purpose, LocalDate on)
    {
        PurposeScope scope = new(Contents.Known(purpose), IsoDay.Of(on));
        ImmutableArray<Actor> actors = [.. Actors.Select(scope.Of).OfType<Actor>()];
        Dictionary<Id<Actor>, Actor> there = actors.ToDictionary(actor => actor.Id);
        ImmutableArray<Profile> profiles =
        [
            .. Profiles.Where(profile => there.ContainsKey(profile.Of)).Select(profile => scope.Of(profile, there[profile.Of])).OfType<Profile>(),
        ];
        bool isAtNeeded = profiles.SelectMany(profile => profile.SafetyLimits ?? []).OfType<SafetyLimit.ByOrganisation>().Any();
        return Of(
            isAtNeeded ? actors : [.. actors.Select(actor => PurposeScope.Naming(actor, there.ContainsKey))],
            profiles,
            [.. Needs.Where(need => there.ContainsKey(need.By)).Select(need => scope.Of(need, there[need.By])).OfType<Need>()],
            [.. Offers.Where(offer => there.ContainsKey(offer.By)).Select(offer => scope.Of(offer, there[offer.By])).OfType<Offer>()],
            figures: Figures);
    }

    /// <summary>Lists the persons and collectives who may no longer be kept: they are to be asked again, or erased.</summary>
    /// <remarks>They are in no part that <see cref="For"/> takes. Whoever was never asked for that consent is in <see cref="WithoutRegistration"/>.</remarks>
    /// <param name="on">The day for which it is asked.</param>
    /// <returns>Those whose consent to <see cref="Purpose.Registration"/> was taken back, was refused or has expired, in the order of the registry.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Actor> WithLapsedRegistration(LocalDate on)
    {
        LocalDate day = IsoDay.Of(on);
        return [.. Actors.Where(actor => actor.Personal?.IsRegistrationLapsed(day) == true)];
    }

    /// <summary>Lists the persons and collectives who were never asked whether they may be kept: they are to be asked.</summary>
    /// <remarks>Purposes to which they consented go on until the question is answered with a no; see <see cref="For"/>.</remarks>
    /// <param name="on">The day for which it is asked; a consent given later does not count yet.</param>
    /// <returns>
    /// Those without any consent to <see cref="Purpose.Registration"/> given until that day, in force or not, in the order of the
    /// registry; none of them is in <see cref="WithLapsedRegistration"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Actor> WithoutRegistration(LocalDate on)
    {
        LocalDate day = IsoDay.Of(on);
        return [.. Actors.Where(actor => PurposeScope.NeedsConsent(actor) && actor.Personal?.WasAskedForRegistration(day) != true)];
    }

    /// <summary>Makes what everybody may see: a document of its own schema, without anything that is nobody else's business.</summary>
    /// <param name="on">The day for which consents to <see cref="Purpose.Publication"/> count.</param>
    /// <returns>The view; made anew at each call, in time proportional to the registry.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
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
