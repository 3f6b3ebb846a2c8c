using SolidarityEconomy.Actors;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>What the coordinator found out by calling back: what a word meant, and whether two are one.</summary>
internal sealed class Answers
{
    private const string SameEntry = "misma ficha";
    private static readonly string[] Columns = ["folio", "columna", "dice", "significa"];
    private readonly Dictionary<(string Folio, string Column, string Words), string> _meanings = [];
    private readonly HashSet<(string Folio, string Column, string Words)> _fitting = [];
    private readonly List<(string One, string Other)> _pairs = [];
    private readonly Dictionary<(string One, string Other), bool> _same = [];

    private Answers(IEnumerable<IntakeRow> rows)
    {
        foreach (IntakeRow row in rows)
        {
            if (row["columna"] == SameEntry)
            {
                _pairs.Add((row["folio"], row["dice"]));
                _same[(row["folio"], row["dice"])] = _same[(row["dice"], row["folio"])] = Text.Fold(row["significa"]) == "si";
            }
            else
            {
                _meanings[(row["folio"], row["columna"], row["dice"])] = row["significa"];
            }
        }
    }

    /// <summary>Before anybody has called back.</summary>
    public static Answers None { get; } = new([]);

    public bool HasMeanings => _meanings.Count > 0;

    /// <summary>How many of the answers belong to a cell that was read.</summary>
    public int Fitting => _fitting.Count;

    /// <summary>The answers that belong to no cell that was read: folio, column and words as they stand in the file.</summary>
    public IEnumerable<string> Unfitting =>
        _meanings.Keys.Where(key => !_fitting.Contains(key)).Select(key => $"{key.Folio}, {key.Column}: {key.Words}");

    /// <summary>The entries of which somebody said whether they are of one actor, as they stand in the file.</summary>
    public IReadOnlyList<(string One, string Other)> Pairs => _pairs;

    /// <summary>Takes the rows of a file: folio, column, what the cell says, what it means.</summary>
    /// <exception cref="SampleException">It is no table, or columns are missing.</exception>
    public static Answers Of(string path) => new(IntakeRow.AllOf(CsvFile.Read(path), path, Columns));

    /// <summary>Takes what a word means: what the person said when asked, else the word itself.</summary>
    public string Meaning(IntakeRow row, string column, string words)
    {
        (string, string, string) key = (row.Folio, column, words);
        if (!_meanings.TryGetValue(key, out string? meaning))
        {
            return words;
        }

        _fitting.Add(key);
        return meaning;
    }

    /// <summary>Tells whether two entries are of one actor; null when nobody could say.</summary>
    public bool? AreSame(Id<Actor> one, Id<Actor> other) =>
        _same.TryGetValue((one.ToString(), other.ToString()), out bool same) ? same : null;
}
