namespace SolidarityEconomy.Taxonomies;

/// <summary>The five situations in which people on the move and those who receive them declare to be.</summary>
/// <remarks>
/// Source: the groups that the regional platform for refugees and migrants from Venezuela (R4V) plans for, as of 2022. Names and
/// notations are ours. A situation is self-declared, may change with the years, and several may hold at once; the library infers
/// none from stays or nationality.
/// </remarks>
public static class MobilitySituations
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "mobility-situations";

    /// <summary>The list: those who have arrived, are under way, go to and fro, have come back, and receive.</summary>
    public static Taxonomy Taxonomy { get; } = new(
        Scheme,
        new Text("Situations of mobility", "Situaciones de movilidad", "Situações de mobilidade"),
        [
            BuiltInLists.Row(
                "in-destination", new Text("In the country of destination", "En destino", "No país de destino"),
                ("es", "vocación de permanencia"), ("es", "residente en el país"), ("pt", "residente no país"),
                ("en", "settled")),
            BuiltInLists.Row(
                "in-transit", new Text("In transit", "En tránsito", "Em trânsito"),
                ("es", "de paso"), ("es", "caminantes"), ("pt", "de passagem")),
            BuiltInLists.Row(
                "pendular", new Text("Moving to and fro (pendular)", "Pendular", "Pendular"),
                ("es", "pendulares"), ("es", "transfronterizo"), ("pt", "transfronteiriço"), ("en", "circular"),
                ("en", "cross-border")),
            BuiltInLists.Row(
                "returnee", new Text("Returnee", "Retornado o retornada", "Retornado ou retornada"),
                ("es", "retornados"), ("es", "connacional retornado"), ("pt", "retornados")),
            BuiltInLists.Row(
                "host-community", new Text("Host community", "Comunidad de acogida", "Comunidade de acolhida"),
                ("es", "comunidad receptora"), ("pt", "comunidade local"), ("pt", "comunidade anfitriã"), ("en", "local people")),
        ]);

    /// <summary>Somebody who lives in a country other than that of origin, to stay.</summary>
    public static Concept InDestination { get; } = Taxonomy.Find("in-destination");

    /// <summary>Somebody who passes through a country on the way to another one.</summary>
    public static Concept InTransit { get; } = Taxonomy.Find("in-transit");

    /// <summary>Somebody who crosses a border and goes back again and again, for work, health or shopping.</summary>
    public static Concept Pendular { get; } = Taxonomy.Find("pendular");

    /// <summary>Somebody who has come back to the country of origin.</summary>
    public static Concept Returnee { get; } = Taxonomy.Find("returnee");

    /// <summary>Somebody of the place where the others arrive.</summary>
    public static Concept HostCommunity { get; } = Taxonomy.Find("host-community");

    /// <summary>Takes one of the five by its notation.</summary>
    /// <param name="notation">For example <c>in-transit</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such situation.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
