using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>Who needs what, and who offers what.</summary>
internal static class Exchange
{
    /// <summary>The need whose pair goes on to a business plan.</summary>
    public static readonly Id<Need> Agreed = new("need-rosa");

    private static readonly Concept SouthAmerica = World.Taxonomy.Find("005");
    private static readonly Concept CentralAmerica = World.Taxonomy.Find("013");

    public static IEnumerable<Need> Needs =>
    [
        Need("rosa", "business-plan", "es", Urgency.High, new(2026, 1, 12), new Text(
            "Know what a roaster and a mill would cost and whether cocoa paste can pay for them",
            "Saber cuánto cuestan una tostadora y un molino, y si la pasta de cacao alcanza para pagarlos",
            "Saber quanto custam um torrador e um moinho, e se a pasta de cacau paga esse gasto")),
        Need("wilmer", "formalisation", "es", Urgency.Normal, new(2026, 1, 20), new Text(
            "Register the recyclers' co-operative and its tax number",
            "Registrar la cooperativa de recicladores y sacar su RUC",
            "Registrar a cooperativa de recicladores e obter o cadastro fiscal")),
        Need("jorge", "food", "es", Urgency.Normal, new(2026, 2, 2), new Text(
            "Meet the hygiene rules for cheese", "Cumplir las normas de higiene del queso", "Cumprir as normas de higiene do queijo")),
        Need("milton", "bookkeeping", "qu", Urgency.Normal, new(2025, 11, 17), new Text(
            "Keep the accounts of the community store, in Kichwa",
            "Llevar las cuentas de la tienda comunitaria, en kichwa",
            "Fazer as contas da loja comunitária, em kíchwa")),
        Need("yuliana", "bookkeeping", "es", Urgency.High, new(2026, 1, 8), new Text(
            "Keep household and bakery money apart",
            "Separar las cuentas de la casa y de la panadería",
            "Separar as contas da casa e da padaria")),
        Need("hernan", "fair-trade", "es", Urgency.Low, new(2026, 2, 9), new Text(
            "Prepare coffee for a fair-trade buyer",
            "Preparar el café para un comprador de comercio justo",
            "Preparar o café para um comprador de comércio justo")),
        Need("marisol", "fair-trade", "es", Urgency.High, new(2025, 12, 1), new Text(
            "Work out a fair price for woven goods",
            "Calcular un precio justo para los tejidos",
            "Calcular um preço justo para os tecidos")),
        Need("nely", "energy", "es", Urgency.Normal, new(2026, 1, 26), new Text(
            "Dry fruit with the sun", "Secar fruta con energía solar", "Secar frutas com energia solar")),
        Need("jacinta", "care", "es", Urgency.High, new(2025, 12, 15), new Text(
            "Share out care shifts so that members can work",
            "Repartir turnos de cuidado para que las socias puedan trabajar",
            "Dividir os turnos de cuidado para que as cooperadas possam trabalhar")),
        Need("graciela", "sales", "es", Urgency.Normal, new(2026, 1, 19), new Text(
            "Sell smoked fish beyond the cove",
            "Vender pescado ahumado fuera de la caleta",
            "Vender peixe defumado fora da enseada")),
        Need("anahi", "cooperative", "es", Urgency.Normal, new(2026, 2, 4), new Text(
            "Go from a group of beekeepers to a co-operative",
            "Pasar de grupo de apicultoras a cooperativa",
            "Passar de grupo de apicultoras a cooperativa")),
        Need("dulce", "sales", "es", Urgency.Low, new(2026, 2, 16), new Text(
            "Find regular customers for school meals",
            "Conseguir clientes fijos para almuerzos escolares",
            "Conseguir clientes fixos para refeições escolares")),
        Need("luan", "digital", "pt", Urgency.Normal, new(2026, 1, 29), new Text(
            "Take orders for furniture over the internet",
            "Recibir pedidos de muebles por internet",
            "Receber pedidos de móveis pela internet")),
        Need("edilene", "cooperative", "pt", Urgency.Normal, new(2026, 1, 22), new Text(
            "Write the statutes of a seamstresses' co-operative",
            "Redactar el estatuto de una cooperativa de costureras",
            "Redigir o estatuto de uma cooperativa de costureiras")),
    ];

    public static IEnumerable<Offer> Offers =>
    [
        Offer("patricia", ["business-plan", "bookkeeping"], 2, ["es"], [SouthAmerica], new Text(
            "Costs and accounts of small food makers",
            "Costos y cuentas de pequeñas productoras de alimentos",
            "Custos e contas de pequenas produtoras de alimentos")),
        Offer("nestor", ["formalisation", "business-plan"], 2, ["es"], [SouthAmerica], new Text(
            "From informal group to registered enterprise",
            "De grupo informal a empresa registrada",
            "De grupo informal a empresa registrada")),
        Offer("oscar", ["bookkeeping"], 1, ["es"], [], new Text(
            "Simple accounts with a notebook", "Cuentas sencillas con cuaderno", "Contas simples com caderno")),
        Offer("ivan", ["digital", "sales"], 1, ["es", "en"], [], new Text(
            "Online shops and delivery", "Tiendas en línea y entregas", "Lojas virtuais e entregas")),
        Offer("josue", ["sales"], 2, ["es", "sv"], [], new Text(
            "Getting and keeping customers", "Conseguir y conservar clientela", "Conquistar e manter a clientela")),
        Offer("gabriela", ["fair-trade"], 1, ["es", "en", "fr"], [], new Text(
            "What fair-trade buyers ask for",
            "Qué piden los compradores de comercio justo",
            "O que pedem os compradores de comércio justo")),
        Offer("lucia", ["food", "sales"], 1, ["es", "it"], [SouthAmerica], new Text(
            "Hygiene in small dairies and kitchens",
            "Higiene en pequeñas queserías y cocinas",
            "Higiene em pequenas queijarias e cozinhas")),
        Offer("camila", ["cooperative"], 1, ["es", "fr"], [], new Text(
            "Statutes and first assembly", "Estatuto y primera asamblea", "Estatuto e primeira assembleia")),
        Offer("mirta", ["care"], 2, ["es", "en"], [CentralAmerica], new Text(
            "Co-operatives of care workers", "Cooperativas de cuidadoras", "Cooperativas de cuidadoras")),
        Offer("tatiana", ["cooperative", "formalisation"], 2, ["pt", "es"], [], new Text(
            "Founding a workers' co-operative",
            "Constituir una cooperativa de trabajo",
            "Constituir uma cooperativa de trabalho")),
        Offer("rodrigo", ["digital"], 1, ["pt", "de"], [], new Text(
            "Online shops for workshops", "Tiendas en línea para talleres", "Lojas virtuais para oficinas")),
    ];

    private static Need Need(string by, string topic, string language, Urgency urgency, LocalDate since, Text title) => new(
        new($"need-{by}"),
        new Id<Actor>(by),
        Topics.All.Find(topic),
        title,
        languages: [LanguageTag.Parse(language)],
        places: [],
        quantity: 1,
        urgency: urgency,
        waitingSince: since);

    private static Offer Offer(
        string by, string[] topics, int capacity, string[] languages, Concept[] places, Text title) => new(
        new($"offer-{by}"),
        new Id<Actor>(by),
        topics.Select(Topics.All.Find),
        title,
        languages: languages.Select(LanguageTag.Parse),
        places: places,
        capacity: capacity);
}
