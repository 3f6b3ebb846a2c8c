namespace SolidarityEconomy.Matching.Texts;

/// <summary>What a plan achieves, and how two plans compare.</summary>
internal static class EvaluationTexts
{
    public const string Head = "match.evaluation";
    public const string Covered = "match.evaluation.covered";
    public const string Used = "match.evaluation.used";
    public const string Unmet = "match.evaluation.unmet";
    public const string Scores = "match.evaluation.scores";
    public const string Ranks = "match.evaluation.ranks";
    public const string Envy = "match.evaluation.envy";
    public const string Inequality = "match.evaluation.inequality";
    public const string MetWaited = "match.evaluation.met-waited";
    public const string LeftOutWait = "match.evaluation.left-out-wait";
    public const string NeedsByTerritory = "match.evaluation.needs-by-territory";
    public const string OffersByTerritory = "match.evaluation.offers-by-territory";
    public const string NeedsByGroup = "match.evaluation.needs-by-group";
    public const string OffersByGroup = "match.evaluation.offers-by-group";
    public const string NeedRow = "match.evaluation.need-row";
    public const string OfferRow = "match.evaluation.offer-row";
    public const string RowScore = "match.evaluation.row-score";
    public const string RowRank = "match.evaluation.row-rank";
    public const string RowWaited = "match.evaluation.row-waited";
    public const string Hidden = "match.evaluation.hidden";
    public const string Comparison = "match.comparison";
    public const string Changed = "match.comparison.changed";

    public const string Unknown = "match.figure.unknown";
    public const string Coverage = "match.figure.coverage";
    public const string Met = "match.figure.met";
    public const string UseOfPlaces = "match.figure.use-of-places";
    public const string MeanScore = "match.figure.mean-score";
    public const string LeastScore = "match.figure.least-score";
    public const string MedianRank = "match.figure.median-rank";
    public const string Envious = "match.figure.envious";
    public const string JustlyEnvious = "match.figure.justly-envious";
    public const string Gini = "match.figure.gini";
    public const string WaitedOfLeftOut = "match.figure.waited-of-left-out";

