namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about engagements; refusals stand in the order in which they are looked for.</summary>
internal static class EngagementTexts
{
    public const string DateBeforeLast = "engagement.date-before-last";
    public const string Ended = "engagement.ended";
    public const string NotReleased = "engagement.not-released";
    public const string NotProposed = "engagement.not-proposed";
    public const string AlreadyAnswered = "engagement.already-answered";
    public const string NotAccepted = "engagement.not-accepted";
    public const string NotUnderway = "engagement.not-underway";
    public const string NotPaused = "engagement.not-paused";
    public const string NotSilent = "engagement.not-silent";
    public const string Funnel = "engagement.funnel";
    public const string Waits = "engagement.waits";
    public const string WaitsUnknown = "engagement.waits-unknown";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (DateBeforeLast, new Text(
            "{date} lies before {last}, the day of the last event.",
            "{date} es anterior al {last}, el día del último evento.",
            "{date} é anterior a {last}, o dia do último evento.")),
        (Ended, new Text(
            "The engagement ended on {date}.",
            "El acompañamiento terminó el {date}.",
            "O acompanhamento terminou em {date}.")),
        (NotProposed, new Text(
            "Both sides have been asked already.",
            "Ya se preguntó a las dos partes.",
            "As duas partes já foram consultadas.")),
        (NotReleased, new Text(
            "Nobody is being asked at present: it has not been released, or both have answered.",
            "En este momento no se espera ninguna respuesta: aún no se ha enviado, o las dos partes ya contestaron.",
            "Neste momento não se espera nenhuma resposta: ainda não foi enviado, ou as duas partes já responderam.")),
        (AlreadyAnswered, new Text(
            "This side said yes on {date}.",
            "Esta parte dijo que sí el {date}.",
            "Esta parte disse que sim em {date}.")),
        (NotAccepted, new Text(
            "The two can begin only once both have said yes, and only once.",
            "Solo se puede empezar cuando las dos partes han dicho que sí, y una sola vez.",
            "Só se pode começar quando as duas partes disseram que sim, e uma única vez.")),
        (NotUnderway, new Text(
            "The two are not at work at present.",
            "En este momento las dos partes no están trabajando juntas.",
            "Neste momento as duas partes não estão trabalhando juntas.")),
        (NotPaused, new Text(
            "The engagement does not rest.",
            "El acompañamiento no está en pausa.",
            "O acompanhamento não está em pausa.")),
        (NotSilent, new Text(
            "There is still time to be heard from: nothing is overdue on {date}.",
            "Todavía hay tiempo para responder: al {date} no hay nada vencido.",
            "Ainda há tempo para responder: em {date} não há nada vencido.")),
        (Funnel, new Text(
            "{asked} asked, {answered} answered, {accepted} accepted, {begun} begun, {completed} completed; {silent} ended in silence.",
            "{asked} con pregunta enviada, {answered} con respuesta, {accepted} con acuerdo, {begun} en marcha, {completed} con meta cumplida; {silent} sin respuesta.",
            "{asked} com consulta enviada, {answered} com resposta, {accepted} com acordo, {begun} em andamento, {completed} com meta cumprida; {silent} sem resposta.")),
        (Waits, new Text(
            "“{need}” waits since {since}: {days} {days|day|days}; {missing} {missing|match is|matches are} missing.",
            "«{need}» espera desde el {since}: {days} {days|día|días}; {missing|falta|faltan} {missing}.",
            "“{need}” espera desde {since}: {days} {days|dia|dias}; {missing|falta|faltam} {missing}.")),
        (WaitsUnknown, new Text(
            "“{need}” waits, and nobody knows since when; {missing} {missing|match is|matches are} missing.",
            "«{need}» espera y no se sabe desde cuándo; {missing|falta|faltan} {missing}.",
            "“{need}” espera e não se sabe desde quando; {missing|falta|faltam} {missing}.")),
    ];
}
