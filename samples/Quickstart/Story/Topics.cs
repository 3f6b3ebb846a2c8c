using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>What mentoring can be about: a small list of this sample's own, in two levels.</summary>
internal static class Topics
{
    public static readonly Taxonomy All = new(
        "quickstart/mentoring-topics",
        new Text("Mentoring topics", "Temas de mentoría", "Temas de mentoria"),
        [
            new("management", new Text("Management", "Gestión", "Gestão")),
            new("business-plan", new Text("Business plan and costs", "Plan de negocio y costos", "Plano de negócio e custos"), "management"),
            new("bookkeeping", new Text("Bookkeeping", "Registros contables", "Registros contábeis"), "management"),
            new("formalisation", new Text("Legal and tax registration", "Formalización y registro tributario", "Formalização e registro fiscal"), "management"),
            new("market", new Text("Market", "Mercado", "Mercado")),
            new("sales", new Text("Sales and customers", "Ventas y clientela", "Vendas e clientela"), "market"),
            new("fair-trade", new Text("Fair trade", "Comercio justo", "Comércio justo"), "market"),
            new("digital", new Text("Selling online", "Venta en línea", "Venda pela internet"), "market"),
            new("organisation", new Text("Organisation", "Organización", "Organização")),
            new("cooperative", new Text("Founding a co-operative", "Constitución de una cooperativa", "Constituição de uma cooperativa"), "organisation"),
            new("care", new Text("Organising care", "Organización del cuidado", "Organização do cuidado"), "organisation"),
            new("production", new Text("Production", "Producción", "Produção")),
            new("food", new Text("Food hygiene", "Higiene e inocuidad de alimentos", "Higiene e segurança dos alimentos"), "production"),
            new("energy", new Text("Solar energy", "Energía solar", "Energia solar"), "production"),
        ]);
}
