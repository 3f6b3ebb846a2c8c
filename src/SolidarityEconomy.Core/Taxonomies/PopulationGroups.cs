namespace SolidarityEconomy.Taxonomies;

/// <summary>Groups to which a person may say to belong, so that an inclusion policy can reserve places for them.</summary>
/// <remarks>
/// Women, young people, indigenous peoples, persons with disabilities, migrants, refugees, returnees, host communities, informal
/// workers and women who both care and provide stand in the concept note of the workshop of the Regional Conference on Migration
/// (8 November 2021) and in the summary of the webinar of Ashoka and IOM (20 August 2020); the others are those that inclusion
/// policies of the region commonly name. Names and notations are ours. Membership is self-declared with consent, revocable,
/// possibly manifold and never inferred; it enters no score.
/// </remarks>
public static class PopulationGroups
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "population-groups";

    /// <summary>The list; its order has no meaning beyond reading.</summary>
    public static Taxonomy Taxonomy { get; } = BuiltInLists.Flat(
        Scheme,
        new Text("Population groups", "Grupos de población", "Grupos populacionais"),
        ("women", new Text("Women", "Mujeres", "Mulheres")),
        ("youth", new Text("Young people", "Jóvenes", "Jovens")),
        ("older-persons", new Text("Older persons", "Personas mayores", "Pessoas idosas")),
        ("indigenous-peoples", new Text("Indigenous peoples", "Pueblos indígenas", "Povos indígenas")),
        ("afro-descendants", new Text("People of African descent", "Personas afrodescendientes", "Pessoas afrodescendentes")),
        ("traditional-communities", new Text(
            "Traditional communities", "Comunidades tradicionales", "Povos e comunidades tradicionais")),
        ("persons-with-disabilities", new Text("Persons with disabilities", "Personas con discapacidad", "Pessoas com deficiência")),
        ("migrants", new Text("Migrants", "Personas migrantes", "Pessoas migrantes")),
        ("refugees", new Text("Refugees and asylum seekers", "Personas refugiadas y solicitantes de asilo", "Pessoas refugiadas e solicitantes de refúgio")),
        ("displaced-persons", new Text("Internally displaced persons", "Personas desplazadas internas", "Pessoas deslocadas internas")),
        ("stateless-persons", new Text("Stateless persons", "Personas apátridas", "Pessoas apátridas")),
        ("returnees", new Text("Returnees", "Personas retornadas", "Pessoas retornadas")),
        ("host-community", new Text("Host community", "Comunidad de acogida", "Comunidade de acolhida")),
        ("informal-workers", new Text("Informal workers", "Trabajadoras y trabajadores informales", "Trabalhadoras e trabalhadores informais")),
        ("unemployed", new Text("People without work", "Personas desempleadas", "Pessoas desempregadas")),
        ("domestic-workers", new Text("Domestic workers", "Trabajadoras del hogar", "Trabalhadoras domésticas")),
        ("waste-pickers", new Text("Waste pickers", "Recicladores de base", "Catadoras e catadores de materiais recicláveis")),
        ("caregivers-and-providers", new Text(
            "Women who both care and provide",
            "Mujeres cuidadoras y proveedoras del hogar",
            "Mulheres cuidadoras e provedoras do lar")),
        ("single-parents", new Text("Heads of single-parent households", "Jefas y jefes de hogar solos", "Mães e pais solo")),
        ("rural-people", new Text("Rural people and small farmers", "Población rural y campesina", "População do campo e agricultura familiar")),
        ("low-income", new Text("People on low incomes", "Personas de bajos ingresos", "Pessoas de baixa renda")),
        ("lgbti", new Text("LGBTI+ people", "Personas LGBTI+", "Pessoas LGBTI+")),
        ("survivors-of-violence", new Text("Survivors of violence", "Sobrevivientes de violencia", "Sobreviventes de violência")));

    /// <summary>Takes a group by its notation.</summary>
    /// <param name="notation">For example <c>women</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
