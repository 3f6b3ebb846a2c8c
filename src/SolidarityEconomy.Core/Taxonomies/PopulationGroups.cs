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
    public static Taxonomy Taxonomy { get; } = new(
        Scheme,
        new Text("Population groups", "Grupos de población", "Grupos populacionais"),
        [
            BuiltInLists.Row(
                "women", new Text("Women", "Mujeres", "Mulheres"),
                ("es", "mujer"), ("pt", "mulher"), ("en", "woman")),
            BuiltInLists.Row(
                "youth", new Text("Young people", "Jóvenes", "Jovens"),
                ("es", "juventud"), ("pt", "juventude"), ("en", "youth")),
            BuiltInLists.Row(
                "older-persons", new Text("Older persons", "Personas mayores", "Pessoas idosas"),
                ("es", "adultos mayores"), ("es", "tercera edad"), ("pt", "idosos"), ("pt", "terceira idade"),
                ("en", "elderly people")),
            BuiltInLists.Row(
                "indigenous-peoples", new Text("Indigenous peoples", "Pueblos indígenas", "Povos indígenas"),
                ("es", "indígenas"), ("es", "pueblos originarios"), ("pt", "indígenas"), ("pt", "povos originários"),
                ("en", "indigenous people")),
            BuiltInLists.Row(
                "afro-descendants",
                new Text("People of African descent", "Personas afrodescendientes", "Pessoas afrodescendentes"),
                ("es", "afrodescendientes"), ("es-EC", "afroecuatorianos"), ("es-CO", "afrocolombianos"),
                ("es-PE", "afroperuanos"), ("pt", "negros e negras"), ("pt", "população negra"), ("en", "Afro-descendants")),
            BuiltInLists.Row(
                "traditional-communities",
                new Text("Traditional communities", "Comunidades tradicionales", "Povos e comunidades tradicionais"),
                ("es-CO", "comunidades raizales"), ("es-EC", "pueblo montubio"), ("pt-BR", "quilombolas"),
                ("pt-BR", "ribeirinhos")),
            BuiltInLists.Row(
                "persons-with-disabilities",
                new Text("Persons with disabilities", "Personas con discapacidad", "Pessoas com deficiência"),
                ("es", "discapacidad"), ("pt", "PcD"), ("en", "disabled people")),
            BuiltInLists.Row(
                "migrants", new Text("Migrants", "Personas migrantes", "Pessoas migrantes"),
                ("es", "migrantes"), ("pt", "migrantes"), ("pt", "imigrantes"), ("en", "immigrants")),
            BuiltInLists.Row(
                "refugees",
                new Text(
                    "Refugees and asylum seekers",
                    "Personas refugiadas y solicitantes de asilo",
                    "Pessoas refugiadas e solicitantes de refúgio"),
                ("es", "refugiados"), ("es", "solicitantes de refugio"), ("pt", "refugiados"), ("en", "refugees")),
            BuiltInLists.Row(
                "displaced-persons",
                new Text("Internally displaced persons", "Personas desplazadas internas", "Pessoas deslocadas internas"),
                ("es", "desplazados"), ("es-CO", "víctimas del desplazamiento forzado"), ("pt", "deslocados internos"),
                ("en", "IDPs")),
            BuiltInLists.Row(
                "stateless-persons", new Text("Stateless persons", "Personas apátridas", "Pessoas apátridas"),
                ("es", "apátridas"), ("pt", "apátridas")),
            BuiltInLists.Row(
                "returnees", new Text("Returnees", "Personas retornadas", "Pessoas retornadas"),
                ("es", "retornados"), ("es", "connacionales retornados"), ("pt", "retornados")),
            BuiltInLists.Row(
                "host-community", new Text("Host community", "Comunidad de acogida", "Comunidade de acolhida"),
                ("es", "comunidad receptora"), ("es", "población local"), ("pt", "comunidade local"),
                ("pt", "comunidade anfitriã"), ("en", "local people")),
            BuiltInLists.Row(
                "informal-workers",
                new Text("Informal workers", "Trabajadoras y trabajadores informales", "Trabalhadoras e trabalhadores informais"),
                ("es", "trabajo informal"), ("es", "vendedores ambulantes"), ("pt", "trabalho informal"), ("pt", "ambulantes"),
                ("pt-BR", "camelôs"), ("en", "street vendors")),
            BuiltInLists.Row(
                "unemployed", new Text("People without work", "Personas desempleadas", "Pessoas desempregadas"),
                ("es", "desempleados"), ("es", "sin trabajo"), ("pt", "desempregados"), ("en", "unemployed")),
            BuiltInLists.Row(
                "domestic-workers", new Text("Domestic workers", "Trabajadoras del hogar", "Trabalhadoras domésticas"),
                ("es", "trabajadoras remuneradas del hogar"), ("es", "empleadas domésticas"), ("pt", "empregadas domésticas")),
            BuiltInLists.Row(
                "waste-pickers",
                new Text("Waste pickers", "Recicladores de base", "Catadoras e catadores de materiais recicláveis"),
                ("es-CO", "recuperadores"), ("es-MX", "pepenadores"), ("es-AR", "cartoneros"), ("pt-BR", "catadores")),
            BuiltInLists.Row(
                "caregivers-and-providers",
                new Text(
                    "Women who both care and provide",
                    "Mujeres cuidadoras y proveedoras del hogar",
                    "Mulheres cuidadoras e provedoras do lar"),
                ("es", "cuidadoras"), ("pt", "cuidadoras"), ("en", "caregivers")),
            BuiltInLists.Row(
                "single-parents",
                new Text("Heads of single-parent households", "Jefas y jefes de hogar solos", "Mães e pais solo"),
                ("es", "madres solteras"), ("es-CO", "madres cabeza de familia"), ("pt", "mães solo"), ("en", "single mothers")),
            BuiltInLists.Row(
                "rural-people",
                new Text(
                    "Rural people and small farmers",
                    "Población rural y campesina",
                    "População do campo e agricultura familiar"),
                ("es", "campesinos"), ("es", "agricultura familiar"), ("pt", "agricultores familiares"), ("pt", "camponeses"),
                ("en", "peasants")),
            BuiltInLists.Row(
                "low-income", new Text("People on low incomes", "Personas de bajos ingresos", "Pessoas de baixa renda"),
                ("es", "personas en situación de pobreza"), ("pt", "pessoas em situação de pobreza"), ("en", "poor people")),
            BuiltInLists.Row(
                "lgbti", new Text("LGBTI+ people", "Personas LGBTI+", "Pessoas LGBTI+"),
                ("es", "LGBTIQ+"), ("es", "diversidades sexuales y de género"), ("pt", "LGBTQIA+"), ("en", "LGBTQ+")),
            BuiltInLists.Row(
                "survivors-of-violence",
                new Text("Survivors of violence", "Sobrevivientes de violencia", "Sobreviventes de violência"),
                ("es", "víctimas de violencia"), ("pt", "vítimas de violência"), ("en", "victims of violence")),
        ]);

    /// <summary>Takes a group by its notation.</summary>
    /// <param name="notation">For example <c>women</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
