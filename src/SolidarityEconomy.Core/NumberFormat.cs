using System.Collections.Frozen;

namespace SolidarityEconomy;

/// <summary>How one country writes numbers, percentages and money in one language.</summary>
/// <remarks>
/// Our own table, after the usage that the Unicode CLDR records: Spanish in Spain groups from five digits on and puts the
/// currency behind the number; Mexico, Central America but Costa Rica, the Caribbean and Peru write a decimal point, the rest
/// of South America and Costa Rica a decimal comma. A country that is not listed writes as its language without country does.
/// </remarks>
internal sealed class NumberFormat
{
    private const string Blank = "\u00A0";

    private static readonly NumberFormat English = new(".", ",");
    private static readonly NumberFormat Spain = new(",", ".", minGroupedDigits: 5, isCurrencyLast: true, percent: Blank + "%");
    private static readonly NumberFormat SpanishPoint = new(".", ",");
    private static readonly NumberFormat SpanishPointApart = new(".", ",", symbolGap: Blank);
    private static readonly NumberFormat SpanishComma = new(",", ".", percent: Blank + "%");
    private static readonly NumberFormat SpanishCommaApart = new(",", ".", symbolGap: Blank, percent: Blank + "%");
    private static readonly NumberFormat CostaRica = new(",", Blank, percent: Blank + "%");
    private static readonly NumberFormat Brazil = new(",", ".", symbolGap: Blank);
    private static readonly NumberFormat Portugal = new(",", Blank, minGroupedDigits: 5, isCurrencyLast: true);

    private static readonly FrozenDictionary<string, NumberFormat> ByTag = Build();

    private NumberFormat(
        string point,
        string group,
        int minGroupedDigits = 4,
        bool isCurrencyLast = false,
        string symbolGap = "",
        string percent = "%")
    {
        Point = point;
        Group = group;
        MinGroupedDigits = minGroupedDigits;
        IsCurrencyLast = isCurrencyLast;
        SymbolGap = symbolGap;
        Percent = percent;
    }

    /// <summary>Gets what stands before the fraction.</summary>
    internal string Point { get; }

    /// <summary>Gets what stands between thousands.</summary>
    internal string Group { get; }

    /// <summary>Gets the number of whole digits from which thousands are grouped.</summary>
    internal int MinGroupedDigits { get; }

    /// <summary>Gets whether currency symbol or code stand behind the number.</summary>
    internal bool IsCurrencyLast { get; }

    /// <summary>Gets what stands between a symbol and the number after it.</summary>
    internal string SymbolGap { get; }

    /// <summary>Gets the percent sign, with its blank where one is usual.</summary>
    internal string Percent { get; }

    /// <summary>Finds the format of a tag, else of its language, else the English one.</summary>
    internal static NumberFormat Of(LanguageTag language)
    {
        foreach (LanguageTag candidate in language.Fallbacks)
        {
            if (ByTag.TryGetValue(candidate.ToString(), out NumberFormat? format))
            {
                return format;
            }
        }

        return English;
    }

    private static FrozenDictionary<string, NumberFormat> Build()
    {
        Dictionary<string, NumberFormat> table = new(StringComparer.Ordinal)
        {
            ["en"] = English,
            ["es"] = Spain,
            ["es-CR"] = CostaRica,
            ["es-PE"] = SpanishPointApart,
            ["pt"] = Brazil,
        };
        Add(table, "es", SpanishPoint, "419", "MX", "GT", "HN", "SV", "NI", "PA", "DO", "PR", "CU", "US");
        Add(table, "es", SpanishComma, "EC", "CL", "VE", "BO");
        Add(table, "es", SpanishCommaApart, "AR", "CO", "PY", "UY");
        Add(table, "pt", Portugal, "PT", "AO", "CV", "GW", "MO", "MZ", "ST", "TL");
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, NumberFormat> table, string language, NumberFormat format, params string[] regions)
    {
        foreach (string region in regions)
        {
            table.Add($"{language}-{region}", format);
        }
    }
}
