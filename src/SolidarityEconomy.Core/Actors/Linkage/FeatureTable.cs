namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Actors as numbers: one row of integers each, lists behind each other with their starts.</summary>
internal sealed class FeatureTable(int rows)
{
    /// <summary>Not known.</summary>
    public const int Missing = -1;

    public int Rows { get; } = rows;

    public FeatureRow[] Values { get; } = new FeatureRow[rows];

    public NumberLists Identifiers { get; } = new(rows);

    public NumberLists Schemes { get; } = new(rows);

    public NumberLists Activities { get; } = new(rows);

    /// <summary>The numbers of the names of each actor, in <see cref="NameWords"/> and the arrays beside it.</summary>
    public NumberLists Names { get; } = new(rows);

    /// <summary>The words of each name, in falling order of their numbers.</summary>
    public NumberLists NameWords { get; } = new(rows);

    /// <summary>For each word of a name: 1 when it only repeats the actor's place. Later its weight.</summary>
    public List<int> WordWeights { get; } = new(rows * 3);

    /// <summary>For each name the sum of the weights of its words.</summary>
    public List<int> NameWeights { get; } = new(rows);

    /// <summary>For each name its number as a whole; <see cref="Missing"/> for the initials of a name, which stand as a name of their own.</summary>
    public List<int> WholeNames { get; } = new(rows);

    /// <summary>Values that the vocabulary does not have: numbers -2, -3 and so on.</summary>
    public List<string> Strangers { get; } = [];
}
