using System.Collections.Immutable;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>What the columns of a table of organisations mean, as data: four published tables, and any table of one's own.</summary>
/// <remarks>
/// Immutable. Columns may stand in any order in a table; those of the layout that a table lacks count as unknown, apart from the
/// id and the first name, which are needed. A layout without a column for the id makes ids of its own name and the number of
/// the row, such as <c>ica-youth:7</c>, which hold for that version of the table only.
/// </remarks>
public sealed class ActorTableLayout
{
    private const int MaxName = 40;

    /// <summary>Describes a table.</summary>
    /// <param name="name">What the layout is called: 1 to 40 of the characters of an id.</param>
    /// <param name="columns">Its columns, in the order in which they are exported; one at least feeds the name.</param>
    /// <param name="language">The language of names and descriptions; English unless told, <c>und</c> where rows differ.</param>
    /// <param name="country">The country of rows that name none; null when unknown.</param>
    /// <param name="tellsRepeatedNames">True to warn of names that stand in more than one row; they are kept all the same.</param>
    /// <exception cref="ArgumentException">
    /// The name is no id, the country is none, no column feeds the name, two columns feed the id, a header feeds a field twice,
    /// or latitudes and longitudes are not as many.
    /// </exception>
    public ActorTableLayout(
        string name,
        IEnumerable<ActorColumn> columns,
        LanguageTag language = default,
        Concept? country = null,
        bool tellsRepeatedNames = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(columns);
        if (!Id<Actor>.TryParse(name, out _) || name.Length > MaxName)
        {
            throw new ArgumentException($"'{name}' is not 1 to {MaxName} characters of an id.", nameof(name));
        }

        if (country is not null && !World.IsCountry(country))
        {
            throw new ArgumentException($"{country} is no country.", nameof(country));
        }

        Name = name;
        Columns = [.. columns];
        Language = language;
        Country = country;
        TellsRepeatedNames = tellsRepeatedNames;
        if (Columns.Contains(null!))
        {
            throw new ArgumentException("A column is null.", nameof(columns));
        }

        if (Count(ActorField.Name) == 0 || Count(ActorField.Id) > 1 || Count(ActorField.Latitude) != Count(ActorField.Longitude))
        {
            throw new ArgumentException(
                "A layout has a name, at most one id, and as many latitudes as longitudes.", nameof(columns));
        }

        if (Columns.DistinctBy(column => (column.Folded, column.Field)).Count() < Columns.Length)
        {
            throw new ArgumentException("A header feeds the same field twice.", nameof(columns));
        }
    }

    /// <summary>The "standard" form of the Digital Commons Co-operative, in which co-operative federations publish.</summary>
    /// <remarks>
    /// Source: Digital Commons Co-operative, open-data, SSE-Standard (as of 2023), and the tables of Co-operatives UK.
    /// <c>Companies House Number</c> becomes an identifier of the scheme <c>GB-COH</c>, entries of <c>Domains</c>, <c>Twitter</c>
    /// and <c>Facebook</c> identifiers of <c>domain</c>, <c>twitter</c> and <c>facebook</c>, <c>Email</c> and <c>Phone</c> contacts
    /// that coordinators see. Known and not taken in: <c>Territory ID</c>, <c>Geo Container</c> and its confidence,
    /// <c>Geocoded Address</c>, <c>Dataset</c>, <c>Sector</c>, <c>SIC Section</c>, <c>SIC Code</c> and
    /// <c>Ownership Classification</c>.
    /// </remarks>
    public static ActorTableLayout DigitalCommons { get; } = Layouts.DigitalCommons();

    /// <summary>The survey of youth-led co-operatives of the International Cooperative Alliance.</summary>
    /// <remarks>
    /// Source: Digital Commons Co-operative, open-data, ica-youth-network (2021). It has no ids and does not tell the language of
    /// its words. <c>type</c> offered the four types of the ILO in several languages, so that <c>Cooperativa de producción</c> is
    /// that of producers here; elsewhere the phrase is open. Known and not taken in: <c>organization_type</c>, <c>region</c> and
    /// <c>size</c>. Entries of <c>sector</c> become activities of the list <c>ica-youth/sector</c>.
    /// </remarks>
    public static ActorTableLayout IcaYouthCooperatives { get; } = Layouts.IcaYouthCooperatives();

