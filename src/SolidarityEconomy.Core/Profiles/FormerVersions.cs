namespace SolidarityEconomy.Profiles;

/// <summary>Puts documents of former versions in the terms of the present one, so that what they left out keeps its meaning.</summary>
/// <remarks>
/// Up to version 1.1 a need or offer could not say that nobody had asked: no places were anywhere, no languages of a need were any,
/// and no figure was 1. Only the languages of an offer were unknown when there were none.
/// </remarks>
internal static class FormerVersions
{
    private const int One = 1;

    /// <summary>The same document in the present terms; one of an unknown version is left as it is.</summary>
    public static RegistryInput Translate(RegistryInput input) => input.Version is "1.0" or "1.1"
        ? input with { Needs = Each(input.Needs, Translate), Offers = Each(input.Offers, Translate), Version = RegistryInput.SchemaVersion }
        : input;

    private static RegistryInput.NeedPart Translate(RegistryInput.NeedPart need) =>
        need with { Languages = need.Languages ?? [], Places = need.Places ?? [], Quantity = need.Quantity ?? One };

    private static RegistryInput.OfferPart Translate(RegistryInput.OfferPart offer) => offer with
    {
        Languages = offer.Languages is { Count: 0 } ? null : offer.Languages,
        Places = offer.Places ?? [],
        Capacity = offer.Capacity ?? One,
    };

    // A null in the list is a fault that the validation reports.
    private static T[]? Each<T>(IReadOnlyList<T>? parts, Func<T, T> translate)
        where T : class => parts is null ? null : [.. parts.Select(part => part is null ? part! : translate(part))];
}
