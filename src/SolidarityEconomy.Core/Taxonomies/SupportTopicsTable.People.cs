namespace SolidarityEconomy.Taxonomies;

internal static partial class SupportTopicsTable
{
    private static TaxonomyRow[] Cooperatives => Theme(
        "cooperatives", "Running a cooperative", "Organización cooperativa", "Organização cooperativa",
        Topic(
            "coop-basics", "What a cooperative is", "Qué es una cooperativa", "O que é uma cooperativa",
            ("es", "cooperativismo"), ("es", "principios cooperativos"), ("pt", "cooperativismo")),
        Topic(
            "coop-statutes", "Statutes and internal rules", "Estatutos y reglamentos", "Estatuto e regimento interno",
            ("es", "reglamento interno"), ("es", "estatutos de la cooperativa"), ("pt", "regimento"),
            ("pt", "estatuto da cooperativa")),
        Topic(
            "assembly", "Running an assembly", "Conducir una asamblea", "Conduzir uma assembleia",
            ("es", "asamblea general"), ("es", "elección de la directiva"), ("pt", "assembleia geral"),
            ("pt", "eleição da diretoria")),
        Topic(
            "minutes", "Minutes and books", "Actas y libros", "Atas e livros",
            ("es", "levantar el acta"), ("pt", "redigir a ata")),
        Topic(
            "board-work", "Board and supervisory board", "Consejo de administración y consejo de vigilancia",
            "Conselho de administração e conselho fiscal",
            ("es", "directiva"), ("es", "junta directiva"), ("pt", "diretoria")),
        Topic(
            "deciding-together", "Deciding together", "Decidir en conjunto", "Decidir em conjunto",
            ("es", "toma de decisiones participativa"), ("es", "autogestión"), ("pt", "autogestão"),
            ("pt", "decisão participativa")),
        Topic(
            "conflict-resolution", "Solving conflicts", "Resolución de conflictos", "Resolução de conflitos",
            ("es", "mediación"), ("pt", "mediação")),
        Topic("teamwork", "Working as a team", "Trabajo en equipo", "Trabalho em equipe", ("pt-PT", "trabalho em equipa")),
        Topic(
            "leadership", "Leadership", "Liderazgo", "Liderança",
            ("es", "formación de líderes"), ("pt", "formação de lideranças")),
        Topic(
            "surplus-sharing", "Sharing the surplus", "Reparto de excedentes", "Rateio das sobras",
            ("es-PE", "distribución de remanentes"), ("es", "retorno cooperativo"), ("pt", "distribuição das sobras")),
        Topic(
            "internal-control", "Accountability and internal control", "Rendición de cuentas y control interno",
            "Prestação de contas e controle interno",
            ("es", "auditoría"), ("pt", "auditoria")),
        Topic(
            "federations", "Networks and federations", "Redes y federaciones", "Redes e federações",
            ("es", "integración cooperativa"), ("es", "cooperativa de segundo grado"), ("pt", "intercooperação"),
            ("pt", "cooperativa central")),
        Topic(
            "gender-equality", "Equality of women and men", "Igualdad de género", "Igualdade de gênero",
            ("es", "equidad de género"), ("es", "enfoque de género"), ("pt", "equidade de gênero")));

    private static TaxonomyRow[] Care => Theme(
        "care", "Care and health", "Cuidados y salud", "Cuidados e saúde",
        Topic(
            "child-care", "Care of children", "Cuidado de niñas y niños", "Cuidado de crianças",
            ("es", "guardería"), ("es", "cuidado de los hijos"), ("pt", "cuidado dos filhos"), ("es-CL", "sala cuna"), ("es-CO", "jardín infantil"), ("pt", "creche")),
        Topic(
            "adult-care", "Care of older persons and persons with disabilities",
            "Cuidado de personas mayores y con discapacidad", "Cuidado de pessoas idosas e com deficiência",
            ("es", "cuidado de adultos mayores"), ("es", "asistencia personal"), ("pt", "cuidador de idosos"),
            ("pt", "assistência pessoal")),
        Topic(
            "psychosocial-support", "Psychosocial support", "Apoyo psicosocial", "Apoio psicossocial",
            ("es", "contención emocional"), ("es", "salud mental"), ("pt", "saúde mental"), ("pt", "acolhimento")),
        Topic(
            "violence-help", "Help against violence", "Ayuda frente a la violencia", "Ajuda contra a violência",
            ("es", "violencia de género"), ("es", "violencia intrafamiliar"), ("pt", "violência doméstica")),
        Topic(
            "health-services", "Access to health services", "Acceso a servicios de salud", "Acesso a serviços de saúde",
            ("es", "sacar turno en el centro de salud"), ("es-CO", "afiliación a la EPS"), ("pt-BR", "cartão do SUS"),
            ("pt", "posto de saúde")));

