namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Needs and offers that may be eligible for each other; between two blocks nobody is. Numbers of the population, rising; in a
/// block that joins others, rising within each of these parts.
/// </summary>
internal sealed record Block(int[] Needs, int[] Offers)
{
    /// <summary>The blocks that this one joins, in their order; only itself when it joins none.</summary>
    public IReadOnlyList<Block> Parts { get => field ?? [this]; private init; }

    /// <summary>How many pairs may be eligible.</summary>
    public long Pairs => Parts.Sum(part => (long)part.Needs.Length * part.Offers.Length);

    /// <summary>Joins blocks into one, for rules that are about all of them.</summary>
    public static Block Join(List<Block> blocks) =>
        new([.. blocks.SelectMany(block => block.Needs)], [.. blocks.SelectMany(block => block.Offers)]) { Parts = blocks };

    /// <summary>Whether no part has more needs or offers than a size, and all together have no more pairs than so many such parts.</summary>
    public bool IsWithin(int size, int parts) =>
        Parts.All(part => Math.Max(part.Needs.Length, part.Offers.Length) <= size)
        && (Parts.Count == 1 || Pairs <= (long)parts * size * size);
}
