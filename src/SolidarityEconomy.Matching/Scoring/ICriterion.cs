using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>One reason to prefer a pair: how well a need and an offer fit in one respect.</summary>
/// <remarks>
/// <para>
/// A criterion reads a trait from each side and compares the two traits; the engine does so once for each two different
/// traits, so traits have to be immutable with equality by value (a string, a number, a record; null for none), and the
/// result has to depend on nothing else. The fewer different traits, the faster.
/// </para>
/// <para>
/// Membership of groups, nationality, the status of a stay and fame are no criteria. What the sides show has no personal file
/// and no safety limits; those who implement this interface answer for what they bring in from elsewhere.
/// </para>
/// </remarks>
public interface ICriterion
{
    /// <summary>The stable code, for example <c>languages</c>: 1 to 64 of a-z, 0-9, dot and hyphen; each once in a policy.</summary>
    string Code { get; }

    /// <summary>What readers call it.</summary>
    Text Name { get; }

    /// <summary>
    /// What counts where <see cref="Evaluate"/> says null: a value from 0 to 1, or null to leave the criterion out of the
    /// mean of that pair. A policy may say otherwise.
    /// </summary>
    decimal? WhenMissing { get; }

    /// <summary>Reads what matters here from the asking side.</summary>
    /// <param name="need">The need with its actor.</param>
    /// <returns>The trait; null when there is none.</returns>
    object? NeedTrait(NeedSide need);

    /// <summary>Reads what matters here from the giving side.</summary>
    /// <param name="offer">The offer with its actor.</param>
    /// <returns>The trait; null when there is none.</returns>
    object? OfferTrait(OfferSide offer);

    /// <summary>Compares two traits.</summary>
    /// <param name="needTrait">What <see cref="NeedTrait"/> gave.</param>
    /// <param name="offerTrait">What <see cref="OfferTrait"/> gave.</param>
    /// <returns>From 0, no fit, to 1, the best fit, rounded half to even to 6 decimals; null when it cannot be known.</returns>
    decimal? Evaluate(object? needTrait, object? offerTrait);

    /// <summary>Says the facts behind a value, for explanations; only asked where <see cref="Evaluate"/> gives a value.</summary>
    /// <param name="needTrait">What <see cref="NeedTrait"/> gave.</param>
    /// <param name="offerTrait">What <see cref="OfferTrait"/> gave.</param>
    /// <returns>A sentence that both sides may read.</returns>
    Message Describe(object? needTrait, object? offerTrait);
}
