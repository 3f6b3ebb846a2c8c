namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What one look at all scores tells.</summary>
/// <param name="Least">The least score, positive infinity of none; nothing is said where one is not finite.</param>
/// <param name="Greatest">The greatest score, negative infinity of none.</param>
/// <param name="AreWhole">Whether all are whole numbers.</param>
/// <param name="AreFinite">Whether none is infinite or no number.</param>
internal readonly record struct TableFacts(double Least, double Greatest, bool AreWhole, bool AreFinite)
{
    /// <summary>The largest absolute score; 0 of none.</summary>
    public double Largest => Math.Max(Math.Max(-Least, Greatest), 0);
}
