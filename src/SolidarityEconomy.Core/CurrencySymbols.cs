using System.Collections.Frozen;

namespace SolidarityEconomy;

/// <summary>
/// The signs by which a country writes the money that it uses; elsewhere the code is written, since a bare $ tells nothing.
/// </summary>
internal static class CurrencySymbols
{
    private static readonly FrozenDictionary<(string Region, string Code), string> Table = Build();

    /// <summary>Gives the sign of a currency in a country that uses it, or null.</summary>
    internal static string? Find(string region, Currency currency) => Table.GetValueOrDefault((region, currency.Code));

    private static FrozenDictionary<(string Region, string Code), string> Build()
    {
        Dictionary<(string Region, string Code), string> table = new()
        {
            [("AR", "ARS")] = "$",
            [("AU", "AUD")] = "$",
            [("BO", "BOB")] = "Bs",
            [("BR", "BRL")] = "R$",
            [("CA", "CAD")] = "$",
            [("CL", "CLP")] = "$",
            [("CO", "COP")] = "$",
            [("CR", "CRC")] = "₡",
            [("CU", "CUP")] = "$",
            [("DO", "DOP")] = "RD$",
            [("EC", "USD")] = "$",
            [("GB", "GBP")] = "£",
            [("GT", "GTQ")] = "Q",
            [("HN", "HNL")] = "L",
            [("MX", "MXN")] = "$",
            [("NI", "NIO")] = "C$",
            [("NZ", "NZD")] = "$",
            [("PA", "PAB")] = "B/.",
            [("PE", "PEN")] = "S/",
            [("PR", "USD")] = "$",
            [("PY", "PYG")] = "₲",
            [("SV", "USD")] = "$",
            [("US", "USD")] = "$",
            [("UY", "UYU")] = "$",
            [("VE", "VES")] = "Bs.",
        };

        // The euro area, with Bulgaria since January 2026.
        string[] euroArea =
        [
            "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "SI", "SK",
        ];
        foreach (string region in euroArea)
        {
            table.Add((region, "EUR"), "€");
        }

        return table.ToFrozenDictionary();
    }
}
