namespace SolidarityEconomy.Matching.Teams;

/// <summary>Something that a candidate can do; a <see cref="TeamProblem"/> checks the name and the level.</summary>
/// <param name="Name">What it is, as the rules call it.</param>
/// <param name="Level">How well, 0 to <see cref="MaxLevel"/> on any scale of one's own; 0 also when that is not known.</param>
public sealed record Capability(string Name, int Level = 0)
{
    /// <summary>The highest level that a capability may have.</summary>
    public const int MaxLevel = 100;
}
