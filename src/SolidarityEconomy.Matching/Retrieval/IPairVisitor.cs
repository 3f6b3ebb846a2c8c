namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Takes the pairs of one need, or of one offer, with members of the other side, each once.</summary>
internal interface IPairVisitor
{
    /// <summary>No pair that is worth less or as much is of interest; it may rise as pairs come.</summary>
    int Floor { get; }

    /// <summary>Whether it wants to know what pairs that may be made are worth at most, and not what they are worth.</summary>
    bool TakesBounds { get; }

    /// <summary>What a pair with this member has to be worth more than; not below the floor.</summary>
    int Above(int other);

    /// <summary>Takes a pair that is worth more.</summary>
    void Visit(int other, int value);
}
