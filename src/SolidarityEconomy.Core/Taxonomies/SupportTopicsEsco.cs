using System.Collections.Immutable;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Which entries of ESCO 1.2.0 stand beside a support topic: address below the root of ESCO and English name.</summary>
internal static class SupportTopicsEsco
{
    private const string Root = "http://data.europa.eu/esco/";

    private static readonly (string Topic, MappingRelation Relation, string Path, string Name)[] Rows =
    [
        ("business-idea", MappingRelation.Broad, "skill/cbe1b24e-00f3-4b17-94e9-1fcd34a11c3e", "identifying opportunities"),
        (
            "business-plan", MappingRelation.Broad, "skill/37272760-957a-4c34-b4f3-780ee285334d",
            "developing financial, business or marketing plans"),
        (
            "business-model", MappingRelation.Related, "skill/37272760-957a-4c34-b4f3-780ee285334d",
            "developing financial, business or marketing plans"),
        (
            "market-research", MappingRelation.Broad, "skill/7eafec38-621a-4b6e-9298-bfe70ec0b253",
            "conducting academic or market research"),
        (
            "production-planning", MappingRelation.Close, "skill/e6eeb84c-ad99-42e2-b883-e6ce338aef59",
            "planning production processes"),
        (
            "product-quality", MappingRelation.Close, "skill/0b3930a2-8a13-4932-8a09-4c72ec8af464",
            "monitoring quality of products"),
        ("costing", MappingRelation.Broad, "skill/e173eaf8-c99b-405a-b0ac-0e02ce3c268d", "calculating and estimating"),
        ("costing", MappingRelation.Related, "occupation/84871c2a-abd1-45eb-b03a-65e51a26fd84", "cost analyst"),
        (
            "pricing", MappingRelation.Broad, "skill/f55fac09-92a2-4a88-9a96-ee9fb5b18519",
            "determining values of goods or services"),
        ("pricing", MappingRelation.Related, "occupation/e16c2422-1323-4d8a-bd0f-c7584de70be1", "pricing specialist"),
        ("bookkeeping", MappingRelation.Broad, "isced-f/0411", "accounting and taxation"),
        ("bookkeeping", MappingRelation.Related, "occupation/c3aae59e-1441-4b3e-bdd1-6da50dc7cf42", "bookkeeper"),
        ("accounting", MappingRelation.Broad, "isced-f/0411", "accounting and taxation"),
        ("accounting", MappingRelation.Related, "occupation/eda0d957-3c3c-4139-b89a-a18bc9e18897", "accountant"),
        ("budgeting", MappingRelation.Close, "skill/193af349-b20e-4277-94bf-b184e92b8d6a", "managing budgets or finances"),
        (
            "cash-flow", MappingRelation.Broad, "skill/5c2d5780-23ed-4372-bb8d-c1846ee404ae",
            "monitoring financial and economic resources and activity"),
        (
            "financial-education", MappingRelation.Broad, "skill/6c6957bf-cf1f-4483-9c7e-1655f251b01a",
            "applying entrepreneurial and financial skills and competences"),
        ("invoicing", MappingRelation.Broad, "skill/c20ac175-3aab-4aaa-9b9e-784c2dfb59cd", "executing financial transactions"),
        (
            "stock-control", MappingRelation.Broad, "skill/f73c2c9e-b097-4fcb-95d1-659ea0bd54a3",
            "allocating and controlling physical resources"),
        ("purchasing", MappingRelation.Close, "skill/663e753c-2fc4-4bf6-9a06-a6ab2d705238", "purchasing goods or services"),
        ("first-customers", MappingRelation.Broad, "skill/e06f2d35-a160-46c2-89f1-9cae9c93c8b8", "selling products or services"),
        ("sales", MappingRelation.Close, "skill/e06f2d35-a160-46c2-89f1-9cae9c93c8b8", "selling products or services"),
        (
            "customer-service", MappingRelation.Broad, "skill/e1746275-6d4e-4b02-b526-eeebf3052b6d",
            "providing information and support to the public and clients"),
        ("marketing", MappingRelation.Broad, "isced-f/0414", "marketing and advertising"),
        ("branding", MappingRelation.Related, "skill/7fb699d9-182a-430e-b7a0-6d8ed05c284b", "graphic design"),
        ("product-photos", MappingRelation.Related, "skill/df11ab22-3c40-4dc8-ab0c-e9f41e62449e", "edit photographs"),
        ("product-photos", MappingRelation.Related, "occupation/66542dd6-05a6-4d9e-97ff-3f4858c31ff9", "photographer"),
        ("graphic-design", MappingRelation.Close, "skill/7fb699d9-182a-430e-b7a0-6d8ed05c284b", "graphic design"),
        (
            "packaging", MappingRelation.Broad, "skill/f2840c73-9693-4cc0-8dc1-c44942263d5d",
            "sorting and packaging goods and materials"),
        ("packaging", MappingRelation.Related, "skill/6fcf2fc7-7b74-42e5-845f-f5854fd44f37", "ensure correct goods labelling"),
        ("buyer-negotiation", MappingRelation.Broad, "skill/323b3684-86ec-40fa-81b4-bc52694ef168", "negotiating"),
        ("digital-basics", MappingRelation.Close, "skill/d15ce60f-ddab-41ce-ba56-398451b77b60", "have computer literacy"),
        (
            "whatsapp-selling", MappingRelation.Broad, "skill/78b26c92-da70-4c72-9f10-7a8c8b9db02e",
            "use internet to increase sales"),
        ("social-media", MappingRelation.Close, "skill/5303169c-75d6-4751-9136-a4b88343388c", "social media management"),
        ("online-shop", MappingRelation.Related, "skill/b1272de4-1f5f-408b-8b26-061f2550fc72", "e-commerce systems"),
        (
            "digital-payments", MappingRelation.Related, "skill/1558e8f3-67c9-4be6-bf2c-c5ab7b6de5f9",
            "operate electronic payment terminals"),
        ("spreadsheets", MappingRelation.Close, "skill/1973c966-f236-40c9-b2d4-5d71a89019be", "use spreadsheets software"),
        (
            "data-protection", MappingRelation.Close, "skill/33a82b83-c838-4889-ae62-fae1317481eb",
            "protect personal data and privacy"),
        ("online-safety", MappingRelation.Close, "skill/f4346299-e22a-4686-8e61-2c9b0cd51c7d", "apply digital security measures"),
        (
            "online-procedures", MappingRelation.Close, "skill/c900bdb8-0ed1-4d39-80f8-6e0a05a575f4",
            "work with e-services available to citizens"),
        (
            "business-registration", MappingRelation.Broad, "skill/1bc1cf2a-a7f6-4769-a13b-cc26a2214498",
            "preparing documentation for contracts, applications, or permits"),
        (
            "coop-registration", MappingRelation.Broad, "skill/1bc1cf2a-a7f6-4769-a13b-cc26a2214498",
            "preparing documentation for contracts, applications, or permits"),
        ("taxes", MappingRelation.Broad, "isced-f/0411", "accounting and taxation"),
        ("taxes", MappingRelation.Related, "occupation/59c22779-4d89-4bc9-ba8b-d64bea236723", "tax advisor"),
        (
            "permits", MappingRelation.Broad, "skill/1bc1cf2a-a7f6-4769-a13b-cc26a2214498",
            "preparing documentation for contracts, applications, or permits"),
        (
            "contracts", MappingRelation.Related, "skill/0d80a782-99ff-4f49-abbe-c72524c6f390",
            "negotiating and managing contracts and agreements"),
        ("labour-rights", MappingRelation.Broad, "isced-f/0421", "law"),
        (
            "trademarks", MappingRelation.Related, "occupation/5a8835bf-65c7-48e3-ab2f-7ad98b3fdb59",
            "intellectual property consultant"),
        (
            "legal-advice", MappingRelation.Broad, "skill/efbb3d3b-a41c-4e0a-90a8-8e611eb1db9f",
            "advising on legal, regulatory or procedural matters"),
        (
            "coop-statutes", MappingRelation.Related, "skill/c23e0a2f-f04b-45bc-b0dd-20571f6b502c",
            "developing operational policies and procedures"),
        ("assembly", MappingRelation.Related, "skill/5b46f572-7ced-4efd-b270-a81a164d521c", "moderate a discussion"),
        ("minutes", MappingRelation.Broad, "skill/325a3d29-a235-4182-9128-782c0f4b2dcc", "documenting and recording information"),
        ("deciding-together", MappingRelation.Broad, "skill/bb99a123-88be-42a2-8758-f5a18e06ccc6", "making decisions"),
        ("conflict-resolution", MappingRelation.Close, "skill/96de2e86-e287-41f2-88ab-15a2343afc6f", "resolve conflicts"),
        ("teamwork", MappingRelation.Close, "skill/60c78287-22eb-4103-9c8c-28deaa460da0", "work in teams"),
        ("leadership", MappingRelation.Close, "skill/75d8e5d9-bef3-418b-9011-01bff9f27207", "lead others"),
        ("grant-writing", MappingRelation.Related, "occupation/4ed22a87-8478-4731-be11-5942eacb2e16", "public funding advisor"),
        ("microcredit", MappingRelation.Related, "occupation/1a87e487-6761-4374-b6db-100ac5a9ad5a", "credit adviser"),
        ("crowdfunding", MappingRelation.Close, "skill/1fc03dc8-0ee0-4876-83ec-86e0bfcb3876", "crowdfunding"),
        ("investors", MappingRelation.Related, "skill/7109d172-c370-47fe-ac81-8fe93550a9e3", "impact investing"),
        (
            "food-safety", MappingRelation.Related, "skill/1893b4bc-0eb2-41de-96e3-9c8f1f1eac41",
            "inspecting food safety and quality"),
        ("food-safety", MappingRelation.Broad, "skill/d9449998-c1f5-478c-a103-2255398cf0b6", "apply hygiene standards"),
        ("cooking", MappingRelation.Broad, "skill/89f8435a-ebc1-42b6-bf5c-496999e99776", "preparing food and drinks"),
        ("cooking", MappingRelation.Related, "occupation/90f75f67-495d-49fa-ab57-2f320e251d7e", "cook"),
        ("baking", MappingRelation.Related, "occupation/1aadb308-432a-4d01-b54b-b4f7f76dd419", "baker"),
        ("baking", MappingRelation.Related, "occupation/ff42d44c-34f8-46be-ad3a-2aad9a5e43f0", "pastry maker"),
        ("food-processing", MappingRelation.Close, "isced-f/0721", "food processing"),
        ("agroecology", MappingRelation.Close, "skill/c4b03a17-a93e-4a8e-9846-4c4d469d4001", "agroecology"),
        ("agroecology", MappingRelation.Related, "skill/186da517-9a3e-41cd-9158-4001e3694459", "organic farming"),
        ("seeds", MappingRelation.Related, "skill/f36dff27-a70e-4c23-b2de-e2dffe84adbf", "plant propagation"),
        ("crops", MappingRelation.Close, "skill/b7c82b1b-cff9-4641-a62f-e4e28395eade", "cultivating land and crops"),
        ("vegetable-garden", MappingRelation.Broad, "isced-f/0812", "horticulture"),
        ("soil-compost", MappingRelation.Related, "skill/306d9964-2d32-4952-927a-e836bf7041ab", "natural fertilisers"),
        ("pest-control", MappingRelation.Narrow, "skill/dbe63ddf-76f8-4177-a482-fee995a57b77", "integrated pest management"),
        ("irrigation", MappingRelation.Related, "occupation/534d18fe-eae4-4a02-af4d-f78e92faa5d5", "irrigation technician"),
        ("livestock", MappingRelation.Close, "skill/edcfd6ef-1a42-4e0a-97e2-2a2d61cac181", "tending and breeding animals"),
        ("beekeeping", MappingRelation.Related, "occupation/026401a9-7d56-4d7b-8052-38985ddbeafa", "bee breeder"),
        ("fishing", MappingRelation.Close, "isced-f/0831", "fisheries"),
        ("forest", MappingRelation.Close, "isced-f/0821", "forestry"),
        ("handicrafts", MappingRelation.Close, "isced-f/0214", "handicrafts"),
        (
            "sewing", MappingRelation.Close, "skill/528c2f16-139f-4a5b-8880-a6f02ed33f2a",
            "fabricating garments and textile products"),
        ("sewing", MappingRelation.Related, "occupation/5589e8e0-48d9-4193-8c85-86ba9f17e0e9", "dressmaker"),
        ("carpentry", MappingRelation.Related, "occupation/2a22ff9e-de3b-408d-b312-5034896cc4f4", "carpenter"),
        ("carpentry", MappingRelation.Related, "occupation/e1416610-ad08-4f37-8b46-9f99632a5c0f", "cabinet maker"),
        ("construction", MappingRelation.Broad, "isced-f/0732", "building and civil engineering"),
        ("electrical-work", MappingRelation.Broad, "isced-f/0713", "electricity and energy"),
        ("plumbing", MappingRelation.Related, "occupation/ed3cf43d-c2c1-4c46-82fc-1375e27e0290", "plumber"),
        (
            "hair-beauty", MappingRelation.Close, "skill/5f92ff3e-288b-44aa-864d-5ebb1adb7925",
            "styling hair and providing beauty treatments"),
        ("cleaning", MappingRelation.Close, "skill/821ecf8f-3c2a-4b89-a9f1-b2aa7fb0b625", "cleaning"),
        ("recycling", MappingRelation.Related, "occupation/4ed9ce62-75d4-4b05-80d4-e86528fecdcd", "recycling worker"),
        ("solar-energy", MappingRelation.Close, "skill/05e5e14f-ffa6-4106-b311-c6335ccc2bd2", "solar energy"),
        ("community-tourism", MappingRelation.Broad, "isced-f/1015", "travel, tourism and leisure"),
        ("community-tourism", MappingRelation.Related, "skill/6c2182f9-9068-42e8-8855-31252d62fbb0", "ecotourism"),
        ("safety-at-work", MappingRelation.Close, "isced-f/1022", "occupational health and safety"),
        (
            "deliveries", MappingRelation.Related, "skill/d6c8dacb-b0c0-4544-b0b7-69b24df41ba1",
            "managing transport and logistics activities"),
        ("storage", MappingRelation.Close, "skill/e963cf1f-dc3c-48b2-a0fa-274f5e7f50f6", "storing goods and materials"),
        ("export-papers", MappingRelation.Related, "occupation/61b859ed-24d8-48cf-9c1b-67d7a6c62bb5", "import export specialist"),
        ("child-care", MappingRelation.Close, "skill/969845ce-6895-44a8-a3d2-b8c2d8b5de21", "caring for children"),
        ("adult-care", MappingRelation.Close, "isced-f/0921", "care of the elderly and of disabled adults"),
        (
            "psychosocial-support", MappingRelation.Related, "skill/d6a8a2a4-4e21-4ea6-b267-b5c63e687cfd",
            "counselling on personal, family or social issues"),
        (
            "health-services", MappingRelation.Close, "skill/88b0c49e-7c2e-4ccc-aca3-fbd4bbc2081c",
            "make an informed use of the health-care system"),
        ("regularisation", MappingRelation.Related, "occupation/e19fe26f-0759-4bb1-af71-5bbecf3df69f", "immigration adviser"),
        ("asylum", MappingRelation.Related, "occupation/e19fe26f-0759-4bb1-af71-5bbecf3df69f", "immigration adviser"),
        ("job-search", MappingRelation.Related, "skill/6345d3a4-7d1a-40a9-9a82-6ed06beffe7b", "online job platforms"),
        (
            "orientation", MappingRelation.Broad, "skill/29fbde52-e525-4653-96d0-acd59ccb28d8",
            "assisting people to access services"),
        ("language-practice", MappingRelation.Broad, "isced-f/0231", "language acquisition"),
        ("interpreting", MappingRelation.Close, "skill/64aeee4d-3791-4448-8ed8-9b49ad04f2fb", "translating and interpreting"),
        (
            "against-discrimination", MappingRelation.Related, "skill/c10d5d87-36cf-42f5-8a12-e560fb5f4af8",
            "demonstrate intercultural competence"),
        (
            "project-management", MappingRelation.Close, "skill/190f64e1-b7b6-4c53-b20b-80f9215ef6ca",
            "directing, supervising and coordinating projects"),
        (
            "monitoring", MappingRelation.Related, "skill/f2cf57fe-d4cb-4b4a-831d-73171cc73909",
            "evaluating systems, programmes, equipment and products"),
        ("events", MappingRelation.Close, "skill/cfd5ab8f-ef8a-4877-8243-ddf17ac74604", "planning events and programmes"),
        ("facilitation", MappingRelation.Related, "skill/5b46f572-7ced-4efd-b270-a81a164d521c", "moderate a discussion"),
        (
            "training-design", MappingRelation.Close, "skill/7e0b93e0-0de7-4607-b07f-27a6828d3ff0",
            "developing educational programmes"),
        ("mentoring", MappingRelation.Close, "skill/e2bdf081-333a-414f-b8ac-93c76290f167", "coaching and mentoring"),
        ("public-speaking", MappingRelation.Close, "skill/609a8ac1-9d29-4237-9886-596dbbe7ca8a", "address an audience"),
        (
            "advocacy", MappingRelation.Related, "skill/0a4c5823-8b09-4e6b-95b4-8036ef3b9c4c",
            "advocating for individual or community needs"),
        ("alliances", MappingRelation.Close, "skill/bf983f2a-e941-4646-811d-cc81060cb53f", "build networks"),
        ("literacy", MappingRelation.Close, "isced-f/0021", "literacy and numeracy"),
    ];

