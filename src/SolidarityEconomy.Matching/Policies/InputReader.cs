using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>
/// Takes the lists and figures of a document in and notes every fault at once: what is unknown, missing or stands twice, and
/// figures that mean nothing. A row with a fault is left out, so that the rest can still be looked at.
/// </summary>
internal sealed class InputReader
{
    private readonly List<InputFault> _faults;
    private readonly string _prefix;

    public InputReader()
        : this([], string.Empty)
    {
    }

    private InputReader(List<InputFault> faults, string prefix) => (_faults, _prefix) = (faults, prefix);

    public InputReport Report => new(_faults);

    /// <summary>How many faults there are so far, in the whole document.</summary>
    public int FaultCount => _faults.Count;

    /// <summary>The path of an entry of a list.</summary>
    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    /// <summary>Notes in the same report what is wrong with a document that stands inside this one.</summary>
    public InputReader Inside(string member) => new(_faults, $"{_prefix}{member}.");

    /// <summary>The rows without a fault.</summary>
    public List<T> Rows<T>(IReadOnlyList<T?>? rows, string list, Func<T, string, bool> mayStay)
        where T : class => Read(rows, list, (row, path) => mayStay(row, path) ? row : null);

    /// <summary>What the rows without a fault say.</summary>
    public List<TResult> Read<T, TResult>(IReadOnlyList<T?>? rows, string list, Func<T, string, TResult?> read)
        where T : class
        where TResult : class
    {
        List<TResult> kept = [];
        for (int i = 0; i < (rows?.Count ?? 0); i++)
        {
            string path = At(list, i);
            if (Has(rows![i], path) && read(rows[i]!, path) is { } result)
            {
                kept.Add(result);
            }
        }

        return kept;
    }

    /// <summary>Looks at each row of a list; one that is missing is a fault.</summary>
    public void Each<T>(IReadOnlyList<T?>? rows, string list, Action<T, string> look)
        where T : class
    {
        for (int i = 0; i < (rows?.Count ?? 0); i++)
        {
            string path = At(list, i);
            if (Has(rows![i], path))
            {
                look(rows[i]!, path);
            }
        }
    }

    /// <summary>True for a value that is there.</summary>
    public bool Has([NotNullWhen(true)] object? value, string path) => value is not null || Fail(path, InputTexts.Required());

    /// <summary>True for a text that is there and not blank.</summary>
    public bool HasText([NotNullWhen(true)] string? text, string path) =>
        !string.IsNullOrWhiteSpace(text) || Fail(path, InputTexts.Required());

    /// <summary>What is there does not go with the rest of its entry.</summary>
    public void Forbid(bool isThere, string path)
    {
        if (isThere)
        {
            _ = Fail(path, MatchingTexts.Message(PolicyTexts.NotHere));
        }
    }

    /// <summary>Takes a new name in, unless it is blank or stands twice.</summary>
    public bool IsNew([NotNullWhen(true)] string? name, HashSet<string> names, string path) =>
        HasText(name, path) && (names.Add(name) || Fail(path, InputTexts.Duplicate(name)));

    /// <summary>Reads an id; empty when it is missing or malformed.</summary>
    public Id<T> Id<T>(string? text, string path)
        where T : class
    {
        if (SolidarityEconomy.Id<T>.TryParse(text, out Id<T> id))
        {
            return id;
        }

        _ = Fail(path, string.IsNullOrEmpty(text) ? InputTexts.Required() : InputTexts.Malformed(text, StableTexts.AnId));
        return default;
    }

    /// <summary>True for a name that is there.</summary>
    public bool Knows(string? name, HashSet<string> names, string path) =>
        HasText(name, path) && (names.Contains(name) || Fail(path, InputTexts.Unknown(name)));

    /// <summary>True unless both names are one.</summary>
    public bool AreTwo(string one, string other, string path) =>
        !string.Equals(one, other, StringComparison.Ordinal) || Fail(path, MatchingTexts.Message(ProblemTexts.Itself, ("name", one)));

    /// <summary>True the first time, and not for a row that says again what stands before.</summary>
    public bool IsFirst<T>(HashSet<T> seen, T row, string value, string path) => seen.Add(row) || Fail(path, InputTexts.Duplicate(value));

    /// <summary>Notes a fault.</summary>
    /// <returns>False.</returns>
    public bool Fail(string path, Message message)
    {
        _faults.Add(new InputFault(_prefix + path, message));
        return false;
    }

    /// <summary>A document that is missing altogether is a fault.</summary>
    public bool RequireThere([NotNullWhen(true)] object? document) => Has(document, string.Empty);

    /// <summary>True for a figure within its range.</summary>
    public bool IsInRange(decimal value, decimal minimum, decimal maximum, string path) =>
        (value >= minimum && value <= maximum) || Fail(path, InputTexts.OutOfRange(value, minimum, maximum));

    /// <summary>True for a figure within its range that has no more decimals than points have.</summary>
    public bool IsExact(decimal value, decimal minimum, decimal maximum, string path) =>
        IsInRange(value, minimum, maximum, path)
        && (Points.IsExact(value)
            || Fail(path, MatchingTexts.Message(PolicyTexts.TooManyDecimals, ("value", value), ("decimals", Points.Decimals))));

    /// <summary>True for a number that is neither infinite nor none.</summary>
    public bool IsFinite(double value, string path) => double.IsFinite(value) || Fail(path, MatchingTexts.Message(ProblemTexts.NotFinite));

    /// <summary>Figures that cannot be computed exactly are a fault.</summary>
    public void RequireExact(bool isExact, string path)
    {
        if (!isExact)
        {
            _ = Fail(path, MatchingTexts.Message(ProblemTexts.TooManyDigits));
        }
    }
}
