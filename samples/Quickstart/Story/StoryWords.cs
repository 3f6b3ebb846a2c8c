namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>What the two stories say around their figures.</summary>
internal static class StoryWords
{
    public static readonly Text Title = new(
        "From a mentoring match to a loan of the members' own money",
        "De una mentoría a un préstamo con dinero de los propios socios",
        "De uma mentoria a um empréstimo com dinheiro dos próprios participantes");

    public static readonly Text OtherLanguages = new(
        "También en español: --language es. Também em português: --language pt.",
        "Also in English: --language en. Também em português: --language pt.",
        "Also in English: --language en. También en español: --language es.");

    public static readonly Text Fiction = new(
        "A fictional case. People, enterprises, municipality and savings group are invented, and so are their figures. Only the networks exist; they appear in the role that a text of theirs gives them and take no part in the case.",
        "Caso ficticio. Las personas, las empresas, el municipio y el grupo de ahorro son inventados, y sus cifras también. Solo las redes existen; aparecen en el papel que les da un texto suyo y no intervienen en el caso.",
        "Caso fictício. As pessoas, as empresas, o município e o grupo de poupança são inventados, e seus números também. Só as redes existem; aparecem no papel que um texto delas lhes dá e não participam do caso.");

    public static readonly Text WhoHeading = new("Who is in the registry", "Quiénes están en el registro", "Quem está no cadastro");

    public static readonly Text WhoCaption = new("Actors of the case", "Actores del caso", "Atores do caso");

    public static readonly Text Kind = new("Who", "Quiénes", "Quem");

    public static readonly Text Count = new("Number", "Cantidad", "Quantidade");

    public static readonly Text Entrepreneurs = new(
        "Social entrepreneurs, each with a need",
        "Emprendedoras y emprendedores sociales, cada quien con una necesidad",
        "Empreendedoras e empreendedores sociais, cada um com uma demanda");

    public static readonly Text Mentors = new(
        "Diaspora leaders who offer mentoring",
        "Líderes de la diáspora que ofrecen mentoría",
        "Lideranças da diáspora que oferecem mentoria");

    public static readonly Text Enterprises = new(
        "Co-operatives and associations", "Cooperativas y asociaciones", "Cooperativas e associações");

    public static readonly Text Municipality = new("Municipality", "Municipio", "Município");

    public static readonly Text Group = new("Savings group", "Grupo de ahorro", "Grupo de poupança");

    public static readonly Text Networks = new("Networks (these exist)", "Redes (estas existen)", "Redes (estas existem)");

    public static readonly Text Total = new("Total", "Total", "Total");

    public static readonly Text NetworksCaption = new(
        "Networks, in the role given by the call for the GSEF 2016 working group on collaboration between networks (Montréal)",
        "Redes, en el papel que les da la convocatoria del grupo de trabajo sobre colaboración entre redes (GSEF 2016, Montreal)",
        "Redes, no papel que lhes dá a chamada do grupo de trabalho sobre colaboração entre redes (GSEF 2016, Montreal)");

    public static readonly Text Network = new("Network", "Red", "Rede");

    public static readonly Text Role = new("Role", "Papel", "Papel");

    public static readonly Text MatchHeading = new(
        "Story one: who mentors whom", "Primera historia: quién acompaña a quién", "Primeira história: quem orienta quem");

    public static readonly Text MatchIntro = new(
        "A pair is possible when the mentor offers the topic, both share a language, and the mentor serves that country. Among the possible plans, the best total of all pairs is taken; no mentor gets more pairs than places offered.",
        "Una pareja es posible si la mentora o el mentor ofrece el tema, comparten un idioma y su oferta llega a ese país. Entre los planes posibles se toma el de mayor suma; nadie recibe más parejas que los cupos que ofreció.",
        "Um par é possível quando quem orienta oferece o tema, os dois têm um idioma em comum e a oferta atende aquele país. Entre os planos possíveis vale o de maior soma; ninguém recebe mais pares do que as vagas que ofereceu.");

