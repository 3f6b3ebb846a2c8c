using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>The lists that come with the library, by their scheme; a list is made when it is first asked for.</summary>
internal static class BuiltInLists
{
    private static readonly FrozenDictionary<string, Func<Taxonomy>> ByScheme = new Dictionary<string, Func<Taxonomy>>
    {
        [World.Scheme] = static () => World.Taxonomy,
        [Isic.Scheme] = static () => Isic.Taxonomy,
        [Sdg.Scheme] = static () => Sdg.Taxonomy,
        ["essglobal/activities"] = static () => EssGlobal.ActivitySections,
        ["essglobal/activities-ica"] = static () => EssGlobal.Activities,
        ["essglobal/activities-modified"] = static () => EssGlobal.ModifiedActivities,
        ["essglobal/base-membership-type"] = static () => EssGlobal.MembershipTypes,
        ["essglobal/legal-form"] = static () => EssGlobal.LegalForms,
        ["essglobal/organisational-structure"] = static () => EssGlobal.OrganisationalStructures,
        ["essglobal/products-services"] = static () => EssGlobal.ProductsAndServices,
        ["essglobal/qualifiers"] = static () => EssGlobal.Qualifiers,
        ["essglobal/themes"] = static () => EssGlobal.Themes,
        ["essglobal/type-of-labour"] = static () => EssGlobal.LabourTypes,
        ["iati/organisation-role"] = static () => Iati.OrganisationRoles,
        ["iati/organisation-type"] = static () => Iati.OrganisationTypes,
        ["iati/collaboration-type"] = static () => Iati.CollaborationTypes,
        [CooperativeTypes.Scheme] = static () => CooperativeTypes.Taxonomy,
        [Sectors.Scheme] = static () => Sectors.Taxonomy,
        [SupportKinds.Scheme] = static () => SupportKinds.Taxonomy,
        [MobilitySituations.Scheme] = static () => MobilitySituations.Taxonomy,
        [PopulationGroups.Scheme] = static () => PopulationGroups.Taxonomy,
        [SolidarityValues.Scheme] = static () => SolidarityValues.Taxonomy,
        [SupportTopics.Scheme] = static () => SupportTopics.Taxonomy,
        ["traits"] = static () => DomainLists.Traits,
        ["participation-modes"] = static () => DomainLists.ParticipationModes,
        ["contribution-areas"] = static () => DomainLists.ContributionAreas,
        ["engagement-pillars"] = static () => DomainLists.EngagementPillars,
        ["platform-functions"] = static () => DomainLists.PlatformFunctions,
        ["exchange-kinds"] = static () => DomainLists.ExchangeKinds,
        ["provision-kinds"] = static () => DomainLists.ProvisionKinds,
        ["shared-things"] = static () => DomainLists.SharedThings,
        ["community-kinds"] = static () => DomainLists.CommunityKinds,
        ["community-activities"] = static () => DomainLists.CommunityActivities,
        ["process-principles"] = static () => DomainLists.ProcessPrinciples,
        ["organisation-kinds"] = static () => DomainLists.OrganisationKinds,
        ["sse-entity-kinds"] = static () => DomainLists.EntityKinds,
        ["enterprise-stages"] = static () => DomainLists.EnterpriseStages,
        ["scopes"] = static () => DomainLists.Scopes,
        ["impact-areas"] = static () => DomainLists.ImpactAreas,
        ["integration-barriers"] = static () => DomainLists.IntegrationBarriers,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The schemes in ordinal order.</summary>
    public static IEnumerable<string> Schemes => ByScheme.Keys.Order(StringComparer.Ordinal);

    /// <summary>Finds a list by its scheme; making it costs a millisecond once.</summary>
    public static bool TryFind(string scheme, [NotNullWhen(true)] out Taxonomy? taxonomy)
    {
        taxonomy = ByScheme.TryGetValue(scheme, out Func<Taxonomy>? list) ? list() : null;
        return taxonomy is not null;
    }

    /// <summary>A row with the other words that people use, each with the tag of its language or country.</summary>
    public static TaxonomyRow Row(string notation, Text label, params (string Language, string Words)[] others) => new(notation, label)
    {
        AlternativeLabels = [.. others.Select(other => Text.Of(LanguageTag.Parse(other.Language), other.Words))],
    };

    /// <summary>Makes a list without hierarchy and addresses.</summary>
    public static Taxonomy Flat(string scheme, Text name, params (string Notation, Text Label)[] rows) =>
        new(scheme, name, rows.Select(row => new TaxonomyRow(row.Notation, row.Label)));

    /// <summary>A label in the three languages of the library and in French.</summary>
    public static Text WithFrench(string en, string es, string pt, string fr) => Text.Of(
        [(LanguageTag.English, en), (LanguageTag.Spanish, es), (LanguageTag.Portuguese, pt), (French, fr)]);

    /// <summary>The tag of the French labels.</summary>
    public static LanguageTag French { get; } = LanguageTag.Parse("fr");
}
