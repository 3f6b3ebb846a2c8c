using static SolidarityEconomy.Taxonomies.MappingRelation;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Short crosswalks between built-in lists, made when first asked for one of them.</summary>
internal static class Crosswalks
{
    public static Crosswalk MembershipTypes { get; } = new(
        CooperativeTypes.Taxonomy,
        EssGlobal.MembershipTypes,
        [("producer", "BMT20", Close), ("worker", "BMT30", Close), ("consumer-user", "BMT10", Close), ("multi-stakeholder", "BMT40", Close)]);

    public static Crosswalk SectionsToIsic { get; } = new(
        EssGlobal.ActivitySections,
        Isic.Taxonomy,
        EssGlobal.ActivitySections.Concepts.Zip(Isic.Sections, (activity, section) => (activity.Notation, section.Notation, Close)));

    public static Crosswalk ActivitiesToIsic { get; } = new(
        EssGlobal.Activities,
        Isic.Taxonomy,
        [
            ("ICA10", "01", Close), ("ICA20", "10", Broad), ("ICA30", "02", Close), ("ICA40", "01", Related), ("ICA50", "03", Close),
            ("ICA70", "F", Close), ("ICA80", "C", Related), ("ICA90", "C", Close), ("ICA100", "B", Close), ("ICA110", "M", Close),
            ("ICA130", "55", Related), ("ICA130", "79", Related), ("ICA140", "64", Close), ("ICA150", "65", Close), ("ICA160", "P", Close),
            ("ICA170", "86", Close), ("ICA200", "88", Close), ("ICA210", "68", Related), ("ICA220", "H", Close), ("ICA230", "D", Narrow),
            ("ICA230", "E", Narrow), ("ICA240", "47", Close), ("ICA260", "G", Close), ("ICA270", "P", Narrow), ("ICA270", "Q", Narrow),
            ("ICA280", "S", Close),
        ]);

    public static Crosswalk KindsToIati { get; } = new(
        DomainLists.OrganisationKinds,
        Iati.OrganisationTypes,
        [
            ("government-office", "10", Close), ("local-government", "11", Close), ("cooperation-service", "15", Broad),
            ("intergovernmental-organisation", "40", Close), ("company", "70", Close), ("ngo", "22", Close), ("international-ngo", "21", Close),
            ("foundation", "60", Close), ("trade-union", "90", Broad), ("employers-organisation", "90", Broad), ("university", "80", Broad),
            ("school", "80", Broad), ("research-organisation", "80", Broad),
        ]);
}
