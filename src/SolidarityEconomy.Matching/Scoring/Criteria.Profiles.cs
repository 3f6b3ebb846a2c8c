using NodaTime;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <content>People, their time, their enterprises, and what the caller knows of them.</content>
public static partial class Criteria
{
    /// <summary>How far the skills told in the profile of the giving side cover those that the need asks for: code <c>skills</c>.</summary>
    /// <remarks>
    /// A skill is covered by the best of the claims: how near it lies, times the weaker of level and years. Nearness is
    /// <see cref="Taxonomy.Similarity(Concept, Concept)"/>, broader and narrower alike, and 0 below one half. Level and years count as the
    /// part of what is asked that is there, at most 1: of four levels an intermediate one is one half of expert. A level or years
    /// that nobody told count one half; where the wish names none they do not count.
    /// </remarks>
    /// <param name="taxonomy">The list of the skills; without it only the same skill counts.</param>
    /// <param name="wishes">
    /// What needs ask for, in any order, each skill once for a need; a need without a wish asks for its topic as a skill.
    /// </param>
    /// <returns>
    /// The mean over the skills asked for, 0 to 1. Missing when the need has neither wish nor topic, or nobody told the skills of
    /// the giving side; it then counts 0.5, neither for nor against.
    /// </returns>
    /// <exception cref="ArgumentException">A need wishes for a skill twice.</exception>
    public static ICriterion Skills(Taxonomy? taxonomy = null, params IEnumerable<SkillWish> wishes) => new SkillCriterion(taxonomy, wishes);

    /// <summary>How well the two can talk: code <c>language-level</c>. <see cref="Languages"/> counts languages and no levels.</summary>
    /// <remarks>
    /// The languages are those of the need or offer, or else those that its actor speaks or works in; the levels are those of the
    /// profile. A language named without a level counts as conversational. Variants of a language count as that language.
    /// </remarks>
    /// <returns>
    /// By the weaker level in the best common language: 1 fluent or native, 0.75 conversational, 0.25 basic, 0 without a common language; 1
    /// when the need takes any. Missing when on one side nobody knows a language; it then counts 0.5, neither for nor against.
    /// </returns>
    public static ICriterion LanguageLevel() => new LanguageLevelCriterion();

    /// <summary>Whether a way between two countries joins the two: code <c>corridor</c>.</summary>
    /// <remarks>
    /// Origin is the first country of a path that leads on to another one, and each country of birth, ancestry or a felt tie; never
    /// a nationality. Residence is that of the path on the day, or else the country of the place. Of persons and collectives this is
    /// read only with a consent to <see cref="Actors.Purpose.MatchingByTies"/> in force on the day; an organisation is where its
    /// place is and has left no country. Explanations name no country.
    /// </remarks>
    /// <param name="asOf">The day of residence and consent; a day of another calendar is taken in the ISO calendar.</param>
    /// <returns>
    /// 1 when one lives where the other comes from, or both come from one country and live in one other; 0.5 when they come from one
    /// country and live in different ones; else 0. Missing when one side gave no consent or its origin or residence is unknown; it
    /// then counts 0.5, so that nobody falls behind for saying no.
    /// </returns>
    public static ICriterion Corridor(LocalDate asOf) => new CorridorCriterion(asOf);

    /// <summary>Whether both actors stand in the same sectors of society: code <c>sector-same</c>.</summary>
    /// <returns>
    /// Common sectors divided by all that the two name. Missing when those of one side are unknown; it then counts 0.5, neither
    /// for nor against.
    /// </returns>
    public static ICriterion SectorSame() => Sector(CriterionCodes.SectorSame, ProfileCriterionTexts.SectorSameName, isShared: true);

    /// <summary>Whether the actors stand in different sectors, for cooperation among several kinds of actors: code <c>sector-other</c>.</summary>
    /// <returns>One less what <see cref="SectorSame"/> gives; missing likewise, and then 0.5.</returns>
    public static ICriterion SectorOther() => Sector(CriterionCodes.SectorOther, ProfileCriterionTexts.SectorOtherName, isShared: false);

    /// <summary>Whether the form of help asked for is the one offered: code <c>support-kind</c>.</summary>
    /// <returns>1 or 0. Missing when one side does not say; it then counts 0.5, neither for nor against.</returns>
    public static ICriterion SupportKind() => new SameConceptCriterion(
        CriterionCodes.SupportKind,
        ProfileCriterionTexts.SupportKindName,
        need => need.Need.Kind,
        offer => offer.Offer.Kind,
        ProfileCriterionTexts.KindSame,
        ProfileCriterionTexts.KindOther);

    /// <summary>Whether the help suits the stage of the enterprise: code <c>stage</c>.</summary>
    /// <param name="stages">
    /// The stage of each asking enterprise, and those for which each giving actor is the right one; an actor may have several.
    /// </param>
    /// <param name="order">The list of stages, first to last; <see cref="DomainLists.EnterpriseStages"/> when null.</param>
    /// <returns>
    /// 1 in the same stage, less by one equal part for each step between the nearest two, 0 from one end to the other. Missing when a
    /// side has no stage; it then counts 0.5, neither for nor against.
    /// </returns>
    /// <exception cref="ArgumentException">A stage is not of the list.</exception>
    public static ICriterion Stage(IEnumerable<ActorStage> stages, Taxonomy? order = null) =>
        new StageCriterion(stages, order ?? DomainLists.EnterpriseStages);

