namespace SolidarityEconomy.Taxonomies;

/// <summary>The four sectors of society between which multi-actor cooperation happens: public, private, academia, civil society.</summary>
/// <remarks>
/// Source: AGCI (the Chilean agency for international cooperation, today AGCID), synthesis of the seminar on multi-actor
/// cooperation for development, Santiago de Chile, January 2018, whose definition asks for two of these sectors and a public
/// actor. English and Portuguese names and all notations are ours. A sector says where an actor stands, neither its legal form
/// nor what it does; one actor may stand in several.
/// </remarks>
public static class Sectors
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "sectors";

    /// <summary>The list, in the order of the definition.</summary>
    public static Taxonomy Taxonomy { get; } = BuiltInLists.Flat(
        Scheme,
        new Text("Sectors", "Sectores", "Setores"),
        ("public", new Text("Public sector", "Sector público", "Setor público")),
        ("private", new Text("Private sector", "Sector privado", "Setor privado")),
        ("academia", new Text("Academia", "Academia", "Academia")),
        ("civil-society", new Text("Civil society", "Sociedad civil", "Sociedade civil")));

    /// <summary>Governments, municipalities, public agencies, intergovernmental bodies.</summary>
    public static Concept Public { get; } = Taxonomy.Find("public");

    /// <summary>Companies and their associations.</summary>
    public static Concept Private { get; } = Taxonomy.Find("private");

    /// <summary>Universities, schools and research centres.</summary>
    public static Concept Academia { get; } = Taxonomy.Find("academia");

    /// <summary>Associations, communities, movements, foundations, trade unions.</summary>
    public static Concept CivilSociety { get; } = Taxonomy.Find("civil-society");

    /// <summary>Takes one of the four by its notation.</summary>
    /// <param name="notation">For example <c>civil-society</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such sector.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
