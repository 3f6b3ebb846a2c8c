using System.Collections.Immutable;
using System.Globalization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Two entries of one actor become one: what only one of them knows is taken, what they say differently is shown.</summary>
internal sealed class Merging
{
    private readonly List<string> _notes = [];
    private readonly Entry _kept;
    private readonly Entry _other;

    private Merging(Entry kept, Entry other)
    {
        _kept = kept;
        _other = other;
        Actor one = kept.Actor!;
        Actor two = other.Actor!;
        Result = one with
        {
            Aliases = [.. one.Aliases.Concat(two.Aliases).Append(Differs("nombre", one.Name, two.Name)).OfType<Text>().Distinct()],
            Identifiers = Joined<Identifier>("número", one.Identifiers, two.Identifiers),
            Contacts = Joined<ContactPoint>("contacto", one.Contacts, two.Contacts),
            Place = Known("lugar", one.Place, two.Place, place => $"{place.Locality}, {place.Country?.Label.In(IntakeRun.Language)}"),
            Personal = one.Personal is { } file && two.Personal is { } more ? Joined(file, more) : one.Personal,
        };
        Profile = kept.Profile! with
        {
            Languages = Joined("idiomas", kept.Profile!.Languages, other.Profile!.Languages),
            Availability = Known("horas al mes", kept.Profile!.Availability, other.Profile!.Availability, Hours),
        };
        Twice =
        [
            .. from need in other.Needs
               where need.Topic is not null && kept.Needs.Any(own => need.Topic.Equals(own.Topic))
               select new RegistryChange.RemoveNeed(Result.Id, need.Id),
            .. from offer in other.Offers
               where !offer.Topics.IsEmpty && kept.Offers.Any(own => own.Topics.SequenceEqual(offer.Topics))
               select new RegistryChange.RemoveOffer(Result.Id, offer.Id),
        ];
        if (Twice.Length > 0)
        {
            _notes.Add("una misma necesidad u oferta estaba dos veces: queda una.");
        }
    }

    public RegistryChange.Merge Change => new(_other.Actor!.Id, Result, Profile);

    public RegistryChange.Unmerge Undo => new(_kept.Actor!.Id, _other.Actor!.Id);

    /// <summary>The merged record under the id of the first entry.</summary>
    public Actor Result { get; }

    public Profile Profile { get; }

    /// <summary>What the second entry adds, and where the two say different things: both, with who wrote which.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Needs and offers that both entries had: one of the two goes, after the merger.</summary>
    public ImmutableArray<RegistryChange> Twice { get; }

    public static Merging Of(Entry kept, Entry other) => new(kept, other);

    private static string Hours(Availability availability) =>
        availability.HoursAMonth?.ToString(CultureInfo.InvariantCulture) ?? "sin dato";

    private static PersonalFile Joined(PersonalFile file, PersonalFile more) => file with
    {
        Consents = [.. file.Consents.Union(more.Consents)],
        Stays = file.Stays.IsEmpty ? more.Stays : file.Stays,
        Ties = [.. file.Ties.Union(more.Ties)],
        Declarations = [.. file.Declarations.Union(more.Declarations)],
        Evidence = [.. file.Evidence.Union(more.Evidence)],
    };

    /// <summary>The first entry's value where both have one; the other one is written down as the alternative.</summary>
    private T? Known<T>(string field, T? one, T? other, Func<T, string> show)
        where T : class
    {
        if (one is not null && other is not null && show(one) != show(other))
        {
            _notes.Add($"{field}: «{show(one)}» ({_kept.Row.Folio}, {_kept.Row["anota"]}) o"
                + $" «{show(other)}» ({_other.Row.Folio}, {_other.Row["anota"]}); queda lo primero hasta preguntar.");
        }

        return one ?? other;
    }

    private Text? Differs(string field, Text one, Text other)
    {
        _ = Known(field, one, other, name => name.In(IntakeRun.Language));
        return one.Equals(other) ? null : other;
    }

    private ImmutableArray<T> Joined<T>(string field, ImmutableArray<T>? one, ImmutableArray<T>? other)
    {
        T[] added = [.. (other ?? []).Except(one ?? [])];
        if (added.Length > 0)
        {
            _notes.Add($"{field}: {_other.Row.Folio} añade {added.Length}.");
        }

        return [.. one ?? [], .. added];
    }
}
