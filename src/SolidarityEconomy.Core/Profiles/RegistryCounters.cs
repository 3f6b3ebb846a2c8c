using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>Counts a registry in one walk over its actors, needs and offers.</summary>
internal sealed class RegistryCounters
{
    private readonly TallyCounter<string> _kinds = new();
    private readonly TallyCounter<Concept> _sectors = new();
    private readonly TallyCounter<Concept> _countries = new();
    private readonly TallyCounter<Concept> _regions = new();
    private readonly TallyCounter<string> _areas = new();
    private readonly TallyCounter<string> _languages = new();
    private readonly TallyCounter<Concept> _activities = new();
    private readonly TallyCounter<Concept> _everyActivity = new();
    private readonly TallyCounter<Concept> _membershipTypes = new();
    private readonly TallyCounter<Concept> _structures = new();
    private readonly TallyCounter<string> _legalForms = new();
    private readonly TallyCounter<Concept> _cooperativeTypes = new();
    private readonly TallyCounter<Concept> _needs = new();
    private readonly TallyCounter<Concept> _offers = new();
    private readonly TallyCounter<Concept> _asking = new();
    private readonly TallyCounter<Concept> _giving = new();

    public RegistryCounters(Registry registry)
    {
        List<string> languages = [];
        foreach (Actor actor in registry.Actors)
        {
            Concept? country = actor.Place?.Country;
            _kinds.Add(EnumWords<ActorKind>.Of(actor.Kind));
            _countries.Add(country);
            _regions.Add(country is null ? null : WorldRegions.Above(country) ?? country);
            _areas.Add(actor.Place?.Area);
            _activities.Add(actor.Activities.IsEmpty ? null : actor.Activities[0]);
            _everyActivity.AddAll(actor.Activities);
            _membershipTypes.Add(actor.MembershipType);
            _structures.Add(actor.OrganisationalStructure);
            _legalForms.Add(actor.LegalForm);
            _cooperativeTypes.AddAll(actor.Qualifiers.IsEmpty ? [] : actor.Qualifiers.Where(IsCooperativeType));
            languages.Clear();
            _ = registry.TryFindProfile(actor.Id, out Profile? profile);
            ActorKeys.AddLanguages(actor, profile, languages);
            _languages.AddAll(languages);
            _sectors.AddAll(actor.Sectors);
            _asking.AddAll(registry.Needs.IsEmpty ? [] : registry.NeedsOf(actor.Id).Select(need => need.Topic).OfType<Concept>());
            _giving.AddAll(registry.Offers.IsEmpty ? [] : registry.OffersOf(actor.Id).SelectMany(offer => offer.Topics));
        }

        foreach (Need need in registry.Needs)
        {
            _needs.Add(need.Topic);
        }

        foreach (Offer offer in registry.Offers)
        {
            _offers.AddAll(offer.Topics);
        }
    }

    public Tally Kinds => _kinds.ToTally("kind", key => (key, ActorTexts.Kinds[key]));

    public Tally Sectors => OfConcepts("sector", _sectors);

    public Tally Countries => OfConcepts("country", _countries);

    public Tally Regions => OfConcepts("region", _regions);

    public Tally Areas => OfWords("area", _areas);

    public Tally Languages => _languages.ToTally(
        "language", language => (language, SolidarityEconomy.Languages.Name(LanguageTag.Parse(language))));

    public Tally Activities => OfConcepts("activity", _activities);

    public Tally EveryActivity => OfConcepts("every-activity", _everyActivity);

    public Tally MembershipTypes => OfConcepts("membership-type", _membershipTypes);

    public Tally OrganisationalStructures => OfConcepts("organisational-structure", _structures);

    public Tally LegalForms => OfWords("legal-form", _legalForms);

    public Tally CooperativeTypes => OfConcepts("cooperative-type", _cooperativeTypes);

    public Tally Needs => OfConcepts("needs", _needs);

    public Tally Offers => OfConcepts("offers", _offers);

    public Tally Asking => OfConcepts("asking", _asking);

    public Tally Giving => OfConcepts("giving", _giving);

    private static bool IsCooperativeType(Concept concept) => concept.Scheme == Taxonomies.CooperativeTypes.Scheme;

    private static Tally OfWords(string name, TallyCounter<string> counter) =>
        counter.ToTally(name, words => (words, Text.Of(LanguageTag.English, words)));

    private static Tally OfConcepts(string name, TallyCounter<Concept> counter)
    {
        Func<Concept, string> key =
            AreApart(counter, concept => concept.Notation) ? concept => concept.Notation
            : AreApart(counter, concept => concept.ToString()) ? concept => concept.ToString()
            : Escaped;
        return counter.ToTally(name, concept => (key(concept), concept.Label));
    }

    private static bool AreApart(TallyCounter<Concept> counter, Func<Concept, string> key) =>
        counter.Sorts.DistinctBy(key, StringComparer.Ordinal).Count() == counter.Sorts.Count;

    // The first slash ends the scheme, so that scheme and notation can be told apart whatever is in them.
    private static string Escaped(Concept concept) =>
        $"{concept.Scheme.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)}/{concept.Notation}";
}
