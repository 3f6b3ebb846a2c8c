using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

/// <summary>What people say on the phone: the words that a coordinator writes down, and the topic that is meant.</summary>
public class EverydayWordsTests
{
    private const string Written = """
        accounting: contador, contadora, contable, accountant, contabilidad, contabilidade
        adult-care: cuidadora, cuidado de ancianos, adultos mayores, idosos, cuidador de idosos, elderly care, carer
        agroecology: agroecología, agroecologia, agricultura orgánica
        assembly: asamblea, assembleia
        asylum: refugio, asilo, refúgio, refugiado, asylum
        baking: panadería, panadero, pan, repostería, padaria, pão, bolos, bakery, bread
        beekeeping: abejas, miel, mel, honey, bees
        bookkeeping: cuentas, llevar las cuentas, contas, bookkeeping
        branding: logo, marca, logotipo
        budgeting: presupuesto, orçamento, budget
        business-plan: plan de negocios, plano de negócios, business plan
        business-registration: formalizar el negocio, RUC, MEI, CNPJ, monotributo
        carpentry: carpintería, carpintero, muebles, marceneiro, móveis, carpenter, furniture
        certification: certificación, certificação
        child-care: niñera, cuidado de niños, cuidar niños, guardería, babá, creche, cuidado de crianças, childcare, babysitter, nanny
        cleaning: limpieza, aseo, limpeza, faxina, cleaning
        coop-statutes: estatutos, reglamento, estatuto, statutes, bylaws
        conflict-resolution: conflictos, mediación, mediação, mediation
        construction: albañil, albañilería, construcción, pedreiro, construção, builder
        contracts: contrato, contratos, contract
        cooking: cocina, comida, catering, cocinera, cozinheira, cozinhar, cooking
        costing: costos, costes, custos, costs, sacar costos
        crops: agricultura, siembra, cosecha, agricultor, plantio, farming, agriculture
        crowdfunding: vaquita, crowdfunding
        customer-service: atención al cliente, atendimento, customer service
        debts: deudas, dívidas, debts
        deliveries: transporte, entregas, flete, frete, delivery, envíos, transport
        digital-basics: computación, informática, computadora, celular, computador, computer, computers
        diploma-recognition: homologación de títulos, convalidación, apostilla, diploma, títulos
        electrical-work: electricista, electricidad, eletricista, electrician
        export-papers: exportación, exportar, exportação, export, aduana, customs
        facilitation: taller, talleres, workshop
        fairs: feria, ferias, feira, fairs
        financial-education: finanzas, finanças
        first-customers: clientes, customers, conseguir clientes
        fishing: pesca, fishing
        food-safety: higiene, manipulación de alimentos, hygiene
        gender-equality: género, gênero, gender
        grant-writing: convocatorias, editais, subvenciones, grants
        graphic-design: diseño, diseño gráfico, designer, flyers
        hair-beauty: peluquería, peluquera, belleza, uñas, barbería, cabeleireira, manicure, hairdresser, barber
        handicrafts: artesanía, artesanías, tejido, bordado, artesanato, crochê, crafts
        health-services: médico, médica, salud, doctor, saúde, hospital, health
        housing: vivienda, arriendo, alquiler, casa, moradia, aluguel, housing, rent
        identity-papers: cédula, pasaporte, DNI, passaporte, RG, passport
        internal-control: auditoría, auditoria, rendición de cuentas
        interpreting: traducción, traductor, intérprete, tradução, translation, interpreter
        investors: inversionistas, inversión, investidores, investors
        invoicing: facturas, facturación, nota fiscal, invoices
        irrigation: riego, agua, irrigação, water
        job-search: empleo, trabajo, buscar trabajo, hoja de vida, emprego, currículo, job, work, CV
        labour-rights: derechos laborales, despido, demissão, labour law
        language-practice: inglés, idiomas, clases de inglés, inglês, clases de español, English, Portuguese
        leadership: liderazgo, liderança, leadership
        legal-advice: abogado, abogada, ayuda legal, advogado, lawyer
        literacy: alfabetización, leer y escribir, alfabetização, literacy
        livestock: ganado, gallinas, pollos, gado, animales, chickens
        marketing: publicidad, marketing, mercadeo, propaganda, advertising
        mentoring: mentor, mentora, mentoría
        microcredit: préstamo, préstamos, crédito, empréstimo, microcrédito, loan, loans, credit
        packaging: empaque, envases, etiquetas, embalagem, packaging and labels
        permits: permisos, licencia, alvará, licença, permits
        pest-control: plagas, pragas, pests
        plumbing: plomero, plomería, gasfitería, encanador, plumber
        pricing: precios, precio, preços, prices, pricing
        product-photos: fotos, fotografía, photos
        psychosocial-support: psicólogo, psicóloga, salud mental, terapia, psychologist, mental health
        public-procurement: licitaciones, compras públicas, licitação
        purchasing: proveedores, materia prima, fornecedores, suppliers
        recycling: reciclaje, reciclar, basura, reciclagem, recycling
        regularisation: visa, papeles, residencia, visto
        remittances: remesas, mandar dinero, remessas, remittances
        sales: ventas, vender, vendas, sales
        savings-group: ahorro, ahorros, grupo de ahorro y crédito, poupança, savings
        schooling: escuela, colegio, escola, school
        seed-capital: capital semilla, capital, capital de giro
        sewing: costura, costurera, coser, sastre, costureira, sewing, tailor
        social-media: redes sociales, Facebook, Instagram, TikTok
        social-security: seguridad social, jubilación, pensión, aposentadoria, INSS
        solar-energy: paneles solares, energía solar, energía
        spreadsheets: Excel, planilha, spreadsheet
        stock-control: inventario, estoque, inventory
        storage: bodega, almacenamiento, warehouse
        taxes: impuestos, IVA, impostos, tax, taxes
        trademarks: propiedad intelectual, patentes, trademark
        vegetable-garden: huerto, huerta, horta, gardening
        violence-help: violencia, violência, violencia de género, violência doméstica
        community-tourism: turismo, tourism, turismo rural
        whatsapp-selling: WhatsApp
        work-permit: permiso de trabajo, work permits
        online-shop: página web, sitio web, website, tienda virtual, loja virtual, vender por internet, e-commerce
        """;

