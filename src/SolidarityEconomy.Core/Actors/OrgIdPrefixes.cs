using System.Collections.Frozen;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>The codes of registers with which identifiers of organisations begin.</summary>
/// <remarks>
/// Source: IATI code list "OrganisationRegistrationAgency" (IATI-Codelists-NonEmbedded, 7aeece7), compared row by row. Besides
/// these, each country and Kosovo have a list of the bodies in their chart of accounts (COA).
/// </remarks>
internal static class OrgIdPrefixes
{
    // Country or kind of list, then its registers.
    private static readonly string[] Registers =
    [
        "AE ACCI ADCD AFZ DCCI DFSA DIFC DMCC FCCI FFZ HFZA RAKIA RK_CR SAIF SCCI UQCCI", "AF CBR MOE TIN", "AL QKB",
        "AM SRALE", "AR CENOC CUIT", "AT FB UID ZVR", "AU ABN ACNC", "AZ IVI", "BD NAB ROC", "BE BCE_KBO GTCF", "BF MATD",
        "BG EIK", "BI NIF", "BJ IFU", "BO CINS NIT", "BR CNPJ", "BW CIPA TIN", "BY ADR", "CA CC CRA_ACR GOV", "CA_AB ABT",
        "CA_BC BRC_CBR", "CA_MB MTB", "CA_NB NWB_NOB", "CA_NL NFL_TNL", "CA_NS NVS_NVE", "CA_NT NWT_TNO", "CA_NU NNV",
        "CA_ON ONT", "CA_PE PEI_IPE", "CA_QC QBC", "CA_SK SKN", "CA_YT YKT", "CD MJDH", "CH FDJP", "CH_BS CR", "CI MOI",
        "CL MP RUT", "CM NIU", "CN SAIC USCI", "CO CCB RUE", "CR RPJ", "CY DRCOR", "CZ DIC ICO", "DE CR", "DK CVR", "EC RUC",
        "EE KMKR RIK", "EG CR MOSS", "ES DIR3 MDJ NIF RMC", "ET CSA MFA MOT", "FI PRO VERO", "FR INSEE RCS",
        "GB CASC CHC COE COH EDU GOR GOV GOVUK HESA IRN LAE LANI LAS MPR NHS NIC PLA REV SC SCOTEDU SHPE SRS UKPRN WALEDU",
        "GE NAPR RS", "GG RCE", "GH DSW RGD", "GT CISP NIT RPJ", "HK CR", "HN RTN", "HR MBS OIB", "HU AFA",
        "ID DJP KDN KHH KLN PRO SMR", "IE CHY CRO", "IL RA ROC", "IM CR GR", "IN MCA MHA", "IQ NGO", "IS KEN", "IT CF CUUO RI",
        "JE FSC JCR OAC", "JO CCD MSD", "JP JCN", "KE KRA NCB RCO RSO", "KG ID INN OKPO TIN", "KH INGO NNGO", "KR BRN",
        "KZ BIN", "LB CR MOI", "LK DRC NGO", "LR MFDPNGO", "LS LCN", "LT PVM RC", "LU RCS", "LV RE", "MC RCI", "MD IDNO",
        "MG NIF", "ML CCIM MAT NIF", "MM MHA", "MU CR", "MW CNM MRA NBM RG", "MX CMX_CPA CPA RFC", "MY SSM", "MZ CR MOJ NUIT",
        "NA NAMRA", "NE DGI", "NG BPP CAC TIN", "NL KVK OWMS", "NO BRC", "NP CRO IRD SWC", "PA PRP", "PE RUC SUNARP", "PH SEC",
        "PK NTN PCP SEC VSWA", "PL KRS NIP REGON", "PS MOI TIN", "PT NIPPC", "PY PGN RUC", "RO CUI", "RS APR PIB",
        "RU INN OGRN", "RW RGB RRA", "SE BLV KK ON", "SG ACRA COC", "SI PRS TIN", "SK ICO ORSR ZRSR", "SL NRA OARG", "SN NINEA",
        "SO MPND", "SS RRC", "SV NIT", "SZ CIT", "TH MOI TIN", "TN RNE", "TR MERSIS MOI", "TZ BRLA NNCB TRA", "UA EDR",
        "UG 204CBO NGB NGO RSB", "US DOS EIN USAGOV", "UZ KTUT", "VN MOST", "XE EXAMPLE",
        "XI BRIDGE DUNS EORI GRID IATI LEI PB PID ROR WIKIDATA", "XM DAC OCHA", "XR EUCB NUTS", "YE CR MSAL",
        "ZA CIP CIT NPO PBO", "ZM PCR RNGO", "ZW PVO ROD", "ZZ EBID",
    ];

    /// <summary>All codes, such as <c>GB-COH</c>.</summary>
    public static FrozenSet<string> All { get; } = Registers
        .Select(row => row.Split(' '))
        .SelectMany(row => row[1..].Select(register => $"{row[0]}-{register}"))
        .Concat(World.Countries.Select(World.Alpha2).Append("XK").Select(country => $"{country}-COA"))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The identifier with its code in capitals; null when it begins with none of the codes or nothing comes after it.</summary>
    public static string? Read(string words)
    {
        int first = words.IndexOf('-', StringComparison.Ordinal);
        int second = first < 0 ? -1 : words.IndexOf('-', first + 1);
        return second > 0 && second + 1 < words.Length && All.Contains(words[..second])
            ? words[..second].ToUpperInvariant() + words[second..]
            : null;
    }
}
