using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>What must hold before a result is printed.</summary>
internal static class Checks
{
    /// <exception cref="BrokenRunException">It does not hold.</exception>
    public static void That(bool holds, string claim)
    {
        if (!holds)
        {
            throw new BrokenRunException($"La ejecución se detuvo porque esto no se cumple: {claim}.");
        }
    }
}
