using System.Collections.Frozen;

namespace SolidarityEconomy.Taxonomies;

/// <content>The single words in which people ask for a topic on the phone; trades and tools stand for what they are needed for.</content>
internal static partial class SupportTopicsTable
{
    private static readonly FrozenDictionary<string, (string Language, string Words)[]> Everyday = new (string Notation, string Es, string Pt, string En)[]
    {
        ("finance", "financiamiento, financiación", "financiamento", "finance, funding"),
        ("costing", "costos, costo, costes, calcular costos", "custos, custo, calcular custos", "costs"),
        ("pricing", "precios, precio", "preços, preço", "prices, price, how much to charge"),
        ("bookkeeping", "cuentas, libro diario", "contas, livro de caixa", "accounts, cash book"),
        ("accounting", "contador, contadora, contable", "contador, contadora, contabilista", "accountant"),
        ("budgeting", "presupuestos", "orçamentos", "budget, budgets"),
        ("financial-education", "finanzas, manejo del dinero", "finanças", "personal finance, managing money"),
        ("invoicing", "facturas, factura, recibos", "notas fiscais, nota fiscal, recibos", "invoices, invoice, receipts"),
        ("stock-control", "existencias", "inventário", "inventory, stock"),
        ("purchasing", "proveedores, insumos, materia prima, materias primas", "fornecedores, insumos, matéria-prima", "suppliers, raw materials"),
        ("first-customers", "clientes, más clientes", "clientes, mais clientes", "customers, clients"),
        ("sales", "ventas, venta, vender", "vendas, venda, vender", "sales"),
        ("marketing", "publicidad, propaganda, promoción, difusión", "publicidade, propaganda, promoção", "advertising, promotion"),
        ("branding", "marca, logotipo", "marca, logo", "brand, logo"),
        ("product-photos", "fotos, fotografía, fotógrafo, fotógrafa", "fotos, fotografia, fotógrafo, fotógrafa", "photos, photography, photographer"),
        ("graphic-design", "diseño, diseñador, diseñadora, volantes", "designer, panfletos, cartazes", "design, designer, flyers, posters"),
        ("packaging", "empaques, empaque, envase, etiquetas, embalaje", "embalagem, rótulos", "packages"),
        ("fairs", "ferias, feria", "feiras, feira", "fairs, market stall"),
        ("public-procurement", "licitaciones, licitación", "licitações, licitação", "tenders, public procurement"),
        (
            "digital-basics", "computación, informática, computadora, computador, ordenador, celular, usar internet, clases de computación",
            "informática, computador, celular, computação, usar a internet", "computer, computers, computer skills, smartphone"),
        ("whatsapp-selling", "WhatsApp", "WhatsApp", "WhatsApp"),
        ("social-media", "Facebook, Instagram, TikTok", "Facebook, Instagram, TikTok", "Facebook, Instagram, TikTok"),
        (
            "online-shop", "sitio web, página de internet, tienda online, web", "página na internet, loja on-line, loja online, website",
            "website, web page, e-commerce, online store"),
        ("spreadsheets", "hoja de cálculo", "planilha", "spreadsheet"),
        ("business-registration", "formalización, formalizar, RUC, monotributo", "formalização, formalizar, MEI, CNPJ", "register a business, formalisation"),
        ("taxes", "impuesto, tributos, IVA, declaración de impuestos", "imposto, tributos, imposto de renda", "tax, tax return"),
        ("permits", "permisos, permiso, licencias, licencia", "alvará, alvarás, licença, licenças", "permits, permit, licence, license"),
        ("contracts", "contrato", "contrato", "contract"),
        ("labour-rights", "despido, derechos del trabajador", "demissão, rescisão", "dismissal, workers' rights"),
        ("social-security", "pensión, jubilación, IESS", "aposentadoria, pensão", "pension, retirement"),
        ("trademarks", "registrar la marca, patentes", "registrar a marca, patentes", "trademark, patents, copyright"),
        ("legal-advice", "abogada, abogados, ayuda legal", "advogada, advogados, ajuda jurídica", "lawyer, legal help, solicitor"),
        ("grant-writing", "subvención, subvenciones, subsidio, convocatorias, convocatoria", "edital, editais, subvenção", "grants, grant"),
        (
            "microcredit", "préstamo, préstamos, crédito, créditos, microcréditos", "empréstimo, empréstimos, crédito, créditos",
            "loan, loans, credit, microloan"),
        ("seed-capital", "capital, capital de trabajo, dinero para empezar", "capital, capital de giro, dinheiro para começar", "start-up capital"),
        ("savings-group", "ahorro, ahorros, ahorrar, caja de ahorro", "poupança, poupar", "savings, saving"),
        ("community-currency", "moneda social, trueques", "moeda social, troca", "barter, community currency"),
        ("investors", "inversionistas, inversionista, inversores, inversión", "investidores, investidor, investimento", "investors, investor, investment"),
        ("remittances", "remesas, remesa, enviar dinero, mandar dinero", "remessas, enviar dinheiro, mandar dinheiro", "remittances, remittance, send money home"),
        ("debts", "deudas, deuda", "dívidas, dívida", "debts, debt"),
        ("coop-statutes", "estatutos, estatuto, reglamento", "estatuto, estatutos", "statutes, bylaws"),
        ("assembly", "asamblea, asambleas", "assembleia, assembleias", "assembly, general meeting"),
        ("minutes", "actas, acta", "atas, ata", "minutes"),
        ("conflict-resolution", "conflictos, conflicto", "conflitos, conflito", "conflicts, conflict, mediation"),
        ("leadership", "líder, líderes, lideresa", "líder, líderes", "leader"),
        ("internal-control", "rendición de cuentas", "prestação de contas", "audit"),
        ("gender-equality", "género, igualdad", "gênero, igualdade", "gender, gender equality"),
        ("food-safety", "higiene, inocuidad", "higiene", "hygiene, food handling"),
        ("cooking", "cocina, cocinar, cocinero, cocinera, comida, catering", "cozinha, cozinhar, cozinheiro, cozinheira, comida", "cook, cooking, catering"),
        (
            "baking", "panadería, panadero, panadera, pan, pasteles, repostería, tortas", "padaria, padeiro, padeira, pão, pães, bolos, confeitaria",
            "bakery, baker, bread, cakes"),
        ("food-processing", "mermeladas, conservas, quesos, lácteos", "geleias, conservas, queijos, laticínios", "cheese, jam, preserves"),
        ("community-kitchen", "comedor, comedor popular", "cozinha comunitária", "soup kitchen"),
        ("crops", "agricultura, agricultor, agricultora, siembra, sembrar, cosecha, cultivo", "agricultura, agricultor, agricultora, plantio, colheita", "agriculture, farming, farmer"),
        ("vegetable-garden", "huertos, huerto, huertas, huerta", "horta", "vegetable garden, gardening"),
        ("soil-compost", "abonos, abono, composta", "adubo", "compost, fertiliser, fertilizer"),
        ("pest-control", "plagas, plaga", "pragas, praga", "pests"),
        ("irrigation", "riego, agua", "irrigação, água", "irrigation, water"),
        ("livestock", "ganado, animales, gallinas, pollos, cerdos, vacas, cuyes", "gado, animais, galinhas, porcos, vacas", "livestock, animals, chickens, cattle, pigs"),
        ("beekeeping", "abejas, miel, apicultor, apicultora", "abelhas, mel, apicultor, apicultora", "bees, honey, beekeeper"),
        ("fishing", "pesca, pescador, pescadora, peces", "pesca, pescador, pescadora, peixes", "fishing, fish, fisher"),
        ("forest", "bosques, bosque, árboles", "floresta, árvores", "trees, forestry"),
        ("certification", "certificación, certificado orgánico", "certificação, certificado orgânico", "certification, organic certificate"),
        (
            "handicrafts", "artesanía, artesano, artesana, tejido, tejidos, tejer, bordado, bordados, manualidades",
            "artesão, artesã, tecelagem, bordado, crochê, tricô", "crafts, craft, weaving, knitting, embroidery"),
        (
            "sewing", "costura, costurera, coser, modista, sastre, confección", "costura, costureira, costurar, alfaiate, confecção",
            "sewing, tailor, dressmaker, seamstress"),
        ("carpentry", "carpintero, carpintera, muebles", "carpinteiro, marceneiro, móveis", "carpenter, furniture"),
        ("construction", "construcción, albañilería, albañiles, maestro de obra", "construção, alvenaria, obras", "construction, builder, bricklayer"),
        ("electrical-work", "electricidad, electricistas", "eletricidade, eletricistas", "electrician, electricity"),
        ("plumbing", "plomero, plomera, gasfitero, fontanero", "encanamento", "plumber"),
        (
            "hair-beauty", "peluquería, peluquero, peluquera, belleza, barbería, barbero, maquillaje, uñas, manicure",
            "cabeleireira, beleza, barbeiro, barbearia, maquiagem, unhas", "hairdresser, beauty, barber, make-up, nails, manicure"),
        ("cleaning", "limpieza, limpiar, aseo", "limpeza, limpar, faxineira, diarista", "cleaning, cleaner"),
        ("recycling", "reciclar, basura, residuos", "reciclar, lixo, resíduos", "waste, rubbish"),
        ("solar-energy", "energía, placas solares", "energia, placas solares", "energy"),
        ("community-tourism", "turismo, turístico, guía turístico, guía de turismo", "turismo, guia turístico", "tourism, tour guide"),
        ("safety-at-work", "seguridad laboral", "segurança do trabalho", "occupational safety"),
        ("deliveries", "transporte, entregas, reparto, envíos, delivery, fletes, chofer", "transporte, entregas, delivery, fretes, motorista", "transport, delivery, deliveries, driver"),
        ("storage", "bodega, almacenamiento", "armazenamento", "warehouse"),
        ("export-papers", "exportación, exportar, exportaciones, aduana", "exportação, exportar, alfândega", "export, exporting, exports, customs"),
        (
            "child-care", "niñera, niñeras, niñero, cuidado de niños, cuidado infantil, cuidar niños, guarderías",
            "babá, babás, cuidar de crianças, creches", "childcare, child care, babysitter, babysitting, nanny, nursery, daycare"),
        (
            "adult-care", "cuidadora, cuidador, cuidado de ancianos, ancianos, adultos mayores, tercera edad, discapacidad",
            "cuidadora, cuidador, idosos, deficiência, cuidado de idosos", "carer, elderly care, elder care, disability"),
        (
            "psychosocial-support", "psicólogo, psicóloga, psicología, terapia, apoyo emocional", "psicólogo, psicóloga, psicologia, terapia, apoio emocional",
            "psychologist, mental health, counselling, counseling, therapy"),
        ("violence-help", "violencia, maltrato", "violência, maus-tratos", "violence, domestic violence, abuse"),
        (
            "health-services", "médico, médica, salud, doctor, doctora, hospital, dentista, clínica, cita médica, consulta médica",
            "médico, médica, saúde, hospital, dentista, clínica, consulta médica", "doctor, health, hospital, dentist, clinic"),
        ("regularisation", "visa, visado, residencia, papeles, papeles migratorios", "visto, residência", "visa, residence permit, immigration papers"),
        ("asylum", "refugio, refugiado, refugiada", "refúgio, refugiado, refugiada, asilo", "refugee, asylum seeker"),
        ("work-permit", "permiso laboral", "permissão de trabalho", "work visa"),
        ("identity-papers", "cédula, pasaporte, DNI, identidad", "passaporte, RG, CPF, identidade", "passport, identity card, birth certificate"),
        ("diploma-recognition", "títulos, título, diploma, convalidar título", "diploma, diplomas, validar diploma", "diploma, diplomas, degree recognition"),
        (
            "job-search", "empleo, empleos, trabajo, buscar trabajo, busco trabajo, bolsa de trabajo, vacantes, currículo, CV",
            "emprego, empregos, trabalho, procurar emprego, procurar trabalho, vagas de emprego", "job, jobs, work, employment, CV, looking for work"),
        (
            "housing", "casa, alojamiento, albergue, departamento, apartamento, cuarto", "casa, alojamento, abrigo, apartamento, habitação",
            "house, rent, accommodation, shelter, flat"),
        ("schooling", "escuela, escuelas, colegio, tareas", "escola, escolas, colégio", "school, schools, homework"),
        (
            "language-practice", "inglés, idiomas, idioma, español, portugués, francés, clases de inglés, aprender inglés",
            "inglês, idiomas, espanhol, português, francês, aulas de inglês", "English, Spanish, Portuguese, languages, English classes, learning English"),
        ("interpreting", "traducción, traducciones, traductor, traductora, traducir, intérprete", "tradução, traduções, tradutor, tradutora, traduzir, intérprete", "translation, translator, interpreter"),
        ("return", "retorno, retornar", "retorno, retornar", "return, going home"),
        ("events", "eventos, evento", "eventos, evento", "events, event"),
        ("facilitation", "talleres, taller, facilitador, facilitadora", "oficinas, facilitador, facilitadora", "workshops, workshop, facilitator"),
        ("mentoring", "mentor, mentora, mentoría", "mentor, mentora, mentoria", "mentor, mentoring"),
        ("storytelling", "historias, radio", "histórias, rádio", "stories, radio"),
        ("alliances", "alianzas, alianza", "parcerias, parceria", "partnerships, partners, networking"),
        ("literacy", "alfabetización, leer y escribir, aprender a leer", "ler e escrever, aprender a ler", "literacy, reading, learning to read"),
    }.ToFrozenDictionary(
        row => row.Notation,
        row => List("es", row.Es).Concat(List("pt", row.Pt)).Concat(List("en", row.En)).ToArray(),
        StringComparer.Ordinal);

    private static (string Language, string Words)[] Asked(string notation) => Everyday.GetValueOrDefault(notation, []);

    private static IEnumerable<(string Language, string Words)> List(string language, string words) =>
        words.Split(", ").Select(word => (language, word));
}
