using System.Collections.Frozen;
using System.Collections.Immutable;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>One column of a table: its header, the field that it feeds, and how its cells are read and written.</summary>
/// <remarks>Immutable. Two columns of a layout may share a header: a register's number is both an identifier and the id.</remarks>
public sealed class ActorColumn
{
    private readonly FrozenDictionary<string, Concept?> _terms;

    /// <summary>Describes a column.</summary>
    /// <param name="header">Its name in the first row; compared without case, accents and punctuation.</param>
    /// <param name="field">What its cells tell.</param>
    /// <param name="scheme">
    /// Of identifiers, needed: the register, where possible by its org-id code. Of activities and qualifiers: the name of an open
    /// list, whose entries are whatever the cells say; the notation is the words in lower case.
    /// </param>
    /// <param name="list">
    /// Of membership type, structure, activities, qualifiers and sectors: the list to read from; null for the usual one.
    /// </param>
    /// <param name="language">Of names, aliases and descriptions: their language; null for that of the import.</param>
    /// <param name="separators">
    /// Of aliases, identifiers, activities, qualifiers, sectors, languages and contacts: each character separates values; empty
    /// when a cell is one value.
    /// </param>
    /// <param name="terms">
    /// Of fields with concepts: words of this column, compared as headers are, with null for those that are known and tell
    /// nothing. They go before a scheme or list of the column; without one they are all that is known, apart from the type of
    /// co-operative, of which common names are known besides.
    /// </param>
    /// <param name="style">How cells are written, where the field knows more than one way.</param>
    /// <param name="channel">Of contacts, needed: by which way.</param>
    /// <exception cref="ArgumentException">
    /// Header, scheme or terms are blank, a term stands twice, a separator is a letter, a digit or white space, or the field does
    /// not go with what was said about its cells.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field or style.</exception>
    public ActorColumn(
        string header,
        ActorField field,
        string? scheme = null,
        Taxonomy? list = null,
        LanguageTag? language = null,
        string separators = "",
        IEnumerable<(string Words, Concept? Concept)>? terms = null,
        ActorCellStyle style = ActorCellStyle.Plain,
        ContactChannel? channel = null)
    {
        ArgumentNullException.ThrowIfNull(separators);
        Header = Guard.Word(header);
        Folded = Text.Fold(header);
        Refuse(Folded.Length == 0, $"'{header}' has no letter and no digit.", nameof(header));
        Field = Enum.IsDefined(field) ? field : throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field.");
        Style = Enum.IsDefined(style) ? style : throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style.");
        Scheme = Guard.WordOrNull(scheme);
        List = list;
        Language = language;
        Separators = separators;
        Terms = terms is null ? [] : [.. terms];
        Channel = channel;
        bool isOfLists = field is ActorField.Activities or ActorField.Qualifiers;
        bool isOfConcepts = isOfLists || field is ActorField.MembershipType or ActorField.OrganisationalStructure or ActorField.Sectors;
        Refuse(field == ActorField.Identifier && scheme is null, "Identifiers need the scheme of their register.", nameof(scheme));
        Refuse(scheme is not null && !isOfLists && field != ActorField.Identifier, $"The field {field} has no scheme.", nameof(scheme));
        Refuse(list is not null && (!isOfConcepts || scheme is not null), $"The field {field} has no list here.", nameof(list));
        Refuse(
            language is not null && field is not (ActorField.Name or ActorField.Alias or ActorField.Description),
            $"The field {field} has no language.",
            nameof(language));
        Refuse(
            separators.Length > 0 && !isOfLists
                && field is not (ActorField.Identifier or ActorField.Languages or ActorField.Alias or ActorField.Sectors or ActorField.Contact),
            $"The field {field} has one value.",
            nameof(separators));
        Refuse(separators.Any(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c)), "Letters separate nothing.", nameof(separators));
        Refuse(
            Terms.Length > 0 && !isOfConcepts && field != ActorField.CooperativeType, $"The field {field} has no terms.", nameof(terms));
        Refuse(style != ActorCellStyle.Plain && field != FieldOf(style), $"The field {field} has no style {style}.", nameof(style));
        Refuse(
            channel is { } way ? field != ActorField.Contact || !Enum.IsDefined(way) : field == ActorField.Contact,
            "A contact has a channel, and nothing else has one.",
            nameof(channel));
        Refuse(Terms.Any(term => Text.Fold(term.Words).Length == 0), "A term has no letter and no digit.", nameof(terms));
        Refuse(
            Terms.DistinctBy(term => Text.Fold(term.Words)).Count() < Terms.Length, "A term stands twice.", nameof(terms));
        _terms = Terms.ToFrozenDictionary(term => Text.Fold(term.Words), term => term.Concept, StringComparer.Ordinal);
    }

    /// <summary>Its name in the first row of a table.</summary>
    public string Header { get; }

    /// <summary>What its cells tell.</summary>
    public ActorField Field { get; }

    /// <summary>The register of identifiers, or the name of an open list; null for other columns.</summary>
    public string? Scheme { get; }

    /// <summary>The list that concepts are read from; null for the usual or an open one.</summary>
    public Taxonomy? List { get; }

    /// <summary>The language of names, aliases and descriptions; null for that of the import.</summary>
    public LanguageTag? Language { get; }

    /// <summary>The characters that separate values; empty when a cell is one value.</summary>
    public string Separators { get; }

    /// <summary>Words of this column with what they mean, in the order given; a concept is written with its first words.</summary>
    public ImmutableArray<(string Words, Concept? Concept)> Terms { get; }

    /// <summary>How cells are written, where the field knows more than one way.</summary>
    public ActorCellStyle Style { get; }

    /// <summary>By which way contacts reach; null for other columns.</summary>
    public ContactChannel? Channel { get; }

    internal string Folded { get; }

    /// <summary>Writes header and field.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Header} ({Field})";

    internal bool TryFindTerm(string words, out Concept? concept)
    {
        concept = null;
        return _terms.Count > 0 && _terms.TryGetValue(Text.Fold(words), out concept);
    }

    private static ActorField FieldOf(ActorCellStyle style) => style switch
    {
        ActorCellStyle.Fitted => ActorField.Id,
        ActorCellStyle.Named => ActorField.Country,
        ActorCellStyle.SameLine => ActorField.Address,
        _ => ActorField.Description,
    };

    private static void Refuse(bool isWrong, string why, string parameter)
    {
        if (isWrong)
        {
            throw new ArgumentException(why, parameter);
        }
    }
}
