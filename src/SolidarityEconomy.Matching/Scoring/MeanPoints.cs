namespace SolidarityEconomy.Matching.Scoring;

/// <summary>The score of a pair as it is summed up: the mean of the values by weight, in points.</summary>
internal struct MeanPoints
{
    // At most 64 criteria of weight 1e9 and value 1e6: below 2^63.
    private long _sum;
    private long _weights;

    /// <summary>One half when nothing at all is known.</summary>
    public readonly int Score => _weights == 0 ? Points.One / 2 : (int)Points.Divide(_sum, _weights);

    /// <summary>Adds a value in points; a missing one counts as said, or not at all.</summary>
    public void Add(long weight, int value, int whenMissing)
    {
        value = value == Points.Missing ? whenMissing : value;
        if (value != Points.Missing)
        {
            _sum += weight * value;
            _weights += weight;
        }
    }
}
