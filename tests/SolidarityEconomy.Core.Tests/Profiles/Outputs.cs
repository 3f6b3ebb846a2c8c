using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>Everything that a registry can give out as text, to be searched for what must not be in it.</summary>
internal static class Outputs
{
    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

    public static IReadOnlyList<string> Of(Registry registry, LocalDate on) =>
    [
        CoreJson.Write(registry.ToInput()),
        CoreJson.Write(registry.PublicView(on)),
        .. Enum.GetValues<Purpose>().Select(purpose => CoreJson.Write(registry.For(purpose, on).ToInput())),
        .. registry.Actors.Select(actor => CoreJson.Write(registry.CopyFor(actor.Id))),
        .. registry.Actors.SelectMany(actor => registry.CopiesBeforeMergers(actor.Id)).Select(CoreJson.Write),
        .. Languages.Select(language => registry.Coverage().Explain().In(language)),
        .. Languages.Select(language => registry.Statistics().Explain().In(language)),
        CoreJson.Write(registry.Statistics()),
    ];

    /// <summary>True when the words occur, whatever their case.</summary>
    public static bool Has(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
