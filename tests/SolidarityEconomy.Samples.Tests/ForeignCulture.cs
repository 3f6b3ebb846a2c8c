using System.Globalization;

namespace SolidarityEconomy.Samples.Tests;

/// <summary>Makes the thread Turkish, with its own i and a decimal comma; with the comma alone where the machine knows no cultures.</summary>
internal sealed class ForeignCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private ForeignCulture(CultureInfo culture) => CultureInfo.CurrentCulture = culture;

    public static ForeignCulture Turkish()
    {
        try
        {
            return new ForeignCulture(new CultureInfo("tr-TR"));
        }
        catch (CultureNotFoundException)
        {
            CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberGroupSeparator = ".";
            comma.NumberFormat.NumberDecimalSeparator = ",";
            return new ForeignCulture(comma);
        }
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
