namespace SolidarityEconomy.Samples.Shared;

/// <summary>A result that contradicts itself: the run stops with exit code 1 instead of printing it.</summary>
public sealed class BrokenRunException(string message) : Exception(message)
{
    public static void Unless(bool holds, string claim)
    {
        if (!holds)
        {
            throw new BrokenRunException($"This does not hold: {claim}.");
        }
    }
}
