namespace SolidarityEconomy.Matching.Scoring;

/// <summary>The codes of the criteria that come with the library.</summary>
internal static class CriterionCodes
{
    public const string Topic = "topic";
    public const string Skills = "skills";
    public const string Languages = "languages";
    public const string LanguageLevel = "language-level";
    public const string TerritoryNear = "territory-near";
    public const string TerritoryFar = "territory-far";
    public const string Corridor = "corridor";
    public const string SectorSame = "sector-same";
    public const string SectorOther = "sector-other";
    public const string SupportKind = "support-kind";
    public const string Stage = "stage";
    public const string CommonTime = "common-time";
    public const string Values = "values";
    public const string Themes = "themes";
    public const string Seniority = "seniority";
    public const string EarlierPartner = "earlier-partner";
    public const string NewPartner = "new-partner";
    public const string Urgency = "urgency";
    public const string Waiting = "waiting";
    public const string Terms = "terms";
    public const string MembershipType = "membership-type";
    public const string Structure = "structure";
    public const string TextSimilarity = "text-similarity";
}
