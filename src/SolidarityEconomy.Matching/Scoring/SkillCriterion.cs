using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class SkillCriterion : IConceptCriterion
{
    // A class holds the level, if known, and the years: unknown, each number below 49, or more.
    private const int LevelClasses = 5;
    private const int YearClasses = 51;
    private const int MostYears = YearClasses - 2;

    private readonly ConceptNearness _nearness;
    private readonly Dictionary<Id<Need>, TraitList<Entry>> _wished;
    private readonly ConcurrentDictionary<(int? Level, int? Years, int Wishes), double[]> _worths = [];

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
        _wished.TryGetValue(need.Need.Id, out TraitList<Entry>? wished) ? wished
        : need.Need.Topic is { } topic ? Sorted([Of(topic, null, null)])
        : null;

    public object? OfferTrait(OfferSide offer) => offer.Profile?.Skills is { } claims
        ? Sorted(claims.Select(claim => Of(claim.Skill, claim.Level, claim.Years)))
        : null;

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        if (needTrait is not TraitList<Entry> wished || offerTrait is not TraitList<Entry> claimed)
        {
            return null;
        }

        decimal covered = 0;
        foreach (ref readonly Entry wish in wished.Items.AsSpan())
        {
            covered += Cover(wish, claimed);
        }

        return decimal.Round(covered / wished.Items.Length, Points.Decimals);
    }

    public bool HasNearness => _nearness.Scheme is not null;

    public IEnumerable<(Concept Concept, byte Class)> Offered(object offerTrait) =>
        ((TraitList<Entry>)offerTrait).Items.Select(claim => (claim.Skill, (byte)ClassOf(claim)));

    public IReadOnlyList<ConceptWish> Wished(object needTrait)
    {
        ImmutableArray<Entry> wished = ((TraitList<Entry>)needTrait).Items;
        ConceptWish[] wishes = new ConceptWish[wished.Length];
        for (int i = 0; i < wishes.Length; i++)
        {
            wishes[i] = new ConceptWish(wished[i].Skill, _worths.GetOrAdd((wished[i].Level, wished[i].Years, wished.Length), Worths));
        }

        return wishes;
    }

    public decimal Nearness(Concept wished, Concept offered) =>
        _nearness.Of(wished, _nearness.PlaceOf(wished), offered, _nearness.PlaceOf(offered));

    public Message Describe(object? needTrait, object? offerTrait)
    {
        TraitList<Entry> wished = (TraitList<Entry>)needTrait!;
        TraitList<Entry> claimed = (TraitList<Entry>)offerTrait!;
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
    private decimal Cover(in Entry wish, TraitList<Entry> claimed)
    {
        decimal best = 0;
        foreach (ref readonly Entry claim in claimed.Items.AsSpan())
        {
            if (ConceptNearness.AreStrange(wish.Skill, wish.Place, claim.Skill, claim.Place))
            {
                continue;
            }

            decimal nearness = _nearness.Of(wish.Skill, wish.Place, claim.Skill, claim.Place);
            if (nearness > best)
            {
                decimal strength = Math.Min(Part(claim.Level + 1, wish.Level + 1), Part(claim.Years, wish.Years));
                best = Math.Max(best, nearness == 1 ? strength : nearness * strength);
            }
        }

        return best;
    }

    /// <summary>What there is of what is asked, at most 1; one half when it is not known.</summary>
    private static decimal Part(int? have, int? asked) =>
        asked is not > 0 || have >= asked ? 1 : have is { } known ? known / (decimal)asked.Value : 0.5m;

    private static int ClassOf(Entry claim) =>
        (((claim.Level ?? -1) + 1) * YearClasses) + (claim.Years is { } years ? Math.Min(years, MostYears) + 1 : 0);

    /// <summary>The strength of each class of claims as a part of all wishes; of the most years as if they were enough.</summary>
    private static double[] Worths((int? Level, int? Years, int Wishes) wish)
    {
        // Unknown first; the years of the last class may be any up to the most.
        double[] ofLevel = [.. Enumerable.Range(0, LevelClasses).Select(level => (double)Part(level == 0 ? null : level, wish.Level + 1))];
        double[] ofYears =
        [
            .. Enumerable.Range(-1, YearClasses).Select(years =>
                (double)Part(years < 0 ? null : years < MostYears ? years : SkillClaim.MaxYears, wish.Years)),
        ];
        double[] worths = new double[LevelClasses * YearClasses];
        for (int k = 0; k < worths.Length; k++)
        {
            worths[k] = Math.Min(ofLevel[k / YearClasses], ofYears[k % YearClasses]) / wish.Wishes;
        }

        return worths;
    }

    private static TraitList<Entry> Sorted(IEnumerable<Entry> entries)
    {
        Entry[] sorted = [.. entries];
        Array.Sort(sorted, static (one, other) => ConceptOrder.ByCode.Compare(one.Skill, other.Skill));
        return new TraitList<Entry>(ImmutableCollectionsMarshal.AsImmutableArray(sorted));
    }

    private Entry Of(Concept skill, SkillLevel? level, int? years) => new(skill, _nearness.PlaceOf(skill), (int?)level, years);

    private readonly record struct Entry(Concept Skill, int Place, int? Level, int? Years);
}