    /// <summary>The register of co-operatives of Castilla y León in Spain.</summary>
    /// <remarks>
    /// Source: Junta de Castilla y León, open data, register of co-operatives; classes of Law 4/2002 of Castilla y León. The
    /// number is an identifier of the scheme <c>ES-CYL-COOP</c> and, fitted, the id. The class stays the legal form; only where it
    /// decides whose interest the co-operative serves it gives the type: work gives workers; consumers and users, and housing,
    /// give consumers or users (the guidelines of the ILO count users of housing there); agri-food, carriers, industrial or
    /// professional give producers. Joint use of land or livestock may have members who bring land, work or both; it, second
    /// degree, teaching and integral leave the type unknown.
    /// </remarks>
    public static ActorTableLayout CastillaYLeonRegister { get; } = Layouts.CastillaYLeonRegister();

    /// <summary>The map of initiatives of the SUSY project in Europe.</summary>
    /// <remarks>
    /// Source: SUSY, Sustainability and Solidarity in Economy, rows published through TransforMap (2016 to 2018). It does not tell
    /// the language of names and of the first description. Types of initiatives become activities of the list
    /// <c>susy/type-of-initiative</c>, keywords qualifiers of <c>susy/keyword</c>; <c>organic</c> and <c>fair_trade</c> with yes
    /// or only give the qualifiers of ESSGlobal. Known and not taken in: <c>partner</c> and <c>created_ms</c>.
    /// </remarks>
    public static ActorTableLayout Susy { get; } = Layouts.Susy();

    /// <summary>The four published layouts above, in their order.</summary>
    public static ImmutableArray<ActorTableLayout> All { get; } = [DigitalCommons, IcaYouthCooperatives, CastillaYLeonRegister, Susy];

    /// <summary>What the layout is called.</summary>
    public string Name { get; }

    /// <summary>Its columns, in the order in which they are exported.</summary>
    public ImmutableArray<ActorColumn> Columns { get; }

    /// <summary>The language of names and descriptions where a column has none of its own.</summary>
    public LanguageTag Language { get; }

    /// <summary>The country of rows that name none; null when unknown.</summary>
    public Concept? Country { get; }

    /// <summary>True when names that stand in more than one row are reported.</summary>
    public bool TellsRepeatedNames { get; }

    /// <summary>Chooses the published layout that a table follows, by the names of its columns.</summary>
    /// <remarks>
    /// A layout fits when the table has the columns that it needs, at least half of its columns, and few others: at least half of
    /// the columns that have a name are of the layout.
    /// </remarks>
    /// <param name="header">The names of the columns, whatever the case, accents, punctuation and order.</param>
    /// <returns>Of <see cref="All"/> the one that knows most of the columns, of several the first; null when none fits.</returns>
    public static ActorTableLayout? BestFor(IReadOnlyList<string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        HashSet<string> names = new(header.Select(name => Text.Fold(name ?? string.Empty)).Where(name => name.Length > 0), StringComparer.Ordinal);
        ActorTableLayout? best = null;
        int most = 0;
        foreach (ActorTableLayout layout in All)
        {
            HashSet<string> own = new(layout.Columns.Select(column => column.Folded), StringComparer.Ordinal);
            int known = names.Count(own.Contains);
            if (known > most && 2 * known >= names.Count && 2 * known >= own.Count
                && TableHeader.Read(layout, header, new TableFaults()).Missing.Count == 0)
            {
                best = layout;
                most = known;
            }
        }

        return best;
    }

    /// <summary>Takes further columns in, as a federation has that adds its own to a published form.</summary>
    /// <param name="columns">The columns to add behind those of the layout.</param>
    /// <returns>The longer layout, of the same name.</returns>
    /// <exception cref="ArgumentException">The whole would be no layout.</exception>
    public ActorTableLayout With(params IEnumerable<ActorColumn> columns) =>
        new(Name, Columns.Concat(columns), Language, Country, TellsRepeatedNames);

    /// <summary>Writes name and number of columns.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Name} ({Columns.Length} columns)";

    private int Count(ActorField field) => Columns.Count(column => column.Field == field);
}
