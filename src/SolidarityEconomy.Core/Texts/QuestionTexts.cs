using System.Collections.Frozen;

namespace SolidarityEconomy.Texts;

/// <summary>The questions that fill the gaps of a profile: to one person, and to the people of a body or group.</summary>
internal static class QuestionTexts
{
    public const string MatchingConsent = "consent";
    public const string NeedOrOffer = "need-or-offer";
    public const string Contact = "contact";
    public const string Languages = "languages";
    public const string Place = "place";
    public const string Skills = "skills";
    public const string Availability = "availability";
    public const string NeedTopic = "need-topic";
    public const string NeedPlaces = "need-places";
    public const string NeedQuantity = "need-quantity";
    public const string OfferTopics = "offer-topics";
    public const string OfferPlaces = "offer-places";
    public const string OfferCapacity = "offer-capacity";
    public const string NeedKind = "need-kind";
    public const string NeedUrgency = "need-urgency";
    public const string NeedTerms = "need-terms";
    public const string OfferKind = "offer-kind";
    public const string OfferTerms = "offer-terms";
    public const string TimeZone = "time-zone";
    public const string PreferredChannel = "channel";
    public const string Bandwidth = "bandwidth";
    public const string Activities = "activities";
    public const string Sectors = "sectors";
    public const string MembershipType = "members";
    public const string LanguageLevels = "language-levels";
    public const string SkillLevels = "skill-levels";
    public const string SafetyLimits = "safety";
    public const string Values = "values";

    private const string Prefix = "profile.ask-";
    private const string ManySuffix = "-many";

