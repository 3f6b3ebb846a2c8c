namespace SolidarityEconomy.Matching.Policies.Rankings;

/// <summary>A position of a list down to which a group stands less often than the policy asks for.</summary>
public sealed class RankingShortage
{
    internal RankingShortage(int position, string group, int found, int required)
    {
        Position = position;
        Group = group;
        Found = found;
        Required = required;
    }

    /// <summary>The position, the first being 1.</summary>
    public int Position { get; }

    /// <summary>The group that is too rare.</summary>
    public string Group { get; }

    /// <summary>How many of the group stand at this position or above.</summary>
    public int Found { get; }

    /// <summary>How many of the group have to stand there at least; above <see cref="Found"/>.</summary>
    public int Required { get; }
}
