namespace SolidarityEconomy.Matching.Policies;

/// <summary>What a criterion of a policy document may say beside its weight.</summary>
[Flags]
internal enum CriterionParts
{
    None = 0,
    AsOf = 1,
    FullAfterDays = 2,
    FullAfterHours = 4,
    Taxonomy = 8,
    Years = 16,
    Wishes = 32,
    Stages = 64,
    Pairs = 128,
}
