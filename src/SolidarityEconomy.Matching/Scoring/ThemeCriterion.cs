using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>How near the activities and qualifiers of the giving side come to each of those of the asking side.</summary>
internal sealed class ThemeCriterion(Taxonomy? taxonomy) : IConceptCriterion
{
    private readonly ConceptNearness _nearness = new(taxonomy);

    public string? Scheme => _nearness.Scheme;

    public string Code => CriterionCodes.Themes;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.ThemesName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => Trait(need.Actor);

    public object? OfferTrait(OfferSide offer) => Trait(offer.Actor);

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        if (needTrait is not TraitList<Theme> asked || offerTrait is not TraitList<Theme> offered)
        {
            return null;
        }

        decimal sum = 0;
        foreach (Theme theme in asked.Items)
        {
            sum += Nearest(theme, offered);
        }

        return decimal.Round(sum / asked.Items.Length, Points.Decimals);
    }

    public bool HasNearness => taxonomy is not null;

    public IEnumerable<(Concept Concept, byte Class)> Offered(object offerTrait) =>
        ((TraitList<Theme>)offerTrait).Items.Select(theme => (theme.Concept, (byte)0));

    public IReadOnlyList<ConceptWish> Wished(object needTrait)
    {
        ImmutableArray<Theme> asked = ((TraitList<Theme>)needTrait).Items;
        return [.. asked.Select(theme => new ConceptWish(theme.Concept, [1.0 / asked.Length]))];
    }

    public decimal Nearness(Concept wished, Concept offered) =>
        _nearness.Of(wished, _nearness.PlaceOf(wished), offered, _nearness.PlaceOf(offered));

    public Message Describe(object? needTrait, object? offerTrait)
    {
        TraitList<Theme> offered = (TraitList<Theme>)offerTrait!;
        Argument[] near =
        [
            .. ((TraitList<Theme>)needTrait!).Items.Where(theme => Nearest(theme, offered) > 0).Select(theme => (Argument)theme.Concept.Label),
        ];
        return near.Length == 0
            ? MatchingTexts.Message(ProfileCriterionTexts.ThemesNone)
            : MatchingTexts.Message(ProfileCriterionTexts.ThemesNear, ("themes", Argument.List(near)));
    }

    private decimal Nearest(Theme theme, TraitList<Theme> offered)
    {
        decimal nearest = 0;
        foreach (Theme other in offered.Items)
        {
            nearest = Math.Max(nearest, _nearness.Of(theme.Concept, theme.Place, other.Concept, other.Place));
        }

        return nearest;
    }

    private TraitList<Theme>? Trait(Actor actor)
    {
        Theme[] themes =
        [
            .. actor.Activities.Concat(actor.Qualifiers).Distinct().Order(ConceptOrder.ByCode)
                .Select(concept => new Theme(concept, _nearness.PlaceOf(concept))),
        ];
        return themes.Length == 0 ? null : new TraitList<Theme>([.. themes]);
    }

    private readonly record struct Theme(Concept Concept, int Place);
}
