using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <content>What may be asked about a plan beyond its own figures.</content>
public sealed partial class MatchPlan
{
    /// <summary>Answers why not that pair, and what one more place or offer would be worth.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <returns>The plan ready for questions; keep it for the next one.</returns>
    /// <exception cref="ArgumentException">Registry or policy do not give the matches of the plan.</exception>
    /// <exception cref="InvalidOperationException">
    /// The plan has a policy of inclusion, with which an answer could tell somebody's group; plan again and ask <see cref="ChangesSince"/>.
    /// </exception>
    public Counterfactuals Counterfactuals(Registry registry, MatchPolicy policy) => Inclusion is null
        ? new Counterfactuals(this, registry, policy)
        : throw new InvalidOperationException("Questions are for plans without a policy of inclusion; plan again with the change.");

    /// <summary>Says why a need and an offer are not together; for several questions keep <see cref="Counterfactuals"/>.</summary>
    /// <param name="registry">The registry that was matched.</param>
    /// <param name="policy">The policy it was matched by.</param>
    /// <param name="need">A need of the registry.</param>
    /// <param name="offer">An offer of the registry.</param>
    /// <returns>The reason for participants, the figures and the exchange for the coordinator.</returns>
    /// <exception cref="ArgumentException">
    /// Registry or policy do not give the matches of the plan, or nothing is registered under an id.
    /// </exception>
    /// <exception cref="InvalidOperationException">The plan has a policy of inclusion.</exception>
    public Explanation ExplainWhyNot(Registry registry, MatchPolicy policy, Id<Need> need, Id<Offer> offer) =>
        Counterfactuals(registry, policy).WhyNot(need, offer).Explain();
}
