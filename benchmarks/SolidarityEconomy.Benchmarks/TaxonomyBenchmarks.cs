using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks;

/// <summary>Cost of reading a list of concepts and of asking it: ten entries below each, words that look random, five labels each.</summary>
[MemoryDiagnoser]
public class TaxonomyBenchmarks
{
    private static readonly Text Name = new("List", "Lista", "Lista");

    private static readonly string[] Syllables =
        ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "mar", "ter", "con", "der"];

    private IReadOnlyList<string?>[] _table = [];
    private Taxonomy _taxonomy = new("list", Name, []);
    private string _words = string.Empty;
    private string _misspelt = string.Empty;
    private string _word = string.Empty;
    private string _sentence = string.Empty;

    /// <summary>How many entries the list has.</summary>
    [Params(10_000, 14_000)]
    public int Entries { get; set; }

    /// <summary>Writes the table and makes the list with its indices.</summary>
    [GlobalSetup]
    public void LayOut()
    {
        _table =
        [
            ["notation", "label", "altLabel", "broader"],
            .. Enumerable.Range(0, Entries).Select(i => (IReadOnlyList<string?>)
            [
                Code(i), Label(i, 0), string.Join(" | ", Enumerable.Range(1, 4).Select(part => Label(i, part))), i < 10 ? null : Code(i / 10),
            ]),
        ];
        _taxonomy = Import().Taxonomy!;
        _words = Label(Entries / 2, 2);
        _misspelt = _words.Remove(1, 1);
        _word = _words.Split(' ')[0];
        _sentence = $"{_word} for the xylophones of {Label(Entries / 3, 1)}";
        _ = _taxonomy.Search(_words);
    }

    /// <summary>Reads the table into a list.</summary>
    /// <returns>The list and the report.</returns>
    [Benchmark]
    public TaxonomyImport Import() => new TaxonomyTable(TaxonomyTableLayout.Plain, _table).Import("list", Name);

    /// <summary>Reads the table and makes the index of words, by a first search.</summary>
    /// <returns>What was found.</returns>
    [Benchmark]
    public ImmutableArray<LabelHit> ImportAndSearch() => Import().Taxonomy!.Search(_words);

    /// <summary>Searches words as they are written.</summary>
    /// <returns>What was found.</returns>
    [Benchmark]
    public ImmutableArray<LabelHit> Search() => _taxonomy.Search(_words);

    /// <summary>Searches one word.</summary>
    /// <returns>What was found.</returns>
    [Benchmark]
    public ImmutableArray<LabelHit> SearchWord() => _taxonomy.Search(_word);

    /// <summary>Searches a sentence of which no label has all words.</summary>
    /// <returns>What was found, in part.</returns>
    [Benchmark]
    public ImmutableArray<LabelHit> SearchPartly() => _taxonomy.Search(_sentence);

    /// <summary>Searches words with a letter left out.</summary>
    /// <returns>What was found.</returns>
    [Benchmark]
    public ImmutableArray<LabelHit> SearchMisspelt() => _taxonomy.Search(_misspelt);

    /// <summary>Searches a beginning that thousands of labels have.</summary>
    /// <returns>What was found.</returns>
    [Benchmark]
    public ImmutableArray<LabelHit> SearchBeginning() => _taxonomy.Search("mar");

    /// <summary>Compares a thousand pairs of entries.</summary>
    /// <returns>The sum of their nearness.</returns>
    [Benchmark(OperationsPerInvoke = 1_000)]
    public decimal Similarity()
    {
        decimal sum = 0;
        for (int i = 0; i < 1_000; i++)
        {
            sum += _taxonomy.Similarity(i * 7 % Entries, i * 13 % Entries);
        }

        return sum;
    }

    private static string Code(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static string Label(int i, int part)
    {
        long mixed = ((i + 1L) * 7_919) + (part * 104_729L);
        return string.Join(' ', Enumerable.Range(0, 3).Select(word => Word(mixed * ((2 * word) + 1) % 1_000_003)));
    }

    // Each of 5,832 words stands in about three dozen of 70,000 labels.
    private static string Word(long seed) => string.Concat(
        Syllables[(int)(seed % 18)], Syllables[(int)(seed / 18 % 18)], Syllables[(int)(seed / 324 % 18)]);
}
