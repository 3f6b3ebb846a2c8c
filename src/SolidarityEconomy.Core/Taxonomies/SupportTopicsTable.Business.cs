namespace SolidarityEconomy.Taxonomies;

internal static partial class SupportTopicsTable
{
    private static TaxonomyRow[] StartingUp => Theme(
        "starting-up", "Starting an enterprise", "Poner en marcha un emprendimiento", "Começar um empreendimento",
        Topic(
            "business-idea", "Business idea", "Idea de negocio", "Ideia de negócio",
            ("en", "what to sell"), ("es", "qué vender"), ("es", "generar ideas de negocio"), ("pt", "o que vender")),
        Topic(
            "business-plan", "Business plan", "Plan de negocio", "Plano de negócios",
            ("es", "plan de negocios"), ("es", "plan de empresa"), ("en", "business planning")),
        Topic(
            "business-model", "Business model", "Modelo de negocio", "Modelo de negócio",
            ("es", "lienzo de modelo de negocio"), ("es", "canvas"), ("pt", "canvas")),
        Topic(
            "market-research", "Market research", "Estudio de mercado", "Pesquisa de mercado",
            ("es", "sondeo de mercado"), ("pt", "estudo de mercado")),
        Topic(
            "legal-form", "Choosing a legal form", "Elegir la forma jurídica", "Escolher a forma jurídica",
            ("es", "¿empresa individual, asociación o cooperativa?"), ("pt", "empresa individual, associação ou cooperativa?")),
        Topic(
            "production-planning", "Planning production", "Planificar la producción", "Planejar a produção",
            ("es", "organizar la producción"), ("es", "cronograma de producción"), ("pt", "organizar a produção")),
        Topic(
            "product-quality", "Product quality", "Calidad del producto", "Qualidade do produto",
            ("es", "control de calidad"), ("pt", "controle de qualidade")),
        Topic(
            "crisis-recovery", "Recovering from a crisis", "Recuperarse de una crisis", "Recuperar-se de uma crise",
            ("es", "reactivar el negocio"), ("pt", "retomar o negócio")));

    private static TaxonomyRow[] Accounts => Theme(
        "accounts", "Money and accounts", "Cuentas y dinero", "Contas e dinheiro",
        Topic(
            "costing", "Costing", "Costeo", "Cálculo de custos",
            ("en", "production costs"), ("es", "sacar costos"), ("es", "costos de producción"), ("pt", "custos de produção")),
        Topic(
            "pricing", "Setting prices", "Fijación de precios", "Formação de preços",
            ("en", "pricing"), ("es", "poner precio"), ("es", "cuánto cobrar"), ("pt", "precificação"), ("pt", "quanto cobrar")),
        Topic(
            "bookkeeping", "Bookkeeping", "Llevar las cuentas", "Registro das contas",
            ("es", "registro de ingresos y gastos"), ("es", "libro de caja"), ("pt", "livro-caixa"), ("pt", "escrituração")),
        Topic(
            "accounting", "Accounting", "Contabilidad", "Contabilidade",
            ("es", "balance y estado de resultados"), ("es", "estados financieros"), ("pt", "balanço")),
        Topic("budgeting", "Budgeting", "Presupuesto", "Orçamento", ("es", "hacer un presupuesto"), ("pt", "fazer um orçamento")),
        Topic("cash-flow", "Cash flow", "Flujo de caja", "Fluxo de caixa", ("es-MX", "flujo de efectivo")),
        Topic(
            "home-and-business-money", "Separating home and business money", "Separar el dinero de la casa y del negocio",
            "Separar o dinheiro da casa e do negócio",
            ("es-CO", "separar la plata de la casa y la del negocio"), ("es-EC", "separar la plata de la casa y la del negocio")),
        Topic(
            "financial-education", "Financial education", "Educación financiera", "Educação financeira",
            ("es", "finanzas personales"), ("es", "finanzas del hogar"), ("pt", "finanças pessoais")),
        Topic(
            "invoicing", "Invoices and receipts", "Facturas y recibos", "Notas fiscais e recibos",
            ("es", "facturación"), ("es", "facturación electrónica"), ("es-AR", "hacer factura por internet"),
            ("pt-BR", "emitir nota fiscal")),
        Topic(
            "stock-control", "Stock control", "Control de inventario", "Controle de estoque",
            ("es", "inventario"), ("es", "control de existencias"), ("pt", "estoque")),
        Topic(
            "purchasing", "Buying supplies", "Compras y proveedores", "Compras e fornecedores",
            ("es", "comprar insumos"), ("es", "compras conjuntas"), ("pt", "comprar insumos"), ("pt", "compras coletivas")));

