namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about policies of inclusion, to the coordinator only.</summary>
internal static class InclusionTexts
{
    public const string Report = "inclusion.report";
    public const string ReportFound = "inclusion.report.found";
    public const string Reserve = "inclusion.reserve";
    public const string Share = "inclusion.share";
    public const string Group = "inclusion.group";
    public const string Hidden = "inclusion.hidden";
    public const string Match = "inclusion.match";
    public const string MatchShare = "inclusion.match.share";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Report, new Text(
            "The policy of inclusion cost {cost} in scores: {with} with it, {without} without it; no other plan that keeps it is better.",
            "La política de inclusión costó {cost} en puntajes: {with} con ella, {without} sin ella; ningún otro plan que la cumple es mejor.",
            "A política de inclusão custou {cost} em pontuações: {with} com ela, {without} sem ela; nenhum outro plano que a cumpre é melhor.")),
        (ReportFound, new Text(
            "The policy of inclusion cost about {cost} in scores: {with} with it, {without} without it, by the best plans found.",
            "La política de inclusión costó cerca de {cost} en puntajes: {with} con ella, {without} sin ella, según los mejores planes hallados.",
            "A política de inclusão custou cerca de {cost} em pontuações: {with} com ela, {without} sem ela, pelos melhores planos encontrados.")),
        (Reserve, new Text(
            "{group}: {filled} of {asked} reserved {asked|place is|places are} filled; {able} {able|request|requests} of members would suit one.",
            "{group}: {filled} de {asked} {asked|cupo reservado|cupos reservados} con asignación; a {able} {able|solicitud|solicitudes} de sus integrantes le vendría bien alguno.",
            "{group}: {filled} de {asked} {asked|vaga reservada|vagas reservadas} com preenchimento; {able} {able|pedido|pedidos} de integrantes caberiam em alguma.")),
        (Share, new Text(
            "{group}: {filled} of {asked} {asked|match|matches} owed among all; {able} {able|request|requests} of members could be matched.",
            "{group}: {filled} de {asked} {asked|emparejamiento debido|emparejamientos debidos} entre todos; {able} {able|solicitud|solicitudes} de sus integrantes se {able|podía|podían} emparejar.",
            "{group}: {filled} de {asked} {asked|conexão devida|conexões devidas} entre todas; {able} {able|pedido|pedidos} de integrantes {able|podia|podiam} ser {able|conectado|conectados}.")),
        (Group, new Text(
            "{group}: {served} of {members} served; {requests}% of those who take part, {matches}% of the matches.",
            "{group}: {served} de {members} con emparejamiento; {requests}% de quienes participan, {matches}% de los emparejamientos.",
            "{group}: {served} de {members} com conexão; {requests}% de quem participa, {matches}% das conexões.")),
        (Hidden, new Text(
            "{group}: not shown, since these figures, or their difference from others, would tell of fewer than {least} people.",
            "{group}: no se muestra, porque estas cifras, o su diferencia con otras, hablarían de menos de {least} personas.",
            "{group}: não se mostra, porque estes números, ou a sua diferença com outros, falariam de menos de {least} pessoas.")),
        (Match, new Text(
            "It counts for the places reserved for: {group}.",
            "Cuenta para los cupos reservados a: {group}.",
            "Conta para as vagas reservadas a: {group}.")),
        (MatchShare, new Text(
            "It counts for the share of all matches of: {group}.",
            "Cuenta para la parte de todos los emparejamientos de: {group}.",
            "Conta para a parte de todas as conexões de: {group}.")),
    ];
}
