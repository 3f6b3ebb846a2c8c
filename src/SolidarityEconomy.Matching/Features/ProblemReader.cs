using System.Globalization;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Features;

/// <summary>
/// Takes the lists of a problem document in and finds every fault at once: what is unknown, missing or stands twice, and figures
/// that mean nothing. A row with a fault is left out, so that the rest can still be looked at.
/// </summary>
internal sealed class ProblemReader
{
    private readonly List<InputFault> _faults = [];

    public InputReport Report => new(_faults);

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
            string path = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
            if (rows![i] is not { } row)
            {
                Fail(path, InputTexts.Required());
            }
            else if (read(row, path) is { } result)
            {
                kept.Add(result);
            }
        }

        return kept;
    }

    /// <summary>Takes a new name in, unless it is blank or stands twice.</summary>
    public bool IsNew(string? name, HashSet<string> names, string path)
    {
        Message? fault = string.IsNullOrWhiteSpace(name) ? InputTexts.Required() : names.Add(name) ? null : InputTexts.Duplicate(name);
        return fault is null || Fail(path, fault);
    }

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
        string.IsNullOrWhiteSpace(name) ? Fail(path, InputTexts.Required())
        : names.Contains(name) || Fail(path, InputTexts.Unknown(name));

    /// <summary>True unless both names are one.</summary>
    public bool AreTwo(string one, string other, string path) =>
        !string.Equals(one, other, StringComparison.Ordinal) || Fail(path, MatchingTexts.Message(ProblemTexts.Itself, ("name", one)));

    /// <summary>True the first time, and not for a row that says again what stands before.</summary>
    public bool IsFirst<T>(HashSet<T> seen, T row, string value, string path) => seen.Add(row) || Fail(path, InputTexts.Duplicate(value));

    /// <summary>Notes a fault.</summary>
    /// <returns>False.</returns>
    public bool Fail(string path, Message message)
    {
        _faults.Add(new InputFault(path, message));
        return false;
    }

    /// <summary>A document that is missing altogether is a fault.</summary>
    public void RequireThere(object? document)
    {
        if (document is null)
        {
            _ = Fail(string.Empty, InputTexts.Required());
        }
    }

    /// <summary>True for a figure within its range.</summary>
    public bool IsInRange(decimal value, decimal minimum, decimal maximum, string path) =>
        (value >= minimum && value <= maximum) || Fail(path, InputTexts.OutOfRange(value, minimum, maximum));

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