    private static readonly Row[] Rows =
    [
        new(
            MatchingConsent,
            new Text(
                "May we use what you have told us to look for somebody who can help you, or whom you can help?",
                "¿Nos permite usar lo que nos ha contado para buscar a alguien que pueda ayudarle, o a quien usted pueda ayudar?",
                "Podemos usar o que você nos contou para procurar alguém que possa ajudar você, ou a quem você possa ajudar?"),
            new Text(
                "May we use what your group has told us to look for somebody who can help you, or whom you can help?",
                "¿Nos permiten usar lo que nos ha contado el grupo para buscar a alguien que pueda ayudarles, o a quien ustedes puedan ayudar?",
                "Podemos usar o que o grupo nos contou para procurar alguém que possa ajudar vocês, ou a quem vocês possam ajudar?")),
        new(
            NeedOrOffer,
            new Text(
                "What do you need, and what could you offer to others?",
                "¿Qué necesita, y qué podría ofrecer a otras personas?",
                "Do que você precisa, e o que poderia oferecer a outras pessoas?"),
            new Text(
                "What do you need together, and what could you offer to others?",
                "¿Qué necesitan, y qué podrían ofrecer a otras personas?",
                "Do que vocês precisam, e o que poderiam oferecer a outras pessoas?")),
        new(
            Contact,
            new Text(
                "How can we reach you?",
                "¿Cómo podemos comunicarnos con usted?",
                "Como podemos falar com você?"),
            new Text(
                "How can we reach your group or organisation?",
                "¿Cómo podemos comunicarnos con ustedes?",
                "Como podemos falar com vocês?")),
        new(
            Languages,
            new Text(
                "In which languages can you hold a conversation?",
                "¿En qué idiomas puede conversar?",
                "Em que idiomas você consegue conversar?"),
            new Text(
                "In which languages can your people hold a conversation?",
                "¿En qué idiomas pueden conversar ustedes?",
                "Em que idiomas vocês conseguem conversar?")),
        new(
            Place,
            new Text(
                "In which country are you now?",
                "¿En qué país se encuentra ahora?",
                "Em que país você está agora?"),
            new Text(
                "In which country do you work?",
                "¿En qué país trabajan?",
                "Em que país vocês trabalham?")),
        new(
            Skills,
            new Text(
                "What do you do well, with or without a certificate?",
                "¿Qué sabe hacer bien, con o sin certificado?",
                "O que você sabe fazer bem, com ou sem certificado?")),
        new(
            Availability,
            new Text(
                "How much time do you have in a month, and which days suit you?",
                "¿Cuánto tiempo tiene al mes, y qué días le convienen?",
                "Quanto tempo você tem por mês, e que dias são bons para você?"),
            new Text(
                "How much time do your people have in a month, and which days suit you?",
                "¿Cuánto tiempo tienen al mes, y qué días les convienen?",
                "Quanto tempo vocês têm por mês, e que dias são bons para vocês?")),
        new(
            NeedTopic,
            new Text(
                "You asked for help with «{topic}». What is it about: selling, costs, papers, care, health or something else?",
                "Pidió ayuda con «{topic}». ¿De qué se trata: ventas, costos, trámites, cuidados, salud u otro tema?",
                "Você pediu ajuda com «{topic}». Do que se trata: vendas, custos, documentos, cuidados, saúde ou outro assunto?"),
            new Text(
                "Your people asked for help with «{topic}». What is it about: selling, costs, papers, care, health or something else?",
                "Pidieron ayuda con «{topic}». ¿De qué se trata: ventas, costos, trámites, cuidados, salud u otro tema?",
                "Vocês pediram ajuda com «{topic}». Do que se trata: vendas, custos, documentos, cuidados, saúde ou outro assunto?")),
        new(
            NeedPlaces,
            new Text(
                "May help with «{topic}» come from anywhere, or only from some places?",
                "¿La ayuda con «{topic}» puede venir de cualquier lugar, o solo de algunos?",
                "A ajuda com «{topic}» pode vir de qualquer lugar, ou só de alguns?")),
        new(
            NeedQuantity,
            new Text(
                "With how many people or groups would you like to be put in touch for «{topic}»?",
                "¿Con cuántas personas o grupos quiere que le pongamos en contacto para «{topic}»?",
                "Com quantas pessoas ou grupos você quer que coloquemos você em contato para «{topic}»?"),
            new Text(
                "With how many people or groups would your people like to be put in touch for «{topic}»?",
                "¿Con cuántas personas o grupos quieren que les pongamos en contacto para «{topic}»?",
                "Com quantas pessoas ou grupos vocês querem que coloquemos vocês em contato para «{topic}»?")),
        new(
            OfferTopics,
            new Text(
                "You offered help with «{topic}». What is it about: selling, costs, papers, care, health or something else?",
                "Ofreció ayuda con «{topic}». ¿De qué se trata: ventas, costos, trámites, cuidados, salud u otro tema?",
                "Você ofereceu ajuda com «{topic}». Do que se trata: vendas, custos, documentos, cuidados, saúde ou outro assunto?"),
            new Text(
                "Your people offered help with «{topic}». What is it about: selling, costs, papers, care, health or something else?",
                "Ofrecieron ayuda con «{topic}». ¿De qué se trata: ventas, costos, trámites, cuidados, salud u otro tema?",
                "Vocês ofereceram ajuda com «{topic}». Do que se trata: vendas, custos, documentos, cuidados, saúde ou outro assunto?")),
        new(
            OfferPlaces,
            new Text(
                "Could you help people anywhere with «{topic}», or only in some places?",
                "¿Podría ayudar con «{topic}» a gente de cualquier lugar, o solo de algunos?",
                "Você poderia ajudar com «{topic}» pessoas de qualquer lugar, ou só de alguns?"),
            new Text(
                "Could your people help others anywhere with «{topic}», or only in some places?",
                "¿Podrían ayudar con «{topic}» a gente de cualquier lugar, o solo de algunos?",
                "Vocês poderiam ajudar com «{topic}» pessoas de qualquer lugar, ou só de alguns?")),
        new(
            OfferCapacity,
            new Text(
                "How many people or groups could you help with «{topic}» at the same time?",
                "¿A cuántas personas o grupos podría ayudar con «{topic}» al mismo tiempo?",
                "Quantas pessoas ou grupos você poderia ajudar com «{topic}» ao mesmo tempo?"),
            new Text(
                "How many people or groups could your people help with «{topic}» at the same time?",
                "¿A cuántas personas o grupos podrían ayudar con «{topic}» al mismo tiempo?",
                "Quantas pessoas ou grupos vocês poderiam ajudar com «{topic}» ao mesmo tempo?")),
        new(
            NeedKind,
            new Text(
                "For «{topic}», what would help you most: advice, training, contacts, money, goods or something else?",
                "Para «{topic}», ¿qué le ayudaría más: consejo, capacitación, contactos, dinero, bienes u otra cosa?",
                "Para «{topic}», o que mais ajudaria você: conselho, capacitação, contatos, dinheiro, bens ou outra coisa?"),
            new Text(
                "For «{topic}», what would help your people most: advice, training, contacts, money, goods or something else?",
                "Para «{topic}», ¿qué les ayudaría más: consejo, capacitación, contactos, dinero, bienes u otra cosa?",
                "Para «{topic}», o que mais ajudaria vocês: conselho, capacitação, contatos, dinheiro, bens ou outra coisa?")),
        new(
            NeedUrgency,
            new Text(
                "By when do you need help with «{topic}»?",
                "¿Para cuándo necesita ayuda con «{topic}»?",
                "Para quando você precisa de ajuda com «{topic}»?"),
            new Text(
                "By when do your people need help with «{topic}»?",
                "¿Para cuándo necesitan ayuda con «{topic}»?",
                "Para quando vocês precisam de ajuda com «{topic}»?")),
        new(
            NeedTerms,
            new Text(
                "For help with «{topic}», could you give something in return, in money or in another way, or would it have to be free?",
                "Por la ayuda con «{topic}», ¿podría dar algo a cambio, en dinero o de otra forma, o tendría que ser gratuita?",
                "Pela ajuda com «{topic}», você poderia dar algo em troca, em dinheiro ou de outra forma, ou ela teria de ser gratuita?"),
            new Text(
                "For help with «{topic}», could your people give something in return, in money or in another way, or would it have to be free?",
                "Por la ayuda con «{topic}», ¿podrían dar algo a cambio, en dinero o de otra forma, o tendría que ser gratuita?",
                "Pela ajuda com «{topic}», vocês poderiam dar algo em troca, em dinheiro ou de outra forma, ou ela teria de ser gratuita?")),
        new(
            OfferKind,
            new Text(
                "How would you help with «{topic}»: advice, training, contacts, money, goods or something else?",
                "¿Cómo ayudaría con «{topic}»: consejo, capacitación, contactos, dinero, bienes u otra cosa?",
                "Como você ajudaria com «{topic}»: conselho, capacitação, contatos, dinheiro, bens ou outra coisa?"),
            new Text(
                "How would your people help with «{topic}»: advice, training, contacts, money, goods or something else?",
                "¿Cómo ayudarían con «{topic}»: consejo, capacitación, contactos, dinero, bienes u otra cosa?",
                "Como vocês ajudariam com «{topic}»: conselho, capacitação, contatos, dinheiro, bens ou outra coisa?")),
        new(
            OfferTerms,
            new Text(
                "Would you help with «{topic}» for free, in exchange for something, or for pay?",
                "¿Ayudaría con «{topic}» gratis, a cambio de algo o con pago?",
                "Você ajudaria com «{topic}» de graça, em troca de algo ou com pagamento?"),
            new Text(
                "Would your people help with «{topic}» for free, in exchange for something, or for pay?",
                "¿Ayudarían con «{topic}» gratis, a cambio de algo o con pago?",
                "Vocês ajudariam com «{topic}» de graça, em troca de algo ou com pagamento?")),
        new(
            TimeZone,
            new Text(
                "What time is it now where you are?",
                "¿Qué hora es ahora donde usted está?",
                "Que horas são agora onde você está?"),
            new Text(
                "What time is it now where your people are?",
                "¿Qué hora es ahora donde ustedes están?",
                "Que horas são agora onde vocês estão?")),
        new(
            PreferredChannel,
            new Text(
                "How do you like best to be contacted: by call, message, e-mail or in person?",
                "¿Cómo prefiere que nos comuniquemos con usted: por llamada, mensaje, correo o en persona?",
                "Como você prefere que falemos com você: por ligação, mensagem, e-mail ou pessoalmente?"),
            new Text(
                "How do your people like best to be contacted: by call, message, e-mail or in person?",
                "¿Cómo prefieren que nos comuniquemos con ustedes: por llamada, mensaje, correo o en persona?",
                "Como vocês preferem que falemos com vocês: por ligação, mensagem, e-mail ou pessoalmente?")),
        new(
            Bandwidth,
            new Text(
                "What works well where you are: visits only, calls, messages or video calls?",
                "¿Qué le funciona bien donde está: solo visitas, llamadas, mensajes o videollamadas?",
                "O que funciona bem onde você está: só visitas, ligações, mensagens ou chamadas de vídeo?"),
            new Text(
                "What works well where your people are: visits only, calls, messages or video calls?",
                "¿Qué les funciona bien donde están: solo visitas, llamadas, mensajes o videollamadas?",
                "O que funciona bem onde vocês estão: só visitas, ligações, mensagens ou chamadas de vídeo?")),
        new(
            Activities,
            new Text(
                "What work do you do?",
                "¿A qué se dedica?",
                "Com o que você trabalha?"),
            new Text(
                "What does your group or organisation do?",
                "¿A qué se dedican?",
                "A que vocês se dedicam?")),
        new(
            Sectors,
            new Text(
                "Where do you belong: the public sector, a company, a university or civil society?",
                "¿A qué sector pertenecen: el público, la empresa, la universidad o la sociedad civil?",
                "A que setor vocês pertencem: o público, a empresa, a universidade ou a sociedade civil?")),
        new(
            MembershipType,
            new Text(
                "Who are your members: those who work in it, produce, consume, live nearby, or several of these?",
                "¿Quiénes la integran: quienes trabajan en ella, producen, consumen, viven cerca, o varios de estos?",
                "Quem faz parte: quem trabalha nela, produz, consome, mora perto, ou vários destes?")),
        new(
            LanguageLevels,
            new Text(
                "How well do you speak each of these languages: the basics, enough to talk, with ease, or from childhood?",
                "¿Cuánto habla de cada uno de esos idiomas: lo básico, para conversar, con soltura o desde la niñez?",
                "Quanto você fala de cada um desses idiomas: o básico, para conversar, com facilidade ou desde a infância?")),
        new(
            SkillLevels,
            new Text(
                "In «{topic}», how do you see yourself: beginning, with practice, able to show others, or somebody whom others ask?",
                "En «{topic}», ¿cómo se ve: empezando, con práctica, capaz de enseñar, o alguien a quien otros consultan?",
                "Em «{topic}», como você se vê: começando, com prática, capaz de ensinar, ou alguém que os outros consultam?")),
        new(
            SafetyLimits,
            new Text(
                "Is there anybody with whom you would rather not be put in touch? The other side never sees the answer.",
                "¿Hay alguien con quien prefiere que no le pongamos en contacto? La otra parte nunca ve la respuesta.",
                "Há alguém com quem você prefere que não coloquemos você em contato? A outra parte nunca vê a resposta.")),
        new(
            Values,
            new Text(
                "What matters most to you when you work with others?",
                "¿Qué es lo más importante para usted al trabajar con otras personas?",
                "O que é mais importante para você ao trabalhar com outras pessoas?"),
            new Text(
                "What matters most to your people when you work with others?",
                "¿Qué es lo más importante para ustedes al trabajar con otras personas?",
                "O que é mais importante para vocês ao trabalhar com outras pessoas?")),
    ];

    private static readonly FrozenDictionary<string, Row> ByKey = Rows.ToFrozenDictionary(row => row.Key, StringComparer.Ordinal);

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        .. Rows.Select(row => (Prefix + row.Key, row.One)),
        .. Rows.Where(row => row.Many is not null).Select(row => (Prefix + row.Key + ManySuffix, row.Many!)),
    ];

    /// <summary>Asks for what one of the keys stands for.</summary>
    public static Message General(string key, bool isOne) => CoreTexts.Message(Code(key, isOne));

    /// <summary>Asks about one need, offer or skill, which is named.</summary>
    public static Message About(string key, bool isOne, Text topic) => CoreTexts.Message(Code(key, isOne), ("topic", topic));

    private static string Code(string key, bool isOne) =>
        Prefix + key + (isOne || ByKey[key].Many is null ? string.Empty : ManySuffix);

    private sealed record Row(string Key, Text One, Text? Many = null);
}
