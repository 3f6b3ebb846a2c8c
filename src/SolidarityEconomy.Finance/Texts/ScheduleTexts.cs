namespace SolidarityEconomy.Finance.Texts;

/// <summary>How a repayment schedule explains itself, in the words of credit officers.</summary>
internal static class ScheduleTexts
{
    public const string Summary = "loan.schedule.summary";
    public const string Annuity = "loan.schedule.annuity";
    public const string EqualParts = "loan.schedule.equal-parts";
    public const string Step = "loan.schedule.step";
    public const string Month = "loan.schedule.month";
    public const string MonthEnd = "loan.schedule.month-end";
    public const string Row = "loan.row.instalment";
    public const string Interest = "loan.row.interest";
    public const string InterestRounded = "loan.row.interest-rounded";
    public const string NoInterest = "loan.row.no-interest";
    public const string Principal = "loan.row.principal";
    public const string EqualPrincipal = "loan.row.equal-principal";
    public const string EqualPrincipalRounded = "loan.row.equal-principal-rounded";
    public const string LastPrincipal = "loan.row.last-principal";
    public const string Sum = "loan.row.sum";
    public const string LastMore = "loan.row.last-more";
    public const string LastLess = "loan.row.last-less";
    public const string LastEarly = "loan.row.last-early";
    public const string Balance = "loan.row.balance";

    private static readonly Text HalfEven = new(
        "to the nearest, the middle to even", "al más cercano (la mitad, al par)", "para o mais próximo (a metade, para o par)");

    private static readonly Text HalfUp = new(
        "to the nearest, the middle up", "al más cercano (la mitad, hacia arriba)", "para o mais próximo (a metade, para cima)");

    private static readonly Text HalfDown = new(
        "to the nearest, the middle down", "al más cercano (la mitad, hacia abajo)", "para o mais próximo (a metade, para baixo)");

