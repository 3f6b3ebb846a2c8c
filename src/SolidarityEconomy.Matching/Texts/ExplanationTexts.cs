namespace SolidarityEconomy.Matching.Texts;

/// <summary>How plans, matches and waiting needs are explained.</summary>
internal static class ExplanationTexts
{
    public const string Plan = "match.plan";
    public const string PlanOptimal = "match.plan.optimal";
    public const string PlanApproximate = "match.plan.approximate";
    public const string PlanLimit = "match.plan.limit-reached";
    public const string PlanIncluded = "match.plan.included";
    public const string PlanIncludedGap = "match.plan.included.gap";
    public const string Pair = "match.pair";
    public const string PairById = "match.pair.by-id";
    public const string Candidates = "match.candidates";
    public const string Pinned = "match.pair.pinned";
    public const string Kept = "match.pair.kept";
    public const string Bonus = "match.pair.bonus";
    public const string ReasonValue = "match.reason.value";
    public const string ReasonWeight = "match.reason.weight";
    public const string ReasonMissing = "match.reason.missing";
    public const string ReasonLeftOut = "match.reason.left-out";
    public const string NothingKnown = "match.reason.nothing-known";
    public const string Conditions = "match.conditions";
    public const string Need = "match.need";
    public const string NoOffers = "match.unmet.no-offers";
    public const string LimitReached = "match.unmet.limit-reached";
    public const string TopicUnknown = "match.unmet.topic-unknown";
    public const string NoOfferInTopic = "match.unmet.no-offer-in-topic";
    public const string Excluded = "match.unmet.excluded";
    public const string BelowThreshold = "match.unmet.below-threshold";
    public const string TooFewOffers = "match.unmet.too-few-offers";
    public const string OffersFull = "match.unmet.offers-full";
    public const string ExcludedBy = "match.unmet.excluded-by";
    public const string BelowCount = "match.unmet.below-count";
    public const string QuantityAssumed = "match.assumed.quantity";
    public const string CapacityAssumed = "match.assumed.capacity";
    public const string FullOffer = "match.unmet.full-offer";
    public const string ClosedOffer = "match.unmet.closed-offer";
    public const string Changes = "match.changes";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Plan, new Text(
            "{matches} {matches|match|matches} for {needs} {needs|need|needs}; {waiting} {waiting|waits|wait} wholly or in part.",
            "{matches} {matches|emparejamiento|emparejamientos} para {needs} {needs|necesidad|necesidades}; {waiting} {waiting|espera|esperan} del todo o en parte.",
            "{matches} {matches|conexão|conexões} para {needs} {needs|demanda|demandas}; {waiting} {waiting|espera|esperam} no todo ou em parte.")),
        (PlanOptimal, new Text(
            "No other plan has a greater total score than {total}.",
            "Ningún otro plan tiene un puntaje total mayor que {total}.",
            "Nenhum outro plano tem pontuação total maior que {total}.")),
        (PlanApproximate, new Text(
            "The plan is approximate: its total score is {total}, and the best plan has {bound} at most.",
            "El plan es aproximado: su puntaje total es {total} y el mejor plan tiene {bound} como máximo.",
            "O plano é aproximado: sua pontuação total é {total}, e o melhor plano tem no máximo {bound}.")),
        (PlanLimit, new Text(
            "A part was too large to be planned: the total score is {total}, and the best plan has {bound} at most.",
            "Una parte era demasiado grande para planificarla: el puntaje total es {total} y el mejor plan tiene {bound} como máximo.",
            "Uma parte era grande demais para ser planejada: a pontuação total é {total}, e o melhor plano tem no máximo {bound}.")),
        (PlanIncluded, new Text(
            "The plan keeps a policy of inclusion; its total score is {total}, and no other plan does better by both.",
            "El plan cumple una política de inclusión; su puntaje total es {total} y ningún otro plan logra más en ambas cosas.",
            "O plano cumpre uma política de inclusão; sua pontuação total é {total}, e nenhum outro plano consegue mais nas duas coisas.")),
        (PlanIncludedGap, new Text(
            "The plan keeps a policy of inclusion and is approximate: its total score is {total}, and the best plan is better by {gap} at most.",
            "El plan cumple una política de inclusión y es aproximado: su puntaje total es {total} y el mejor plan lo supera en {gap} como máximo.",
            "O plano cumpre uma política de inclusão e é aproximado: sua pontuação total é {total}, e o melhor plano o supera em {gap} no máximo.")),
        (Pair, new Text(
            "“{need}” ({asker}) and “{offer}” ({giver}) fit together with a score of {score}.",
            "«{need}» ({asker}) y «{offer}» ({giver}) hacen match con un puntaje de {score}.",
            "“{need}” ({asker}) e “{offer}” ({giver}) dão match com pontuação de {score}.")),
        (PairById, new Text(
            "Need {need} and offer {offer} fit together with a score of {score}.",
            "La necesidad {need} y la oferta {offer} hacen match con un puntaje de {score}.",
            "A demanda {need} e a oferta {offer} dão match com pontuação de {score}.")),
        (Candidates, new Text(
            "{count} {count|offer was|offers were} found for “{need}”, the best first:",
            "Para «{need}» se {count|encontró|encontraron} {count} {count|oferta|ofertas}, primero la mejor:",
            "Para “{need}” {count|foi encontrada|foram encontradas} {count} {count|oferta|ofertas}, primeiro a melhor:")),
        (Pinned, new Text(
            "The pair was pinned, so it was made before all others.",
            "El par estaba fijado; por eso se hizo antes que los demás.",
            "O par estava fixado; por isso foi feito antes dos outros.")),
        (Kept, new Text(
            "The two were chosen for each other before, so they stay together unless much is gained without it.",
            "Ya se habían elegido antes; por eso siguen juntas, salvo que sin ese par se gane mucho.",
            "Já tinham sido escolhidas antes; por isso continuam juntas, a não ser que sem esse par se ganhe muito.")),
        (Bonus, new Text(
            "For being wished for, kept or long waited for, {bonus} is added to the score in the total.",
            "Por ser un par deseado, conservado o muy esperado, en el total se suma {bonus} al puntaje.",
            "Por ser um par desejado, mantido ou muito esperado, no total soma-se {bonus} à pontuação.")),
        (ReasonValue, new Text(
            "As to {criterion}, they fit to {value} of 1.",
            "En {criterion} coinciden en {value} de 1.",
            "Quanto a {criterion}, combinam em {value} de 1.")),
        (ReasonWeight, new Text(
            "Criterion: {criterion}; value {value} of 1, weight {weight} of {weights}: contributes {points} to the score.",
            "Criterio: {criterion}; valor {value} de 1, peso {weight} de {weights}: aporta {points} al puntaje.",
            "Critério: {criterion}; valor {value} de 1, peso {weight} de {weights}: contribui com {points} para a pontuação.")),
        (ReasonMissing, new Text(
            "As to {criterion}, nothing is known; that counts {value} of 1.",
            "En {criterion} no hay datos; cuenta como {value} de 1.",
            "Quanto a {criterion}, não há dados; conta como {value} de 1.")),
        (ReasonLeftOut, new Text(
            "As to {criterion}, nothing is known; it was left out.",
            "En {criterion} no hay datos; no se tomó en cuenta.",
            "Quanto a {criterion}, não há dados; não foi levado em conta.")),
        (NothingKnown, new Text(
            "Nothing is known about this pair, so it counts one half.",
            "De este par no hay ningún dato; por eso cuenta la mitad.",
            "Não há nenhum dado sobre este par; por isso conta a metade.")),
        (Conditions, new Text(
            "The pair keeps {count} {count|condition|conditions}.",
            "El par cumple {count} {count|condición|condiciones}.",
            "O par cumpre {count} {count|condição|condições}.")),
        (Need, new Text(
            "“{need}” has {received} of {asked} {asked|match|matches} asked for.",
            "«{need}» tiene {received} de {asked} {asked|emparejamiento pedido|emparejamientos pedidos}.",
            "“{need}” tem {received} de {asked} {asked|conexão pedida|conexões pedidas}.")),
        (NoOffers, new Text(
            "There are no offers yet.",
            "Todavía no hay ofertas.",
            "Ainda não há ofertas.")),
        (LimitReached, new Text(
            "There were too many needs and offers to look at; a narrower condition helps.",
            "Había demasiadas necesidades y ofertas para revisarlas; ayuda una condición más restrictiva.",
            "Havia demandas e ofertas demais para examinar; uma condição mais restritiva ajuda.")),
        (TopicUnknown, new Text(
            "Nobody knows yet what this is about, so no offer in its topic can be looked for.",
            "Todavía no se sabe de qué tema se trata; por eso no se pueden buscar ofertas de ese tema.",
            "Ainda não se sabe de que tema se trata; por isso não dá para procurar ofertas desse tema.")),
        (NoOfferInTopic, new Text(
            "Nobody offers anything in this topic.",
            "Nadie ofrece nada en este tema.",
            "Ninguém oferece nada neste tema.")),
        (Excluded, new Text(
            "There are offers, but a condition stands in the way of each.",
            "Hay ofertas, pero ninguna cumple todas las condiciones.",
            "Há ofertas, mas nenhuma cumpre todas as condições.")),
        (BelowThreshold, new Text(
            "None of the offers that would be possible suits; a match needs a score of at least {threshold}.",
            "Ninguna de las ofertas posibles sirve; un emparejamiento pide un puntaje de al menos {threshold}.",
            "Nenhuma das ofertas possíveis serve; uma conexão pede pontuação de pelo menos {threshold}.")),
        (TooFewOffers, new Text(
            "Only {suitable} {suitable|offer suits|offers suit}, and all are taken into the plan for this need.",
            "Solo {suitable} {suitable|oferta sirve|ofertas sirven}, y todas están en el plan para esta necesidad.",
            "Só {suitable} {suitable|oferta serve|ofertas servem}, e todas estão no plano para esta demanda.")),
        (OffersFull, new Text(
            "{others} {others|offer that suits has|offers that suit have} no place left.",
            "{others} {others|oferta que sirve ya no tiene|ofertas que sirven ya no tienen} cupo.",
            "{others} {others|oferta que serve não tem|ofertas que servem não têm} mais vaga.")),
        (ExcludedBy, new Text(
            "{count} {count|offer is|offers are} out: {reason}",
            "{count} {count|oferta queda|ofertas quedan} fuera: {reason}",
            "{count} {count|oferta fica|ofertas ficam} de fora: {reason}")),
        (BelowCount, new Text(
            "{count} possible {count|offer does|offers do} not suit.",
            "{count} {count|oferta posible no sirve|ofertas posibles no sirven}.",
            "{count} {count|oferta possível não serve|ofertas possíveis não servem}.")),
        (QuantityAssumed, new Text(
            "How many matches “{need}” wants is not known; it counts as one.",
            "No se sabe cuántos emparejamientos pide «{need}»; cuenta como uno.",
            "Não se sabe quantas conexões “{need}” pede; conta como uma.")),
        (CapacityAssumed, new Text(
            "How many needs “{offer}” can serve is not known; it counts as one.",
            "No se sabe cuántas necesidades puede atender «{offer}»; cuenta como una.",
            "Não se sabe quantas demandas “{offer}” pode atender; conta como uma.")),
        (FullOffer, new Text(
            "“{offer}” would fit with {score}; its places went to: {needs}.",
            "«{offer}» encajaría con {score}; sus cupos fueron para: {needs}.",
            "“{offer}” se encaixaria com {score}; suas vagas foram para: {needs}.")),
        (ClosedOffer, new Text(
            "“{offer}” would fit with {score}; it takes nobody at present.",
            "«{offer}» encajaría con {score}; por ahora no recibe a nadie.",
            "“{offer}” se encaixaria com {score}; no momento não recebe ninguém.")),
        (Changes, new Text(
            "{stayed} {stayed|pair stays|pairs stay}, {came} {came|comes|come}, {went} {went|goes|go}; the sum of the scores changes by {gain}.",
            "{stayed} {stayed|par se queda|pares se quedan}, {came} {came|entra|entran}, {went} {went|sale|salen}; la suma de los puntajes cambia en {gain}.",
            "{stayed} {stayed|par fica|pares ficam}, {came} {came|entra|entram}, {went} {went|sai|saem}; a soma das pontuações muda em {gain}.")),
    ];
}