    /// <summary>The reasons why needs wait, in the order of their enumeration.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
    [
        "match.unmet-name.no-offers", "match.unmet-name.limit-reached", "match.unmet-name.topic-unknown", "match.unmet-name.no-offer-in-topic",
        "match.unmet-name.excluded", "match.unmet-name.below-threshold", "match.unmet-name.too-few-offers", "match.unmet-name.offers-full",
    ];

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Head, new Text(
            "{met} of {needs} {needs|need has|needs have} a match; {full} {full|misses|miss} nothing.",
            "{met} de {needs} {needs|necesidad|necesidades} {met|tiene|tienen} un emparejamiento; a {full} no le falta nada.",
            "{met} de {needs} {needs|demanda|demandas} {met|tem|têm} uma conexão; a {full} não falta nada.")),
        (Covered, new Text(
            "{made} of {asked} {asked|match asked for was|matches asked for were} made: {share}.",
            "Se {made|hizo|hicieron} {made} de {asked} {asked|emparejamiento pedido|emparejamientos pedidos}: {share}.",
            "{made|Foi feita|Foram feitas} {made} de {asked} {asked|conexão pedida|conexões pedidas}: {share}.")),
        (Used, new Text(
            "{used} of {places} {places|place is|places are} used: {share}.",
            "Se {used|usa|usan} {used} de {places} {places|cupo|cupos}: {share}.",
            "{used|Usa-se|Usam-se} {used} de {places} {places|vaga|vagas}: {share}.")),
        (Unmet, new Text(
            "{needs} {needs|need waits|needs wait} for {missing} {missing|match|matches}: {reason}.",
            "{needs} {needs|necesidad espera|necesidades esperan} {missing} {missing|emparejamiento|emparejamientos}: {reason}.",
            "{needs} {needs|demanda espera|demandas esperam} {missing} {missing|conexão|conexões}: {reason}.")),
        (Scores, new Text(
            "Scores: {mean} in the mean; the middle one is {median}, the least {least}, the greatest {greatest}.",
            "Puntajes: {mean} de promedio; el del medio es {median}, el menor {least}, el mayor {greatest}.",
            "Pontuações: {mean} em média; a do meio é {median}, a menor {least}, a maior {greatest}.")),
        (Ranks, new Text(
            "{first} of {count} {count|match is|matches are} with an offer that none suits better; the middle rank is {median}, the last {greatest}.",
            "{first} de {count} {count|emparejamiento es|emparejamientos son} con una oferta que ninguna supera; el lugar del medio es {median}, el último {greatest}.",
            "{first} de {count} {count|conexão é|conexões são} com uma oferta que nenhuma supera; o lugar do meio é {median}, o último {greatest}.")),
        (Envy, new Text(
            "{envious} {envious|need|needs} would rather have a place of another one; {justly} of them would also suit it better.",
            "{envious} {envious|necesidad preferiría|necesidades preferirían} el cupo de otra; {justly} de ellas también {justly|encajaría|encajarían} mejor en él.",
            "{envious} {envious|demanda preferiria|demandas prefeririam} a vaga de outra; {justly} delas também se {justly|encaixaria|encaixariam} melhor nela.")),
        (Inequality, new Text(
            "Inequality of what needs get, from 0 to 1 (Gini): {gini}.",
            "Desigualdad de lo que reciben las necesidades, de 0 a 1 (Gini): {gini}.",
            "Desigualdade do que as demandas recebem, de 0 a 1 (Gini): {gini}.")),
        (MetWaited, new Text(
            "{count} {count|need|needs} with a match had waited: {median} {median|day|days} in the middle, {greatest} at most.",
            "{count} {count|necesidad|necesidades} con emparejamiento {count|esperaba|esperaban} desde antes: {median} {median|día|días} la del medio, {greatest} como máximo.",
            "{count} {count|demanda|demandas} com conexão {count|esperava|esperavam} desde antes: {median} {median|dia|dias} a do meio, {greatest} no máximo.")),
        (LeftOutWait, new Text(
            "{count} {count|need|needs} without any match {count|waits|wait}: {median} {median|day|days} in the middle, {greatest} at most.",
            "{count} {count|necesidad|necesidades} sin emparejamiento {count|espera|esperan}: {median} {median|día|días} la del medio, {greatest} como máximo.",
            "{count} {count|demanda|demandas} sem conexão {count|espera|esperam}: {median} {median|dia|dias} a do meio, {greatest} no máximo.")),
        (NeedsByTerritory, new Text(
            "Needs by country, the least covered first:",
            "Necesidades por país, primero las menos cubiertas:",
            "Demandas por país, primeiro as menos cobertas:")),
        (OffersByTerritory, new Text(
            "Offers by country, the least used first:",
            "Ofertas por país, primero las menos usadas:",
            "Ofertas por país, primeiro as menos usadas:")),
        (NeedsByGroup, new Text(
            "Needs by declared group, the least covered first:",
            "Necesidades por grupo declarado, primero las menos cubiertas:",
            "Demandas por grupo declarado, primeiro as menos cobertas:")),
        (OffersByGroup, new Text(
            "Offers by declared group, the least used first:",
            "Ofertas por grupo declarado, primero las menos usadas:",
            "Ofertas por grupo declarado, primeiro as menos usadas:")),
        (NeedRow, new Text(
            "{label}: {served} of {count} {count|need|needs} with a match, {given} of {asked} {asked|match|matches}.",
            "{label}: {served} de {count} {count|necesidad|necesidades} con emparejamiento, {given} de {asked} {asked|emparejamiento|emparejamientos}.",
            "{label}: {served} de {count} {count|demanda|demandas} com conexão, {given} de {asked} {asked|conexão|conexões}.")),
        (OfferRow, new Text(
            "{label}: {served} of {count} {count|offer|offers} with a match, {given} of {asked} {asked|place|places} used.",
            "{label}: {served} de {count} {count|oferta|ofertas} con emparejamiento, {given} de {asked} {asked|cupo usado|cupos usados}.",
            "{label}: {served} de {count} {count|oferta|ofertas} com conexão, {given} de {asked} {asked|vaga usada|vagas usadas}.")),
        (RowScore, new Text(
            "Score of its matches: {mean} in the mean.",
            "Puntaje de sus emparejamientos: {mean} de promedio.",
            "Pontuação das suas conexões: {mean} em média.")),
        (RowRank, new Text(
            "Rank of its matches: {mean} in the mean.",
            "Lugar de sus emparejamientos: {mean} de promedio.",
            "Lugar das suas conexões: {mean} em média.")),
        (RowWaited, new Text(
            "Waiting: {mean} {mean|day|days} in the mean.",
            "Espera: {mean} {mean|día|días} de promedio.",
            "Espera: {mean} {mean|dia|dias} em média.")),
        (Hidden, new Text(
            "{count} {count|group is|groups are} not shown: their figures, or the difference from others, would tell of fewer than {smallest} people.",
            "{count} {count|grupo no se muestra|grupos no se muestran}: sus cifras, o la diferencia con otras, hablarían de menos de {smallest} personas.",
            "{count} {count|grupo não é mostrado|grupos não são mostrados}: os seus números, ou a diferença com outros, falariam de menos de {smallest} pessoas.")),
        (Comparison, new Text(
            "{changed} of {figures} {figures|figure differs|figures differ}.",
            "{changed|Cambia|Cambian} {changed} de {figures} {figures|cifra|cifras}.",
            "{changed|Muda|Mudam} {changed} de {figures} {figures|número|números}.")),
        (Changed, new Text(
            "Before {before}, now {after}: {figure}.",
            "Antes {before}, ahora {after}: {figure}.",
            "Antes {before}, agora {after}: {figure}.")),
    ];

    /// <summary>The names of figures and the reasons in a few words; they stand inside messages and are none by themselves.</summary>
    public static IEnumerable<(string Code, Text Pattern)> Names { get; } =
    [
        (Unknown, new Text("not known", "sin dato", "sem dado")),
        (Coverage, new Text("part of the matches asked for", "parte de los emparejamientos pedidos", "parte das conexões pedidas")),
        (Met, new Text("part of the needs with a match", "parte de las necesidades con emparejamiento", "parte das demandas com conexão")),
        (UseOfPlaces, new Text("part of the places used", "parte de los cupos usados", "parte das vagas usadas")),
        (MeanScore, new Text("mean score", "puntaje promedio", "pontuação média")),
        (LeastScore, new Text("least score", "puntaje menor", "menor pontuação")),
        (MedianRank, new Text("middle rank", "lugar del medio", "lugar do meio")),
        (Envious, new Text("needs that envy another one", "necesidades que envidian a otra", "demandas que invejam outra")),
        (JustlyEnvious, new Text("needs that envy with right", "necesidades que envidian con razón", "demandas que invejam com razão")),
        (Gini, new Text("inequality (Gini)", "desigualdad (Gini)", "desigualdade (Gini)")),
        (WaitedOfLeftOut, new Text("days that those left out wait", "días de espera de las que quedan fuera", "dias de espera das que ficam de fora")),
        (Reasons[0], new Text("there are no offers", "no hay ofertas", "não há ofertas")),
        (Reasons[1], new Text("there was too much to look at", "había demasiado que revisar", "havia demais para examinar")),
        (Reasons[2], new Text("their topic is not known", "no se conoce su tema", "não se conhece seu tema")),
        (Reasons[3], new Text("nobody offers anything in their topic", "nadie ofrece nada en su tema", "ninguém oferece nada no seu tema")),
        (Reasons[4], new Text("conditions stand in the way", "lo impiden las condiciones", "as condições impedem")),
        (Reasons[5], new Text("none of the possible offers suits", "ninguna de las ofertas posibles sirve", "nenhuma das ofertas possíveis serve")),
        (Reasons[6], new Text("too few offers suit", "son muy pocas las ofertas que sirven", "são poucas as ofertas que servem")),
        (Reasons[7], new Text("the places of the offers that suit are taken", "los cupos de las ofertas que sirven están ocupados", "as vagas das ofertas que servem estão ocupadas")),
    ];
}
