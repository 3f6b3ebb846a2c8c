using System.Globalization;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>Runs something as on a computer that speaks another language.</summary>
internal static class Cultures
{
    public static T InTurkish<T>(Func<T> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Turkish();
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Without cultures, the invariant one with the comma that Turkish has.</summary>
    private static CultureInfo Turkish()
    {
        try
        {
            return new CultureInfo("tr-TR");
        }
        catch (CultureNotFoundException)
        {
            CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            return comma;
        }
    }
}
