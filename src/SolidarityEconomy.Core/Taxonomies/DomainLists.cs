namespace SolidarityEconomy.Taxonomies;

/// <summary>Small lists of words by which networks, campaigns and platforms describe people, communities and what they exchange.</summary>
/// <remarks>
/// Each is data: where a community uses other words, it makes a <see cref="Taxonomy"/> of its own. Sources: the summary of the
/// webinar of Ashoka and IOM on social entrepreneurs and the diaspora (20 August 2020), the concept note of the workshop of the
/// Regional Conference on Migration (8 November 2021), and the call of RIPESS for its working group at GSEF (Montréal, 2016).
/// The words are theirs where they name them; what the list adds is said at each. Notations and the missing languages are ours.
/// </remarks>
public static class DomainLists
{
    /// <summary>What marks a changemaker: creativity, empathy and enterprise (webinar), and solving problems with others.</summary>
    public static Taxonomy Traits { get; } = BuiltInLists.Flat(
        "traits",
        new Text("Traits", "Rasgos", "Traços"),
        ("creativity", new Text("Creativity", "Creatividad", "Criatividade")),
        ("empathy", new Text("Empathy", "Empatía", "Empatia")),
        ("entrepreneurial-spirit", new Text("Entrepreneurial spirit", "Espíritu emprendedor", "Espírito empreendedor")),
        ("problem-solving", new Text("Solving problems", "Capacidad de resolver problemas", "Capacidade de resolver problemas")));

    /// <summary>How somebody may take part in a campaign or network; ambassador and member are the webinar's, the others ours.</summary>
    public static Taxonomy ParticipationModes { get; } = BuiltInLists.Flat(
        "participation-modes",
        new Text("Ways to take part", "Formas de participar", "Formas de participar"),
        ("member", new Text("Member", "Integrante", "Integrante")),
        ("ambassador", new Text("Ambassador", "Embajador o embajadora", "Embaixador ou embaixadora")),
        ("mentor", new Text("Volunteer mentor", "Mentor voluntario o mentora voluntaria", "Mentor voluntário ou mentora voluntária")),
        ("funder", new Text("Funder", "Financiador o financiadora", "Financiador ou financiadora")),
        ("connector", new Text("Connector", "Quien conecta", "Quem conecta")),
        ("storyteller", new Text("Storyteller", "Quien cuenta historias", "Quem conta histórias")),
        ("volunteer", new Text("Volunteer", "Voluntario o voluntaria", "Voluntário ou voluntária")),
        ("advocate", new Text("Advocate", "Quien incide en políticas", "Quem atua na incidência política")));

    /// <summary>What members of a diaspora wish to bring about in their countries of origin (webinar).</summary>
    public static Taxonomy ContributionAreas { get; } = BuiltInLists.Flat(
        "contribution-areas",
        new Text("Areas of contribution", "Áreas de aporte", "Áreas de contribuição"),
        ("social-transformation", new Text("Social transformation", "Transformación social", "Transformação social")),
        ("democracy", new Text("Democracy", "Democracia", "Democracia")),
        ("equal-opportunities", new Text("Equal opportunities", "Igualdad de oportunidades", "Igualdade de oportunidades")));

    /// <summary>The three pillars by which IOM works with diasporas (webinar): enable, engage, empower.</summary>
    public static Taxonomy EngagementPillars { get; } = BuiltInLists.Flat(
        "engagement-pillars",
        new Text("Pillars of engagement", "Pilares de la estrategia", "Pilares da estratégia"),
        ("enable", new Text("Enable", "Habilitar", "Habilitar")),
        ("engage", new Text("Engage", "Involucrar", "Envolver")),
        ("empower", new Text("Empower", "Empoderar", "Empoderar")));

    /// <summary>What the platform iDiaspora is for, after its motto.</summary>
    public static Taxonomy PlatformFunctions { get; } = BuiltInLists.Flat(
        "platform-functions",
        new Text("Functions of a platform", "Funciones de una plataforma", "Funções de uma plataforma"),
        ("connect", new Text("Connect", "Conectar", "Conectar")),
        ("learn", new Text("Learn", "Aprender", "Aprender")),
        ("contribute", new Text("Contribute", "Contribuir", "Contribuir")));

    /// <summary>What entrepreneurs and diaspora want to exchange with each other (webinar, conclusion).</summary>
    public static Taxonomy ExchangeKinds { get; } = BuiltInLists.Flat(
        "exchange-kinds",
        new Text("What is exchanged", "Qué se intercambia", "O que se troca"),
        ("contacts", new Text("Contacts", "Contactos", "Contatos")),
        ("knowledge", new Text("Knowledge", "Conocimiento", "Conhecimento")),
        ("good-practices", new Text("Good practices", "Buenas prácticas", "Boas práticas")));

