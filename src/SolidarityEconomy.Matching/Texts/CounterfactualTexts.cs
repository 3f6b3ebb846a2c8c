namespace SolidarityEconomy.Matching.Texts;

/// <summary>What would be otherwise: why not that pair, and what one more place would be worth.</summary>
internal static class CounterfactualTexts
{
    public const string Matched = "match.why-not.matched";
    public const string NotOpen = "match.why-not.not-open";
    public const string ThereAlready = "match.why-not.there-already";
    public const string Rule = "match.why-not.rule";
    public const string Unsuitable = "match.why-not.unsuitable";
    public const string Forbidden = "match.why-not.forbidden";
    public const string NoPlace = "match.why-not.no-place";
    public const string LimitReached = "match.why-not.limit-reached";
    public const string Outweighed = "match.why-not.outweighed";
    public const string Cost = "match.why-not.cost";
    public const string CostAtLeast = "match.why-not.cost-at-least";
    public const string AsGood = "match.why-not.as-good";
    public const string CostUnknown = "match.why-not.cost-unknown";
    public const string Needed = "match.why-not.needed";
    public const string NoScore = "match.why-not.no-score";
    public const string Holders = "match.why-not.holders";
    public const string Has = "match.why-not.has";
    public const string Goes = "match.exchange.goes";
    public const string Comes = "match.exchange.comes";
    public const string PlaceWorth = "match.one-more.place";
    public const string PlaceWorthAtMost = "match.one-more.place-at-most";
    public const string OfferWorth = "match.one-more.offer";
    public const string OfferWorthAtMost = "match.one-more.offer-at-most";
    public const string PlaceWorthNothing = "match.one-more.place-nothing";
    public const string OfferWorthNothing = "match.one-more.nothing";
    public const string LeftOut = "match.left-out";
    public const string LeftOutReason = "match.left-out.reason";
    public const string LeftOutNames = "match.left-out.names";
    public const string Shortage = "match.left-out.shortage";
    public const string ShortageNames = "match.left-out.shortage-names";
    public const string MoreMatches = "match.left-out.more-matches";
    public const string NotLookedAt = "match.left-out.not-looked-at";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Matched, new Text(
            "“{need}” and “{offer}” are matched.",
            "«{need}» y «{offer}» están emparejadas.",
            "“{need}” e “{offer}” estão conectadas.")),
        (NotOpen, new Text(
            "“{need}” or “{offer}” takes no part at present.",
            "«{need}» u «{offer}» no participa por ahora.",
            "“{need}” ou “{offer}” não participa no momento.")),
        (ThereAlready, new Text(
            "“{need}” and “{offer}” are at work together already, or have been asked.",
            "«{need}» y «{offer}» ya trabajan juntas, o ya se les preguntó.",
            "“{need}” e “{offer}” já trabalham juntas, ou já foram consultadas.")),
        (Rule, new Text(
            "A condition stands between “{need}” and “{offer}”.",
            "Una condición separa «{need}» de «{offer}».",
            "Uma condição separa “{need}” de “{offer}”.")),
        (Unsuitable, new Text(
            "“{offer}” is none of the offers that suit “{need}”; a match needs a score above 0 and of at least {threshold}.",
            "«{offer}» no está entre las ofertas que sirven para «{need}»; un emparejamiento pide un puntaje mayor que 0 y de al menos {threshold}.",
            "“{offer}” não está entre as ofertas que servem para “{need}”; uma conexão pede pontuação maior que 0 e de pelo menos {threshold}.")),
        (Forbidden, new Text(
            "This call forbids the pair.",
            "En esta ronda el par está prohibido.",
            "Nesta rodada o par está proibido.")),
        (NoPlace, new Text(
            "“{need}” or “{offer}” has no place that could be given.",
            "«{need}» u «{offer}» no tiene ningún cupo que se pueda dar.",
            "“{need}” ou “{offer}” não tem nenhuma vaga que se possa dar.")),
        (LimitReached, new Text(
            "“{need}” and “{offer}” lie in a part that was too large to be planned.",
            "«{need}» y «{offer}» están en una parte demasiado grande para planificarla.",
            "“{need}” e “{offer}” estão numa parte grande demais para ser planejada.")),
        (Outweighed, new Text(
            "“{offer}” would suit “{need}”; the plan gives the places so that all pairs together fit best.",
            "«{offer}» serviría para «{need}»; el plan reparte los cupos para que todos los pares juntos encajen lo mejor posible.",
            "“{offer}” serviria para “{need}”; o plano distribui as vagas para que todos os pares juntos se encaixem o melhor possível.")),
        (Cost, new Text(
            "The pair scores {score}; with it the total would be lower by {cost}.",
            "El par tiene un puntaje de {score}; con él el total bajaría {cost}.",
            "O par tem pontuação de {score}; com ele o total cairia {cost}.")),
        (CostAtLeast, new Text(
            "The pair scores {score}; with it the total would be lower by at least {cost}.",
            "El par tiene un puntaje de {score}; con él el total bajaría al menos {cost}.",
            "O par tem pontuação de {score}; com ele o total cairia pelo menos {cost}.")),
        (AsGood, new Text(
            "The pair scores {score}; a plan with it is as good as this one, and one of the two had to be taken.",
            "El par tiene un puntaje de {score}; un plan con él es tan bueno como este, y había que elegir uno de los dos.",
            "O par tem pontuação de {score}; um plano com ele é tão bom quanto este, e era preciso escolher um dos dois.")),
        (CostUnknown, new Text(
            "The pair scores {score}; it is not known what a plan with it would cost.",
            "El par tiene un puntaje de {score}; no se sabe cuánto costaría un plan con él.",
            "O par tem pontuação de {score}; não se sabe quanto custaria um plano com ele.")),
        (Needed, new Text(
            "To be chosen it would have to score at least {needed}.",
            "Para ser elegido tendría que alcanzar un puntaje de al menos {needed}.",
            "Para ser escolhido teria de alcançar uma pontuação de pelo menos {needed}.")),
        (NoScore, new Text(
            "Not even the best score would bring it into the plan.",
            "Ni siquiera el mejor puntaje lo llevaría al plan.",
            "Nem mesmo a melhor pontuação o levaria ao plano.")),
        (Holders, new Text(
            "The places of “{offer}” went to: {needs}.",
            "Los cupos de «{offer}» fueron para: {needs}.",
            "As vagas de “{offer}” foram para: {needs}.")),
        (Has, new Text(
            "“{need}” has: {offers}.",
            "«{need}» tiene: {offers}.",
            "“{need}” tem: {offers}.")),
        (Goes, new Text(
            "“{need}” would lose “{offer}”.",
            "«{need}» perdería «{offer}».",
            "“{need}” perderia “{offer}”.")),
        (Comes, new Text(
            "“{need}” would get “{offer}”.",
            "«{need}» recibiría «{offer}».",
            "“{need}” receberia “{offer}”.")),
        (PlaceWorth, new Text(
            "One more place of “{offer}” would raise the total by {worth}.",
            "Un cupo más de «{offer}» subiría el total en {worth}.",
            "Mais uma vaga de “{offer}” aumentaria o total em {worth}.")),
        (PlaceWorthAtMost, new Text(
            "One more place of “{offer}” would raise the total by {worth} at most.",
            "Un cupo más de «{offer}» subiría el total en {worth} como máximo.",
            "Mais uma vaga de “{offer}” aumentaria o total em no máximo {worth}.")),
        (OfferWorth, new Text(
            "One more offer like “{offer}” would raise the total by {worth}.",
            "Una oferta más como «{offer}» subiría el total en {worth}.",
            "Mais uma oferta como “{offer}” aumentaria o total em {worth}.")),
        (OfferWorthAtMost, new Text(
            "One more offer like “{offer}” would raise the total by {worth} at most.",
            "Una oferta más como «{offer}» subiría el total en {worth} como máximo.",
            "Mais uma oferta como “{offer}” aumentaria o total em no máximo {worth}.")),
        (PlaceWorthNothing, new Text(
            "One more place of “{offer}” would not raise the total.",
            "Un cupo más de «{offer}» no subiría el total.",
            "Mais uma vaga de “{offer}” não aumentaria o total.")),
        (OfferWorthNothing, new Text(
            "One more offer like “{offer}” would not raise the total.",
            "Una oferta más como «{offer}» no subiría el total.",
            "Mais uma oferta como “{offer}” não aumentaria o total.")),
        (LeftOut, new Text(
            "{waiting} {waiting|need waits|needs wait} wholly or in part, {without} of them without any match.",
            "{waiting} {waiting|necesidad espera|necesidades esperan} del todo o en parte, {without} de ellas sin ningún emparejamiento.",
            "{waiting} {waiting|demanda espera|demandas esperam} no todo ou em parte, {without} delas sem nenhuma conexão.")),
        (LeftOutReason, new Text(
            "{count} {count|waits|wait}: {reason}.",
            "{count} {count|espera|esperan}: {reason}.",
            "{count} {count|espera|esperam}: {reason}.")),
        (LeftOutNames, new Text(
            "First of all: {needs}.",
            "Ante todo: {needs}.",
            "Antes de tudo: {needs}.")),
        (Shortage, new Text(
            "{needs} {needs|need competes|needs compete} for {offers} {offers|offer|offers}: {wanted} {wanted|match|matches} wanted, {available} possible, {missing} too few in any plan.",
            "{needs} {needs|necesidad compite|necesidades compiten} por {offers} {offers|oferta|ofertas}: {wanted} {wanted|emparejamiento pedido|emparejamientos pedidos}, {available} {available|posible|posibles}; {missing|falta|faltan} {missing} en cualquier plan.",
            "{needs} {needs|demanda compete|demandas competem} por {offers} {offers|oferta|ofertas}: {wanted} {wanted|conexão pedida|conexões pedidas}, {available} {available|possível|possíveis}; {missing|falta|faltam} {missing} em qualquer plano.")),
        (ShortageNames, new Text(
            "Needs: {needs}. Offers: {offers}.",
            "Necesidades: {needs}. Ofertas: {offers}.",
            "Demandas: {needs}. Ofertas: {offers}.")),
        (MoreMatches, new Text(
            "{more} more {more|match|matches} could be made if only their number counted.",
            "Se {more|podría hacer|podrían hacer} {more} {more|emparejamiento|emparejamientos} más si solo contara la cantidad.",
            "{more|Poderia ser feita|Poderiam ser feitas} mais {more} {more|conexão|conexões} se só contasse a quantidade.")),
        (NotLookedAt, new Text(
            "A part was too large to look for who competes for too few.",
            "Una parte era demasiado grande para buscar quiénes compiten por muy pocos cupos.",
            "Uma parte era grande demais para procurar quem compete por poucas vagas.")),
    ];
}
