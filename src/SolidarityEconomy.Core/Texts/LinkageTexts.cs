namespace SolidarityEconomy.Texts;

/// <summary>What record linkage says: whether two entries are one actor, and why.</summary>
internal static class LinkageTexts
{
    public const string SameCode = "linkage.verdict.same";
    public const string DifferentCode = "linkage.verdict.different";
    public const string AskCode = "linkage.verdict.ask";
    public const string NamesAloneCode = "linkage.reason.names-alone";
    public const string ObjectionCode = "linkage.reason.objection";
    public const string OwnNamesCode = "linkage.reason.own-names";
    public const string RivalCode = "linkage.reason.rival";
    public const string ContradictionCode = "linkage.reason.contradiction";
    public const string PriorCode = "linkage.evidence.prior";
    public const string SharedCode = "linkage.evidence.shared";
    public const string AgreesCode = "linkage.evidence.agrees";
    public const string PartlyCode = "linkage.evidence.partly";
    public const string DisagreesCode = "linkage.evidence.disagrees";
    public const string UnknownCode = "linkage.evidence.unknown";
    public const string ClusterCode = "linkage.cluster.stands";
    public const string ContradictedCode = "linkage.cluster.contradicted";
    public const string TooLargeCode = "linkage.cluster.too-large";
    public const string ResultCode = "linkage.result.found";
    public const string UnlistedCode = "linkage.result.unlisted";
    public const string LeftOutCode = "linkage.result.left-out";

