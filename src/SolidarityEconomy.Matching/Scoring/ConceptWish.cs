using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>A concept that is wished for, and what it is worth if it is there, by class: a part of the value 1, not less than it really is.</summary>
internal readonly record struct ConceptWish(Concept Concept, double[] Worths);