    /// <summary>What participants ask the organisers to provide (webinar).</summary>
    public static Taxonomy ProvisionKinds { get; } = BuiltInLists.Flat(
        "provision-kinds",
        new Text("What is provided", "Qué se provee", "O que se oferece"),
        ("data", new Text("Data", "Datos", "Dados")),
        ("information", new Text("Information", "Información", "Informação")),
        ("training", new Text("Training", "Capacitación", "Capacitação")),
        ("connections", new Text("Connections", "Conexiones", "Conexões")),
        ("resources", new Text("Resources", "Recursos", "Recursos")));

    /// <summary>What members share on a platform (webinar).</summary>
    public static Taxonomy SharedThings { get; } = BuiltInLists.Flat(
        "shared-things",
        new Text("What is shared", "Qué se comparte", "O que se compartilha"),
        ("idea", new Text("Ideas", "Ideas", "Ideias")),
        ("resource", new Text("Resources", "Recursos", "Recursos")),
        ("inspiration", new Text("Inspiration", "Inspiración", "Inspiração")));

    /// <summary>The three shapes in which the webinar asks for a home of the diaspora.</summary>
    public static Taxonomy CommunityKinds { get; } = BuiltInLists.Flat(
        "community-kinds",
        new Text("Kinds of communities", "Tipos de comunidad", "Tipos de comunidade"),
        ("space", new Text("Space", "Espacio", "Espaço")),
        ("network", new Text("Network", "Red", "Rede")),
        ("community", new Text("Community", "Comunidad", "Comunidade")));

    /// <summary>What a community does together (webinar); notations stay when the names of a community differ.</summary>
    public static Taxonomy CommunityActivities { get; } = BuiltInLists.Flat(
        "community-activities",
        new Text("Activities of a community", "Actividades de una comunidad", "Atividades de uma comunidade"),
        ("training", new Text("Training", "Formación", "Formação")),
        ("interaction", new Text("Interaction", "Interacción", "Interação")),
        ("meeting", new Text("Meetings", "Encuentros", "Encontros")),
        ("strengthening", new Text("Strengthening of enterprises", "Fortalecimiento de emprendimientos", "Fortalecimento de empreendimentos")),
        ("brainstorming", new Text("Brainstorming", "Lluvia de ideas", "Chuva de ideias")),
        ("experience-sharing", new Text("Sharing of experiences", "Intercambio de experiencias", "Troca de experiências")),
        ("storytelling", new Text("Telling own stories", "Contar historias propias", "Contar as próprias histórias")),
        ("scouting", new Text("Finding projects that need support", "Identificar proyectos que necesitan apoyo", "Identificar projetos que precisam de apoio")),
        ("anti-discrimination", new Text("Work against racism and xenophobia", "Prevención del racismo y la xenofobia", "Combate ao racismo e à xenofobia")),
        ("advocacy", new Text("Advocacy", "Incidencia política", "Incidência política")));

    /// <summary>How a process should be led (webinar, conclusion).</summary>
    public static Taxonomy ProcessPrinciples { get; } = BuiltInLists.Flat(
        "process-principles",
        new Text("Principles of a process", "Principios de un proceso", "Princípios de um processo"),
        ("open", new Text("Open", "Abierto", "Aberto")),
        ("inclusive", new Text("Inclusive", "Inclusivo", "Inclusivo")),
        ("participatory", new Text("Participatory", "Participativo", "Participativo")));

    /// <summary>What sort of body an organisation is; the four axes of form, members, structure and sector stay apart from it.</summary>
    /// <remarks>
    /// Named by the webinar (companies, government offices, intergovernmental bodies), by the concept note (ministries,
    /// municipalities, workers' and employers' organisations) and by RIPESS (networks, research organisations, international
    /// agencies and NGOs, cooperation services). University, foundation, media and school are ours.
    /// </remarks>
    public static Taxonomy OrganisationKinds { get; } = BuiltInLists.Flat(
        "organisation-kinds",
        new Text("Kinds of organisations", "Tipos de organización", "Tipos de organização"),
        ("government-office", new Text("Government office", "Oficina de gobierno", "Órgão de governo")),
        ("local-government", new Text("Local government", "Gobierno local", "Governo local")),
        ("cooperation-service", new Text(
            "Cooperation agency or service", "Agencia o servicio de cooperación", "Agência ou serviço de cooperação")),
        ("intergovernmental-organisation", new Text(
            "Intergovernmental organisation", "Organismo intergubernamental", "Organismo intergovernamental")),
        ("company", new Text("Company", "Empresa", "Empresa")),
        ("solidarity-enterprise", new Text(
            "Enterprise of the solidarity economy", "Empresa u organización de la economía solidaria", "Empreendimento econômico solidário")),
        ("ngo", new Text("Non-governmental organisation", "Organización no gubernamental", "Organização não governamental")),
        ("international-ngo", new Text("International NGO", "ONG internacional", "ONG internacional")),
        ("foundation", new Text("Foundation", "Fundación", "Fundação")),
        ("diaspora-organisation", new Text("Diaspora organisation", "Organización de la diáspora", "Organização da diáspora")),
        ("community-organisation", new Text("Community organisation", "Organización comunitaria", "Organização comunitária")),
        ("trade-union", new Text("Workers' organisation", "Organización de trabajadores", "Organização de trabalhadores")),
        ("employers-organisation", new Text("Employers' organisation", "Organización de empleadores", "Organização de empregadores")),
        ("network", new Text("Network or federation", "Red o federación", "Rede ou federação")),
        ("university", new Text("University", "Universidad", "Universidade")),
        ("school", new Text("School or training centre", "Escuela o centro de formación", "Escola ou centro de formação")),
        ("research-organisation", new Text("Research organisation", "Organización de investigación", "Organização de pesquisa")),
        ("media", new Text("Media", "Medio de comunicación", "Meio de comunicação")));

