namespace SolidarityEconomy.Taxonomies;

/// <summary>One thing that people call an entry, in one language.</summary>
internal readonly record struct LabelEntry(int Concept, LanguageTag Language, string Words, bool IsAlternative);
