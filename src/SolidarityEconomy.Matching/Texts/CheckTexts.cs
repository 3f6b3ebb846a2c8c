namespace SolidarityEconomy.Matching.Texts;

/// <summary>What the check of a plan may find.</summary>
internal static class CheckTexts
{
    public const string OtherPolicy = "match.check.other-policy";
    public const string UnknownPair = "match.check.unknown-pair";
    public const string NotEligible = "match.check.not-eligible";
    public const string Score = "match.check.score";
    public const string Quantity = "match.check.quantity";
    public const string Capacity = "match.check.capacity";
    public const string Unmet = "match.check.unmet";
    public const string Unused = "match.check.unused";
    public const string Blocks = "match.check.blocks";
    public const string Pin = "match.check.pin";
    public const string Inclusion = "match.check.inclusion";
    public const string Total = "match.check.total";
    public const string Bound = "match.check.bound";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (OtherPolicy, new Text(
            "The plan was made by another policy.",
            "El plan se hizo con otra política.",
            "O plano foi feito com outra política.")),
        (UnknownPair, new Text(
            "The registry has no need {need} or no offer {offer}.",
            "El registro no tiene la necesidad {need} o la oferta {offer}.",
            "O cadastro não tem a demanda {need} ou a oferta {offer}.")),
        (NotEligible, new Text(
            "Need {need} and offer {offer} may not be matched under this policy.",
            "La necesidad {need} y la oferta {offer} no se pueden emparejar con esta política.",
            "A demanda {need} e a oferta {offer} não podem ser conectadas com esta política.")),
        (Score, new Text(
            "The match of need {need} and offer {offer} states the score {stated}; its values give {found}.",
            "El emparejamiento de la necesidad {need} y la oferta {offer} indica el puntaje {stated}; sus valores dan {found}.",
            "A conexão da demanda {need} e da oferta {offer} indica a pontuação {stated}; seus valores dão {found}.")),
        (Quantity, new Text(
            "Need {need} has {count} {count|match|matches} and asks for {limit}.",
            "La necesidad {need} tiene {count} {count|emparejamiento|emparejamientos} y pide {limit}.",
            "A demanda {need} tem {count} {count|conexão|conexões} e pede {limit}.")),
        (Capacity, new Text(
            "Offer {offer} serves {count} {count|need|needs} and has room for {limit}.",
            "La oferta {offer} atiende {count} {count|necesidad|necesidades} y tiene cupo para {limit}.",
            "A oferta {offer} atende {count} {count|demanda|demandas} e tem vaga para {limit}.")),
        (Unmet, new Text(
            "What the plan says about the waiting of need {need} is wrong.",
            "Lo que el plan dice de la espera de la necesidad {need} no es cierto.",
            "O que o plano diz da espera da demanda {need} não está certo.")),
        (Unused, new Text(
            "What the plan says about the free places of offer {offer} is wrong.",
            "Lo que el plan dice de los cupos libres de la oferta {offer} no es cierto.",
            "O que o plano diz das vagas livres da oferta {offer} não está certo.")),
        (Blocks, new Text(
            "The blocks of the plan do not hold the needs and offers of the registry.",
            "Los bloques del plan no contienen las necesidades y ofertas del registro.",
            "Os blocos do plano não contêm as demandas e ofertas do cadastro.")),
        (Pin, new Text(
            "The pinned pair of need {need} and offer {offer} could be made and is not in the plan.",
            "El par fijado de la necesidad {need} y la oferta {offer} se podía hacer y no está en el plan.",
            "O par fixado da demanda {need} e da oferta {offer} podia ser feito e não está no plano.")),
        (Inclusion, new Text(
            "What the plan says about rule {rule} of its policy of inclusion is wrong.",
            "Lo que el plan dice de la regla {rule} de su política de inclusión no es cierto.",
            "O que o plano diz da regra {rule} da sua política de inclusão não está certo.")),
        (Total, new Text(
            "The plan states the total {stated}; the scores give {found}.",
            "El plan indica el total {stated}; los puntajes dan {found}.",
            "O plano indica o total {stated}; as pontuações dão {found}.")),
        (Bound, new Text(
            "The plan states the upper bound {stated}; its prices prove {found}.",
            "El plan indica la cota superior {stated}; sus precios prueban {found}.",
            "O plano indica o limite superior {stated}; seus preços provam {found}.")),
    ];
}
