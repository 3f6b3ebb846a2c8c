namespace SolidarityEconomy.Taxonomies;

internal static partial class WorldTable
{
    private static IReadOnlyList<CountryRow> Asia { get; } =
    [
        new("KZ", "KAZ", "398", "143", "Kazakhstan", "Kazajstán", "Kazakhstan", "Cazaquistão"),
        new("KG", "KGZ", "417", "143", "Kyrgyzstan", "Kirguistán", "Kirghizistan", "Quirguistão"),
        new("TJ", "TJK", "762", "143", "Tajikistan", "Tayikistán", "Tadjikistan", "Tajiquistão"),
        new("TM", "TKM", "795", "143", "Turkmenistan", "Turkmenistán", "Turkménistan", "Turcomenistão"),
        new("UZ", "UZB", "860", "143", "Uzbekistan", "Uzbekistán", "Ouzbékistan", "Uzbequistão"),
        new("CN", "CHN", "156", "030", "China", "China", "Chine", "China"),
        new(
            "HK", "HKG", "344", "030", "China, Hong Kong Special Administrative Region",
            "China, región administrativa especial de Hong Kong",
            "Chine, région administrative spéciale de Hong Kong",
            "Hong Kong"),
        new(
            "MO", "MAC", "446", "030", "China, Macao Special Administrative Region",
            "China, región administrativa especial de Macao", "Chine, région administrative spéciale de Macao", "Macau"),
        new(
            "KP", "PRK", "408", "030", "Democratic People's Republic of Korea",
            "República Popular Democrática de Corea", "République populaire démocratique de Corée", "Coreia do Norte"),
        new("JP", "JPN", "392", "030", "Japan", "Japón", "Japon", "Japão"),
        new("MN", "MNG", "496", "030", "Mongolia", "Mongolia", "Mongolie", "Mongólia"),
        new("KR", "KOR", "410", "030", "Republic of Korea", "República de Corea", "République de Corée", "Coreia do Sul"),
        new("TW", "TWN", "158", "030", "Taiwan", "Taiwán", "Taïwan", "Taiwan"),
        new("BN", "BRN", "096", "035", "Brunei Darussalam", "Brunei Darussalam", "Brunéi Darussalam", "Brunei"),
        new("KH", "KHM", "116", "035", "Cambodia", "Camboya", "Cambodge", "Camboja"),
        new("ID", "IDN", "360", "035", "Indonesia", "Indonesia", "Indonésie", "Indonésia"),
        new(
            "LA", "LAO", "418", "035", "Lao People's Democratic Republic",
            "República Democrática Popular Lao", "République démocratique populaire lao", "Laos"),
        new("MY", "MYS", "458", "035", "Malaysia", "Malasia", "Malaisie", "Malásia"),
        new("MM", "MMR", "104", "035", "Myanmar", "Myanmar", "Myanmar", "Mianmar"),
        new("PH", "PHL", "608", "035", "Philippines", "Filipinas", "Philippines", "Filipinas"),
        new("SG", "SGP", "702", "035", "Singapore", "Singapur", "Singapour", "Singapura"),
        new("TH", "THA", "764", "035", "Thailand", "Tailandia", "Thaïlande", "Tailândia"),
        new("TL", "TLS", "626", "035", "Timor-Leste", "Timor-Leste", "Timor-Leste", "Timor-Leste"),
        new("VN", "VNM", "704", "035", "Viet Nam", "Viet Nam", "Viet Nam", "Vietnã"),
        new("AF", "AFG", "004", "034", "Afghanistan", "Afganistán", "Afghanistan", "Afeganistão"),
        new("BD", "BGD", "050", "034", "Bangladesh", "Bangladesh", "Bangladesh", "Bangladesh"),
        new("BT", "BTN", "064", "034", "Bhutan", "Bhután", "Bhoutan", "Butão"),
        new("IN", "IND", "356", "034", "India", "India", "Inde", "Índia"),
        new(
            "IR", "IRN", "364", "034", "Iran (Islamic Republic of)",
            "Irán (República Islámica del)", "Iran (République islamique d’)", "Irã"),
        new("MV", "MDV", "462", "034", "Maldives", "Maldivas", "Maldives", "Maldivas"),
        new("NP", "NPL", "524", "034", "Nepal", "Nepal", "Népal", "Nepal"),
        new("PK", "PAK", "586", "034", "Pakistan", "Pakistán", "Pakistan", "Paquistão"),
        new("LK", "LKA", "144", "034", "Sri Lanka", "Sri Lanka", "Sri Lanka", "Sri Lanka"),
        new("AM", "ARM", "051", "145", "Armenia", "Armenia", "Arménie", "Armênia"),
        new("AZ", "AZE", "031", "145", "Azerbaijan", "Azerbaiyán", "Azerbaïdjan", "Azerbaijão"),
        new("BH", "BHR", "048", "145", "Bahrain", "Bahrein", "Bahreïn", "Bahrein"),
        new("CY", "CYP", "196", "145", "Cyprus", "Chipre", "Chypre", "Chipre"),
        new("GE", "GEO", "268", "145", "Georgia", "Georgia", "Géorgie", "Geórgia"),
        new("IQ", "IRQ", "368", "145", "Iraq", "Iraq", "Iraq", "Iraque"),
        new("IL", "ISR", "376", "145", "Israel", "Israel", "Israël", "Israel"),
        new("JO", "JOR", "400", "145", "Jordan", "Jordania", "Jordanie", "Jordânia"),
        new("KW", "KWT", "414", "145", "Kuwait", "Kuwait", "Koweït", "Kuwait"),
        new("LB", "LBN", "422", "145", "Lebanon", "Líbano", "Liban", "Líbano"),
        new("OM", "OMN", "512", "145", "Oman", "Omán", "Oman", "Omã"),
        new("QA", "QAT", "634", "145", "Qatar", "Qatar", "Qatar", "Catar"),
        new("SA", "SAU", "682", "145", "Saudi Arabia", "Arabia Saudita", "Arabie saoudite", "Arábia Saudita"),
        new("PS", "PSE", "275", "145", "State of Palestine", "Estado de Palestina", "État de Palestine", "Palestina"),
        new("SY", "SYR", "760", "145", "Syrian Arab Republic", "República Árabe Siria", "République arabe syrienne", "Síria"),
        new("TR", "TUR", "792", "145", "Türkiye", "Türkiye", "Türkiye", "Turquia"),
        new(
            "AE", "ARE", "784", "145", "United Arab Emirates",
            "Emiratos Árabes Unidos", "Émirats arabes unis", "Emirados Árabes Unidos"),
        new("YE", "YEM", "887", "145", "Yemen", "Yemen", "Yémen", "Iêmen"),
    ];
}
