using System.Collections.Immutable;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>What a plan does otherwise than an earlier one: who stays together, who comes, who goes.</summary>
/// <remarks>Immutable; made by <see cref="MatchPlan.ChangesSince"/>.</remarks>
public sealed class PlanChanges
{
    internal PlanChanges(MatchPlan earlier, MatchPlan later)
    {
        Dictionary<(Id<Need>, Id<Offer>), Match> before = earlier.Matches.ToDictionary(match => (match.Need, match.Offer));
        HashSet<(Id<Need>, Id<Offer>)> after = [.. later.Matches.Select(match => (match.Need, match.Offer))];
        HashSet<Id<Need>> metBefore = [.. earlier.Matches.Select(match => match.Need)];
        HashSet<Id<Need>> metAfter = [.. later.Matches.Select(match => match.Need)];
        Stayed = [.. later.Matches.Where(match => before.ContainsKey((match.Need, match.Offer)))];
        Came = [.. later.Matches.Where(match => !before.ContainsKey((match.Need, match.Offer)))];
        Went = [.. earlier.Matches.Where(match => !after.Contains((match.Need, match.Offer)))];
        NewlyMet = [.. metAfter.Except(metBefore).Order()];
        NoLongerMet = [.. metBefore.Except(metAfter).Order()];
        Gain = Points.Trim(later.Matches.Sum(match => match.Score) - earlier.Matches.Sum(match => match.Score));
    }

    /// <summary>The matches of the later plan that the earlier one has, too; by ids. Their scores may have changed.</summary>
    public ImmutableArray<Match> Stayed { get; }

    /// <summary>The matches that only the later plan has, by ids.</summary>
    public ImmutableArray<Match> Came { get; }

    /// <summary>The matches that only the earlier plan has, by ids.</summary>
    public ImmutableArray<Match> Went { get; }

    /// <summary>The needs that have a match only in the later plan, by id.</summary>
    public ImmutableArray<Id<Need>> NewlyMet { get; }

    /// <summary>The needs that have a match only in the earlier plan, by id.</summary>
    public ImmutableArray<Id<Need>> NoLongerMet { get; }

    /// <summary>By how much the sum of the scores grew, bonuses left aside; below 0 when it fell.</summary>
    public decimal Gain { get; }

    /// <summary>Says the changes in one sentence; anybody may read it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => PlanExplainer.Say(
        Audience.Public,
        ExplanationTexts.Changes,
        [("stayed", Stayed.Length), ("came", Came.Length), ("went", Went.Length), ("gain", Gain)]);
}
