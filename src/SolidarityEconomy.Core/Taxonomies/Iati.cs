namespace SolidarityEconomy.Taxonomies;

/// <summary>The short lists of the International Aid Transparency Initiative (IATI) that describe organisations in a cooperation.</summary>
/// <remarks>
/// Source: IATI Standard 2.03 (http://iatistandard.org/), code lists OrganisationRole, OrganisationType and CollaborationType,
/// CC BY 4.0; codes and English names row by row. Spanish and Portuguese names are ours. IATI has no code for a
/// cooperative or a group of a diaspora, nor for South-South cooperation.
/// </remarks>
public static class Iati
{
    /// <summary>What an organisation does in an activity: 1 Funding, 2 Accountable, 3 Extending, 4 Implementing.</summary>
    public static Taxonomy OrganisationRoles { get; } = BuiltInLists.Flat(
        "iati/organisation-role",
        new Text("Roles of organisations (IATI)", "Roles de las organizaciones (IATI)", "Papéis das organizações (IATI)"),
        ("1", new Text("Funding", "Financia", "Financia")),
        ("2", new Text("Accountable", "Responde por la actividad", "Responde pela atividade")),
        ("3", new Text("Extending", "Canaliza los fondos", "Repassa os recursos")),
        ("4", new Text("Implementing", "Ejecuta", "Executa")));

    /// <summary>What sort of body an organisation is, from 10 Government to 90 Other.</summary>
    public static Taxonomy OrganisationTypes { get; } = BuiltInLists.Flat(
        "iati/organisation-type",
        new Text("Types of organisations (IATI)", "Tipos de organizaciones (IATI)", "Tipos de organizações (IATI)"),
        ("10", new Text("Government", "Gobierno", "Governo")),
        ("11", new Text("Local Government", "Gobierno local", "Governo local")),
        ("15", new Text("Other Public Sector", "Otro del sector público", "Outro do setor público")),
        ("21", new Text("International NGO", "ONG internacional", "ONG internacional")),
        ("22", new Text("National NGO", "ONG nacional", "ONG nacional")),
        ("23", new Text("Regional NGO", "ONG regional", "ONG regional")),
        ("24", new Text("Partner Country based NGO", "ONG del país socio", "ONG do país parceiro")),
        ("30", new Text("Public Private Partnership", "Alianza público-privada", "Parceria público-privada")),
        ("40", new Text("Multilateral", "Multilateral", "Multilateral")),
        ("60", new Text("Foundation", "Fundación", "Fundação")),
        ("70", new Text("Private Sector", "Sector privado", "Setor privado")),
        ("71", new Text(
            "Private Sector in Provider Country", "Sector privado del país cooperante", "Setor privado do país cooperante")),
        ("72", new Text(
            "Private Sector in Aid Recipient Country", "Sector privado del país receptor", "Setor privado do país receptor")),
        ("73", new Text("Private Sector in Third Country", "Sector privado de un tercer país", "Setor privado de um terceiro país")),
        ("80", new Text("Academic, Training and Research", "Academia, formación e investigación", "Academia, formação e pesquisa")),
        ("90", new Text("Other", "Otra", "Outra")));

    /// <summary>Between whom a cooperation runs, from 1 Bilateral to 8 triangular; 5 does not exist.</summary>
    public static Taxonomy CollaborationTypes { get; } = BuiltInLists.Flat(
        "iati/collaboration-type",
        new Text("Types of collaboration (IATI)", "Tipos de colaboración (IATI)", "Tipos de colaboração (IATI)"),
        ("1", new Text("Bilateral", "Bilateral", "Bilateral")),
        ("2", new Text("Multilateral (inflows)", "Multilateral (aportes recibidos)", "Multilateral (aportes recebidos)")),
        ("3", new Text(
            "Bilateral, core contributions to NGOs and other private bodies / PPPs",
            "Bilateral, aportes al presupuesto general de ONG y otras entidades privadas / APP",
            "Bilateral, aportes ao orçamento geral de ONGs e outras entidades privadas / PPP")),
        ("4", new Text("Multilateral outflows", "Multilateral (desembolsos)", "Multilateral (desembolsos)")),
        ("6", new Text("Private Sector Outflows", "Desembolsos del sector privado", "Desembolsos do setor privado")),
        ("7", new Text(
            "Bilateral, ex-post reporting on NGOs’ activities funded through core contributions",
            "Bilateral, informe posterior sobre actividades de ONG pagadas con aportes generales",
            "Bilateral, relato posterior sobre atividades de ONGs pagas com aportes gerais")),
        ("8", new Text("Bilateral, triangular co-operation", "Bilateral, cooperación triangular", "Bilateral, cooperação triangular")));

    /// <summary>From <see cref="DomainLists.OrganisationKinds"/> to <see cref="OrganisationTypes"/>; the pairs are ours.</summary>
    /// <remarks>Solidarity enterprises, diaspora and community organisations, networks and media have no type of their own there.</remarks>
    public static Crosswalk FromOrganisationKinds => Crosswalks.KindsToIati;
}