    public const string MergedCode = "linkage.merge.merged";
    public const string TakenCode = "linkage.merge.taken";
    public const string AlternativeCode = "linkage.merge.alternative";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (SameCode, new Text(
            "'{one}' and '{other}' are the same actor ({score} bits).",
            "«{one}» y «{other}» son el mismo actor ({score} bits).",
            "“{one}” e “{other}” são o mesmo ator ({score} bits).")),
        (DifferentCode, new Text(
            "'{one}' and '{other}' are different actors ({score} bits).",
            "«{one}» y «{other}» son actores distintos ({score} bits).",
            "“{one}” e “{other}” são atores diferentes ({score} bits).")),
        (AskCode, new Text(
            "Whether '{one}' and '{other}' are the same actor is for a person to decide ({score} bits).",
            "Si «{one}» y «{other}» son el mismo actor lo tiene que decidir una persona ({score} bits).",
            "Se “{one}” e “{other}” são o mesmo ator, uma pessoa precisa decidir ({score} bits).")),
        (NamesAloneCode, new Text(
            "Names alone never decide, and the rest does not suffice.",
            "Los nombres por sí solos nunca deciden, y lo demás no alcanza.",
            "Os nomes sozinhos nunca decidem, e o restante não basta.")),
        (ObjectionCode, new Text(
            "Nearly all speaks for one actor, but numbers of one register, the kind of actor or the country differ.",
            "Casi todo indica que es un mismo actor, pero difieren los números de un mismo registro, la clase de actor o el país.",
            "Quase tudo indica que é um mesmo ator, mas diferem os números de um mesmo registro, o tipo de ator ou o país.")),
        (OwnNamesCode, new Text(
            "They share site or place, but each bears a name of its own, as an umbrella body and its members do.",
            "Comparten sitio web o lugar, pero cada uno lleva nombre propio, como una entidad matriz y sus miembros.",
            "Compartilham site ou lugar, mas cada um tem nome próprio, como uma entidade guarda-chuva e seus membros.")),
        (RivalCode, new Text(
            "One of the two fits another actor better or nearly as well.",
            "Uno de los dos encaja mejor o casi igual de bien con otro actor.",
            "Um dos dois combina melhor ou quase tão bem com outro ator.")),
        (ContradictionCode, new Text(
            "The group to which the two belong contradicts itself or is too large.",
            "El grupo al que pertenecen los dos se contradice o es demasiado grande.",
            "O grupo ao qual os dois pertencem se contradiz ou é grande demais.")),
        (PriorCode, new Text(
            "Before any evidence: two entries taken at random are hardly ever one actor ({weight} bits).",
            "Antes de toda evidencia: dos registros tomados al azar casi nunca son un mismo actor ({weight} bits).",
            "Antes de qualquer evidência: dois registros tomados ao acaso quase nunca são um mesmo ator ({weight} bits).")),
        (SharedCode, new Text(
            "{feature}: the same; further actors that share it: {others} ({weight} bits).",
            "{feature}: coincide; otros actores que lo comparten: {others} ({weight} bits).",
            "{feature}: coincide; outros atores que o compartilham: {others} ({weight} bits).")),
        (AgreesCode, new Text(
            "{feature}: the same ({weight} bits).",
            "{feature}: coincide ({weight} bits).",
            "{feature}: igual ({weight} bits).")),
        (PartlyCode, new Text(
            "{feature}: similar ({weight} bits).",
            "{feature}: parecido ({weight} bits).",
            "{feature}: parecido, mas não igual ({weight} bits).")),
        (DisagreesCode, new Text(
            "{feature}: not the same ({weight} bits).",
            "{feature}: no coincide ({weight} bits).",
            "{feature}: não coincide ({weight} bits).")),
        (UnknownCode, new Text(
            "Not known of both: {features}.",
            "No se conoce de ambos: {features}.",
            "Não se conhece de ambos: {features}.")),
        (ClusterCode, new Text(
            "{count} entries are one actor: {actors}.",
            "{count} registros son un mismo actor: {actors}.",
            "{count} registros são um mesmo ator: {actors}.")),
        (ContradictedCode, new Text(
            "{count} entries hang together, but two of them do not fit together: {actors}.",
            "{count} registros están enlazados, pero dos de ellos no encajan entre sí: {actors}.",
            "{count} registros estão ligados, mas dois deles não combinam entre si: {actors}.")),
        (TooLargeCode, new Text(
            "{count} entries hang together, too many to be taken for one actor without a look: {actors}.",
            "{count} registros están enlazados, demasiados para darlos por un mismo actor sin revisarlos: {actors}.",
            "{count} registros estão ligados, muitos para serem tidos como um mesmo ator sem revisão: {actors}.")),
        (ResultCode, new Text(
            "{compared} {compared|pair was|pairs were} compared: {same} the same, {ask} for a person to look at, {different} different.",
            "{compared|Se comparó|Se compararon} {compared} {compared|par|pares}: {same} {same|igual|iguales}, {ask} para que {ask|lo|los} revise una persona, {different} {different|distinto|distintos}.",
            "{compared|Foi comparado|Foram comparados} {compared} {compared|par|pares}: {same} {same|igual|iguais}, {ask} para uma pessoa revisar, {different} {different|diferente|diferentes}.")),
        (UnlistedCode, new Text(
            "{unlisted} undecided {unlisted|pair is|pairs are} too unlikely to be listed.",
            "{unlisted} {unlisted|par sin decidir es demasiado improbable|pares sin decidir son demasiado improbables} para figurar en la lista.",
            "{unlisted} {unlisted|par indeciso é improvável demais|pares indecisos são improváveis demais} para constar da lista.")),
        (LeftOutCode, new Text(
            "{blocks} {blocks|value is|values are} shared by too many actors to compare all with each other, one of them by {largest}; at most {pairs} {pairs|pair was|pairs were} left out.",
            "{blocks} {blocks|valor lo comparten|valores los comparten} demasiados actores para compararlos todos entre sí, uno de ellos {largest}; quedaron fuera a lo sumo {pairs} {pairs|par|pares}.",
            "{blocks} {blocks|valor é compartilhado|valores são compartilhados} por atores demais para comparar todos entre si, um deles por {largest}; ficaram de fora no máximo {pairs} {pairs|par|pares}.")),
        (MergedCode, new Text(
            "{count} entries were merged into '{actor}'.",
            "{count} registros se fusionaron en «{actor}».",
            "{count} registros foram reunidos em “{actor}”.")),
        (TakenCode, new Text(
            "{field}: '{value}', from {sources}.",
            "{field}: «{value}», de {sources}.",
            "{field}: “{value}”, de {sources}.")),
        (AlternativeCode, new Text(
            "{field}: '{value}' of {sources} was not taken and stays as an alternative.",
            "{field}: «{value}», de {sources}, no se tomó y queda como alternativa.",
            "{field}: “{value}”, de {sources}, não foi escolhido e fica como alternativa.")),
    ];

    /// <summary>What the fields of a merge are called, in their order.</summary>
    public static IReadOnlyList<Text> Fields { get; } =
    [
        new("name", "nombre", "nome"),
        new("names in use", "nombres en uso", "nomes em uso"),
        new("identifier in a register", "identificador en un registro", "identificador em um registro"),
        new("place", "lugar", "lugar"),
        new("legal form", "forma jurídica", "forma jurídica"),
        new("members", "miembros", "membros"),
        new("organisational structure", "estructura organizativa", "estrutura organizacional"),
        new("activity", "actividad", "atividade"),
        new("what it stands for", "lo que defiende", "o que defende"),
        new("sector", "sector", "setor"),
        new("website", "sitio web", "site"),
        new("working language", "idioma de trabajo", "língua de trabalho"),
        new("description", "descripción", "descrição"),
        new("post", "cargo", "cargo"),
        new("contact", "contacto", "contato"),
        new("existence", "existencia", "existência"),
        new("personal file", "ficha personal", "ficha pessoal"),
    ];

    /// <summary>What the features are called, in their order.</summary>
    public static IReadOnlyList<Text> Features { get; } =
    [
        new("name", "nombre", "nome"),
        new("legal form", "forma jurídica", "forma jurídica"),
        new("kind of actor", "clase de actor", "tipo de ator"),
        new("identifier in a register", "identificador en un registro", "identificador em um registro"),
        new("website", "sitio web", "site"),
        new("country", "país", "país"),
        new("area", "provincia o región", "estado ou região"),
        new("town or village", "localidad", "localidade"),
        new("postcode", "código postal", "código postal"),
        new("address", "dirección", "endereço"),
        new("position on the map", "posición en el mapa", "posição no mapa"),
        new("activity", "actividad", "atividade"),
        new("telephone or e-mail", "teléfono o correo", "telefone ou e-mail"),
    ];

    public static Message Verdict(string code, Text one, Text other, decimal score) =>
        CoreTexts.Message(code, ("one", one), ("other", other), ("score", score));

    public static Message Reason(string code) => CoreTexts.Message(code);

    public static Message Prior(decimal weight) => CoreTexts.Message(PriorCode, ("weight", weight));

    public static Message Evidence(string code, Text feature, decimal weight, int others) => CoreTexts.Message(
        code, ("feature", feature), ("weight", weight), ("others", others));

    public static Message Unknown(IEnumerable<Text> features) =>
        CoreTexts.Message(UnknownCode, ("features", Argument.List(features.Select(feature => (Argument)feature))));

    public static Message Cluster(string code, int count, IEnumerable<Text> actors) => CoreTexts.Message(
        code, ("count", count), ("actors", Argument.List(actors.Select(actor => (Argument)actor))));

    public static Message Result(long compared, int same, int ask, long different) => CoreTexts.Message(
        ResultCode, ("compared", compared), ("same", same), ("ask", ask), ("different", different));

    public static Message Merged(int count, Text actor) => CoreTexts.Message(MergedCode, ("count", count), ("actor", actor));

    public static Message MergedValue(string code, Text field, Argument value, IEnumerable<string> sources) => CoreTexts.Message(
        code, ("field", field), ("value", value), ("sources", Argument.List(sources.Select(source => (Argument)source))));

    public static Message Unlisted(long unlisted) => CoreTexts.Message(UnlistedCode, ("unlisted", unlisted));

    public static Message LeftOut(int blocks, int largest, long pairs) => CoreTexts.Message(
        LeftOutCode, ("blocks", blocks), ("largest", largest), ("pairs", pairs));
}
