namespace SolidarityEconomy.Tests.Taxonomies;

/// <summary>What the hierarchy must say, by the definitions and without haste: steps between all pairs, then everything from them.</summary>
internal sealed class HierarchyOracle
{
    private const int Never = 1_000_000;

    private readonly int[][] _broader;
    private readonly int[][] _steps;

    public HierarchyOracle(int[][] broader)
    {
        _broader = broader;
        int count = broader.Length;
        _steps =
        [
            .. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count)
                .Select(j => i == j ? 0 : broader[i].Contains(j) ? 1 : Never).ToArray()),
        ];
        for (int k = 0; k < count; k++)
        {
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    _steps[i][j] = Math.Min(_steps[i][j], _steps[i][k] + _steps[k][j]);
                }
            }
        }
    }

    public int Count => _broader.Length;

    public int Steps(int from, int up) => _steps[from][up];

    public bool IsWithin(int entry, int ancestor) => _steps[entry][ancestor] < Never;

    public int Depth(int entry) => 1 + Tops().Min(top => _steps[entry][top]);

    public IEnumerable<int> Common(int one, int other) =>
        Enumerable.Range(0, Count).Where(entry => IsWithin(one, entry) && IsWithin(other, entry));

    public IEnumerable<int> Lowest(int one, int other) =>
        Common(one, other).Where(entry => !Common(one, other).Any(lower => lower != entry && IsWithin(lower, entry)));

    public Ratio Similarity(int one, int other) => Common(one, other)
        .Select(entry => new Ratio(2 * Depth(entry), (2 * Depth(entry)) + _steps[one][entry] + _steps[other][entry]))
        .Append(Ratio.Zero)
        .Max();

    private IEnumerable<int> Tops() => Enumerable.Range(0, Count).Where(entry => _broader[entry].Length == 0);
}