    private static TaxonomyRow[] Selling => Theme(
        "selling", "Selling", "Ventas y mercadeo", "Vendas e divulgação",
        Topic(
            "first-customers", "First customers", "Primeros clientes", "Primeiros clientes",
            ("en", "finding customers"), ("es", "conseguir clientes"), ("pt", "conseguir clientes")),
        Topic(
            "sales", "Selling techniques", "Técnicas de venta", "Técnicas de venda",
            ("es", "cómo vender"), ("pt", "como vender")),
        Topic(
            "customer-service", "Customer service", "Atención al cliente", "Atendimento ao cliente",
            ("es", "servicio al cliente"), ("pt", "atendimento")),
        Topic(
            "marketing", "Marketing", "Mercadeo", "Marketing",
            ("es", "marketing"), ("es-MX", "mercadotecnia"), ("pt", "divulgação")),
        Topic(
            "branding", "Brand and image", "Marca e imagen", "Marca e identidade visual",
            ("es", "logo"), ("es", "imagen de marca"), ("pt", "logotipo")),
        Topic(
            "product-photos", "Photos of products", "Fotos de productos", "Fotos de produtos",
            ("es", "fotografía de producto"), ("es", "fotos con el celular"), ("pt", "fotografia de produtos")),
        Topic(
            "graphic-design", "Graphic design", "Diseño gráfico", "Design gráfico",
            ("es", "afiches y volantes"), ("pt", "cartazes e panfletos")),
        Topic(
            "packaging", "Packaging and labels", "Empaque y etiquetas", "Embalagens e rótulos",
            ("es", "envases"), ("es", "etiquetado"), ("pt", "rotulagem")),
        Topic(
            "fairs", "Fairs and street markets", "Ferias y mercados", "Feiras e mercados",
            ("es-MX", "tianguis"), ("es", "vender en la feria o el mercado"), ("pt", "vender na feira"), ("es", "feria de emprendedores"), ("pt", "feira de economia solidária")),
        Topic(
            "public-procurement", "Selling to the state", "Vender al Estado", "Vender para o governo",
            ("es", "compras públicas"), ("es-CO", "contratación pública"), ("pt-BR", "PAA e PNAE"), ("pt", "compras públicas")),
        Topic(
            "fair-trade", "Fair trade", "Comercio justo", "Comércio justo",
            ("es", "consumo responsable"), ("pt", "consumo responsável")),
        Topic(
            "buyer-negotiation", "Negotiating with buyers", "Negociar con compradores", "Negociar com compradores",
            ("es", "negociación"), ("pt", "negociação")));

    private static TaxonomyRow[] Digital => Theme(
        "digital", "Digital tools", "Herramientas digitales", "Ferramentas digitais",
        Topic(
            "digital-basics", "Using phone and computer", "Uso del celular y la computadora", "Uso do celular e do computador",
            ("es", "alfabetización digital"), ("es-ES", "uso del móvil y del ordenador"),
            ("es-CO", "uso del celular y el computador"), ("pt", "inclusão digital")),
        Topic(
            "whatsapp-selling", "Selling by WhatsApp", "Vender por WhatsApp", "Vender pelo WhatsApp",
            ("es", "WhatsApp Business"), ("es", "catálogo de WhatsApp"), ("pt", "catálogo do WhatsApp")),
        Topic(
            "social-media", "Social media", "Redes sociales", "Redes sociais",
            ("es", "Facebook, Instagram y TikTok"), ("pt", "Facebook, Instagram e TikTok"),
            ("en", "Facebook, Instagram and TikTok")),
        Topic(
            "online-shop", "Online shop", "Tienda en línea", "Loja virtual",
            ("es", "tienda virtual"), ("es", "comercio electrónico"), ("es", "página web"), ("es", "vender por internet"),
            ("pt", "comércio eletrônico"), ("pt", "vender pela internet"), ("pt", "vendas pela internet"),
            ("pt", "site")),
        Topic(
            "digital-payments", "Digital payments", "Pagos digitales", "Pagamentos digitais",
            ("es", "billetera digital"), ("es", "cobrar con QR"), ("es-PE", "Yape y Plin"), ("es-CO", "Nequi y Daviplata"),
            ("pt-BR", "Pix"), ("pt", "carteira digital")),
        Topic("spreadsheets", "Spreadsheets", "Hojas de cálculo", "Planilhas", ("en", "Excel"), ("es", "Excel"), ("pt", "Excel")),
        Topic(
            "data-protection", "Protecting personal data", "Protección de datos personales", "Proteção de dados pessoais",
            ("es-CO", "habeas data"), ("pt-BR", "LGPD")),
        Topic(
            "online-safety", "Safety online", "Seguridad en internet", "Segurança na internet",
            ("es", "estafas por internet"), ("pt", "golpes na internet")),
        Topic(
            "online-procedures", "Public services online", "Trámites en línea", "Serviços públicos on-line",
            ("es", "citas y turnos en línea"), ("pt-BR", "gov.br")));

