using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>What an agreed pair works out together: what the investment costs, who pays which part, what a month leaves over.</summary>
internal sealed class BusinessPlan
{
    private static readonly Currency Dollar = Currency.Of("USD");

    private BusinessPlan(Actor entrepreneur, Actor mentor)
    {
        Entrepreneur = entrepreneur;
        Mentor = mentor;
    }

    public Actor Entrepreneur { get; }

    public Actor Mentor { get; }

    /// <summary>The day on which the machines are bought and the money is needed.</summary>
    public LocalDate StartsOn { get; } = new(2026, 4, 6);

    public IReadOnlyList<CostLine> Costs { get; } =
    [
        Line("Drum roaster, 20 kg", "Tostadora de tambor, 20 kg", "Torrador de tambor, 20 kg", 1, 1_450.00m),
        Line("Stone mill", "Molino de piedra", "Moinho de pedra", 1, 880.00m),
        Line("Bags with label", "Fundas con etiqueta", "Embalagens com rótulo", 600, 0.35m),
        Line("Sanitary registration", "Notificación sanitaria", "Registro sanitário", 1, 340.75m),
        Line("First cocoa, kg", "Primer cacao, kg", "Primeiro cacau, kg", 300, 3.20m),
    ];

    public IReadOnlyList<CostLine> OwnMeans { get; } =
    [
        Line("Savings of the association", "Ahorros de la asociación", "Poupança da associação", 1, 900.00m),
        Line(
            "Seed capital of the municipality", "Capital semilla del municipio", "Capital semente do município", 1, 500.00m),
    ];

    public CostLine MonthlySales { get; } =
        Line("Cocoa paste sold, kg", "Pasta de cacao vendida, kg", "Pasta de cacau vendida, kg", 180, 8.40m);

    public IReadOnlyList<CostLine> MonthlyCosts { get; } =
    [
        Line("Cocoa, kg", "Cacao, kg", "Cacau, kg", 210, 3.20m),
        Line("Bags with label", "Fundas con etiqueta", "Embalagens com rótulo", 360, 0.35m),
        Line("Power and transport", "Luz y transporte", "Luz e transporte", 1, 96.00m),
        Line("Work of the members, days", "Trabajo de las socias, jornales", "Trabalho das associadas, diárias", 16, 18.50m),
    ];

    public Money Total => Sum(Costs);

    public Money Own => Sum(OwnMeans);

    /// <summary>What the plan still needs: the amount of the loan.</summary>
    public Money AmountNeeded => Total - Own;

    public Money MonthlySurplus => MonthlySales.Amount - Sum(MonthlyCosts);

    /// <summary>Starts from the pair: without one there is no plan.</summary>
    public static BusinessPlan Of(Actor entrepreneur, Actor mentor)
    {
        BusinessPlan plan = new(entrepreneur, mentor);
        BrokenRunException.Unless(plan.AmountNeeded.IsPositive, "the plan needs money beyond its own means");
        BrokenRunException.Unless(plan.MonthlySurplus.IsPositive, "a month of the plan leaves a surplus");
        return plan;
    }

    public static Money Sum(IEnumerable<CostLine> lines) =>
        lines.Aggregate(Money.Zero(Dollar), (sum, line) => sum + line.Amount);

    private static CostLine Line(string en, string es, string pt, int quantity, decimal price) =>
        new(new Text(en, es, pt), quantity, new Money(price, Dollar));
}