    /// <summary>The entries that the rows name, each once; the notation is the address below the root.</summary>
    public static Taxonomy Entries { get; } = new(
        "esco",
        new Text("ESCO entries beside support topics", "Entradas de ESCO junto a los temas de apoyo", "Entradas da ESCO junto aos temas de apoio"),
        Rows.DistinctBy(row => row.Path).Select(row => new TaxonomyRow(
            row.Path, Text.Of(LanguageTag.English, row.Name), uri: new Uri(Root + row.Path))));

    /// <summary>From the topics to <see cref="Entries"/>.</summary>
    public static Crosswalk Crosswalk { get; } =
        new(SupportTopics.Taxonomy, Entries, Rows.Select(row => (row.Topic, row.Path, row.Relation)));

    /// <summary>From the topics to a list that was loaded, as far as it has the addresses.</summary>
    public static Crosswalk To(Taxonomy esco)
    {
        ImmutableArray<(string, string, MappingRelation)>.Builder rows = ImmutableArray.CreateBuilder<(string, string, MappingRelation)>();
        foreach ((string topic, MappingRelation relation, string path, _) in Rows)
        {
            if (esco.TryFindByUri(new Uri(Root + path), out Concept? entry))
            {
                rows.Add((topic, entry.Notation, relation));
            }
        }

        return new Crosswalk(SupportTopics.Taxonomy, esco, rows);
    }
}
