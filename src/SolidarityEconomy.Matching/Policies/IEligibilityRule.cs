using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>One hard condition: a pair that breaks it is out, whatever its score would be.</summary>
/// <remarks>
/// A rule reads a trait from each side and decides by the two traits; the engine asks once for each two different traits, so
/// traits have to be immutable with equality by value (a string, a number, a record; null for none), and the answer has to
/// depend on nothing else. For "must share" and "must not share" the makers in <see cref="EligibilityRules"/> are faster.
/// </remarks>
public interface IEligibilityRule
{
    /// <summary>The stable code, for example <c>same-topic</c>: 1 to 64 of a-z, 0-9, dot and hyphen; each once in a policy.</summary>
    string Code { get; }

    /// <summary>The condition as a sentence, said to coordinators: "Both must have a language in common."</summary>
    Text Reason { get; }

    /// <summary>Reads what matters here from the asking side.</summary>
    /// <param name="need">The need with its actor.</param>
    /// <returns>The trait; null when there is none.</returns>
    object? NeedTrait(NeedSide need);

    /// <summary>Reads what matters here from the giving side.</summary>
    /// <param name="offer">The offer with its actor.</param>
    /// <returns>The trait; null when there is none.</returns>
    object? OfferTrait(OfferSide offer);

    /// <summary>Decides whether two traits may meet.</summary>
    /// <param name="needTrait">What <see cref="NeedTrait"/> gave.</param>
    /// <param name="offerTrait">What <see cref="OfferTrait"/> gave.</param>
    /// <returns>True when the pair stays in.</returns>
    bool Allows(object? needTrait, object? offerTrait);
}
