namespace SolidarityEconomy.Taxonomies;

internal static partial class SupportTopicsTable
{
    private static TaxonomyRow[] Food => Theme(
        "food", "Food and kitchens", "Alimentos y cocina", "Alimentos e cozinha",
        Topic(
            "food-safety", "Food safety and hygiene", "Inocuidad e higiene de los alimentos",
            "Higiene e segurança dos alimentos",
            ("es", "manipulación de alimentos"), ("es", "buenas prácticas de manufactura"),
            ("pt", "boas práticas de manipulação")),
        Topic(
            "cooking", "Cooking for sale", "Cocina y comida para la venta", "Cozinha e refeições para venda",
            ("es", "comida preparada"), ("es", "servicio de catering"), ("pt", "marmitas"), ("pt", "bufê")),
        Topic(
            "baking", "Bread and pastry", "Panadería y repostería", "Panificação e confeitaria",
            ("es", "pastelería"), ("pt", "pães e bolos")),
        Topic(
            "food-processing", "Processing food", "Transformación de alimentos", "Processamento de alimentos",
            ("es", "mermeladas y conservas"), ("es", "quesos y lácteos"), ("es", "valor agregado"),
            ("pt", "geleias e conservas"), ("pt", "queijos e laticínios"), ("pt", "beneficiamento")),
        Topic(
            "community-kitchen", "Community kitchens", "Comedores comunitarios", "Cozinhas comunitárias",
            ("es-PE", "olla común"), ("es-AR", "olla popular"), ("pt-BR", "cozinha solidária")));

    private static TaxonomyRow[] Farming => Theme(
        "farming", "Farming and nature", "Campo y naturaleza", "Campo e natureza",
        Topic(
            "agroecology", "Agroecology", "Agroecología", "Agroecologia",
            ("es", "agricultura orgánica"), ("pt", "agricultura orgânica"), ("en", "organic farming")),
        Topic(
            "seeds", "Seeds and seedlings", "Semillas y plántulas", "Sementes e mudas",
            ("es", "semillas criollas"), ("es", "vivero"), ("es", "semillas nativas"), ("pt", "sementes crioulas"),
            ("pt", "viveiro de mudas")),
        Topic(
            "crops", "Growing crops", "Cultivos", "Lavoura",
            ("es", "siembra y cosecha"), ("es", "chacra"), ("es-MX", "milpa"), ("pt", "plantio e colheita"), ("pt", "roça")),
        Topic(
            "vegetable-garden", "Vegetable gardens", "Huertos y huertas", "Hortas",
            ("es", "huerto familiar"), ("es", "huerta urbana"), ("pt", "horta comunitária"), ("pt", "horta urbana")),
        Topic(
            "soil-compost", "Soil and compost", "Suelo y abonos", "Solo e adubação",
            ("es", "compost"), ("es", "abono orgánico"), ("pt", "compostagem"), ("pt", "adubo orgânico")),
        Topic(
            "pest-control", "Pests and diseases of plants", "Plagas y enfermedades de las plantas",
            "Pragas e doenças das plantas",
            ("es", "manejo integrado de plagas"), ("pt", "manejo integrado de pragas")),
        Topic(
            "irrigation", "Irrigation and water", "Riego y agua", "Irrigação e água",
            ("es", "riego por goteo"), ("es", "cosecha de agua"), ("pt", "irrigação por gotejamento"), ("pt", "cisterna")),
        Topic(
            "livestock", "Raising animals", "Crianza de animales", "Criação de animais",
            ("es", "ganadería"), ("es", "animales menores"), ("es-EC", "cuyes y gallinas"), ("pt", "gado e leite"),
            ("pt", "galinhas e porcos")),
        Topic(
            "beekeeping", "Beekeeping", "Apicultura", "Apicultura",
            ("en", "bees and honey"), ("es", "abejas y miel"), ("pt", "abelhas e mel")),
        Topic(
            "fishing", "Fishing and fish farming", "Pesca y piscicultura", "Pesca e piscicultura",
            ("es", "pesca artesanal"), ("es", "cría de peces"), ("pt", "pesca artesanal"), ("pt", "criação de peixes")),
        Topic(
            "forest", "Forest and trees", "Bosques y árboles", "Florestas e árvores",
            ("es", "reforestación"), ("es", "agroforestería"), ("pt", "reflorestamento"), ("pt", "agrofloresta")),
        Topic(
            "certification", "Organic and fair certificates", "Certificación orgánica y justa", "Certificação orgânica e justa",
            ("es", "sistema participativo de garantía"), ("es", "sello orgánico"), ("pt", "sistema participativo de garantia"),
            ("pt", "selo orgânico")));

