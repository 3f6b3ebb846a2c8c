using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>The built-in criteria as a document tells of them: which parts each takes, how it is made, and how it is written.</summary>
internal sealed class BuiltInCriteria(IEnumerable<Taxonomy> taxonomies, IDateTimeZoneProvider? zones)
{
    /// <summary>The parts that a criterion needs wherever it takes them.</summary>
    public const CriterionParts Needed = CriterionParts.AsOf | CriterionParts.Stages | CriterionParts.Pairs;

    public const int DefaultFullDays = 180;
    public const decimal DefaultFullHours = 4;
    public const int DefaultLeastYears = 3;
    public const int DefaultMostYears = 20;

    private static readonly FrozenDictionary<string, CriterionParts> Parts = new Dictionary<string, CriterionParts>
    {
        [CriterionCodes.Topic] = CriterionParts.Taxonomy,
        [CriterionCodes.Skills] = CriterionParts.Taxonomy | CriterionParts.Wishes,
        [CriterionCodes.Languages] = CriterionParts.None,
        [CriterionCodes.LanguageLevel] = CriterionParts.None,
        [CriterionCodes.TerritoryNear] = CriterionParts.None,
        [CriterionCodes.TerritoryFar] = CriterionParts.None,
        [CriterionCodes.Corridor] = CriterionParts.AsOf,
        [CriterionCodes.SectorSame] = CriterionParts.None,
        [CriterionCodes.SectorOther] = CriterionParts.None,
        [CriterionCodes.SupportKind] = CriterionParts.None,
        [CriterionCodes.Stage] = CriterionParts.Taxonomy | CriterionParts.Stages,
        [CriterionCodes.CommonTime] = CriterionParts.AsOf | CriterionParts.FullAfterHours,
        [CriterionCodes.Values] = CriterionParts.None,
        [CriterionCodes.Themes] = CriterionParts.Taxonomy,
        [CriterionCodes.Seniority] = CriterionParts.Years,
        [CriterionCodes.EarlierPartner] = CriterionParts.Pairs,
        [CriterionCodes.NewPartner] = CriterionParts.Pairs,
        [CriterionCodes.Urgency] = CriterionParts.None,
        [CriterionCodes.Waiting] = CriterionParts.AsOf | CriterionParts.FullAfterDays,
        [CriterionCodes.Terms] = CriterionParts.None,
        [CriterionCodes.MembershipType] = CriterionParts.None,
        [CriterionCodes.Structure] = CriterionParts.None,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ImmutableArray<Taxonomy> _taxonomies =
    [
        .. taxonomies, SupportTopics.Taxonomy, Isic.Taxonomy, Sdg.Taxonomy, EssGlobal.Activities, EssGlobal.Themes,
        EssGlobal.Qualifiers, DomainLists.EnterpriseStages,
    ];

    /// <summary>The codes, in ordinal order.</summary>
    public static IEnumerable<string> Codes => Parts.Keys.Order(StringComparer.Ordinal);

    public bool HasZones => zones is not null;

    /// <summary>What a code takes; null when there is no such criterion.</summary>
    public static CriterionParts? Takes(string? code) =>
        code is not null && Parts.TryGetValue(code, out CriterionParts parts) ? parts : null;

    public static CriterionInput ToInput(WeightedCriterion weighted)
    {
        CriterionInput input = new(weighted.Criterion.Code, weighted.Weight, weighted.WhenMissing, weighted.WhenMissing is null);
        return weighted.Criterion switch
        {
            WaitingCriterion waiting => input with { AsOf = waiting.AsOf, FullAfterDays = waiting.FullAfterDays },
            CommonTimeCriterion time => input with { AsOf = time.Week, FullAfterHours = time.FullAfterHours },
            CorridorCriterion corridor => input with { AsOf = corridor.AsOf },
            SeniorityCriterion seniority => input with { LeastYears = seniority.LeastYears, MostYears = seniority.MostYears },
            TopicCriterion topic => input with { Taxonomy = topic.Scheme },
            ThemeCriterion theme => input with { Taxonomy = theme.Scheme },
            SkillCriterion skill => input with
            {
                Taxonomy = skill.Scheme,
                Wishes = skill.Wishes.IsEmpty
                    ? null
                    : [.. skill.Wishes.Select(wish => new SkillWishInput(wish.Need, wish.Skill, wish.LeastLevel, wish.LeastYears))],
            },
            StageCriterion stage => input with
            {
                Taxonomy = stage.Scheme,
                Stages = [.. stage.Stages.Select(entry => new ActorStageInput(entry.Actor, entry.Stage))],
            },
            PartnerCriterion partner => input with { Pairs = [.. partner.Pairs.Select(pair => new ActorPairInput(pair.One, pair.Other))] },
            _ => input,
        };
    }

    public Taxonomy? List(string? scheme) =>
        scheme is null ? null : _taxonomies.FirstOrDefault(list => string.Equals(list.Scheme, scheme, StringComparison.Ordinal));

    /// <summary>The list of stages that a criterion names or, when it names none, the built-in one.</summary>
    public Taxonomy? Order(CriterionInput input) => input.Taxonomy is null ? DomainLists.EnterpriseStages : List(input.Taxonomy);

    /// <summary>Makes a criterion of an entry that was found to be without fault.</summary>
    public ICriterion Create(CriterionInput input) => input.Code switch
    {
        CriterionCodes.Topic => Criteria.Topic(List(input.Taxonomy)),
        CriterionCodes.Skills => Criteria.Skills(List(input.Taxonomy), (input.Wishes ?? []).Select(wish =>
            new SkillWish(wish!.Need!.Value, wish.Skill!) { LeastLevel = wish.LeastLevel, LeastYears = wish.LeastYears })),
        CriterionCodes.Languages => Criteria.Languages(),
        CriterionCodes.LanguageLevel => Criteria.LanguageLevel(),
        CriterionCodes.TerritoryNear => Criteria.TerritoryNear(),
        CriterionCodes.TerritoryFar => Criteria.TerritoryFar(),
        CriterionCodes.Corridor => Criteria.Corridor(input.AsOf!.Value),
        CriterionCodes.SectorSame => Criteria.SectorSame(),
        CriterionCodes.SectorOther => Criteria.SectorOther(),
        CriterionCodes.SupportKind => Criteria.SupportKind(),
        CriterionCodes.Stage => Criteria.Stage(
            input.Stages!.Select(entry => new ActorStage(entry!.Actor!.Value, entry.Stage!)), Order(input)),
        CriterionCodes.CommonTime => Criteria.CommonTime(input.AsOf!.Value, zones!, input.FullAfterHours ?? DefaultFullHours),
        CriterionCodes.Values => Criteria.Values(),
        CriterionCodes.Themes => Criteria.Themes(List(input.Taxonomy)),
        CriterionCodes.Seniority => Criteria.Seniority(input.LeastYears ?? DefaultLeastYears, input.MostYears ?? DefaultMostYears),
        CriterionCodes.EarlierPartner => Criteria.EarlierPartner(Pairs(input)),
        CriterionCodes.NewPartner => Criteria.NewPartner(Pairs(input)),
        CriterionCodes.Urgency => Criteria.Urgency(),
        CriterionCodes.Waiting => Criteria.Waiting(input.AsOf!.Value, input.FullAfterDays ?? DefaultFullDays),
        CriterionCodes.Terms => Criteria.Terms(),
        CriterionCodes.MembershipType => Criteria.MembershipType(),
        CriterionCodes.Structure => Criteria.Structure(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<ActorPair> Pairs(CriterionInput input) =>
        input.Pairs!.Select(pair => new ActorPair(pair!.One!.Value, pair.Other!.Value));
}