    /// <summary>Which bodies count as social and solidarity economy (concept note; self-help groups after ILO, 2022).</summary>
    public static Taxonomy EntityKinds { get; } = BuiltInLists.Flat(
        "sse-entity-kinds",
        new Text(
            "Entities of the social and solidarity economy",
            "Entidades de la economía social y solidaria",
            "Entidades da economia solidária"),
        ("cooperative", new Text("Cooperative", "Cooperativa", "Cooperativa")),
        ("mutual-society", new Text("Mutual society", "Mutual", "Mutualidade")),
        ("association", new Text("Association", "Asociación", "Associação")),
        ("foundation", new Text("Foundation", "Fundación", "Fundação")),
        ("social-enterprise", new Text("Social enterprise", "Empresa social", "Empresa social")),
        ("self-help-group", new Text("Self-help group", "Grupo de autoayuda", "Grupo de autoajuda")));

    /// <summary>How far an enterprise has come, in order: the four trainings of the ILO's Start and Improve Your Business.</summary>
    public static Taxonomy EnterpriseStages { get; } = BuiltInLists.Flat(
        "enterprise-stages",
        new Text("Stages of an enterprise", "Etapas de un emprendimiento", "Etapas de um empreendimento"),
        ("idea", new Text("Idea", "Idea", "Ideia")),
        ("start", new Text("Start", "Puesta en marcha", "Início")),
        ("improve", new Text("Improvement", "Mejora", "Melhoria")),
        ("expand", new Text("Expansion", "Expansión", "Expansão")));

    /// <summary>How far a network or collaboration reaches (RIPESS); local is ours.</summary>
    public static Taxonomy Scopes { get; } = BuiltInLists.Flat(
        "scopes",
        new Text("Scopes", "Alcances", "Alcances"),
        ("local", new Text("Local", "Local", "Local")),
        ("national", new Text("National", "Nacional", "Nacional")),
        ("subregional", new Text("Subregional", "Subregional", "Sub-regional")),
        ("continental", new Text("Continental", "Continental", "Continental")),
        ("global", new Text("Worldwide", "Mundial", "Mundial")));

    /// <summary>Where social and solidarity enterprises make a difference (concept note).</summary>
    public static Taxonomy ImpactAreas { get; } = BuiltInLists.Flat(
        "impact-areas",
        new Text("Areas of impact", "Áreas de impacto", "Áreas de impacto"),
        ("employment", new Text("Employment", "Empleo", "Emprego")),
        ("formality", new Text("Formality of work", "Formalidad laboral", "Formalização do trabalho")),
        ("poverty", new Text("Poverty", "Pobreza", "Pobreza")),
        ("inclusion", new Text("Inclusion", "Inclusión", "Inclusão")),
        ("climate", new Text("Climate", "Clima", "Clima")));

    /// <summary>What keeps people on the move from decent work (concept note); language, documents and care are ours.</summary>
    public static Taxonomy IntegrationBarriers { get; } = BuiltInLists.Flat(
        "integration-barriers",
        new Text("Barriers to integration", "Barreras para la integración", "Barreiras à integração"),
        ("no-decent-offers", new Text("No decent offers", "Falta de ofertas de trabajo decente", "Falta de ofertas de trabalho decente")),
        ("informality", new Text("Informality", "Informalidad", "Informalidade")),
        ("xenophobia", new Text("Xenophobia", "Xenofobia", "Xenofobia")),
        ("discrimination", new Text("Discrimination", "Discriminación", "Discriminação")),
        ("documents", new Text("Lack of documents", "Falta de documentos", "Falta de documentos")),
        ("language", new Text("Language", "Idioma", "Idioma")),
        ("care", new Text("Care at home", "Cuidados en el hogar", "Cuidados em casa")));
}
