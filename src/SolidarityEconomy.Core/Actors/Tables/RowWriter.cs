using System.Collections.Immutable;
using System.Globalization;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Turns actors into rows of a table.</summary>
internal sealed class RowWriter
{
    private readonly ActorTableLayout _layout;
    private readonly LanguageTag _language;
    private readonly Audience _audience;
    private readonly (ActorColumn Column, int Position, bool IsFirst)[] _columns;

    public RowWriter(ActorTableLayout layout, LanguageTag language, Audience audience)
    {
        _layout = layout;
        _language = language;
        _audience = audience;
        ActorColumn[] written = [.. layout.Columns.Where(column => column.Field != ActorField.NotTaken)];
        string[] folded = [.. written.Select(column => column.Folded).Distinct(StringComparer.Ordinal)];
        Header = [.. written.DistinctBy(column => column.Folded).Select(column => column.Header)];
        _columns =
        [
            .. written.Select((column, i) => (
                column, Array.IndexOf(folded, column.Folded), written.Take(i).All(before => before.Field != column.Field))),
        ];
    }

    public ImmutableArray<string> Header { get; }

    public IReadOnlyList<string> Write(Actor actor)
    {
        string[] cells = new string[Header.Length];
        Array.Fill(cells, string.Empty);
        Unwritten rest = new(actor, _audience);
        foreach ((ActorColumn column, int position, bool isFirst) in _columns)
        {
            if (cells[position].Length == 0)
            {
                cells[position] = Cell(actor, column, isFirst, rest) ?? string.Empty;
            }
        }

        return cells;
    }

    // Several columns of one value are alternatives: the first alone is written, countries apart, of which there may be code and name.
    private string? Cell(Actor actor, ActorColumn column, bool isFirst, Unwritten rest) => column.Field switch
    {
        ActorField.Name => Name(actor.Name, column.Language ?? _language, isFirst),
        ActorField.Identifier => Unwritten.Take(rest.Identifiers, column, identifier => identifier.Scheme == column.Scheme ? identifier.Value : null),
        ActorField.Country => Country(actor.Place?.Country, column),
        ActorField.Description => Description(rest, column),
        ActorField.CooperativeType => CooperativeType(rest, column),
        ActorField.Activities => Unwritten.Take(rest.Activities, column, concept => ConceptCells.Write(column, concept)),
        ActorField.Qualifiers => Unwritten.Take(rest.Qualifiers, column, concept => ConceptCells.Write(column, concept)),
        ActorField.Alias => Unwritten.Take(rest.Aliases, column, alias => Alias(alias, column.Language ?? _language)),
        ActorField.Sectors => Unwritten.Take(rest.Sectors, column, concept => ConceptCells.Write(column, concept)),
        ActorField.Contact => Unwritten.Take(rest.Contacts, column, contact => contact.Channel == column.Channel ? contact.Value : null),
        ActorField.Languages => Unwritten.Take(rest.Languages, column, language => language.ToString()),
        _ => isFirst ? Single(actor, column) : null,
    };

    private static string? Single(Actor actor, ActorColumn column) => column.Field switch
    {
        ActorField.Id => actor.Id.ToString(),
        ActorField.Area => actor.Place?.Area,
        ActorField.Locality => actor.Place?.Locality,
        ActorField.Postcode => actor.Place?.Postcode,
        ActorField.Address => actor.Place?.Address,
        ActorField.Latitude => actor.Place?.Latitude?.ToString(CultureInfo.InvariantCulture),
        ActorField.Longitude => actor.Place?.Longitude?.ToString(CultureInfo.InvariantCulture),
        ActorField.Website => Website(actor.Website),
        ActorField.LegalForm => actor.LegalForm,
        ActorField.MembershipType => actor.MembershipType is { } type ? ConceptCells.Write(column, type) : null,
        ActorField.OrganisationalStructure => actor.OrganisationalStructure is { } structure ? ConceptCells.Write(column, structure) : null,
        _ => null,
    };

    private static string? Alias(Text alias, LanguageTag language) => alias.Values.TryGetValue(language, out string? words) ? words : null;

    private static string? Website(Uri? website) => website is null ? null
        : website.OriginalString.Any(char.IsWhiteSpace) ? website.AbsoluteUri
        : website.OriginalString;

    private static string? Name(Text name, LanguageTag language, bool isNeeded) =>
        name.Values.TryGetValue(language, out string? words) ? words : isNeeded ? name.In(language) : null;

    private string? Country(Concept? country, ActorColumn column)
    {
        if (country is null || country.Equals(_layout.Country))
        {
            return null;
        }

        string name = country.Label.In(_language);
        return column.Style == ActorCellStyle.Named && country.Equals(WorldNames.Find(name)) ? name : World.Alpha2(country);
    }

    private string? Description(Unwritten rest, ActorColumn column)
    {
        if (column.Style == ActorCellStyle.Tagged)
        {
            return rest.TakeDescription(null) is var (language, tagged) ? TaggedWords.Write(language, tagged) : null;
        }

        return rest.TakeDescription(column.Language ?? _language)?.Words;
    }

    private static string? CooperativeType(Unwritten rest, ActorColumn column)
    {
        if (rest.Qualifiers.Find(concept => concept.Scheme == CooperativeTypes.Scheme) is not { } type)
        {
            return null;
        }

        rest.Qualifiers.Remove(type);
        foreach ((string words, Concept? meant) in column.Terms)
        {
            if (type.Equals(meant))
            {
                return words;
            }
        }

        return type.Label.In(LanguageTag.English);
    }

    /// <summary>What of an actor's lists no column has taken yet.</summary>
    private sealed class Unwritten(Actor actor, Audience audience)
    {
        private readonly List<(LanguageTag Language, string Words)> _descriptions =
            actor.Description is null ? [] : [.. actor.Description.Values.Select(pair => (pair.Key, pair.Value))];

        public List<Identifier> Identifiers { get; } = [.. actor.Identifiers];

        public List<Concept> Activities { get; } = [.. actor.Activities];

        public List<Concept> Qualifiers { get; } = [.. actor.Qualifiers];

        public List<Text> Aliases { get; } = [.. actor.Aliases];

        public List<Concept> Sectors { get; } = [.. actor.Sectors];

        public List<ContactPoint> Contacts { get; } = [.. actor.ContactsFor(audience)];

        public List<LanguageTag> Languages { get; } = [.. actor.Languages];

        /// <summary>The values that a column can hold: one, or with separators all.</summary>
        public static string? Take<T>(List<T> values, ActorColumn column, Func<T, string?> write)
        {
            List<string> taken = [];
            for (int i = 0; i < values.Count && (taken.Count == 0 || column.Separators.Length > 0);)
            {
                if (write(values[i]) is { } words && !words.AsSpan().ContainsAny(column.Separators))
                {
                    taken.Add(words);
                    values.RemoveAt(i);
                }
                else
                {
                    i++;
                }
            }

            return taken.Count == 0 ? null : taken.Count == 1 ? taken[0] : string.Join(column.Separators[0], taken);
        }

        /// <summary>The words in a language, or in the first that is left.</summary>
        public (LanguageTag Language, string Words)? TakeDescription(LanguageTag? language)
        {
            int i = _descriptions.FindIndex(words => language is null || words.Language == language);
            if (i < 0)
            {
                return null;
            }

            (LanguageTag Language, string Words) found = _descriptions[i];
            _descriptions.RemoveAt(i);
            return found;
        }
    }
}