    private static TaxonomyRow[] Trades => Theme(
        "trades", "Crafts and trades", "Artesanías y oficios", "Artesanato e ofícios",
        Topic(
            "handicrafts", "Handicrafts", "Artesanías", "Artesanato",
            ("es", "tejido y bordado"), ("es", "cerámica"), ("pt", "tecelagem e bordado"), ("pt", "cerâmica")),
        Topic(
            "sewing", "Sewing workshop", "Costura y confección", "Costura e confecção",
            ("es", "taller de costura"), ("es", "curso de costura"), ("pt", "curso de costura"), ("es", "corte y confección"), ("pt", "corte e costura"), ("en", "tailoring")),
        Topic(
            "carpentry", "Carpentry", "Carpintería", "Marcenaria",
            ("es", "muebles de madera"), ("es", "ebanistería"), ("pt", "carpintaria"), ("pt", "móveis de madeira")),
        Topic(
            "construction", "Building", "Construcción y albañilería", "Construção e alvenaria",
            ("es", "obra"), ("es", "albañil"), ("pt", "pedreiro"), ("pt", "reforma")),
        Topic(
            "electrical-work", "Electrical installations", "Instalaciones eléctricas", "Instalações elétricas",
            ("es", "electricista"), ("pt", "eletricista")),
        Topic(
            "plumbing", "Plumbing", "Plomería", "Encanamento e hidráulica",
            ("es-EC", "gasfitería"), ("es-PE", "gasfitería"), ("es-CL", "gasfitería"), ("es-ES", "fontanería"),
            ("es-GT", "fontanería"), ("pt", "encanador"), ("pt-PT", "canalização")),
        Topic(
            "hair-beauty", "Hair and beauty", "Peluquería y belleza", "Cabelo e beleza",
            ("es", "estética"), ("es", "manicura"), ("es-MX", "estilista"), ("pt", "cabeleireiro"), ("pt", "manicure")),
        Topic(
            "cleaning", "Cleaning services", "Servicios de limpieza", "Serviços de limpeza",
            ("es-CO", "servicios de aseo"), ("pt", "faxina")),
        Topic(
            "recycling", "Recycling", "Reciclaje", "Reciclagem",
            ("es", "recicladores de base"), ("es", "centro de acopio"), ("pt", "catadores"), ("pt", "coleta seletiva")),
        Topic(
            "solar-energy", "Solar energy", "Energía solar", "Energia solar",
            ("en", "solar panels"), ("es", "paneles solares"), ("pt", "painéis solares")),
        Topic(
            "community-tourism", "Community tourism", "Turismo comunitario", "Turismo de base comunitária",
            ("es", "turismo rural"), ("es", "guianza"), ("pt", "turismo rural"), ("pt", "guia de turismo")),
        Topic(
            "safety-at-work", "Safety at work", "Seguridad y salud en el trabajo", "Segurança e saúde no trabalho",
            ("es", "salud ocupacional"), ("es", "equipo de protección"), ("pt", "equipamento de proteção"), ("pt", "EPI")));

    private static TaxonomyRow[] Logistics => Theme(
        "logistics", "Logistics and export", "Logística y exportación", "Logística e exportação",
        Topic(
            "deliveries", "Deliveries and transport", "Entregas y transporte", "Entregas e transporte",
            ("es", "reparto a domicilio"), ("es", "flete"), ("pt", "frete"), ("pt", "entrega em domicílio"), ("en", "logistics")),
        Topic("cold-chain", "Cold chain", "Cadena de frío", "Cadeia de frio", ("es", "cuarto frío"), ("pt", "câmara fria")),
        Topic(
            "storage", "Storage", "Bodega y almacenamiento", "Armazenagem",
            ("es", "centro de acopio y bodega"), ("es-MX", "almacén"), ("pt", "depósito"), ("pt", "armazém")),
        Topic(
            "export-papers", "Export papers", "Documentos de exportación", "Documentos de exportação",
            ("es", "trámites de aduana"), ("pt", "despacho aduaneiro"), ("en", "customs papers")),
        Topic(
            "foreign-markets", "Markets abroad", "Mercados en el exterior", "Mercados no exterior",
            ("es", "mercado nostálgico"), ("es", "vender a la diáspora"), ("pt", "mercado da saudade"),
            ("en", "selling to the diaspora")));
}