    private static readonly Text Down = new("down", "hacia abajo", "para baixo");
    private static readonly Text Up = new("up", "hacia arriba", "para cima");

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (Summary, new Text(
            "Loan of {principal} at {rate} a year in {count} monthly {count|instalment|instalments}, the first due on {first} and the last on {last}: {total} to repay, {interest} of it interest.",
            "Préstamo de {principal} al {rate} anual en {count} {count|cuota mensual|cuotas mensuales}; la primera vence el {first} y la última el {last}: total a pagar {total}, de ello {interest} de interés.",
            "Empréstimo de {principal} a {rate} ao ano em {count} {count|parcela mensal|parcelas mensais}; a primeira vence em {first} e a última em {last}: total a pagar {total}, sendo {interest} de juros.")),
        (Annuity, new Text(
            "Equal instalment: {principal} × i ÷ (1 − (1 + i)^−{count}) with i = {rate} ÷ 12, rounded {rounding}: {part}.",
            "Cuota fija: {principal} × i ÷ (1 − (1 + i)^−{count}) con i = {rate} ÷ 12, redondeada {rounding}: {part}.",
            "Parcela fixa: {principal} × i ÷ (1 − (1 + i)^−{count}) com i = {rate} ÷ 12, arredondada {rounding}: {part}.")),
        (EqualParts, new Text(
            "Equal principal: {principal} ÷ {count}, rounded {rounding}: {part}.",
            "Capital fijo: {principal} ÷ {count}, redondeado {rounding}: {part}.",
            "Amortização constante: {principal} ÷ {count}, arredondada {rounding}: {part}.")),
        (Step, new Text(
            "It is a multiple of {step}.",
            "Es un múltiplo de {step}.",
            "É um múltiplo de {step}.")),
        (Month, new Text(
            "Every period counts as one month, whatever its days: its interest is a twelfth of the yearly rate on the balance.",
            "Cada periodo cuenta como un mes, sin importar sus días: su interés es la doceava parte de la tasa anual sobre el saldo.",
            "Cada período conta como um mês, seja qual for o número de dias: seus juros são um doze avos da taxa anual sobre o saldo devedor.")),
        (MonthEnd, new Text(
            "Instalments fall due on day {day}, in shorter months on the last day.",
            "Las cuotas vencen el día {day}; en los meses más cortos, el último día.",
            "As parcelas vencem no dia {day}; nos meses mais curtos, no último dia.")),
        (Row, new Text(
            "Instalment {number} of {count}, due on {date}: {instalment}.",
            "Cuota {number} de {count}, vence el {date}: {instalment}.",
            "Parcela {number} de {count}, vence em {date}: {instalment}.")),
        (Interest, new Text(
            "Interest: balance {balance} × {rate} a year ÷ 12 = {interest}.",
            "Interés: saldo {balance} × {rate} anual ÷ 12 = {interest}.",
            "Juros: saldo devedor {balance} × {rate} ao ano ÷ 12 = {interest}.")),
        (InterestRounded, new Text(
            "Interest: balance {balance} × {rate} a year ÷ 12 ≈ {interest}, rounded {rounding}.",
            "Interés: saldo {balance} × {rate} anual ÷ 12 ≈ {interest}, redondeado {rounding}.",
            "Juros: saldo devedor {balance} × {rate} ao ano ÷ 12 ≈ {interest}, arredondados {rounding}.")),
        (NoInterest, new Text(
            "No interest: the rate is zero.",
            "Sin interés: la tasa es cero.",
            "Sem juros: a taxa é zero.")),
        (Principal, new Text(
            "Principal: instalment {instalment} − interest {interest} = {principal}.",
            "Capital: cuota {instalment} − interés {interest} = {principal}.",
            "Amortização: parcela {instalment} − juros {interest} = {principal}.")),
        (EqualPrincipal, new Text(
            "Principal: loan {loan} ÷ {count} = {principal}.",
            "Capital: préstamo {loan} ÷ {count} = {principal}.",
            "Amortização: empréstimo {loan} ÷ {count} = {principal}.")),
        (EqualPrincipalRounded, new Text(
            "Principal: loan {loan} ÷ {count} ≈ {principal}, rounded {rounding}.",
            "Capital: préstamo {loan} ÷ {count} ≈ {principal}, redondeado {rounding}.",
            "Amortização: empréstimo {loan} ÷ {count} ≈ {principal}, arredondada {rounding}.")),
        (LastPrincipal, new Text(
            "Principal: the last instalment repays the whole balance of {balance}, so that the loan ends at zero.",
            "Capital: la última cuota paga todo el saldo de {balance}, para que el préstamo termine en cero.",
            "Amortização: a última parcela quita todo o saldo devedor de {balance}, para que o empréstimo termine em zero.")),
        (Sum, new Text(
            "Instalment: interest {interest} + principal {principal} = {instalment}.",
            "Cuota: interés {interest} + capital {principal} = {instalment}.",
            "Parcela: juros {interest} + amortização {principal} = {instalment}.")),
        (LastMore, new Text(
            "That is {difference} more than in the other instalments: it gathers what rounding left over.",
            "Es {difference} más que en las otras cuotas: absorbe la diferencia de redondeo.",
            "É {difference} a mais que nas outras parcelas: absorve a diferença de arredondamento.")),
        (LastLess, new Text(
            "That is {difference} less than in the other instalments: by rounding they repaid a little more.",
            "Es {difference} menos que en las otras cuotas: absorbe la diferencia de redondeo.",
            "É {difference} a menos que nas outras parcelas: absorve a diferença de arredondamento.")),
        (LastEarly, new Text(
            "{count} instalments were agreed; by rounding up, the loan is repaid after {number}.",
            "Se acordaron {count} cuotas; por el redondeo hacia arriba, el préstamo queda pagado con {number}.",
            "Foram acordadas {count} parcelas; pelo arredondamento para cima, o empréstimo fica quitado com {number}.")),
        (Balance, new Text(
            "Balance after it: {opening} − {principal} = {closing}.",
            "Saldo después de la cuota: {opening} − {principal} = {closing}.",
            "Saldo devedor após a parcela: {opening} − {principal} = {closing}.")),
    ];

    /// <summary>The ways of rounding: no messages, but words within them.</summary>
    public static IReadOnlyList<(string Code, Text Pattern)> Names { get; } =
    [
        ("rounding.half-even", HalfEven),
        ("rounding.half-up", HalfUp),
        ("rounding.half-down", HalfDown),
        ("rounding.down", Down),
        ("rounding.up", Up),
    ];

    /// <summary>The way of rounding an amount above zero, as it stands after "rounded".</summary>
    public static Text Name(Rounding rounding) => rounding switch
    {
        Rounding.HalfEven => HalfEven,
        Rounding.HalfUp => HalfUp,
        Rounding.HalfDown => HalfDown,
        Rounding.Ceiling or Rounding.AwayFromZero => Up,
        _ => Down,
    };
}