    private const string Slips = """
        accounting: contadro, necesito un contador, ayuda con contabilidad
        carpentry: carpinteria y muebles, quiero aprender carpintería
        child-care: niniera, quien cuide niños, childcare for my son, cuidado de mis hijos
        costing: no se calcular mis costos
        digital-basics: computasion, curso de computación, clases de informática
        graphic-design: disenio gráfico
        health-services: necesito un médico, cita con el doctor
        job-search: necesito empleo, looking for a job, procuro emprego, trabajo urgente
        language-practice: quiero aprender inglés, english lessons, curso de inglés, aulas de ingles
        legal-advice: preciso de um advogado urgente, abogdo
        livestock: criar gallinas
        microcredit: prestamo para mi negocio, un credito pequeño, I need a loan, quero um empréstimo, prestmo
        pest-control: tengo problemas con las plagas
        plumbing: plomro
        pricing: como poner precios
        psychosocial-support: ayuda psicólogica
        sewing: maquinas de costura, tayller de costura
        community-tourism: turizmo
        finance: financiamiento, funding, financiamento
        """;

    public static TheoryData<string, string> WholeWords => Rows(Written);

    public static TheoryData<string, string> SlipsAndPhrases => Rows(Slips);

    [Theory]
    [MemberData(nameof(WholeWords))]
    public void FindByLabel_WordsOnThePhone_AreOneTopic(string words, string notation) =>
        Assert.Equal([notation], SupportTopics.Taxonomy.FindByLabel(words).Select(topic => topic.Notation));

    [Theory]
    [MemberData(nameof(SlipsAndPhrases))]
    public void Suggest_SlipOrPhrase_NamesTheTopicFirst(string words, string notation) =>
        Assert.Equal(notation, SupportTopics.Taxonomy.Suggest(words).FirstOrDefault()?.Concept.Notation);

    [Theory]
    [InlineData("xyz")]
    [InlineData("saxofón")]
    [InlineData("reparar bicicletas")]
    [InlineData("gato perdido")]
    [InlineData("funeraria")]
    [InlineData("astrology")]
    [InlineData("")]
    public void Suggest_WhatIsNoTopic_NamesNone(string words) =>
        Assert.Equal([], SupportTopics.Taxonomy.Suggest(words).Select(hit => $"{hit.Concept.Notation}: {hit.Label}"));

    [Fact]
    public void Suggest_EverySuggestion_IsAHitOfTheSearchInItsOrder()
    {
        foreach ((string words, _) in Rows(Written + "\n" + Slips).Select(row => row.Data))
        {
            LabelHit[] hits = [.. SupportTopics.Taxonomy.Search(words, 200)];
            LabelHit[] likely = [.. SupportTopics.Taxonomy.Suggest(words, 200)];
            Assert.Equal(likely, hits.Where(likely.Contains));
        }
    }

    [Fact]
    public void Suggest_LimitBelowOneOrNoWords_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SupportTopics.Taxonomy.Suggest("costura", 0));
        Assert.Throws<ArgumentNullException>(() => SupportTopics.Taxonomy.Suggest(null!));
    }

    private static TheoryData<string, string> Rows(string list) => [.. list.Split('\n')
        .Select(line => line.Split(": "))
        .SelectMany(parts => parts[1].Split(", ").Select(words => (words.Trim(), parts[0].Trim())))];
}
