namespace SolidarityEconomy.Finance.Texts;

/// <summary>What can be wrong with the terms of a loan or with a schedule from outside.</summary>
internal static class LoanTexts
{
    public const string NoCurrencyForLoans = "loan.no-currency-for-loans";
    public const string PrincipalNotPositive = "loan.principal-not-positive";
    public const string PrincipalTooFine = "loan.principal-too-fine";
    public const string DigitsRequired = "loan.digits-required";
    public const string RateNegative = "loan.rate-negative";
    public const string RateTooLong = "loan.rate-too-long";
    public const string DueBeforeDisbursement = "loan.due-before-disbursement";
    public const string DueDayMismatch = "loan.due-day-mismatch";
    public const string TermBeyondCalendar = "loan.term-beyond-calendar";
    public const string StepTooFine = "loan.step-too-fine";
    public const string TotalTooLarge = "loan.total-too-large";
    public const string PartIsZero = "loan.part-is-zero";
    public const string InstalmentBelowInterest = "loan.instalment-below-interest";
    public const string RowCount = "loan.schedule.row-count";
    public const string RowDiffers = "loan.schedule.row-differs";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (NoCurrencyForLoans, new Text(
            "A loan is counted in a currency with a minor unit or in an index unit; {currency} is neither.",
            "Un préstamo se cuenta en una moneda con unidad fraccionaria o en una unidad indexada; {currency} no es ninguna de las dos.",
            "Um empréstimo é contado em uma moeda com unidade fracionária ou em uma unidade indexada; {currency} não é nenhuma das duas.")),
        (PrincipalNotPositive, new Text(
            "The amount lent must be above zero; it is {principal}.",
            "El monto del préstamo debe ser mayor que cero; es {principal}.",
            "O valor do empréstimo deve ser maior que zero; é {principal}.")),
        (PrincipalTooFine, new Text(
            "The amount lent, {principal}, has more than {digits} {digits|digit|digits} after the point.",
            "El monto del préstamo, {principal}, tiene más de {digits} {digits|decimal|decimales}.",
            "O valor do empréstimo, {principal}, tem mais de {digits} {digits|casa decimal|casas decimais}.")),
        (DigitsRequired, new Text(
            "{currency} has no minor unit: say how many digits after the point amounts are rounded to.",
            "{currency} no tiene unidad fraccionaria: indique a cuántos decimales se redondean los montos.",
            "{currency} não tem unidade fracionária: indique a quantas casas decimais os valores são arredondados.")),
        (RateNegative, new Text(
            "The yearly rate cannot be below zero; it is {rate}.",
            "La tasa anual no puede ser menor que cero; es {rate}.",
            "A taxa anual não pode ser menor que zero; é {rate}.")),
        (RateTooLong, new Text(
            "The yearly rate has a numerator or denominator of more than 28 digits.",
            "La tasa anual tiene un numerador o denominador de más de 28 dígitos.",
            "A taxa anual tem numerador ou denominador com mais de 28 dígitos.")),
        (DueBeforeDisbursement, new Text(
            "The first instalment falls due on {first}, not after the disbursement on {disbursed}.",
            "La primera cuota vence el {first}, que no es posterior al desembolso del {disbursed}.",
            "A primeira parcela vence em {first}, que não é posterior ao desembolso em {disbursed}.")),
        (DueDayMismatch, new Text(
            "The first due date, {first}, is not day {day} of its month nor the last day of a shorter one.",
            "El primer vencimiento, {first}, no es el día {day} de su mes ni el último de un mes más corto.",
            "O primeiro vencimento, {first}, não é o dia {day} do mês nem o último de um mês mais curto.")),
        (TermBeyondCalendar, new Text(
            "The last instalment would fall due after {last}.",
            "La última cuota vencería después del {last}.",
            "A última parcela venceria depois de {last}.")),
        (StepTooFine, new Text(
            "The step of {step} has more than {digits} {digits|digit|digits} after the point.",
            "El múltiplo de redondeo {step} tiene más de {digits} {digits|decimal|decimales}.",
            "O múltiplo de arredondamento {step} tem mais de {digits} {digits|casa decimal|casas decimais}.")),
        (TotalTooLarge, new Text(
            "With {principal} at this rate and term, what is repaid could have more than 28 digits.",
            "Con {principal} a esta tasa y plazo, lo que se paga podría tener más de 28 dígitos.",
            "Com {principal} a esta taxa e prazo, o total a pagar poderia ter mais de 28 dígitos.")),
        (PartIsZero, new Text(
            "{principal} in {count} instalments rounds to instalments of nothing: choose fewer instalments or a smaller step.",
            "{principal} en {count} cuotas se redondea a cuotas de cero: elija menos cuotas o un múltiplo menor.",
            "{principal} em {count} parcelas se arredonda para parcelas de zero: escolha menos parcelas ou um múltiplo menor.")),
        (InstalmentBelowInterest, new Text(
            "The equal instalment, {instalment} after rounding, only pays the first interest of {interest}, so the debt would not shrink: choose fewer instalments or a smaller step.",
            "La cuota fija, {instalment} tras el redondeo, solo cubre el interés del primer mes, {interest}, y la deuda no bajaría: elija menos cuotas o un múltiplo menor.",
            "A parcela fixa, {instalment} após o arredondamento, só cobre os juros do primeiro mês, {interest}, e a dívida não diminuiria: escolha menos parcelas ou um múltiplo menor.")),
        (RowCount, new Text(
            "The terms give {expected} {expected|row|rows}, the document has {found}.",
            "Las condiciones dan {expected} {expected|fila|filas}; el documento tiene {found}.",
            "As condições resultam em {expected} {expected|linha|linhas}; o documento tem {found}.")),
        (RowDiffers, new Text(
            "Row {number} is not the one that the terms give: due on {due}, interest {interest}, principal {principal}, balance {closing}.",
            "La fila {number} no es la que dan las condiciones: vence el {due}, interés {interest}, capital {principal}, saldo {closing}.",
            "A linha {number} não é a que resulta das condições: vencimento em {due}, juros {interest}, amortização {principal}, saldo devedor {closing}.")),
    ];
}
