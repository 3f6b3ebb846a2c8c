using System.Collections.Frozen;

namespace SolidarityEconomy;

/// <summary>
/// Names of the main American and European currencies in three languages; the others have the English name of the ISO list.
/// </summary>
internal static class CurrencyNames
{
    private static readonly FrozenDictionary<string, Text> Table = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["ARS"] = new("Argentine peso", "peso argentino", "peso argentino"),
        ["BBD"] = new("Barbados dollar", "dólar de Barbados", "dólar de Barbados"),
        ["BGN"] = new("Bulgarian lev", "lev búlgaro", "lev búlgaro"),
        ["BOB"] = new("boliviano", "boliviano", "boliviano"),
        ["BRL"] = new("Brazilian real", "real brasileño", "real brasileiro"),
        ["BSD"] = new("Bahamian dollar", "dólar bahameño", "dólar das Bahamas"),
        ["BZD"] = new("Belize dollar", "dólar beliceño", "dólar de Belize"),
        ["CAD"] = new("Canadian dollar", "dólar canadiense", "dólar canadense"),
        ["CHF"] = new("Swiss franc", "franco suizo", "franco suíço"),
        ["CLF"] = new("Unidad de Fomento (Chile)", "unidad de fomento (Chile)", "unidade de fomento (Chile)"),
        ["CLP"] = new("Chilean peso", "peso chileno", "peso chileno"),
        ["COP"] = new("Colombian peso", "peso colombiano", "peso colombiano"),
        ["COU"] = new("Unidad de Valor Real (Colombia)", "unidad de valor real (Colombia)", "unidade de valor real (Colômbia)"),
        ["CRC"] = new("Costa Rican colón", "colón costarricense", "colón costarriquenho"),
        ["CUP"] = new("Cuban peso", "peso cubano", "peso cubano"),
        ["CZK"] = new("Czech koruna", "corona checa", "coroa tcheca"),
        ["DKK"] = new("Danish krone", "corona danesa", "coroa dinamarquesa"),
        ["DOP"] = new("Dominican peso", "peso dominicano", "peso dominicano"),
        ["ECS"] = new("Ecuadorian sucre", "sucre ecuatoriano", "sucre equatoriano"),
        ["ESP"] = new("Spanish peseta", "peseta española", "peseta espanhola"),
        ["EUR"] = new("euro", "euro", "euro"),
        ["GBP"] = new("pound sterling", "libra esterlina", "libra esterlina"),
        ["GTQ"] = new("quetzal", "quetzal", "quetzal"),
        ["GYD"] = new("Guyana dollar", "dólar guyanés", "dólar guianense"),
        ["HNL"] = new("lempira", "lempira", "lempira"),
        ["HTG"] = new("Haitian gourde", "gourde haitiano", "gourde haitiano"),
        ["HUF"] = new("Hungarian forint", "forinto húngaro", "forint húngaro"),
        ["ISK"] = new("Icelandic króna", "corona islandesa", "coroa islandesa"),
        ["JMD"] = new("Jamaican dollar", "dólar jamaicano", "dólar jamaicano"),
        ["MXN"] = new("Mexican peso", "peso mexicano", "peso mexicano"),
        ["MXV"] = new("Unidad de Inversión (Mexico)", "unidad de inversión (México)", "unidade de investimento (México)"),
        ["NIO"] = new("Nicaraguan córdoba", "córdoba nicaragüense", "córdoba nicaraguense"),
        ["NOK"] = new("Norwegian krone", "corona noruega", "coroa norueguesa"),
        ["PAB"] = new("Panamanian balboa", "balboa panameño", "balboa panamenho"),
        ["PEN"] = new("Peruvian sol", "sol peruano", "sol peruano"),
        ["PLN"] = new("Polish zloty", "esloti polaco", "zloty polonês"),
        ["PTE"] = new("Portuguese escudo", "escudo portugués", "escudo português"),
        ["PYG"] = new("Paraguayan guaraní", "guaraní paraguayo", "guarani paraguaio"),
        ["RON"] = new("Romanian leu", "leu rumano", "leu romeno"),
        ["RSD"] = new("Serbian dinar", "dinar serbio", "dinar sérvio"),
        ["SEK"] = new("Swedish krona", "corona sueca", "coroa sueca"),
        ["SRD"] = new("Surinamese dollar", "dólar surinamés", "dólar do Suriname"),
        ["SVC"] = new("Salvadoran colón", "colón salvadoreño", "colón salvadorenho"),
        ["TRY"] = new("Turkish lira", "lira turca", "lira turca"),
        ["TTD"] = new("Trinidad and Tobago dollar", "dólar de Trinidad y Tobago", "dólar de Trinidad e Tobago"),
        ["UAH"] = new("Ukrainian hryvnia", "grivna ucraniana", "hryvnia ucraniana"),
        ["USD"] = new("US dollar", "dólar estadounidense", "dólar americano"),
        ["UVA"] = new("Unidad de Valor Adquisitivo (Argentina)", "unidad de valor adquisitivo (Argentina)", "unidade de valor aquisitivo (Argentina)"),
        ["UYI"] = new("Unidad Indexada (Uruguay)", "unidad indexada (Uruguay)", "unidade indexada (Uruguai)"),
        ["UYU"] = new("Uruguayan peso", "peso uruguayo", "peso uruguaio"),
        ["VED"] = new("Venezuelan bolívar", "bolívar venezolano", "bolívar venezuelano"),
        ["VES"] = new("Venezuelan bolívar", "bolívar venezolano", "bolívar venezuelano"),
        ["XCD"] = new("East Caribbean dollar", "dólar del Caribe Oriental", "dólar do Caribe Oriental"),
        ["XXX"] = new("no currency", "sin moneda", "sem moeda"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string In(Currency currency, LanguageTag language) =>
        Table.TryGetValue(currency.Code, out Text? name) ? name.In(language) : currency.EnglishName;
}
