using System.Globalization;
using System.Numerics;

namespace SolidarityEconomy.Texts;

/// <summary>The texts of network flow: what a solve found, and what a check found wrong.</summary>
internal static class FlowTexts
{
    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        ("flow.result.optimal", new Text(
            "A flow of least cost was found; it costs {objective}.",
            "Se encontró un flujo de costo mínimo; cuesta {objective}.",
            "Foi encontrado um fluxo de custo mínimo; custa {objective}.")),
        ("flow.result.infeasible", new Text(
            "No flow satisfies all bounds and supplies.",
            "Ningún flujo cumple todas las cotas y ofertas.",
            "Nenhum fluxo atende a todos os limites e ofertas.")),
        ("flow.result.unbounded", new Text(
            "The cost has no minimum.",
            "El costo no tiene mínimo.",
            "O custo não tem mínimo.")),
        ("flow.result.pivot-limit", new Text(
            "Stopped after {pivots} {pivots|pivot|pivots}, before the least cost was known.",
            "Se detuvo después de {pivots} {pivots|pivoteo|pivoteos}, antes de conocer el costo mínimo.",
            "Parou após {pivots} {pivots|pivoteamento|pivoteamentos}, antes de conhecer o custo mínimo.")),
        ("flow.result.flow-range", new Text(
            "Stopped: an arc without an upper bound would have to carry more than 2^62 units.",
            "Se detuvo: un arco sin cota superior tendría que llevar más de 2^62 unidades.",
            "Parou: um arco sem limite superior teria de levar mais de 2^62 unidades.")),
        ("flow.reason.demand-cut", new Text(
            "{nodes} {nodes|node demands|nodes together demand} {amount}; at most {capacity} can reach them, {shortage} too few.",
            "{nodes} {nodes|nodo demanda|nodos demandan en conjunto} {amount}; les pueden llegar a lo sumo {capacity}, faltan {shortage}.",
            "{nodes} {nodes|nó demanda|nós demandam em conjunto} {amount}; podem chegar no máximo {capacity}, faltam {shortage}.")),
        ("flow.reason.supply-cut", new Text(
            "{nodes} {nodes|node has to send|nodes together have to send} out {amount}; at most {capacity} can leave, {shortage} too few.",
            "{nodes} {nodes|nodo debe|nodos deben en conjunto} despachar {amount}; pueden salir a lo sumo {capacity}, faltan {shortage}.",
            "{nodes} {nodes|nó precisa|nós precisam em conjunto} enviar {amount}; podem sair no máximo {capacity}, faltam {shortage}.")),
        ("flow.reason.cycle", new Text(
            "Each unit sent round a cycle of {arcs} {arcs|arc|arcs} without upper bounds changes the cost by {cost}.",
            "Cada unidad enviada por un ciclo de {arcs} {arcs|arco|arcos} sin cota superior cambia el costo en {cost}.",
            "Cada unidade enviada por um ciclo de {arcs} {arcs|arco|arcos} sem limite superior altera o custo em {cost}.")),
        ("flow.reason.gap", new Text(
            "The flow found costs {objective}; none can cost less than {bound}, so it may be {gap} above the least.",
            "El flujo hallado cuesta {objective}; ninguno puede costar menos de {bound}: puede exceder el mínimo en {gap}.",
            "O fluxo encontrado custa {objective}; nenhum pode custar menos de {bound}: pode exceder o mínimo em {gap}.")),
        ("flow.reason.no-bound", new Text(
            "The flow found costs {objective}; how far that is above the least is not known.",
            "El flujo hallado cuesta {objective}; no se sabe cuánto excede el mínimo.",
            "O fluxo encontrado custa {objective}; não se sabe quanto excede o mínimo.")),
        ("flow.reason.no-flow", new Text(
            "No flow that satisfies all bounds and supplies was found so far.",
            "Hasta ahora no se halló un flujo que cumpla todas las cotas y ofertas.",
            "Até agora não foi encontrado um fluxo que atenda a todos os limites e ofertas.")),
        .. CheckEntries(),
    ];

    /// <summary>A figure of any size: a number where numbers of messages reach, otherwise its digits.</summary>
    public static Argument Figure(BigInteger figure) =>
        figure >= long.MinValue && figure <= long.MaxValue ? (long)figure
        : figure >= new BigInteger(decimal.MinValue) && figure <= new BigInteger(decimal.MaxValue) ? (decimal)figure
        : figure.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Code, Text Pattern)> CheckEntries() =>
    [
        ("flow.check.shape", new Text(
            "The parts of the result do not fit its status: {found} instead of {required}.",
            "Las partes del resultado no corresponden a su estado: {found} en vez de {required}.",
            "As partes do resultado não correspondem à sua situação: {found} em vez de {required}.")),
        ("flow.check.lower-bound", new Text(
            "Arc {index} carries {found}, below its lower bound {required}.",
            "El arco {index} lleva {found}, por debajo de su cota inferior {required}.",
            "O arco {index} leva {found}, abaixo do seu limite inferior {required}.")),
        ("flow.check.upper-bound", new Text(
            "Arc {index} carries {found}, above its upper bound {required}.",
            "El arco {index} lleva {found}, por encima de su cota superior {required}.",
            "O arco {index} leva {found}, acima do seu limite superior {required}.")),
        ("flow.check.balance", new Text(
            "Node {index} sends out {found} net, which does not fit its supply {required}.",
            "El nodo {index} despacha {found} netos, lo que no corresponde a su oferta {required}.",
            "O nó {index} envia {found} líquidos, o que não corresponde à sua oferta {required}.")),
        ("flow.check.objective", new Text(
            "The objective says {found}; the flow costs {required}.",
            "El objetivo dice {found}; el flujo cuesta {required}.",
            "O objetivo diz {found}; o fluxo custa {required}.")),
        ("flow.check.could-rise", new Text(
            "Arc {index} has reduced cost {found}: more flow on it would be cheaper.",
            "El arco {index} tiene costo reducido {found}: más flujo en él sería más barato.",
            "O arco {index} tem custo reduzido {found}: mais fluxo nele seria mais barato.")),
        ("flow.check.could-fall", new Text(
            "Arc {index} has reduced cost {found}: less flow on it would be cheaper.",
            "El arco {index} tiene costo reducido {found}: menos flujo en él sería más barato.",
            "O arco {index} tem custo reduzido {found}: menos fluxo nele seria mais barato.")),
        ("flow.check.potential-sign", new Text(
            "Node {index} has potential {found}, a sign that the supply form rules out.",
            "El nodo {index} tiene potencial {found}, signo que la forma de oferta excluye.",
            "O nó {index} tem potencial {found}, sinal que a forma de oferta exclui.")),
        ("flow.check.node-slack", new Text(
            "Node {index} has a potential although it sends out {found} net and supplies {required}.",
            "El nodo {index} tiene potencial aunque despacha {found} netos y ofrece {required}.",
            "O nó {index} tem potencial embora envie {found} líquidos e ofereça {required}.")),
        ("flow.check.cost-bound", new Text(
            "The potentials do not prove the lower bound of the cost: {found} instead of {required}.",
            "Los potenciales no prueban la cota inferior del costo: {found} en vez de {required}.",
            "Os potenciais não provam o limite inferior do custo: {found} em vez de {required}.")),
        ("flow.check.cut-nodes", new Text(
            "The cut is not a rising list of nodes of the network: {found} where {required} or more is due.",
            "El corte no es una lista creciente de nodos de la red: {found} donde corresponde {required} o más.",
            "O corte não é uma lista crescente de nós da rede: {found} onde cabe {required} ou mais.")),
        ("flow.check.cut-amount", new Text(
            "The cut says that {found} has to cross; its nodes say {required}.",
            "El corte dice que deben cruzar {found}; sus nodos dicen {required}.",
            "O corte diz que devem atravessar {found}; seus nós dizem {required}.")),
        ("flow.check.cut-capacity", new Text(
            "The cut says that {found} can cross; its arcs say {required}.",
            "El corte dice que pueden cruzar {found}; sus arcos dicen {required}.",
            "O corte diz que podem atravessar {found}; seus arcos dizem {required}.")),
        ("flow.check.cut-proof", new Text(
            "The cut proves nothing: {found} has to cross and {required} can.",
            "El corte no prueba nada: deben cruzar {found} y pueden {required}.",
            "O corte não prova nada: devem atravessar {found} e podem {required}.")),
        ("flow.check.cycle-arcs", new Text(
            "The cycle is broken or limited at {found}, where {required} is due.",
            "El ciclo está roto o limitado en {found}, donde corresponde {required}.",
            "O ciclo está quebrado ou limitado em {found}, onde cabe {required}.")),
        ("flow.check.cycle-cost", new Text(
            "The cycle says that it costs {found}; its arcs cost {required}, which has to be below zero.",
            "El ciclo dice que cuesta {found}; sus arcos cuestan {required}, que debe ser menor que cero.",
            "O ciclo diz que custa {found}; seus arcos custam {required}, que deve ser menor que zero.")),
    ];
}