    public static readonly Text MatchResult = new(
        "{matched} of {wanted} needs have a mentor. Total score {total}; no other plan reaches more (bound {bound}; the certificate was checked).",
        "{matched} de {wanted} necesidades tienen mentoría. Puntaje total {total}; ningún otro plan alcanza más (cota {bound}; el certificado fue verificado).",
        "{matched} de {wanted} demandas têm mentoria. Pontuação total {total}; nenhum outro plano chega a mais (limite {bound}; o certificado foi verificado).");

    public static readonly Text PairsCaption = new("Pairs of the plan", "Parejas del plan", "Pares do plano");

    public static readonly Text Need = new("Need", "Necesidad", "Demanda");

    public static readonly Text Entrepreneur = new("Entrepreneur", "Emprendimiento de", "Empreendimento de");

    public static readonly Text Topic = new("Topic", "Tema", "Tema");

    public static readonly Text Mentor = new("Mentor", "Mentoría de", "Mentoria de");

    public static readonly Text Score = new("Score (0-1)", "Puntaje (0-1)", "Pontuação (0-1)");

    public static readonly Text ReasonsHead = new("Why each pair: three reasons", "Por qué cada pareja: tres razones", "Por que cada par: três razões");

    public static readonly Text Pair = new("{need} with {offer}", "{need} con {offer}", "{need} com {offer}");

    public static readonly Text UnmatchedCaption = new(
        "Needs without a mentor, and why", "Necesidades sin mentoría, y por qué", "Demandas sem mentoria, e por quê");

    public static readonly Text Reason = new("Reason", "Razón", "Motivo");

    public static readonly Text CapacityTitle = new(
        "Places offered by each mentor", "Cupos que ofrece cada mentora o mentor", "Vagas que cada pessoa oferece");

    public static readonly Text CapacityDescription = new(
        "Bars: places taken and places free, by mentor. {taken} of {all} places are taken.",
        "Barras: cupos ocupados y cupos libres de cada mentora o mentor. Están ocupados {taken} de {all} cupos.",
        "Barras: vagas ocupadas e vagas livres de cada pessoa que orienta. Estão ocupadas {taken} de {all} vagas.");

    public static readonly Text Places = new("Places (number of needs)", "Cupos (número de necesidades)", "Vagas (número de demandas)");

    public static readonly Text Taken = new("Taken", "Ocupados", "Ocupadas");

    public static readonly Text Free = new("Free", "Libres", "Livres");

    public static readonly Text TenDaysHeading = new("Ten days later", "Diez días después", "Dez dias depois");

    public static readonly Text TenDays = new(
        "{accepted} pairs said yes. {silent} said nothing in ten days, so on {day} the next call gives {need} another mentor, {found}, and changes no pair that said yes.",
        "{accepted} parejas dijeron que sí. {silent} no dijo nada en diez días; por eso el {day} la siguiente llamada le da a {need} otra mentoría, la de {found}, y no cambia ninguna pareja que dijo que sí.",
        "{accepted} pares disseram que sim. {silent} não disse nada em dez dias; por isso, em {day}, a chamada seguinte dá a {need} outra mentoria, a de {found}, e não muda nenhum par que disse que sim.");

    public static readonly Text Waiting = new("Who still waits, and since when", "Quién sigue esperando, y desde cuándo", "Quem ainda espera, e desde quando");

    public static readonly Text PlanHeading = new(
        "What the pair agreed: a business plan", "Lo que acordó la pareja: un plan de negocio", "O que o par acordou: um plano de negócio");

    public static readonly Text PlanIntro = new(
        "{entrepreneur} and {mentor} work out the plan of {enterprise} ({town}). It starts on {start}.",
        "{entrepreneur} y {mentor} elaboran el plan de la {enterprise} ({town}). Empieza el {start}.",
        "{entrepreneur} e {mentor} elaboram o plano da {enterprise} ({town}). Começa em {start}.");

    public static readonly Text CostsCaption = new("What it costs", "Lo que cuesta", "Quanto custa");

    public static readonly Text MeansCaption = new("What is there already", "Lo que ya hay", "O que já existe");

    public static readonly Text MonthCaption = new("A usual month", "Un mes corriente", "Um mês comum");

    public static readonly Text Item = new("Item", "Rubro", "Item");

    public static readonly Text Quantity = new("Quantity", "Cantidad", "Quantidade");

    public static readonly Text Price = new("Price (USD)", "Precio (USD)", "Preço (USD)");

