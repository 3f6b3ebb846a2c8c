using SolidarityEconomy;

namespace PackageConsumer;

/// <summary>A document of the consumer's own that holds values of the packages in every place where a value can stand.</summary>
internal sealed record Dossier(
    Id<Thing> Id,
    Money Amount,
    Money? MaybeAmount,
    Money? NoAmount,
    Ratio Share,
    Currency Currency,
    LanguageTag Language,
    Text Name,
    IReadOnlyList<Money> Amounts,
    IReadOnlyDictionary<Id<Thing>, Money> AmountsById,
    IReadOnlyDictionary<LanguageTag, string> Words);