    private static TaxonomyRow[] Mobility => Theme(
        "mobility", "Migration and integration", "Movilidad e integración", "Migração e integração",
        Topic(
            "regularisation", "Residence papers", "Regularización migratoria", "Regularização migratória",
            ("es", "visa y residencia"), ("es", "papeles de residencia"), ("es-CO", "permiso por protección temporal"), ("es-PE", "carné de extranjería"),
            ("pt-BR", "registro na Polícia Federal"), ("pt", "autorização de residência")),
        Topic(
            "asylum", "Asylum", "Solicitud de refugio", "Solicitação de refúgio",
            ("es", "asilo"), ("es", "condición de refugiado"), ("pt", "pedido de refúgio"), ("pt-PT", "pedido de asilo")),
        Topic(
            "work-permit", "Work permits", "Permiso de trabajo", "Autorização de trabalho",
            ("es", "visa de trabajo"), ("pt", "visto de trabalho")),
        Topic(
            "identity-papers", "Identity papers", "Documentos de identidad", "Documentos de identidade",
            ("es", "cédula y pasaporte"), ("es", "partida de nacimiento"), ("es-MX", "acta de nacimiento"),
            ("pt-BR", "RG e CPF"), ("pt", "certidão de nascimento")),
        Topic(
            "diploma-recognition", "Recognition of diplomas", "Reconocimiento de títulos", "Reconhecimento de diplomas",
            ("es", "homologación de títulos"), ("es", "convalidación"), ("es", "apostilla"), ("pt", "revalidação de diplomas"),
            ("pt", "apostilamento")),
        Topic(
            "job-search", "Finding work", "Búsqueda de empleo", "Busca de emprego",
            ("es", "hoja de vida"), ("es", "entrevista de trabajo"), ("es-MX", "currículum"), ("pt", "currículo"),
            ("pt", "entrevista de emprego")),
        Topic(
            "housing", "Housing", "Vivienda", "Moradia",
            ("es", "arriendo"), ("es-MX", "renta"), ("es-AR", "alquiler"), ("pt", "aluguel")),
        Topic(
            "schooling", "School for the children", "Escuela para los hijos", "Escola para os filhos",
            ("es", "cupo escolar"), ("es", "matrícula"), ("es", "apoyo con las tareas"), ("pt", "vaga na escola"),
            ("pt", "reforço escolar")),
        Topic(
            "orientation", "Finding one's way in a new place", "Orientación en el nuevo lugar", "Orientação no novo lugar",
            ("es", "a dónde acudir"), ("pt", "onde procurar ajuda")),
        Topic(
            "language-practice", "Language practice", "Práctica de idiomas", "Prática de idiomas",
            ("en", "conversation partner"), ("es", "intercambio de idiomas"), ("es", "clases de español"), ("es", "clases de portugués"),
            ("pt", "aulas de português"),
            ("pt", "português para imigrantes"), ("pt", "conversação")),
        Topic(
            "interpreting", "Interpreting and translation", "Interpretación y traducción", "Interpretação e tradução",
            ("es", "traducir documentos"), ("pt", "traduzir documentos")),
        Topic(
            "return", "Return and reintegration", "Retorno y reintegración", "Retorno e reintegração",
            ("es", "volver al país"), ("pt", "voltar ao país")),
        Topic(
            "against-discrimination", "Against discrimination and xenophobia", "Contra la discriminación y la xenofobia",
            "Contra a discriminação e a xenofobia",
            ("es", "convivencia"), ("es", "racismo"), ("pt", "convivência"), ("pt", "racismo")));

    private static TaxonomyRow[] Community => Theme(
        "community", "Community and projects", "Comunidad y proyectos", "Comunidade e projetos",
        Topic(
            "project-management", "Managing projects", "Gestión de proyectos", "Gestão de projetos",
            ("es", "ejecutar un proyecto"), ("pt", "executar um projeto")),
        Topic(
            "monitoring", "Following up and evaluating", "Seguimiento y evaluación", "Monitoramento e avaliação",
            ("es", "indicadores"), ("es", "monitoreo"), ("pt", "indicadores"), ("pt-PT", "monitorização e avaliação")),
        Topic(
            "events", "Organising events", "Organización de eventos", "Organização de eventos",
            ("es", "organizar un encuentro"), ("pt", "organizar um encontro")),
        Topic(
            "facilitation", "Facilitating workshops", "Facilitación de talleres", "Facilitação de oficinas",
            ("es", "dinámicas de grupo"), ("es", "educación popular"), ("pt", "dinâmicas de grupo"), ("pt", "educação popular")),
        Topic(
            "training-design", "Designing trainings", "Diseño de capacitaciones", "Planejamento de capacitações",
            ("es", "diseñar un curso"), ("es", "formación de formadores"), ("pt", "elaborar um curso"),
            ("pt", "formação de formadores")),
        Topic(
            "mentoring", "Being a mentor", "Ser mentor o mentora", "Ser mentor ou mentora",
            ("es", "acompañar a otros"), ("pt", "acompanhar outras pessoas")),
        Topic(
            "public-speaking", "Speaking in public", "Hablar en público", "Falar em público",
            ("es", "oratoria"), ("pt", "oratória")),
        Topic(
            "storytelling", "Telling our stories", "Contar nuestras historias", "Contar nossas histórias",
            ("es", "historias de vida"), ("es", "radio comunitaria"), ("pt", "histórias de vida"), ("pt", "rádio comunitária")),
        Topic(
            "advocacy", "Influencing public policy", "Incidencia en políticas públicas", "Incidência em políticas públicas",
            ("es", "cabildeo"), ("es", "incidencia política"), ("pt", "incidência política"), ("pt", "controle social"),
            ("en", "advocacy")),
        Topic(
            "alliances", "Building alliances", "Construir alianzas", "Construir parcerias",
            ("es", "red de contactos"), ("es", "aliados"), ("pt", "rede de contatos"), ("pt", "articulação")),
        Topic(
            "literacy", "Reading, writing and numbers", "Lectura, escritura y cuentas", "Leitura, escrita e contas",
            ("es", "educación de adultos"), ("pt", "alfabetização"), ("pt", "educação de jovens e adultos")));
}
