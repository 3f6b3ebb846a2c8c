using System.Collections.Immutable;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Season;

/// <summary>What happened in one round, from the plan to its last day.</summary>
internal sealed record SeasonRound(int Number)
{
    public required int NewNeeds { get; init; }

    public required int NewOffers { get; init; }

    /// <summary>Needs and offers of members who left since the round before.</summary>
    public required int Left { get; init; }

    /// <summary>Open needs with nobody at work and nobody asked on the day of the plan.</summary>
    public required ImmutableArray<Id<Need>> Unserved { get; init; }

    /// <summary>What consents allowed to be matched on the day of the plan.</summary>
    public required Registry Registry { get; init; }

    public required MatchPlan Plan { get; init; }

    /// <summary>What the policy of inclusion asked of the plan, reached and cost.</summary>
    public required InclusionReport Inclusion { get; init; }

    /// <summary>The plan that would have been made on the same day without the inclusion policy.</summary>
    public required MatchPlan WithoutPolicy { get; init; }

    /// <summary>The plan after the silence, for those who lost somebody and those who came too late for the first one.</summary>
    public required MatchPlan Replacement { get; init; }

    /// <summary>How many pairs of the second plan had been planned before and not asked.</summary>
    public required int Kept { get; init; }

    /// <summary>Engagements that silence ended on the day of looking.</summary>
    public required int Silent { get; init; }

    /// <summary>Everything that was ever proposed, as it stands on the last day.</summary>
    public required EngagementBook Book { get; init; }

    public required ImmutableArray<WaitingNeed> Waiting { get; init; }

    public int AtWork => Book.Engagements.Count(engagement => engagement.IsAtWork);

    public int Completed => Book.Engagements.Count(engagement => engagement.Stage == EngagementStage.Completed);
}
