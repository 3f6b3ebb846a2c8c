namespace SolidarityEconomy.Taxonomies;

internal static partial class WorldTable
{
    private static IReadOnlyList<CountryRow> Oceania { get; } =
    [
        new("AU", "AUS", "036", "053", "Australia", "Australia", "Austrália"),
        new("CX", "CXR", "162", "053", "Christmas Island", "Isla Christmas"),
        new("CC", "CCK", "166", "053", "Cocos (Keeling) Islands", "Islas Cocos (Keeling)"),
        new("HM", "HMD", "334", "053", "Heard Island and McDonald Islands", "Islas Heard y McDonald"),
        new("NZ", "NZL", "554", "053", "New Zealand", "Nueva Zelandia", "Nova Zelândia"),
        new("NF", "NFK", "574", "053", "Norfolk Island", "Isla Norfolk"),
        new("FJ", "FJI", "242", "054", "Fiji", "Fiji"),
        new("NC", "NCL", "540", "054", "New Caledonia", "Nueva Caledonia"),
        new("PG", "PNG", "598", "054", "Papua New Guinea", "Papua Nueva Guinea"),
        new("SB", "SLB", "090", "054", "Solomon Islands", "Islas Salomón"),
        new("VU", "VUT", "548", "054", "Vanuatu", "Vanuatu"),
        new("GU", "GUM", "316", "057", "Guam", "Guam"),
        new("KI", "KIR", "296", "057", "Kiribati", "Kiribati"),
        new("MH", "MHL", "584", "057", "Marshall Islands", "Islas Marshall"),
        new("FM", "FSM", "583", "057", "Micronesia (Federated States of)", "Micronesia (Estados Federados de)"),
        new("NR", "NRU", "520", "057", "Nauru", "Nauru"),
        new("MP", "MNP", "580", "057", "Northern Mariana Islands", "Islas Marianas Septentrionales"),
        new("PW", "PLW", "585", "057", "Palau", "Palau"),
        new("UM", "UMI", "581", "057", "United States Minor Outlying Islands", "Islas menores alejadas de Estados Unidos"),
        new("AS", "ASM", "016", "061", "American Samoa", "Samoa Americana"),
        new("CK", "COK", "184", "061", "Cook Islands", "Islas Cook"),
        new("PF", "PYF", "258", "061", "French Polynesia", "Polinesia Francesa"),
        new("NU", "NIU", "570", "061", "Niue", "Niue"),
        new("PN", "PCN", "612", "061", "Pitcairn", "Pitcairn"),
        new("WS", "WSM", "882", "061", "Samoa", "Samoa"),
        new("TK", "TKL", "772", "061", "Tokelau", "Tokelau"),
        new("TO", "TON", "776", "061", "Tonga", "Tonga"),
        new("TV", "TUV", "798", "061", "Tuvalu", "Tuvalu"),
        new("WF", "WLF", "876", "061", "Wallis and Futuna Islands", "Islas Wallis y Futuna"),
    ];
}
