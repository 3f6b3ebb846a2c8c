using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Brings the fields of several entries together, one after the other, and writes down what came from where.</summary>
internal sealed class FieldMerger(ImmutableArray<MergeSource> sources, MergePolicy policy)
{
    /// <summary>The provenance so far.</summary>
    public List<MergedValue> Values { get; } = [];

    public Actor Merge()
    {
        Text name = Choose(MergeField.Name, actor => actor.Name, Write, Length)!;
        ImmutableArray<Text> aliases = Aliases(name);
        return new Actor(
            sources[0].Actor.Id,
            sources[0].Actor.Kind,
            name,
            Unite(MergeField.Identifiers, actor => actor.Identifiers, identifier => identifier.ToString()),
            Choose(MergeField.Place, actor => actor.Place, place => Write(place, place.Country?.Notation), Parts, Label),
            Choose(MergeField.LegalForm, actor => actor.LegalForm, form => form, form => form.Length),
            Choose(MergeField.MembershipType, actor => actor.MembershipType, concept => concept.ToString(), _ => 1, concept => concept.Label),
            Choose(MergeField.OrganisationalStructure, actor => actor.OrganisationalStructure, concept => concept.ToString(), _ => 1, concept => concept.Label),
            Unite(MergeField.Activities, actor => actor.Activities, concept => concept.ToString(), concept => concept.Label),
            Unite(MergeField.Qualifiers, actor => actor.Qualifiers, concept => concept.ToString(), concept => concept.Label),
            Website(),
            Unite(MergeField.Languages, actor => actor.Languages, language => language.ToString()),
            Choose(MergeField.Description, actor => actor.Description, Write, Length))
        {
            Aliases = aliases,
            Sectors = Unite(MergeField.Sectors, actor => actor.Sectors, concept => concept.ToString(), concept => concept.Label),
            Positions = Unite(MergeField.Positions, actor => actor.Positions, position => position.ToString()),
            Contacts = Contacts(),
            Existence = Existence(),
            Personal = Personal(),
            HidesRequests = sources.Any(source => source.Actor.HidesRequests),
        };
    }

    /// <summary>The aliases of all, behind the names that were not chosen.</summary>
    private ImmutableArray<Text> Aliases(Text name) =>
        Unite(
            MergeField.Aliases,
            actor => actor.Aliases.Insert(0, actor.Name),
            Write).Remove(name);

    private Uri? Website()
    {
        string? address = Choose(MergeField.Website, actor => actor.Website?.OriginalString, written => written, written => written.Length);
        return address is null ? null : sources.Select(source => source.Actor.Website).First(uri => uri?.OriginalString == address);
    }

    private DateRange Existence() => Choose(
        MergeField.Existence,
        actor => actor.Existence == DateRange.Always ? null : new Holder<DateRange>(actor.Existence),
        holder => holder.Value.ToString(),
        holder => (holder.Value.From is null ? 0 : 1) + (holder.Value.Until is null ? 0 : 1))?.Value ?? DateRange.Always;

    private PersonalFile? Personal()
    {
        ImmutableArray<PersonalFile> files = [.. sources.Select(source => source.Actor.Personal).OfType<PersonalFile>()];
        if (files.IsEmpty)
        {
            return null;
        }

        Note(MergeField.Personal, files[0].ToString(), source => source.Actor.Personal is not null, isTaken: true);
        return new PersonalFile(MergedConsents.Of(files))
        {
            Stays = [.. files.SelectMany(file => file.Stays).Distinct()],
            Ties = [.. files.SelectMany(file => file.Ties).Distinct()],
            Declarations = MergedConsents.Declarations(files),
            Evidence = [.. files.SelectMany(file => file.Evidence).Distinct()],
            IsBlocked = files.Any(file => file.IsBlocked),
            BlockedOn = files.Min(file => file.BlockedOn),
        };
    }

