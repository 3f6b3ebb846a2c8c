namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Says which rows of a block count. A structure, so that nothing is asked where all do.</summary>
internal interface IRows
{
    /// <summary>Whether the row of a posting counts.</summary>
    bool Has(uint posting);

    /// <summary>Whether one of four does; one turn instead of four, since few do.</summary>
    bool HasAny(uint first, uint second, uint third, uint fourth);
}