    public static readonly Text Amount = new("Amount (USD)", "Valor (USD)", "Valor (USD)");

    public static readonly Text Surplus = new(
        "Left over in a month", "Queda en el mes", "Sobra no mês");

    public static readonly Text Needed = new(
        "Amount needed: {total} of costs less {own} of own means = {needed}.",
        "Monto que falta: {total} de costos menos {own} de recursos propios = {needed}.",
        "Valor que falta: {total} de custos menos {own} de recursos próprios = {needed}.");

    public static readonly Text LoanHeading = new(
        "Story two: the savings group lends on that plan",
        "Segunda historia: el grupo de ahorro presta sobre ese plan",
        "Segunda história: o grupo de poupança empresta com base nesse plano");

    public static readonly Text LoanIntro = new(
        "The savings group {group} works in the way of a Bankomunal: its {members} members buy shares with their own money, only members borrow, they decide on each loan, and the interest goes back to them. No outside money comes in. Share price, rate and limits are this group's own.",
        "El grupo de ahorro {group} funciona a la manera de un Bankomunal: sus {members} socios compran acciones con su propio dinero, solo los socios toman préstamos, deciden sobre cada uno y los intereses vuelven a ellos. No entra dinero de fuera. El precio de la acción, la tasa y los límites son de este grupo.",
        "O grupo de poupança {group} funciona à maneira de um Bankomunal: seus {members} participantes compram ações com dinheiro próprio, só participantes tomam empréstimos, decidem sobre cada um e os juros voltam para eles. Não entra dinheiro de fora. O preço da ação, a taxa e os limites são deste grupo.");

    public static readonly Text FundCaption = new(
        "Where the money comes from", "De dónde sale el dinero", "De onde vem o dinheiro");

    public static readonly Text SharesPaid = new(
        "{shares} shares at {price}", "{shares} acciones a {price}", "{shares} ações a {price}");

    public static readonly Text InterestReceived = new(
        "Interest received, not yet shared out", "Intereses recibidos, aún sin repartir", "Juros recebidos, ainda não distribuídos");

    public static readonly Text LentToOthers = new(
        "Lent to other members", "Prestado a otros socios", "Emprestado a outros participantes");

    public static readonly Text Available = new("Available to lend", "Disponible para prestar", "Disponível para emprestar");

    public static readonly Text ThisLoan = new("This loan", "Este préstamo", "Este empréstimo");

    public static readonly Text LeftInFund = new("Left in the fund", "Queda en el fondo", "Fica no fundo");

    public static readonly Text TermsHead = new(
        "Terms, taken from the plan and from the group's rules",
        "Condiciones, tomadas del plan y de las reglas del grupo",
        "Condições, tiradas do plano e das regras do grupo");

    public static readonly Text TermsAmount = new(
        "Amount {amount}: exactly what the plan needs.",
        "Monto {amount}: exactamente lo que le falta al plan.",
        "Valor {amount}: exatamente o que falta ao plano.");

    public static readonly Text TermsRate = new(
        "Rate {rate} a year on what is owed, in equal monthly instalments.",
        "Tasa {rate} anual sobre el saldo, en cuotas mensuales iguales.",
        "Taxa de {rate} ao ano sobre o saldo, em parcelas mensais iguais.");

    public static readonly Text TermsCount = new(
        "{count} instalments: the fewest that stay below {payable}, which is {part} of the month's surplus of {surplus}; the group allows {most} at most.",
        "{count} cuotas: las menos posibles sin pasar de {payable}, que es el {part} de los {surplus} que quedan al mes; el grupo permite {most} como máximo.",
        "{count} parcelas: o menor número sem passar de {payable}, que é {part} dos {surplus} que sobram no mês; o grupo permite {most} no máximo.");

    public static readonly Text TermsVote = new(
        "The members still decide on it.", "Falta que los socios lo decidan.", "Falta a decisão dos participantes.");

    public static readonly Text ScheduleCaption = new(
        "Repayment schedule (USD)", "Tabla de amortización (USD)", "Cronograma de pagamentos (USD)");

    public static readonly Text Number = new("No.", "N.º", "N.º");

    public static readonly Text DueDate = new("Due date", "Vence", "Vencimento");

