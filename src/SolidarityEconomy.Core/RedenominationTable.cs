using NodaTime;

namespace SolidarityEconomy;

/// <summary>The redenominations, one a line.</summary>
internal static class RedenominationTable
{
    private const string Euro1999 = "Council Regulation (EC) 2866/98";

    internal static readonly Redenomination[] Rows =
    [
        // Latin America
        Row("ARP", "ARA", 1985, 6, 15, 1_000m, "Argentina, Decreto 1096/1985"),
        Row("ARA", "ARS", 1992, 1, 1, 10_000m, "Argentina, Ley 23.928 and Decreto 2128/1991"),
        Row("BOP", "BOB", 1987, 1, 1, 1_000_000m, "Bolivia, Ley 901 of 1986"),
        Row("BRB", "BRC", 1986, 2, 28, 1_000m, "Brazil, Decreto-lei 2.283/1986"),
        Row("BRC", "BRN", 1989, 1, 16, 1_000m, "Brazil, Medida Provisória 32/1989, Lei 7.730/1989"),
        Row("BRN", "BRE", 1990, 3, 16, 1m, "Brazil, Medida Provisória 168/1990, Lei 8.024/1990"),
        Row("BRE", "BRR", 1993, 8, 1, 1_000m, "Brazil, Medida Provisória 336/1993, Lei 8.697/1993"),
        Row("BRR", "BRL", 1994, 7, 1, 2_750m, "Brazil, Medida Provisória 542/1994, Lei 9.069/1995"),
        Row("CUC", "CUP", 2021, 1, 1, Ratio.One / 24, "Cuba, Decreto-Ley 17/2020"),
        Row("ECS", "USD", 2000, 3, 13, 25_000m, "Ecuador, Ley para la Transformación Económica del Ecuador (2000-4)"),
        Row("MXP", "MXN", 1993, 1, 1, 1_000m, "Mexico, Decreto of 22 June 1992"),
        Row("NIC", "NIO", 1991, 4, 30, 5_000_000m, "Nicaragua, Banco Central, reform of April 1991", new LocalDate(1988, 2, 15)),
        Row("PES", "PEI", 1985, 2, 1, 1_000m, "Peru, Ley 24.064"),
        Row("PEI", "PEN", 1991, 7, 1, 1_000_000m, "Peru, Ley 25.295"),
        Row("SRG", "SRD", 2004, 1, 1, 1_000m, "Suriname, currency reform of January 2004"),
        Row("SVC", "USD", 2001, 1, 1, 8.75m, "El Salvador, Ley de Integración Monetaria"),
        Row("UYP", "UYU", 1993, 3, 1, 1_000m, "Uruguay, Ley 16.226"),
        Row("VEB", "VEF", 2008, 1, 1, 1_000m, "Venezuela, Decreto 5.229 of 2007"),
        Row("VEF", "VES", 2018, 8, 20, 100_000m, "Venezuela, Decreto 3.548 of 2018"),
        Row("VES", "VES", 2021, 10, 1, 1_000_000m, "Venezuela, Decreto 4.553 of 2021; ISO 4217 amendment 170"),
        Row("VED", "VES", 2021, 10, 1, 1m, "ISO 4217 amendment 170: another code of the same unit"),
        Row("ANG", "XCG", 2025, 3, 31, 1m, "Centrale Bank van Curaçao en Sint Maarten, Caribbean guilder"),

        // The euro and what became part of it
        Row("XEU", "EUR", 1999, 1, 1, 1m, "Council Regulation (EC) 1103/97"),
        Row("ATS", "EUR", 1999, 1, 1, 13.7603m, Euro1999),
        Row("BEF", "EUR", 1999, 1, 1, 40.3399m, Euro1999),
        Row("DEM", "EUR", 1999, 1, 1, 1.95583m, Euro1999),
        Row("ESP", "EUR", 1999, 1, 1, 166.386m, Euro1999),
        Row("FIM", "EUR", 1999, 1, 1, 5.94573m, Euro1999),
        Row("FRF", "EUR", 1999, 1, 1, 6.55957m, Euro1999),
        Row("IEP", "EUR", 1999, 1, 1, 0.787564m, Euro1999),
        Row("ITL", "EUR", 1999, 1, 1, 1_936.27m, Euro1999),
        Row("LUF", "EUR", 1999, 1, 1, 40.3399m, Euro1999),
        Row("NLG", "EUR", 1999, 1, 1, 2.20371m, Euro1999),
        Row("PTE", "EUR", 1999, 1, 1, 200.482m, Euro1999),
        Row("GRD", "EUR", 2001, 1, 1, 340.750m, "Council Regulation (EC) 1478/2000"),
        Row("SIT", "EUR", 2007, 1, 1, 239.640m, "Council Regulation (EC) 1086/2006"),
        Row("CYP", "EUR", 2008, 1, 1, 0.585274m, "Council Regulation (EC) 1135/2007"),
        Row("MTL", "EUR", 2008, 1, 1, 0.429300m, "Council Regulation (EC) 1134/2007"),
        Row("SKK", "EUR", 2009, 1, 1, 30.1260m, "Council Regulation (EC) 694/2008"),
        Row("EEK", "EUR", 2011, 1, 1, 15.6466m, "Council Regulation (EU) 671/2010"),
        Row("LVL", "EUR", 2014, 1, 1, 0.702804m, "Council Regulation (EU) 870/2013"),
        Row("LTL", "EUR", 2015, 1, 1, 3.45280m, "Council Regulation (EU) 851/2014"),
        Row("HRK", "EUR", 2023, 1, 1, 7.53450m, "Council Regulation (EU) 2022/1208"),
        Row("BGL", "BGN", 1999, 7, 5, 1_000m, "Bulgaria, redenomination act of 1999"),
        Row("BGN", "EUR", 2026, 1, 1, 1.95583m, "Council Regulation (EU) of July 2025 on the conversion rate for Bulgaria"),

        // Elsewhere in Europe and around it
        Row("AZM", "AZN", 2006, 1, 1, 5_000m, "Azerbaijan, decree of 7 February 2005"),
        Row("BYB", "BYR", 2000, 1, 1, 1_000m, "Belarus, redenomination of January 2000"),
        Row("BYR", "BYN", 2016, 7, 1, 10_000m, "Belarus, Decree 450 of 2015"),
        Row("CSD", "RSD", 2006, 10, 25, 1m, "ISO 4217: another code of the same unit after Montenegro left"),
        Row("GEK", "GEL", 1995, 10, 2, 1_000_000m, "Georgia, currency reform of October 1995"),
        Row("HRD", "HRK", 1994, 5, 30, 1_000m, "Croatia, decision of May 1994"),
        Row("ISJ", "ISK", 1981, 1, 1, 100m, "Iceland, act 35/1979"),
        Row("LTT", "LTL", 1993, 6, 25, 100m, "Lithuania, litas reform of June 1993"),
        Row("LVR", "LVL", 1993, 3, 5, 200m, "Latvia, lats reform of March 1993"),
        Row("PLZ", "PLN", 1995, 1, 1, 10_000m, "Poland, act of 7 July 1994"),
        Row("ROL", "RON", 2005, 7, 1, 10_000m, "Romania, Legea 348/2004"),
        Row("RUR", "RUB", 1998, 1, 1, 1_000m, "Russian Federation, decree 822 of 1997"),
        Row("TRL", "TRY", 2005, 1, 1, 1_000_000m, "Turkey, Law 5083"),
        Row("UAK", "UAH", 1996, 9, 2, 100_000m, "Ukraine, decree of 25 August 1996"),

        // Africa and Asia
        Row("AFA", "AFN", 2002, 10, 7, 1_000m, "Afghanistan, currency reform of October 2002"),
        Row("AON", "AOR", 1995, 7, 1, 1_000m, "Angola, Banco Nacional, kwanza reajustado of July 1995"),
        Row("AOR", "AOA", 1999, 12, 1, 1_000_000m, "Angola, Banco Nacional, kwanza of December 1999"),
        Row("GHC", "GHS", 2007, 7, 1, 10_000m, "Ghana, Bank of Ghana, redenomination of July 2007"),
        Row("GWP", "XOF", 1997, 5, 2, 65m, "Guinea-Bissau, entry into the West African Monetary Union in May 1997"),
        Row("ILP", "ILR", 1980, 2, 24, 10m, "Israel, currency reform of February 1980"),
        Row("ILR", "ILS", 1985, 9, 4, 1_000m, "Israel, new shekel law of 1985"),
        Row("MGF", "MGA", 2005, 1, 1, 5m, "Madagascar, the ariary in place of the franc from January 2005"),
        Row("MRO", "MRU", 2018, 1, 1, 10m, "Mauritania, Banque Centrale, redenomination of January 2018"),
        Row("MZM", "MZN", 2006, 7, 1, 1_000m, "Mozambique, Lei 7/2005"),
        Row("SDD", "SDG", 2007, 1, 10, 100m, "Sudan, the new pound of January 2007"),
        Row("SLL", "SLE", 2022, 7, 1, 1_000m, "Sierra Leone, Bank of Sierra Leone, redenomination of July 2022"),
        Row("STD", "STN", 2018, 1, 1, 1_000m, "São Tomé and Príncipe, Banco Central, redenomination of January 2018"),
        Row("TJR", "TJS", 2000, 10, 30, 1_000m, "Tajikistan, currency reform of October 2000"),
        Row("TMM", "TMT", 2009, 1, 1, 5_000m, "Turkmenistan, redenomination of January 2009"),
        Row("UGS", "UGX", 1987, 5, 15, 100m, "Uganda, currency reform of May 1987"),
        Row("ZMK", "ZMW", 2013, 1, 1, 1_000m, "Zambia, Re-Denomination of Currency Act 8 of 2012"),
        Row("ZRZ", "ZRN", 1993, 10, 22, 3_000_000m, "Zaire, the new zaire of October 1993"),
        Row("ZRN", "CDF", 1998, 6, 30, 100_000m, "Democratic Republic of the Congo, the Congolese franc of June 1998"),
        Row("ZWD", "ZWN", 2006, 8, 1, 1_000m, "Zimbabwe, Statutory Instrument 199 of 2006"),
        Row("ZWN", "ZWR", 2008, 8, 1, 10_000_000_000m, "Zimbabwe, Statutory Instrument 109 of 2008"),
        Row("ZWR", "ZWL", 2009, 2, 2, 1_000_000_000_000m, "Zimbabwe, Reserve Bank, monetary policy statement of February 2009"),
        Row("ZWL", "ZWG", 2024, 4, 5, 2_498.7242m, "Zimbabwe, Statutory Instrument 60 of 2024", new LocalDate(2019, 2, 22)),
    ];

    private static Redenomination Row(
        string from, string to, int year, int month, int day, Ratio oldPerNew, string source, LocalDate? since = null) =>
        new(Currency.Of(from), Currency.Of(to), new LocalDate(year, month, day), oldPerNew, source, since);
}
