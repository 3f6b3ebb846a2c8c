namespace SolidarityEconomy.Matching.Scoring;

/// <summary>The form of codes that callers give to their own criteria and rules.</summary>
internal static class Codes
{
    public const int MaxLength = 64;

    public static bool IsWellFormed(string? code) =>
        code is { Length: > 0 and <= MaxLength } && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');
}
