namespace SolidarityEconomy.Taxonomies;

internal static partial class WorldTable
{
    private static IReadOnlyList<CountryRow> Americas { get; } =
    [
        new("AI", "AIA", "660", "029", "Anguilla", "Anguila", "Anguilla", "Anguila"),
        new("AG", "ATG", "028", "029", "Antigua and Barbuda", "Antigua y Barbuda", "Antigua-et-Barbuda", "Antígua e Barbuda"),
        new("AW", "ABW", "533", "029", "Aruba", "Aruba", "Aruba", "Aruba"),
        new("BS", "BHS", "044", "029", "Bahamas", "Bahamas", "Bahamas", "Bahamas"),
        new("BB", "BRB", "052", "029", "Barbados", "Barbados", "Barbade", "Barbados"),
        new(
            "BQ", "BES", "535", "029", "Bonaire, Sint Eustatius and Saba",
            "Bonaire, San Eustaquio y Saba", "Bonaire, Saint-Eustache et Saba", "Bonaire, Santo Eustáquio e Saba"),
        new(
            "VG", "VGB", "092", "029", "British Virgin Islands",
            "Islas Vírgenes Británicas", "Îles Vierges britanniques", "Ilhas Virgens Britânicas"),
        new("KY", "CYM", "136", "029", "Cayman Islands", "Islas Caimán", "Îles Caïmanes", "Ilhas Cayman"),
        new("CU", "CUB", "192", "029", "Cuba", "Cuba", "Cuba", "Cuba"),
        new("CW", "CUW", "531", "029", "Curaçao", "Curazao", "Curaçao", "Curaçao"),
        new("DM", "DMA", "212", "029", "Dominica", "Dominica", "Dominique", "Dominica"),
        new(
            "DO", "DOM", "214", "029", "Dominican Republic",
            "República Dominicana", "République dominicaine", "República Dominicana"),
        new("GD", "GRD", "308", "029", "Grenada", "Granada", "Grenade", "Granada"),
        new("GP", "GLP", "312", "029", "Guadeloupe", "Guadalupe", "Guadeloupe", "Guadalupe"),
        new("HT", "HTI", "332", "029", "Haiti", "Haití", "Haïti", "Haiti"),
        new("JM", "JAM", "388", "029", "Jamaica", "Jamaica", "Jamaïque", "Jamaica"),
        new("MQ", "MTQ", "474", "029", "Martinique", "Martinica", "Martinique", "Martinica"),
        new("MS", "MSR", "500", "029", "Montserrat", "Montserrat", "Montserrat", "Montserrat"),
        new("PR", "PRI", "630", "029", "Puerto Rico", "Puerto Rico", "Porto Rico", "Porto Rico"),
        new("BL", "BLM", "652", "029", "Saint Barthélemy", "San Barthélemy", "Saint-Barthélemy", "São Bartolomeu"),
        new(
            "KN", "KNA", "659", "029", "Saint Kitts and Nevis",
            "Saint Kitts y Nevis", "Saint-Kitts-et-Nevis", "São Cristóvão e Névis"),
        new("LC", "LCA", "662", "029", "Saint Lucia", "Santa Lucía", "Sainte-Lucie", "Santa Lúcia"),
        new(
            "MF", "MAF", "663", "029", "Saint Martin (French Part)",
            "San Martín (parte francesa)", "Saint-Martin (partie française)", "São Martinho (parte francesa)"),
        new(
            "VC", "VCT", "670", "029", "Saint Vincent and the Grenadines",
            "San Vicente y las Granadinas", "Saint-Vincent-et-les Grenadines", "São Vicente e Granadinas"),
        new(
            "SX", "SXM", "534", "029", "Sint Maarten (Dutch part)",
            "San Martín (parte Holandesa)", "Saint-Martin (partie néerlandaise)", "São Martinho (parte neerlandesa)"),
        new("TT", "TTO", "780", "029", "Trinidad and Tobago", "Trinidad y Tabago", "Trinité-et-Tobago", "Trinidad e Tobago"),
        new(
            "TC", "TCA", "796", "029", "Turks and Caicos Islands",
            "Islas Turcas y Caicos", "Îles Turques-et-Caïques", "Ilhas Turcas e Caicos"),
        new(
            "VI", "VIR", "850", "029", "United States Virgin Islands",
            "Islas Vírgenes de los Estados Unidos", "Îles Vierges américaines", "Ilhas Virgens dos Estados Unidos"),
        new("BZ", "BLZ", "084", "013", "Belize", "Belice", "Belize", "Belize"),
        new("CR", "CRI", "188", "013", "Costa Rica", "Costa Rica", "Costa Rica", "Costa Rica"),
        new("SV", "SLV", "222", "013", "El Salvador", "El Salvador", "El Salvador", "El Salvador"),
        new("GT", "GTM", "320", "013", "Guatemala", "Guatemala", "Guatemala", "Guatemala"),
        new("HN", "HND", "340", "013", "Honduras", "Honduras", "Honduras", "Honduras"),
        new("MX", "MEX", "484", "013", "Mexico", "México", "Mexique", "México"),
        new("NI", "NIC", "558", "013", "Nicaragua", "Nicaragua", "Nicaragua", "Nicarágua"),
        new("PA", "PAN", "591", "013", "Panama", "Panamá", "Panama", "Panamá"),
        new("AR", "ARG", "032", "005", "Argentina", "Argentina", "Argentine", "Argentina"),
        new(
            "BO", "BOL", "068", "005", "Bolivia (Plurinational State of)",
            "Bolivia (Estado Plurinacional de)", "Bolivie (État plurinational de)", "Bolívia"),
        new("BV", "BVT", "074", "005", "Bouvet Island", "Isla Bouvet", "Île Bouvet", "Ilha Bouvet"),
        new("BR", "BRA", "076", "005", "Brazil", "Brasil", "Brésil", "Brasil"),
        new("CL", "CHL", "152", "005", "Chile", "Chile", "Chili", "Chile"),
        new("CO", "COL", "170", "005", "Colombia", "Colombia", "Colombie", "Colômbia"),
        new("EC", "ECU", "218", "005", "Ecuador", "Ecuador", "Équateur", "Equador"),
        new(
            "FK", "FLK", "238", "005", "Falkland Islands (Malvinas)",
            "Islas Malvinas (Falkland)", "Îles Falkland (Malvinas)", "Ilhas Malvinas (Falkland)"),
        new("GF", "GUF", "254", "005", "French Guiana", "Guayana Francesa", "Guyane française", "Guiana Francesa"),
        new("GY", "GUY", "328", "005", "Guyana", "Guyana", "Guyana", "Guiana"),
        new("PY", "PRY", "600", "005", "Paraguay", "Paraguay", "Paraguay", "Paraguai"),
        new("PE", "PER", "604", "005", "Peru", "Perú", "Pérou", "Peru"),
        new(
            "GS", "SGS", "239", "005", "South Georgia and the South Sandwich Islands",
            "Georgia del Sur y las Islas Sandwich del Sur",
            "Géorgie du Sud-et-les Îles Sandwich du Sud",
            "Ilhas Geórgia do Sul e Sandwich do Sul"),
        new("SR", "SUR", "740", "005", "Suriname", "Suriname", "Suriname", "Suriname"),
        new("UY", "URY", "858", "005", "Uruguay", "Uruguay", "Uruguay", "Uruguai"),
        new(
            "VE", "VEN", "862", "005", "Venezuela (Bolivarian Republic of)",
            "Venezuela (República Bolivariana de)", "Venezuela (République bolivarienne du)", "Venezuela"),
        new("BM", "BMU", "060", "021", "Bermuda", "Bermuda", "Bermudes", "Bermudas"),
        new("CA", "CAN", "124", "021", "Canada", "Canadá", "Canada", "Canadá"),
        new("GL", "GRL", "304", "021", "Greenland", "Groenlandia", "Groenland", "Groenlândia"),
        new(
            "PM", "SPM", "666", "021", "Saint Pierre and Miquelon",
            "San Pedro y Miquelón", "Saint-Pierre-et-Miquelon", "São Pedro e Miquelão"),
        new(
            "US", "USA", "840", "021", "United States of America",
            "Estados Unidos de América", "États-Unis d’Amérique", "Estados Unidos"),
    ];
}
