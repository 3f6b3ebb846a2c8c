using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Which columns of a <see cref="TaxonomyTable"/> hold what.</summary>
/// <remarks>
/// <para>
/// Immutable; equal by value. Columns may stand in any order; their names are compared without case, accents, punctuation and byte
/// order mark. A column that is not named by the layout is not read, and a warning tells so.
/// </para>
/// <para>
/// <see cref="Label"/> and <see cref="AlternativeLabels"/> may stand in several columns, one for each language, whose tag follows
/// the name: <c>label</c>, <c>label_es</c>, <c>Label (pt-BR)</c>. Without a tag the language of the table counts.
/// </para>
/// <para>
/// For a table of one's own, copy a layout and change names: <c>TaxonomyTableLayout.Plain with { Notation = "codigo", Label = "nombre" }</c>.
/// </para>
/// </remarks>
public sealed record TaxonomyTableLayout
{
    private TaxonomyTableLayout()
    {
    }

    /// <summary>
    /// Columns <c>notation</c>, <c>label</c>, <c>altLabel</c>, <c>broader</c>, <c>uri</c>, <c>validFrom</c> and <c>validUntil</c>;
    /// only notation or uri, and a label, are needed.
    /// </summary>
    public static TaxonomyTableLayout Plain { get; } = new();

    /// <summary>Skills, knowledge and skill groups as ESCO publishes them (European Commission, ESCO 1.1 and later, CSV).</summary>
    /// <remarks>
    /// For the files of skills, of skill groups and of the collections of digital, green, transversal and language skills. Groups have
    /// a code of their own; a skill has the last part of its address.
    /// </remarks>
    public static TaxonomyTableLayout EscoSkills { get; } = new()
    {
        Notation = "code",
        Address = "conceptUri",
        Label = "preferredLabel",
        AlternativeLabels = "altLabels",
        Broader = "broaderConceptUri",
    };

    /// <summary>The hierarchy of skill groups as ESCO publishes it: a row for each group with all groups above it, level by level.</summary>
    public static TaxonomyTableLayout EscoSkillsHierarchy { get; } = new()
    {
        Notation = "Level {0} code",
        Address = "Level {0} URI",
        Label = "Level {0} preferred term",
        Levels = 4,
    };

    /// <summary>Occupations as ESCO publishes them; they lie below each other by their codes and at last below an ISCO group.</summary>
    public static TaxonomyTableLayout EscoOccupations { get; } = new()
    {
        Notation = "code",
        Address = "conceptUri",
        Label = "preferredLabel",
        AlternativeLabels = "altLabels",
        Broader = "iscoGroup",
        Nesting = CodeNesting.Points,
    };

    /// <summary>The groups of ISCO-08 (ILO, 2008) as ESCO publishes them: each digit of a code is a level.</summary>
    public static TaxonomyTableLayout IscoGroups { get; } = new()
    {
        Notation = "code",
        Address = "conceptUri",
        Label = "preferredLabel",
        AlternativeLabels = "altLabels",
        Nesting = CodeNesting.Characters,
    };

    /// <summary>ISIC and lists made after it: <c>code</c>, <c>parent</c>, and <c>description</c> in one or more languages.</summary>
    public static TaxonomyTableLayout Isic { get; } = new() { Notation = "code", Label = "description", Broader = "parent" };

    /// <summary>The column of the code. A row without a code takes the last part of its address.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Notation
    {
        get;
        init => field = Name(value);
    }
    = "notation";

    /// <summary>The column of what people call an entry, or the beginning of the names of such columns.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Label
    {
        get;
        init => field = Name(value);
    }
    = "label";

    /// <summary>The column of what else people call it, several separated by a bar or a line break.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string AlternativeLabels
    {
        get;
        init => field = Name(value);
    }
    = "altLabel";

    /// <summary>
    /// The column of the codes or addresses of the entries directly above, several separated by a bar, a semicolon or a line break.
    /// </summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Broader
    {
        get;
        init => field = Name(value);
    }
    = "broader";

    /// <summary>The column of the absolute address.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Address
    {
        get;
        init => field = Name(value);
    }
    = "uri";

    /// <summary>The column of the first day of validity, as 2024-12-31.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string ValidFrom
    {
        get;
        init => field = Name(value);
    }
    = "validFrom";

    /// <summary>The column of the last day of validity, as 2024-12-31.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string ValidUntil
    {
        get;
        init => field = Name(value);
    }
    = "validUntil";

    /// <summary>
    /// What the codes tell of the hierarchy; nothing unless told. When they tell of an entry above that is in no row, the column
    /// <see cref="Broader"/> counts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such nesting.</exception>
    public CodeNesting Nesting
    {
        get;
        init => field = value is >= CodeNesting.None and <= CodeNesting.Points
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such nesting.");
    }

    // When above 0, the names of columns hold the number of a level, and the last level that a row has is its entry.
    internal int Levels { get; private init; }

    private static string Name(string value, [CallerMemberName] string? property = null)
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return Text.Fold(value).Length > 0 ? value : throw new ArgumentException("The name of a column is blank.", property);
    }
}