    /// <summary>Each number or address once, in the form that came first; the least of its audiences may see it.</summary>
    private ImmutableArray<ContactPoint> Contacts()
    {
        List<List<ContactPoint>> groups = [];
        foreach (ContactPoint contact in sources.SelectMany(source => source.Actor.Contacts))
        {
            if (groups.Find(same => ContactWords.AreSame(same[0], contact)) is { } group)
            {
                group.Add(contact);
            }
            else
            {
                groups.Add([contact]);
            }
        }

        foreach (List<ContactPoint> same in groups)
        {
            Note(MergeField.Contacts, same[0].ToString(), source => source.Actor.Contacts.Any(same.Contains), isTaken: true);
        }

        return [.. groups.Select(same => same[0] with { VisibleTo = same.Min(one => one.VisibleTo) })];
    }

    /// <summary>Everything that somebody has, each once, in the order of the sources.</summary>
    private ImmutableArray<T> Unite<T>(
        MergeField field, Func<Actor, ImmutableArray<T>> list, Func<T, string> write, Func<T, Text?>? label = null)
        where T : notnull
    {
        ImmutableArray<T> all = [.. sources.SelectMany(source => list(source.Actor)).Distinct()];
        foreach (T item in all)
        {
            Note(field, write(item), source => list(source.Actor).Contains(item), isTaken: true, label?.Invoke(item));
        }

        return all;
    }

    /// <summary>The value that the rule prefers; null when nobody has one.</summary>
    private T? Choose<T>(
        MergeField field, Func<Actor, T?> value, Func<T, string> write, Func<T, int> fullness, Func<T, Text?>? label = null)
        where T : class
    {
        List<(MergeSource Source, T Value)> known = [];
        foreach (MergeSource source in sources)
        {
            if (value(source.Actor) is { } own)
            {
                known.Add((source, own));
            }
        }

        if (known.Count == 0)
        {
            return null;
        }

        MergeRule rule = policy.Rule(field);
        IEnumerable<(MergeSource Source, T Value)> ranked = rule switch // a stable order: of equals the first source counts
        {
            MergeRule.First => known,
            MergeRule.Newest => known.OrderByDescending(pair => pair.Source.AsOf.HasValue).ThenByDescending(pair => pair.Source.AsOf),
            MergeRule.Fullest => known.OrderByDescending(pair => fullness(pair.Value))
                .ThenByDescending(pair => pair.Source.AsOf.HasValue).ThenByDescending(pair => pair.Source.AsOf),
            _ => known.OrderByDescending(pair => known.Count(other => other.Value.Equals(pair.Value)))
                .ThenByDescending(pair => pair.Source.AsOf.HasValue).ThenByDescending(pair => pair.Source.AsOf),
        };
        T chosen = ranked.First().Value;
        foreach (T own in known.Select(pair => pair.Value).Distinct().OrderByDescending(own => own.Equals(chosen)))
        {
            Note(field, write(own), source => own.Equals(value(source.Actor)), own.Equals(chosen), label?.Invoke(own));
        }

        return chosen;
    }

    private void Note(MergeField field, string value, Func<MergeSource, bool> has, bool isTaken, Text? label = null) =>
        Values.Add(new MergedValue(field, value, [.. sources.Where(has).Select(source => source.Actor.Id)], isTaken, label));

    private static string Write(Text text) => string.Join(" / ", text.Values.Values.Distinct(StringComparer.Ordinal));

    private static int Length(Text text) => text.Values.Values.Sum(words => words.Length);

    /// <summary>The place in every language that has a word for its country; null where there is no country to be named.</summary>
    private static Text? Label(Place place) => place.Country is { } country
        ? Text.Of(country.Label.Values.Select(word => (word.Key, Write(place, word.Value))))
        : null;

    private static string Write(Place place, string? country) => string.Join(
        ", ",
        new[]
        {
            place.Address?.Replace('\n', ' '), place.Postcode, place.Locality, place.Area, country,
            place.Latitude is null ? null : FormattableString.Invariant($"{place.Latitude} {place.Longitude}"),
        }.OfType<string>());

    private static int Parts(Place place) => new object?[]
    {
        place.Country, place.Area, place.Locality, place.Postcode, place.Address, place.Latitude,
    }.Count(part => part is not null);

    /// <summary>A value with an identity of its own, so that the lack of one can be told.</summary>
    private sealed record Holder<T>(T Value);
}
