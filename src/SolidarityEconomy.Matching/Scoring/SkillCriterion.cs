using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class SkillCriterion : ICriterion
{
    private readonly ConceptNearness _nearness;
    private readonly Dictionary<Id<Need>, TraitList<SkillEntry>> _wished;

    public SkillCriterion(Taxonomy? taxonomy, IEnumerable<SkillWish> wishes)
    {
        _nearness = new ConceptNearness(taxonomy);
        Wishes = Listed.Of(wishes, nameof(wishes));
        _wished = Wishes.GroupBy(wish => wish.Need).ToDictionary(
            group => group.Key, group => Sorted(group.Select(wish => Of(wish.Skill, wish.LeastLevel, wish.LeastYears))));
        if (_wished.Values.Any(list => list.Items.DistinctBy(entry => entry.Skill).Count() < list.Items.Length))
        {
            throw new ArgumentException("A need wishes for a skill twice.", nameof(wishes));
        }
    }

    public ImmutableArray<SkillWish> Wishes { get; }

    public string? Scheme => _nearness.Scheme;

    public string Code => CriterionCodes.Skills;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.SkillsName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) =>
        _wished.TryGetValue(need.Need.Id, out TraitList<SkillEntry>? wished) ? wished
        : need.Need.Topic is { } topic ? Sorted([Of(topic, null, null)])
        : null;

    public object? OfferTrait(OfferSide offer) => offer.Profile?.Skills is { } claims
        ? Sorted(claims.Select(claim => Of(claim.Skill, claim.Level, claim.Years)))
        : null;

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is TraitList<SkillEntry> wished && offerTrait is TraitList<SkillEntry> claimed
            ? decimal.Round(wished.Items.Sum(wish => Cover(wish, claimed)) / wished.Items.Length, Points.Decimals)
            : null;

    public Message Describe(object? needTrait, object? offerTrait)
    {
        TraitList<SkillEntry> wished = (TraitList<SkillEntry>)needTrait!;
        TraitList<SkillEntry> claimed = (TraitList<SkillEntry>)offerTrait!;
        Argument[] covered = [.. wished.Items.Where(wish => Cover(wish, claimed) > 0).Select(wish => (Argument)wish.Skill.Label)];
        return covered.Length == 0
            ? MatchingTexts.Message(ProfileCriterionTexts.SkillsNone)
            : MatchingTexts.Message(
                ProfileCriterionTexts.SkillsCovered,
                ("count", wished.Items.Length),
                ("covered", covered.Length),
                ("skills", Argument.List(covered)));
    }

    /// <summary>How far the best of the claims meets a wish: nearness of the skill times the weaker of level and years.</summary>
    private decimal Cover(SkillEntry wish, TraitList<SkillEntry> claimed)
    {
        decimal best = 0;
        foreach (SkillEntry claim in claimed.Items)
        {
            decimal nearness = Nearness(wish, claim);
            if (nearness > best)
            {
                best = Math.Max(best, nearness * wish.Strength(claim));
            }
        }

        return best;
    }

    /// <summary>The skills of a trait of either side; default when it is missing.</summary>
    public static ImmutableArray<SkillEntry> Entries(object? trait) => trait is TraitList<SkillEntry> list ? list.Items : default;

    public decimal Nearness(SkillEntry wish, SkillEntry claim) => _nearness.Of(wish.Skill, wish.Place, claim.Skill, claim.Place);

    private static TraitList<SkillEntry> Sorted(IEnumerable<SkillEntry> entries) => new([.. entries.OrderBy(entry => entry.Skill, ConceptOrder.ByCode)]);

    private SkillEntry Of(Concept skill, SkillLevel? level, int? years) => new(skill, _nearness.PlaceOf(skill), (int?)level, years);
}
