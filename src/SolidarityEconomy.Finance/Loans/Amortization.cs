using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>How the repayment of a loan spreads over its instalments.</summary>
[JsonConverter(typeof(EnumNameConverter<Amortization>))]
public enum Amortization
{
    /// <summary>
    /// Every instalment is the same, interest and principal together (the French system, <em>cuota fija</em>, <em>tabela Price</em>).
    /// </summary>
    EqualInstalments = 0,

    /// <summary>
    /// Every instalment repays the same principal, with less interest each month (the German system, <em>capital fijo</em>, <em>SAC</em>).
    /// </summary>
    EqualPrincipal = 1,
}
