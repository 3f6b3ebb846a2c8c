using System.Globalization;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Features;

/// <summary>
/// Takes the lists of a problem document in. What is unknown, missing or stands twice is left out with a warning, since the rest
/// is still a problem; a figure that means nothing is an error.
/// </summary>
internal sealed class ProblemReader
{
    private readonly List<InputFault> _faults = [];

    public InputReport Report => new(_faults);

    /// <summary>The rows that may stay, each with its path; a row that is missing is left out.</summary>
    public List<T> Rows<T>(IReadOnlyList<T?>? rows, string list, Func<T, string, bool> mayStay)
        where T : class
    {
        List<T> kept = [];
        for (int i = 0; i < (rows?.Count ?? 0); i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
            if (rows![i] is not { } row)
            {
                Warn(path, InputTexts.Required());
            }
            else if (mayStay(row, path))
            {
                kept.Add(row);
            }
        }

        return kept;
    }

    /// <summary>Takes a new name in; one that is blank or stands twice is left out.</summary>
    public bool IsNew(string? name, HashSet<string> names, string path)
    {
        Message? fault = string.IsNullOrWhiteSpace(name) ? InputTexts.Required() : names.Add(name) ? null : InputTexts.Duplicate(name);
        return fault is null || Warn(path, fault);
    }

    /// <summary>True for a name that is there; a row that names another is left out.</summary>
    public bool Knows(string? name, HashSet<string> names, string path) =>
        string.IsNullOrWhiteSpace(name) ? Warn(path, InputTexts.Required())
        : names.Contains(name) || Warn(path, InputTexts.Unknown(name));

    /// <summary>True unless both names are one.</summary>
    public bool AreTwo(string one, string other, string path) =>
        !string.Equals(one, other, StringComparison.Ordinal) || Warn(path, MatchingTexts.Message(ProblemTexts.Itself, ("name", one)));

    /// <summary>True the first time; a row that says again what stands before is left out.</summary>
    public bool IsFirst<T>(HashSet<T> seen, T row, string value, string path) => seen.Add(row) || Warn(path, InputTexts.Duplicate(value));

    /// <summary>Leaves a row out with a warning.</summary>
    /// <returns>False.</returns>
    public bool Warn(string path, Message message)
    {
        _faults.Add(new InputFault(path, message, FaultSeverity.Warning));
        return false;
    }

    /// <summary>A document that is missing altogether is an error.</summary>
    public void RequireThere(object? document)
    {
        if (document is null)
        {
            _faults.Add(new InputFault(string.Empty, InputTexts.Required()));
        }
    }

    /// <summary>A figure outside its range is an error, which keeps the document out.</summary>
    public bool IsInRange(decimal value, decimal minimum, decimal maximum, string path)
    {
        if (value >= minimum && value <= maximum)
        {
            return true;
        }

        _faults.Add(new InputFault(path, InputTexts.OutOfRange(value, minimum, maximum)));
        return false;
    }

    /// <summary>Figures that cannot be computed exactly are an error.</summary>
    public void RequireExact(bool isExact, string path)
    {
        if (!isExact)
        {
            _faults.Add(new InputFault(path, MatchingTexts.Message(ProblemTexts.TooManyDigits)));
        }
    }
}
