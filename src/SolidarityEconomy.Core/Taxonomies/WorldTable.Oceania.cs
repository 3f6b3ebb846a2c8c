namespace SolidarityEconomy.Taxonomies;

internal static partial class WorldTable
{
    private static IReadOnlyList<CountryRow> Oceania { get; } =
    [
        new("AU", "AUS", "036", "053", "Australia", "Australia", "Australie", "Austrália"),
        new("CX", "CXR", "162", "053", "Christmas Island", "Isla Christmas", "Île Christmas", "Ilha Christmas"),
        new(
            "CC", "CCK", "166", "053", "Cocos (Keeling) Islands",
            "Islas Cocos (Keeling)", "Îles des Cocos (Keeling)", "Ilhas Cocos (Keeling)"),
        new(
            "HM", "HMD", "334", "053", "Heard Island and McDonald Islands",
            "Islas Heard y McDonald", "Île Heard-et-Îles MacDonald", "Ilha Heard e Ilhas McDonald"),
        new("NZ", "NZL", "554", "053", "New Zealand", "Nueva Zelandia", "Nouvelle-Zélande", "Nova Zelândia"),
        new("NF", "NFK", "574", "053", "Norfolk Island", "Isla Norfolk", "Île Norfolk", "Ilha Norfolk"),
        new("FJ", "FJI", "242", "054", "Fiji", "Fiji", "Fidji", "Fiji"),
        new("NC", "NCL", "540", "054", "New Caledonia", "Nueva Caledonia", "Nouvelle-Calédonie", "Nova Caledônia"),
        new("PG", "PNG", "598", "054", "Papua New Guinea", "Papua Nueva Guinea", "Papouasie-Nouvelle-Guinée", "Papua-Nova Guiné"),
        new("SB", "SLB", "090", "054", "Solomon Islands", "Islas Salomón", "Îles Salomon", "Ilhas Salomão"),
        new("VU", "VUT", "548", "054", "Vanuatu", "Vanuatu", "Vanuatu", "Vanuatu"),
        new("GU", "GUM", "316", "057", "Guam", "Guam", "Guam", "Guam"),
        new("KI", "KIR", "296", "057", "Kiribati", "Kiribati", "Kiribati", "Kiribati"),
        new("MH", "MHL", "584", "057", "Marshall Islands", "Islas Marshall", "Îles Marshall", "Ilhas Marshall"),
        new(
            "FM", "FSM", "583", "057", "Micronesia (Federated States of)",
            "Micronesia (Estados Federados de)", "Micronésie (États fédérés de)", "Micronésia (Estados Federados da)"),
        new("NR", "NRU", "520", "057", "Nauru", "Nauru", "Nauru", "Nauru"),
        new(
            "MP", "MNP", "580", "057", "Northern Mariana Islands",
            "Islas Marianas Septentrionales", "Îles Mariannes du Nord", "Ilhas Marianas do Norte"),
        new("PW", "PLW", "585", "057", "Palau", "Palau", "Palaos", "Palau"),
        new(
            "UM", "UMI", "581", "057", "United States Minor Outlying Islands",
            "Islas menores alejadas de Estados Unidos",
            "Îles mineures éloignées des États-Unis",
            "Ilhas Menores Distantes dos Estados Unidos"),
        new("AS", "ASM", "016", "061", "American Samoa", "Samoa Americana", "Samoa américaines", "Samoa Americana"),
        new("CK", "COK", "184", "061", "Cook Islands", "Islas Cook", "Îles Cook", "Ilhas Cook"),
        new("PF", "PYF", "258", "061", "French Polynesia", "Polinesia Francesa", "Polynésie française", "Polinésia Francesa"),
        new("NU", "NIU", "570", "061", "Niue", "Niue", "Nioué", "Niue"),
        new("PN", "PCN", "612", "061", "Pitcairn", "Pitcairn", "Pitcairn", "Pitcairn"),
        new("WS", "WSM", "882", "061", "Samoa", "Samoa", "Samoa", "Samoa"),
        new("TK", "TKL", "772", "061", "Tokelau", "Tokelau", "Tokélaou", "Tokelau"),
        new("TO", "TON", "776", "061", "Tonga", "Tonga", "Tonga", "Tonga"),
        new("TV", "TUV", "798", "061", "Tuvalu", "Tuvalu", "Tuvalu", "Tuvalu"),
        new(
            "WF", "WLF", "876", "061", "Wallis and Futuna Islands",
            "Islas Wallis y Futuna", "Îles Wallis-et-Futuna", "Wallis e Futuna"),
    ];
}
