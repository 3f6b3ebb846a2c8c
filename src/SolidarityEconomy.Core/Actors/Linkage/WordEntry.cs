namespace SolidarityEconomy.Actors.Linkage;

/// <summary>One word of a name.</summary>
internal struct WordEntry
{
    /// <summary>Its number in the vocabulary, or below -1 when only the query has it.</summary>
    public int Number;

    /// <summary>Before all are counted 1 when it only repeats the actor's place, later its weight.</summary>
    public int Weight;

    /// <summary>Which letters it has, so that words which are not close are told at a glance.</summary>
    public ulong Letters;
}
