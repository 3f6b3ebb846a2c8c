namespace SolidarityEconomy.Actors.Linkage;

/// <summary>One name of an actor.</summary>
internal struct NameEntry
{
    /// <summary>Where its words start.</summary>
    public int Start;

    /// <summary>How many words it has.</summary>
    public int Count;

    /// <summary>Its number as a whole; <see cref="FeatureTable.Missing"/> for initials, which stand as a name of their own.</summary>
    public int Whole;

    /// <summary>The sum of the weights of its words.</summary>
    public int Weight;
}
