using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Which offers pass, said by keys: those that have one of them, and perhaps those of which no key is known.</summary>
internal readonly record struct KeyChoice(IReadOnlyList<string> Keys, bool WithUnknown)
{
    /// <summary>The trait of an offer of which no key is known.</summary>
    public static TraitSet Unknown { get; } = new();

    /// <summary>What a rule lets pass for the trait of a need; null when the rule does not speak of shared keys, or all pass.</summary>
    public static KeyChoice? Of(IEligibilityRule rule, object? needTrait) => rule switch
    {
        SharingRule { MustShare: true } sharing => Of((TraitSet)needTrait!, sharing.AdmitsUnknown),
        LanguageRule language when needTrait is TraitSet asked => Of(asked, language.AdmitsUnknown),
        _ => null,
    };

    private static KeyChoice? Of(TraitSet asked, bool admitsUnknown) =>
        asked.IsEmpty && admitsUnknown ? null : new KeyChoice(asked.Keys, admitsUnknown);
}
