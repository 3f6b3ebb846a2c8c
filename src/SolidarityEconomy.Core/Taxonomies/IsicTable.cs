namespace SolidarityEconomy.Taxonomies;

/// <summary>Codes and names of the sections and divisions of ISIC Rev.4.</summary>
internal static partial class IsicTable
{
    public static IReadOnlyList<TaxonomyRow> Rows() =>
    [
        Section(
            "A",
            "Agriculture, forestry and fishing",
            "Agricultura, ganadería, silvicultura y pesca",
            "Agricultura, pecuária, produção florestal, pesca e aquicultura"),
        Section("B", "Mining and quarrying", "Explotación de minas y canteras", "Indústrias extrativas"),
        Section("C", "Manufacturing", "Industrias manufactureras", "Indústrias de transformação"),
        Section(
            "D",
            "Electricity, gas, steam and air conditioning supply",
            "Suministro de electricidad, gas, vapor y aire acondicionado",
            "Eletricidade e gás"),
        Section(
            "E",
            "Water supply; sewerage, waste management and remediation activities",
            "Suministro de agua; evacuación de aguas residuales, gestión de desechos y descontaminación",
            "Água, esgoto, atividades de gestão de resíduos e descontaminação"),
        Section("F", "Construction", "Construcción", "Construção"),
        Section(
            "G",
            "Wholesale and retail trade; repair of motor vehicles and motorcycles",
            "Comercio al por mayor y al por menor; reparación de vehículos automotores y motocicletas",
            "Comércio; reparação de veículos automotores e motocicletas"),
        Section("H", "Transportation and storage", "Transporte y almacenamiento", "Transporte, armazenagem e correio"),
        Section(
            "I",
            "Accommodation and food service activities",
            "Actividades de alojamiento y de servicio de comidas",
            "Alojamento e alimentação"),
        Section("J", "Information and communication", "Información y comunicaciones", "Informação e comunicação"),
        Section(
            "K",
            "Financial and insurance activities",
            "Actividades financieras y de seguros",
            "Atividades financeiras, de seguros e serviços relacionados"),
        Section("L", "Real estate activities", "Actividades inmobiliarias", "Atividades imobiliárias"),
        Section(
            "M",
            "Professional, scientific and technical activities",
            "Actividades profesionales, científicas y técnicas",
            "Atividades profissionais, científicas e técnicas"),
        Section(
            "N",
            "Administrative and support service activities",
            "Actividades de servicios administrativos y de apoyo",
            "Atividades administrativas e serviços complementares"),
        Section(
            "O",
            "Public administration and defence; compulsory social security",
            "Administración pública y defensa; planes de seguridad social de afiliación obligatoria",
            "Administração pública, defesa e seguridade social"),
        Section("P", "Education", "Enseñanza", "Educação"),
        Section(
            "Q",
            "Human health and social work activities",
            "Actividades de atención de la salud humana y de asistencia social",
            "Saúde humana e serviços sociais"),
        Section(
            "R",
            "Arts, entertainment and recreation",
            "Actividades artísticas, de entretenimiento y recreativas",
            "Artes, cultura, esporte e recreação"),
        Section("S", "Other service activities", "Otras actividades de servicios", "Outras atividades de serviços"),
        Section(
            "T",
            "Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use",
            "Actividades de los hogares como empleadores; actividades no diferenciadas de los hogares como productores de bienes y servicios para uso propio",
            "Serviços domésticos"),
        Section(
            "U",
            "Activities of extraterritorial organizations and bodies",
            "Actividades de organizaciones y órganos extraterritoriales",
            "Organismos internacionais e outras instituições extraterritoriais"),
        Division(
            "01", "A",
            "Crop and animal production, hunting and related service activities",
            "Agricultura, ganadería, caza y actividades de servicios conexas"),
        Division("02", "A", "Forestry and logging", "Silvicultura y extracción de madera"),
        Division("03", "A", "Fishing and aquaculture", "Pesca y acuicultura"),
        Division("05", "B", "Mining of coal and lignite", "Extracción de carbón de piedra y lignito"),
        Division("06", "B", "Extraction of crude petroleum and natural gas", "Extracción de petróleo crudo y gas natural"),
        Division("07", "B", "Mining of metal ores", "Extracción de minerales metalíferos"),
        Division("08", "B", "Other mining and quarrying", "Explotación de otras minas y canteras"),
        Division(
            "09", "B",
            "Mining support service activities",
            "Actividades de servicios de apoyo para la explotación de minas y canteras"),
        Division("10", "C", "Manufacture of food products", "Elaboración de productos alimenticios"),
        Division("11", "C", "Manufacture of beverages", "Elaboración de bebidas"),
        Division("12", "C", "Manufacture of tobacco products", "Elaboración de productos de tabaco"),
        Division("13", "C", "Manufacture of textiles", "Fabricación de productos textiles"),
        Division("14", "C", "Manufacture of wearing apparel", "Fabricación de prendas de vestir"),
        Division(
            "15", "C",
            "Manufacture of leather and related products",
            "Fabricación de productos de cuero y productos conexos"),
        Division(
            "16", "C",
            "Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials",
            "Producción de madera y fabricación de productos de madera y corcho, excepto muebles; fabricación de artículos de paja y de materiales trenzables"),
        Division("17", "C", "Manufacture of paper and paper products", "Fabricación de papel y de productos de papel"),
        Division("18", "C", "Printing and reproduction of recorded media", "Impresión y reproducción de grabaciones"),
        Division(
            "19", "C",
            "Manufacture of coke and refined petroleum products",
            "Fabricación de coque y productos de la refinación del petróleo"),
        Division("20", "C", "Manufacture of chemicals and chemical products", "Fabricación de sustancias y productos químicos"),
        Division(
            "21", "C",
            "Manufacture of pharmaceuticals, medicinal chemical and botanical products",
            "Fabricación de productos farmacéuticos, sustancias químicas medicinales y productos botánicos de uso farmacéutico"),
        Division("22", "C", "Manufacture of rubber and plastics products", "Fabricación de productos de caucho y de plástico"),
        Division(
            "23", "C",
            "Manufacture of other non-metallic mineral products",
            "Fabricación de otros productos minerales no metálicos"),
        Division("24", "C", "Manufacture of basic metals", "Fabricación de metales comunes"),
        Division(
            "25", "C",
            "Manufacture of fabricated metal products, except machinery and equipment",
            "Fabricación de productos elaborados de metal, excepto maquinaria y equipo"),
        Division(
            "26", "C",
            "Manufacture of computer, electronic and optical products",
            "Fabricación de productos de informática, de electrónica y de óptica"),
        Division("27", "C", "Manufacture of electrical equipment", "Fabricación de equipo eléctrico"),
        Division("28", "C", "Manufacture of machinery and equipment n.e.c.", "Fabricación de maquinaria y equipo n.c.p."),
        Division(
            "29", "C",
            "Manufacture of motor vehicles, trailers and semi-trailers",
            "Fabricación de vehículos automotores, remolques y semirremolques"),
        Division("30", "C", "Manufacture of other transport equipment", "Fabricación de otro equipo de transporte"),
        Division("31", "C", "Manufacture of furniture", "Fabricación de muebles"),
        Division("32", "C", "Other manufacturing", "Otras industrias manufactureras"),
        Division(
            "33", "C",
            "Repair and installation of machinery and equipment",
            "Reparación e instalación de maquinaria y equipo"),
        Division(
            "35", "D",
            "Electricity, gas, steam and air conditioning supply",
            "Suministro de electricidad, gas, vapor y aire acondicionado"),
        Division("36", "E", "Water collection, treatment and supply", "Captación, tratamiento y distribución de agua"),
        Division("37", "E", "Sewerage", "Evacuación de aguas residuales"),
        Division(
            "38", "E",
            "Waste collection, treatment and disposal activities; materials recovery",
            "Recogida, tratamiento y eliminación de desechos; recuperación de materiales"),
        Division(
            "39", "E",
            "Remediation activities and other waste management services",
            "Actividades de descontaminación y otros servicios de gestión de desechos"),
        Division("41", "F", "Construction of buildings", "Construcción de edificios"),
        Division("42", "F", "Civil engineering", "Obras de ingeniería civil"),
        Division("43", "F", "Specialized construction activities", "Actividades especializadas de construcción"),
        Division(
            "45", "G",
            "Wholesale and retail trade and repair of motor vehicles and motorcycles",
            "Comercio al por mayor y al por menor y reparación de vehículos automotores y motocicletas"),
        Division(
            "46", "G",
            "Wholesale trade, except of motor vehicles and motorcycles",
            "Comercio al por mayor, excepto el de vehículos automotores y motocicletas"),
        Division(
            "47", "G",
            "Retail trade, except of motor vehicles and motorcycles",
            "Comercio al por menor, excepto el de vehículos automotores y motocicletas"),
        Division(
            "49", "H",
            "Land transport and transport via pipelines",
            "Transporte por vía terrestre y transporte por tuberías"),
        Division("50", "H", "Water transport", "Transporte por vía acuática"),
        Division("51", "H", "Air transport", "Transporte por vía aérea"),
        Division(
            "52", "H",
            "Warehousing and support activities for transportation",
            "Almacenamiento y actividades de apoyo al transporte"),
        Division("53", "H", "Postal and courier activities", "Actividades postales y de mensajería"),
        Division("55", "I", "Accommodation", "Actividades de alojamiento"),
        Division("56", "I", "Food and beverage service activities", "Actividades de servicio de comidas y bebidas"),
        Division("58", "J", "Publishing activities", "Actividades de edición"),
        Division(
            "59", "J",
            "Motion picture, video and television programme production, sound recording and music publishing activities",
            "Actividades de producción de películas cinematográficas, vídeos y programas de televisión, grabación de sonido y edición de música"),
        Division("60", "J", "Programming and broadcasting activities", "Actividades de programación y transmisión"),
        Division("61", "J", "Telecommunications", "Telecomunicaciones"),
        Division(
            "62", "J",
            "Computer programming, consultancy and related activities",
            "Programación informática, consultoría de informática y actividades conexas"),
        Division("63", "J", "Information service activities", "Actividades de servicios de información"),
        Division(
            "64", "K",
            "Financial service activities, except insurance and pension funding",
            "Actividades de servicios financieros, excepto las de seguros y fondos de pensiones"),
        Division(
            "65", "K",
            "Insurance, reinsurance and pension funding, except compulsory social security",
            "Seguros, reaseguros y fondos de pensiones, excepto planes de seguridad social de afiliación obligatoria"),
        Division(
            "66", "K",
            "Activities auxiliary to financial service and insurance activities",
            "Actividades auxiliares de las actividades de servicios financieros"),
        Division("68", "L", "Real estate activities", "Actividades inmobiliarias"),
        Division("69", "M", "Legal and accounting activities", "Actividades jurídicas y de contabilidad"),
        Division(
            "70", "M",
            "Activities of head offices; management consultancy activities",
            "Actividades de oficinas principales; actividades de consultoría de gestión"),
        Division(
            "71", "M",
            "Architectural and engineering activities; technical testing and analysis",
            "Actividades de arquitectura e ingeniería; ensayos y análisis técnicos"),
        Division("72", "M", "Scientific research and development", "Investigación científica y desarrollo"),
        Division("73", "M", "Advertising and market research", "Publicidad y estudios de mercado"),
        Division(
            "74", "M",
            "Other professional, scientific and technical activities",
            "Otras actividades profesionales, científicas y técnicas"),
        Division("75", "M", "Veterinary activities", "Actividades veterinarias"),
        Division("77", "N", "Rental and leasing activities", "Actividades de alquiler y arrendamiento"),
        Division("78", "N", "Employment activities", "Actividades de empleo"),
        Division(
            "79", "N",
            "Travel agency, tour operator, reservation service and related activities",
            "Actividades de agencias de viajes y operadores turísticos y servicios de reservas y actividades conexas"),
        Division("80", "N", "Security and investigation activities", "Actividades de seguridad e investigación"),
        Division(
            "81", "N",
            "Services to buildings and landscape activities",
            "Actividades de servicios a edificios y de paisajismo"),
        Division(
            "82", "N",
            "Office administrative, office support and other business support activities",
            "Actividades administrativas y de apoyo de oficina y otras actividades de apoyo a las empresas"),
        Division(
            "84", "O",
            "Public administration and defence; compulsory social security",
            "Administración pública y defensa; planes de seguridad social de afiliación obligatoria"),
        Division("85", "P", "Education", "Enseñanza"),
        Division("86", "Q", "Human health activities", "Actividades de atención de la salud humana"),
        Division("87", "Q", "Residential care activities", "Actividades de atención en instituciones"),
        Division("88", "Q", "Social work activities without accommodation", "Actividades de asistencia social sin alojamiento"),
        Division(
            "90", "R",
            "Creative, arts and entertainment activities",
            "Actividades creativas, artísticas y de entretenimiento"),
        Division(
            "91", "R",
            "Libraries, archives, museums and other cultural activities",
            "Actividades de bibliotecas, archivos, museos y otras actividades culturales"),
        Division("92", "R", "Gambling and betting activities", "Actividades de juegos de azar y apuestas"),
        Division(
            "93", "R",
            "Sports activities and amusement and recreation activities",
            "Actividades deportivas, de esparcimiento y recreativas"),
        Division("94", "S", "Activities of membership organizations", "Actividades de asociaciones"),
        Division(
            "95", "S",
            "Repair of computers and personal and household goods",
            "Reparación de ordenadores y de efectos personales y enseres domésticos"),
        Division("96", "S", "Other personal service activities", "Otras actividades de servicios personales"),
        Division(
            "97", "T",
            "Activities of households as employers of domestic personnel",
            "Actividades de los hogares como empleadores de personal doméstico"),
        Division(
            "98", "T",
            "Undifferentiated goods- and services-producing activities of private households for own use",
            "Actividades no diferenciadas de los hogares como productores de bienes y servicios para uso propio"),
        Division(
            "99", "U",
            "Activities of extraterritorial organizations and bodies",
            "Actividades de organizaciones y órganos extraterritoriales"),
    ];

    private static TaxonomyRow Section(string code, string en, string es, string pt) =>
        new(code, new Text(en, es, pt)) { Uri = Address(code) };

    private static TaxonomyRow Division(string code, string section, string en, string es) =>
        new(code, new Text(en, es, PortugueseNames[code]), section) { Uri = Address(code) };

    private static Uri Address(string code) => new($"https://unstats.un.org/classifications/ISIC/rev4/{code}");
}
