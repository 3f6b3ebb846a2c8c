namespace SolidarityEconomy.Samples.Charts;

/// <summary>A report: told once, written to a console or to one HTML file.</summary>
/// <param name="Language">The language tag of its texts.</param>
/// <param name="Title">The title.</param>
/// <param name="Lead">What the reader should know first.</param>
/// <param name="Sections">The parts, in order.</param>
public sealed record Page(string Language, string Title, IReadOnlyList<string> Lead, IReadOnlyList<Section> Sections);
