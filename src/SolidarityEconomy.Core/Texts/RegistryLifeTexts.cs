using NodaTime;

namespace SolidarityEconomy.Texts;

/// <summary>What a registry says about its changes and its log; refusals stand in the order in which they are looked for.</summary>
internal static class RegistryLifeTexts
{
    public const string DateBeforeLastCode = "registry.date-before-last";
    public const string IdTakenCode = "registry.id-taken";
    public const string IdRetiredCode = "registry.id-retired";
    public const string SubjectTakenCode = "registry.subject-taken";
    public const string SubjectKnownCode = "registry.subject-known";
    public const string SubjectMissingCode = "registry.subject-missing";
    public const string NeedTakenCode = "registry.need-taken";
    public const string OfferTakenCode = "registry.offer-taken";
    public const string NeedUnknownCode = "registry.need-unknown";
    public const string OfferUnknownCode = "registry.offer-unknown";
    public const string NotPersonalCode = "registry.not-personal";
    public const string FutureConsentCode = "registry.consent-in-future";
    public const string ExpiredConsentCode = "registry.consent-expired";
    public const string NoConsentCode = "registry.no-consent";
    public const string NoDeclarationCode = "registry.no-declaration";
    public const string BlockedCode = "registry.already-blocked";
    public const string NotBlockedCode = "registry.not-blocked";
    public const string NotMergedCode = "registry.not-merged";
    public const string NotLastMergeCode = "registry.not-last-merge";
    public const string ChangedSinceMergeCode = "registry.changed-since-merge";
    public const string KindChangedCode = "registry.kind-changed";
    public const string KeptApartCode = "registry.kept-apart";
    public const string LogSequenceCode = "registry.log-sequence";
    public const string LogOpeningCode = "registry.log-opening";
    public const string LogDateCode = "registry.log-date";
    public const string LogLinkCode = "registry.log-link";
    public const string LogFiguresCode = "registry.log-figures";
    public const string LogVersionCode = "registry.log-version";
    public const string LogDigestCode = "registry.log-digest";
    public const string LogEndCode = "registry.log-end";
    public const string TotalsCode = "registry.totals";
    public const string TotalsRegisteredCode = "registry.totals-registered";
    public const string TotalsMergedCode = "registry.totals-merged";
    public const string TotalsUnmergedCode = "registry.totals-unmerged";
    public const string TotalsWithdrawnCode = "registry.totals-withdrawn";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (DateBeforeLastCode, new Text(
            "{date} lies before {last}, the day of the last change; what happened earlier is recorded from that day on.",
            "{date} es anterior al {last}, el día del último cambio; lo que pasó antes se registra a partir de ese día.",
            "{date} é anterior a {last}, o dia da última mudança; o que aconteceu antes é registrado a partir desse dia.")),
        (IdTakenCode, new Text(
            "The id '{id}' is taken by another actor, or by one that was merged and could be separated again.",
            "El identificador '{id}' ya lo tiene otro actor, o uno que se unió y podría volver a separarse.",
            "O identificador '{id}' já é de outro ator, ou de um que foi unido e poderia ser separado de novo.")),
        (IdRetiredCode, new Text(
            "The id '{id}' was that of an organisation that withdrew and that others still name; choose another one.",
            "El identificador '{id}' era de una organización que se retiró y que otros aún nombran; elija otro.",
            "O identificador '{id}' era de uma organização que se retirou e que outros ainda nomeiam; escolha outro.")),
        (SubjectTakenCode, new Text(
            "The random name of '{id}' in the log, or its salt, is in use for another actor; draw both anew.",
            "El nombre aleatorio de '{id}' en la bitácora, o su sal, ya se usa para otro actor; sortee ambos de nuevo.",
            "O nome aleatório de '{id}' no diário, ou o seu sal, já é usado para outro ator; sorteie ambos de novo.")),
        (SubjectKnownCode, new Text(
            "'{id}' has a random name in the log already.",
            "'{id}' ya tiene un nombre aleatorio en la bitácora.",
            "'{id}' já tem um nome aleatório no diário.")),
        (SubjectMissingCode, new Text(
            "'{id}' was registered before the log began and has no random name in it yet; enrol it first.",
            "'{id}' se registró antes de que empezara la bitácora y aún no tiene nombre aleatorio en ella; inscríbalo primero.",
            "'{id}' foi registrado antes de o diário começar e ainda não tem nome aleatório nele; inscreva-o primeiro.")),
        (NeedTakenCode, new Text(
            "The need '{need}' belongs to somebody else.",
            "La necesidad '{need}' es de otra persona u organización.",
            "A demanda '{need}' é de outra pessoa ou organização.")),
        (OfferTakenCode, new Text(
            "The offer '{offer}' belongs to somebody else.",
            "La oferta '{offer}' es de otra persona u organización.",
            "A oferta '{offer}' é de outra pessoa ou organização.")),
        (NeedUnknownCode, new Text(
            "No need has the id '{need}'.",
            "Ninguna necesidad tiene el identificador '{need}'.",
            "Nenhuma demanda tem o identificador '{need}'.")),
        (OfferUnknownCode, new Text(
            "No offer has the id '{offer}'.",
            "Ninguna oferta tiene el identificador '{offer}'.",
            "Nenhuma oferta tem o identificador '{offer}'.")),
        (NotPersonalCode, new Text(
            "'{id}' is an organisation: consent, declarations and blocking are for persons and collectives.",
            "'{id}' es una organización: el consentimiento, las declaraciones y el bloqueo son para personas y colectivos.",
            "'{id}' é uma organização: o consentimento, as declarações e o bloqueio são para pessoas e coletivos.")),
        (FutureConsentCode, new Text(
            "The consent is dated {given}, after {date}, the day of this change.",
            "El consentimiento tiene fecha {given}, posterior al {date}, el día de este cambio.",
            "O consentimento tem data de {given}, posterior a {date}, o dia desta mudança.")),
        (ExpiredConsentCode, new Text(
            "The consent expired on {expired}, before {date}, the day of this change.",
            "El consentimiento venció el {expired}, antes del {date}, el día de este cambio.",
            "O consentimento venceu em {expired}, antes de {date}, o dia desta mudança.")),
        (NoConsentCode, new Text(
            "'{id}' has no consent to this purpose that is in force and could be taken back.",
            "'{id}' no tiene para este fin un consentimiento vigente que se pueda retirar.",
            "'{id}' não tem para este fim um consentimento em vigor que se possa retirar.")),
        (NoDeclarationCode, new Text(
            "'{id}' has not declared this, or has taken it back already.",
            "'{id}' no ha declarado esto, o ya lo retiró.",
            "'{id}' não declarou isso, ou já o retirou.")),
        (BlockedCode, new Text(
            "The record of '{id}' is blocked already.",
            "El registro de '{id}' ya está bloqueado.",
            "O registro de '{id}' já está bloqueado.")),
        (NotBlockedCode, new Text(
            "The record of '{id}' is not blocked.",
            "El registro de '{id}' no está bloqueado.",
            "O registro de '{id}' não está bloqueado.")),
        (NotMergedCode, new Text(
            "No record '{id}' was merged into another one.",
            "Ningún registro '{id}' se unió a otro.",
            "Nenhum registro '{id}' foi unido a outro.")),
        (NotLastMergeCode, new Text(
            "'{id}' is not the last record that was merged into this one; separate those that came later first.",
            "'{id}' no es el último registro que se unió a este; separe antes los que llegaron después.",
            "'{id}' não é o último registro que foi unido a este; separe antes os que chegaram depois.")),
        (ChangedSinceMergeCode, new Text(
            "The record of '{id}' was changed after the merger; say what it is to be after the separation.",
            "El registro de '{id}' cambió después de la unión; indique cómo debe quedar tras la separación.",
            "O registro de '{id}' mudou depois da união; indique como deve ficar após a separação.")),
        (KindChangedCode, new Text(
            "'{id}' cannot become an organisation, nor an organisation a person or collective: consent and blocking would be lost.",
            "'{id}' no puede pasar a ser organización, ni una organización persona o colectivo: se perderían el consentimiento y el bloqueo.",
            "'{id}' não pode passar a ser organização, nem uma organização pessoa ou coletivo: o consentimento e o bloqueio se perderiam.")),
        (KeptApartCode, new Text(
            "'{id}' and the record that would stay keep away from each other; one of them has to take its safety limit back first.",
            "'{id}' y el registro que quedaría se evitan mutuamente; uno de los dos tiene que retirar antes su límite de seguridad.",
            "'{id}' e o registro que ficaria evitam-se mutuamente; um dos dois tem de retirar antes o seu limite de segurança.")),
        (LogSequenceCode, new Text(
            "Event {expected} is expected, and event {found} stands here: one is missing, doubled or out of its place.",
            "Se espera el evento {expected} y aquí está el {found}: alguno falta, se repite o está fuera de su lugar.",
            "Espera-se o evento {expected}, e aqui está o {found}: algum falta, se repete ou está fora do lugar.")),
        (LogOpeningCode, new Text(
            "A log begins with its opening and has no other one; event {event} breaks this.",
            "Una bitácora empieza con su apertura y no tiene otra; el evento {event} no lo cumple.",
            "Um diário começa com a sua abertura e não tem outra; o evento {event} não o cumpre.")),
        (LogDateCode, new Text(
            "Event {event} holds from {date}, before the event that precedes it, {last}.",
            "El evento {event} rige desde el {date}, antes que el evento anterior, {last}.",
            "O evento {event} vale a partir de {date}, antes do evento anterior, {last}.")),
        (LogLinkCode, new Text(
            "Event {event} is not linked to the event before it.",
            "El evento {event} no está enlazado con el anterior.",
            "O evento {event} não está ligado ao anterior.")),
        (LogFiguresCode, new Text(
            "The figures of event {event} do not follow from the event before it and from what happened.",
            "Las cifras del evento {event} no se siguen del evento anterior y de lo que pasó.",
            "Os números do evento {event} não decorrem do evento anterior e do que aconteceu.")),
        (LogVersionCode, new Text(
            "Event {event} is written in version {version}, which is newer than this reader.",
            "El evento {event} está escrito en la versión {version}, más nueva que este lector.",
            "O evento {event} está escrito na versão {version}, mais nova que este leitor.")),
        (LogDigestCode, new Text(
            "What event {event} says is not what its digest was made of: somebody changed it.",
            "Lo que dice el evento {event} no es aquello de lo que se hizo su huella: alguien lo cambió.",
            "O que diz o evento {event} não é aquilo de que se fez a sua impressão digital: alguém o mudou.")),
        (LogEndCode, new Text(
            "The log should end with event {expected} as it was published, and it has {found} {found|event|events}.",
            "La bitácora debería terminar con el evento {expected} tal como se publicó, y tiene {found} {found|evento|eventos}.",
            "O diário deveria terminar com o evento {expected} tal como publicado, e tem {found} {found|evento|eventos}.")),
        (TotalsCode, new Text(
            "On {date} there are {actors} {actors|actor|actors}; there were {opening} when the log began.",
            "Al {date} hay {actors} {actors|actor|actores}; había {opening} cuando empezó la bitácora.",
            "Em {date} há {actors} {actors|ator|atores}; havia {opening} quando o diário começou.")),
        (TotalsRegisteredCode, new Text(
            "{count} {count|was|were} registered.",
            "{count|Se registró|Se registraron} {count}.",
            "{count|Registrou-se|Registraram-se} {count}.")),
        (TotalsMergedCode, new Text(
            "{count} {count|was|were} the same as another and {count|was|were} merged with it.",
            "{count} {count|era el mismo que otro y se unió|eran los mismos que otros y se unieron}.",
            "{count} {count|era o mesmo que outro e foi unido|eram os mesmos que outros e foram unidos}.")),
        (TotalsUnmergedCode, new Text(
            "{count} {count|was|were} separated again.",
            "{count} se {count|volvió|volvieron} a separar.",
            "{count} {count|voltou|voltaram} a ser {count|separado|separados}.")),
        (TotalsWithdrawnCode, new Text(
            "{count} withdrew, and their data were erased.",
            "{count} se {count|retiró|retiraron}, y sus datos se borraron.",
            "{count} {count|retirou-se|retiraram-se}, e os seus dados foram apagados.")),
    ];

    public static Text ADigest { get; } = new(
        "64 hexadecimal digits in lower case", "64 dígitos hexadecimales en minúsculas", "64 dígitos hexadecimais em minúsculas");

    public static Text ARandomName { get; } = new(
        "a random name of 22 to 64 of A-Z a-z 0-9 . _ : -, other than the id",
        "un nombre aleatorio de 22 a 64 de los caracteres A-Z a-z 0-9 . _ : -, distinto del identificador",
        "um nome aleatório de 22 a 64 dos caracteres A-Z a-z 0-9 . _ : -, diferente do identificador");

    public static Text ASalt { get; } = new(
        "a secret of 22 to 128 printable characters without blanks, other than the random name",
        "un secreto de 22 a 128 caracteres imprimibles sin espacios, distinto del nombre aleatorio",
        "um segredo de 22 a 128 caracteres imprimíveis sem espaços, diferente do nome aleatório");

    /// <summary>How often a kind of event occurred that changes the number of actors.</summary>
    public static Message TotalsMoved(string code, int count) => CoreTexts.Message(code, ("count", count));

    public static Message DateBeforeLast(LocalDate date, LocalDate last) =>
        CoreTexts.Message(DateBeforeLastCode, ("date", date), ("last", last));

    /// <summary>A refusal that names an actor.</summary>
    public static Message OfActor(string code, string id) => CoreTexts.Message(code, ("id", id));

    /// <summary>A refusal that names a need.</summary>
    public static Message OfNeed(string code, string id) => CoreTexts.Message(code, ("need", id));

    /// <summary>A refusal that names an offer.</summary>
    public static Message OfOffer(string code, string id) => CoreTexts.Message(code, ("offer", id));

    public static Message FutureConsent(LocalDate given, LocalDate date) =>
        CoreTexts.Message(FutureConsentCode, ("given", given), ("date", date));

    public static Message ExpiredConsent(LocalDate expired, LocalDate date) =>
        CoreTexts.Message(ExpiredConsentCode, ("expired", expired), ("date", date));

    public static Message LogSequence(long expected, long found) =>
        CoreTexts.Message(LogSequenceCode, ("expected", expected), ("found", found));

    public static Message LogOpening(long sequence) => CoreTexts.Message(LogOpeningCode, ("event", sequence));

    public static Message LogDate(long sequence, LocalDate date, LocalDate last) =>
        CoreTexts.Message(LogDateCode, ("event", sequence), ("date", date), ("last", last));

    public static Message LogLink(long sequence) => CoreTexts.Message(LogLinkCode, ("event", sequence));

    public static Message LogFigures(long sequence) => CoreTexts.Message(LogFiguresCode, ("event", sequence));

    public static Message LogVersion(long sequence, int version) =>
        CoreTexts.Message(LogVersionCode, ("event", sequence), ("version", version));

    public static Message LogDigest(long sequence) => CoreTexts.Message(LogDigestCode, ("event", sequence));

    public static Message LogEnd(long expected, int found) =>
        CoreTexts.Message(LogEndCode, ("expected", expected), ("found", found));

    public static Message Totals(LocalDate on, int actors, int opening) =>
        CoreTexts.Message(TotalsCode, ("date", on), ("actors", actors), ("opening", opening));
}