    private static TaxonomyRow[] Law => Theme(
        "law", "Law, registration and taxes", "Trámites, leyes e impuestos", "Documentos, leis e impostos",
        Topic(
            "business-registration", "Registering a business", "Formalizar el negocio", "Formalizar o negócio",
            ("es", "registrar la empresa"), ("es", "registrar el negocio"), ("pt", "registrar a empresa"), ("es-CO", "cámara de comercio"), ("es-EC", "sacar el RUC"),
            ("es-PE", "sacar el RUC"), ("es-MX", "darse de alta en el SAT"), ("pt-BR", "abrir MEI"), ("pt", "abrir empresa")),
        Topic(
            "coop-registration", "Registering a cooperative or association", "Constituir una cooperativa o asociación",
            "Constituir uma cooperativa ou associação",
            ("es", "personería jurídica"), ("es-EC", "registro en la SEPS"), ("pt", "registro da cooperativa")),
        Topic(
            "taxes", "Taxes", "Impuestos", "Impostos",
            ("es", "declarar impuestos"), ("es-CO", "declaración de renta"), ("es-EC", "declaración al SRI"),
            ("pt", "declaração de imposto de renda"), ("pt-BR", "Simples Nacional")),
        Topic(
            "permits", "Permits and licences", "Permisos y licencias", "Alvarás e licenças",
            ("es", "permiso de funcionamiento"), ("es", "patente municipal"), ("pt", "alvará de funcionamento")),
        Topic(
            "sanitary-registration", "Sanitary registration", "Registro sanitario", "Registro sanitário",
            ("es-EC", "notificación sanitaria"), ("es-CO", "registro INVIMA"), ("pt-BR", "registro na vigilância sanitária")),
        Topic("contracts", "Contracts", "Contratos", "Contratos", ("es", "contrato de venta"), ("pt", "contrato de venda")),
        Topic(
            "labour-rights", "Labour rights", "Derechos laborales", "Direitos trabalhistas",
            ("es", "contrato de trabajo y liquidación"), ("pt", "carteira assinada"), ("pt-BR", "carteira de trabalho"), ("en", "labour law")),
        Topic(
            "social-security", "Social security", "Seguridad social", "Previdência social",
            ("es-EC", "afiliación al IESS"), ("es-MX", "seguro social"), ("es-CO", "salud, pensión y riesgos"),
            ("pt-BR", "INSS")),
        Topic(
            "trademarks", "Trademarks and copyright", "Registro de marca y derechos de autor",
            "Registro de marca e direitos autorais",
            ("es", "propiedad intelectual"), ("pt", "propriedade intelectual")),
        Topic(
            "legal-advice", "Legal advice", "Asesoría legal", "Orientação jurídica",
            ("es", "abogado"), ("es", "consultorio jurídico"), ("pt", "advogado"), ("pt", "assessoria jurídica")));

    private static TaxonomyRow[] Finance => Theme(
        "finance", "Access to finance", "Acceso a financiamiento", "Acesso a financiamento",
        Topic(
            "grant-writing", "Writing grant proposals", "Formulación de proyectos", "Elaboração de projetos",
            ("es", "escribir un proyecto"), ("es", "postular a convocatorias"), ("es-CL", "fondos concursables"),
            ("pt", "escrever um projeto"), ("pt", "concorrer a editais"), ("en", "grant application")),
        Topic(
            "microcredit", "Small loans", "Microcrédito", "Microcrédito",
            ("en", "microcredit"), ("es", "crédito para el negocio"), ("pt", "empréstimo para o negócio")),
        Topic(
            "seed-capital", "Seed capital", "Capital semilla", "Capital semente",
            ("es", "fondo de arranque"), ("pt", "capital inicial")),
        Topic(
            "savings-group", "Savings groups", "Grupos de ahorro", "Grupos de poupança",
            ("es", "grupo de ahorro y crédito"), ("es-EC", "caja de ahorro comunitaria"), ("es-CO", "GAAP"),
            ("es-VE", "bankomunal")),
        Topic(
            "rotating-savings", "Rotating savings (ROSCA)", "Ahorro por turnos", "Poupança rotativa",
            ("es-MX", "tanda"), ("es-VE", "san"), ("es-PE", "junta"), ("es-GT", "cuchubal"), ("es-BO", "pasanaku"),
            ("pt-BR", "caixinha")),
        Topic(
            "community-currency", "Barter and community currencies", "Trueque y monedas sociales", "Trocas e moedas sociais",
            ("es", "trueque"), ("es", "banco de tiempo"), ("pt", "clube de trocas"), ("pt-BR", "banco comunitário")),
        Topic(
            "crowdfunding", "Crowdfunding", "Financiamiento colectivo", "Financiamento coletivo",
            ("es", "crowdfunding"), ("es-AR", "vaquita"), ("es-ES", "micromecenazgo"), ("pt", "crowdfunding"),
            ("pt-BR", "vaquinha on-line")),
        Topic(
            "investors", "Talking to investors", "Hablar con inversionistas", "Conversar com investidores",
            ("es", "pitch"), ("es", "inversión de impacto"), ("pt", "pitch"), ("pt", "investimento de impacto")),
        Topic(
            "remittances", "Sending and using remittances", "Envío y uso de remesas", "Envio e uso de remessas",
            ("es", "mandar dinero a la familia"), ("pt", "mandar dinheiro para a família")),
        Topic(
            "debts", "Getting out of debt", "Salir de deudas", "Sair das dívidas",
            ("es", "renegociar deudas"), ("pt", "renegociar dívidas")));
}