    public static readonly Text Opening = new("Owed before", "Saldo inicial", "Saldo inicial");

    public static readonly Text Interest = new("Interest", "Interés", "Juros");

    public static readonly Text Principal = new("Principal", "Capital", "Amortização");

    public static readonly Text Instalment = new("Instalment", "Cuota", "Parcela");

    public static readonly Text Closing = new("Owed after", "Saldo final", "Saldo final");

    public static readonly Text WhyRowHead = new(
        "Why row 1 is as it is", "Por qué la fila 1 es así", "Por que a linha 1 é assim");

    public static readonly Text BalanceTitle = new(
        "What is owed after each instalment", "Saldo después de cada cuota", "Saldo depois de cada parcela");

    public static readonly Text BalanceDescription = new(
        "Steps: the balance falls from {amount} at the start to zero after instalment {count}.",
        "Escalones: el saldo baja de {amount} al inicio a cero después de la cuota {count}.",
        "Degraus: o saldo cai de {amount} no início a zero depois da parcela {count}.");

    public static readonly Text BalanceAxis = new("Balance (USD)", "Saldo (USD)", "Saldo (USD)");

    public static readonly Text InstalmentAxis = new(
        "Instalment (0 = start)", "Cuota (0 = inicio)", "Parcela (0 = início)");

    public static readonly Text PartsTitle = new(
        "What each instalment is made of", "De qué se compone cada cuota", "De que se compõe cada parcela");

    public static readonly Text PartsDescription = new(
        "Columns: principal and interest of each instalment. Interest is {first} in the first and {last} in the last; in all it is {interest}.",
        "Columnas: capital e interés de cada cuota. El interés es {first} en la primera y {last} en la última; en total suma {interest}.",
        "Colunas: amortização e juros de cada parcela. Os juros são {first} na primeira e {last} na última; no total somam {interest}.");

    public static readonly Text PartsAxis = new("Instalment (USD)", "Cuota (USD)", "Parcela (USD)");

    public static readonly Text InstalmentNumber = new("Instalment number", "Número de cuota", "Número da parcela");

    public static readonly Text SourcesHeading = new("Where the ideas come from", "De dónde vienen las ideas", "De onde vêm as ideias");

    public static readonly Text SourcesHead = new(
        "Three texts gave the case its shape", "Tres textos dieron forma al caso", "Três textos deram forma ao caso");

    public static readonly Text SourceWebinar = new(
        "Matching the skills of diaspora leaders with social entrepreneurs: proposal in the summary of a webinar of Ashoka and IOM on diaspora and social entrepreneurs in Latin America (20 August).",
        "Unir las habilidades de líderes de la diáspora con emprendedores sociales: propuesta en el resumen de un webinar de Ashoka y la OIM sobre diáspora y emprendedores sociales en América Latina (20 de agosto).",
        "Unir as habilidades de lideranças da diáspora com empreendedores sociais: proposta no resumo de um webinar da Ashoka e da OIM sobre diáspora e empreendedores sociais na América Latina (20 de agosto).");

    public static readonly Text SourceWorkshop = new(
        "A business plan as the outcome of training and company: the ILO's Start Your Business, named in the concept note of a workshop of the Regional Conference on Migration (8 November 2021).",
        "El plan de negocio como resultado de la formación y el acompañamiento: «Inicie su negocio» de la OIT (ISUN), mencionado en la nota conceptual de un taller de la Conferencia Regional sobre Migración (8 de noviembre de 2021).",
        "O plano de negócio como resultado da formação e do acompanhamento: \"Inicie seu negócio\" da OIT (ISUN), citado na nota conceitual de uma oficina da Conferência Regional sobre Migração (8 de novembro de 2021).");

    public static readonly Text SourceGroup = new(
        "Lending the members' own money: the Bankomunal of Salomón Raydán, who spoke at that webinar. Its figures are not known here; those above are invented.",
        "Prestar el dinero de los propios socios: el Bankomunal de Salomón Raydán, que habló en ese webinar. Aquí no se conocen sus cifras; las de arriba son inventadas.",
        "Emprestar o dinheiro dos próprios participantes: o Bankomunal de Salomón Raydán, que falou nesse webinar. Seus números não são conhecidos aqui; os de cima são inventados.");
}