    /// <summary>How much time of the week both have, across time zones: code <c>common-time</c>.</summary>
    /// <param name="week">Any day of the week that is laid out, since summer time makes weeks differ; taken in the ISO calendar.</param>
    /// <param name="zones">The time zones of the caller, for example those of the tz database.</param>
    /// <param name="fullAfterHours">The common hours a week after which it counts fully: above 0, up to 168, 6 decimals at most.</param>
    /// <returns>
    /// Common hours divided by those, at most 1. Missing when a side has told no windows or no zone that the provider knows; it
    /// then counts 0.5, neither for nor against.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fullAfterHours"/> is outside its range.</exception>
    public static ICriterion CommonTime(LocalDate week, IDateTimeZoneProvider zones, decimal fullAfterHours = 4) =>
        new CommonTimeCriterion(week, zones, fullAfterHours);

    /// <summary>How many of the values that matter most to them the two share: code <c>values</c>.</summary>
    /// <returns>
    /// Common values divided by all that the two name, in whatever order. Missing when those of one side were not asked, or both
    /// named none; it then counts 0.5, neither for nor against.
    /// </returns>
    public static ICriterion Values() => new SharedListCriterion(
        CriterionCodes.Values,
        ProfileCriterionTexts.ValuesName,
        need => need.Profile?.Values,
        offer => offer.Profile?.Values);

    /// <summary>How near the giving actor comes to what the asking one works at and stands for: code <c>themes</c>.</summary>
    /// <param name="taxonomy">
    /// The list of activities or qualifiers in which <see cref="Taxonomy.Similarity(Concept, Concept)"/> says what is near, 0 below one
    /// half; other entries, and all without a list, count only when they are the same.
    /// </param>
    /// <returns>
    /// The mean over the activities and qualifiers of the asking actor of the nearest one on the other side. Missing when one
    /// actor has none; it then counts 0.5, neither for nor against.
    /// </returns>
    public static ICriterion Themes(Taxonomy? taxonomy = null) => new ThemeCriterion(taxonomy);

    /// <summary>Whether the giving side is ahead in experience by a good measure: code <c>seniority</c>.</summary>
    /// <remarks>Experience is the greatest number of years that a profile claims for a skill; no age is looked at.</remarks>
    /// <param name="leastYears">The least good gap, 0 to 100; 0 is for peers.</param>
    /// <param name="mostYears">The greatest good gap, from the least one to 100.</param>
    /// <returns>
    /// 1 within the two; below, the gap divided by the least; above, the greatest divided by the gap; 0 when the asking side has more.
    /// Missing when one side told no years; it then counts 0.5, neither for nor against.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ICriterion Seniority(int leastYears = 3, int mostYears = 20) => new SeniorityCriterion(leastYears, mostYears);

    /// <summary>Whether the two have worked together before, for those who want to go on: code <c>earlier-partner</c>.</summary>
    /// <param name="pairs">Who worked with whom, as the caller knows it; a pair counts in both directions.</param>
    /// <returns>1 or 0. Never missing: who is not in the list is a new partner.</returns>
    public static ICriterion EarlierPartner(params IEnumerable<ActorPair> pairs) => new PartnerCriterion(pairs, isWanted: true);

    /// <summary>Whether the two would meet for the first time, for exchange in new pairs: code <c>new-partner</c>.</summary>
    /// <param name="pairs">Who worked with whom, as the caller knows it; a pair counts in both directions.</param>
    /// <returns>One less what <see cref="EarlierPartner"/> gives; never missing.</returns>
    public static ICriterion NewPartner(params IEnumerable<ActorPair> pairs) => new PartnerCriterion(pairs, isWanted: false);

    /// <summary>Whether gift, pay or help in return suits both: code <c>terms</c>.</summary>
    /// <returns>1 with a term in common, else 0. Missing when one side was not asked; it then counts 0.5, neither for nor against.</returns>
    public static ICriterion Terms() => new TermsCriterion();

    /// <summary>How alike the descriptions are, by vectors that the caller made of them: code <c>text-similarity</c>.</summary>
    /// <remarks>
    /// No policy document holds vectors: whoever reads one that names this code gives the criterion as one of his or her own. Each need
    /// and offer with a vector is looked at by itself, so this is slower than criteria by which many are alike.
    /// </remarks>
    /// <param name="needs">A vector for each need that has one, all of the same number of parts.</param>
    /// <param name="offers">A vector for each offer that has one, of the same number of parts.</param>
    /// <returns>
    /// The cosine of the two, 0 when it is negative, half to even to 6 decimals, the same on every machine. Missing when a side has no
    /// vector; it then counts 0.5, neither for nor against.
    /// </returns>
    /// <exception cref="ArgumentException">A vector is all zero or not finite, an id stands twice, or vectors have different numbers of parts.</exception>
    public static ICriterion TextSimilarity(
        IEnumerable<KeyValuePair<Id<Need>, ReadOnlyMemory<float>>> needs,
        IEnumerable<KeyValuePair<Id<Offer>, ReadOnlyMemory<float>>> offers) => new TextSimilarityCriterion(needs, offers);

    private static SharedListCriterion Sector(string code, string nameCode, bool isShared) => new(
        code,
        nameCode,
        need => need.Actor.Sectors.IsEmpty ? null : need.Actor.Sectors,
        offer => offer.Actor.Sectors.IsEmpty ? null : offer.Actor.Sectors,
        isShared);
}
