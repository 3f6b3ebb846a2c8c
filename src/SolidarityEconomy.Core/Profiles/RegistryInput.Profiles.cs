namespace SolidarityEconomy.Profiles;

/// <content>What actors can do, when and by which means.</content>
public sealed partial record RegistryInput
{
    /// <summary>What an actor can do, when, in which languages and by which means; null says that nobody asked. Since 1.1.</summary>
    /// <param name="Of">The id of the actor; each actor has one profile at most.</param>
    /// <param name="Skills">What the actor can do, each skill once.</param>
    /// <param name="Languages">Which languages the actor speaks, each once.</param>
    /// <param name="Availability">How much time there is, and when.</param>
    /// <param name="PreferredChannel">One of <c>phone</c>, <c>sms</c>, <c>whatsApp</c>, <c>email</c>, <c>post</c>, <c>inPerson</c>, <c>online</c>.</param>
    /// <param name="Bandwidth">One of <c>none</c>, <c>voice</c>, <c>text</c>, <c>low</c>, <c>full</c>.</param>
    /// <param name="Values">The values that matter most.</param>
    /// <param name="SafetyLimits">With whom the actor does not want to be matched; private.</param>
    public sealed record ProfilePart(
        string Of,
        IReadOnlyList<SkillPart>? Skills = null,
        IReadOnlyList<LanguagePart>? Languages = null,
        AvailabilityPart? Availability = null,
        string? PreferredChannel = null,
        string? Bandwidth = null,
        IReadOnlyList<ConceptReference>? Values = null,
        IReadOnlyList<LimitPart>? SafetyLimits = null)
    {
        /// <summary>Tells only what it is, since it is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(ProfilePart);
    }

    /// <summary>What somebody says he or she can do.</summary>
    /// <param name="Skill">What it is, from a list of support topics, of ESCO or of one's own.</param>
    /// <param name="Level">One of <c>beginner</c>, <c>intermediate</c>, <c>advanced</c>, <c>expert</c>.</param>
    /// <param name="Years">For how many full years, 0 to 100.</param>
    /// <param name="Evidence">Certificates, works or people who can tell, in words.</param>
    public sealed record SkillPart(
        ConceptReference Skill, string? Level = null, int? Years = null, IReadOnlyList<string>? Evidence = null)
    {
        /// <summary>Tells only what it is, since a claim is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(SkillPart);
    }

    /// <summary>A language that somebody speaks.</summary>
    /// <param name="Language">For example <c>es</c> or <c>es-EC</c>.</param>
    /// <param name="Level">One of <c>basic</c>, <c>conversational</c>, <c>fluent</c>, <c>native</c>.</param>
    /// <param name="Cefr">One of <c>a1</c>, <c>a2</c>, <c>b1</c>, <c>b2</c>, <c>c1</c>, <c>c2</c>.</param>
    public sealed record LanguagePart(string Language, string? Level = null, string? Cefr = null)
    {
        /// <summary>Tells only what it is, since a claim is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(LanguagePart);
    }

    /// <summary>How much time somebody has, and when in a week.</summary>
    /// <param name="HoursAMonth">Hours in a usual month, 0 to 744.</param>
    /// <param name="Windows">When in a week, each window once.</param>
    /// <param name="Zone">The time zone of the windows, for example <c>America/Guayaquil</c>.</param>
    public sealed record AvailabilityPart(
        decimal? HoursAMonth = null, IReadOnlyList<WindowPart>? Windows = null, string? Zone = null)
    {
        /// <summary>Tells only what it is, since it is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(AvailabilityPart);
    }

    /// <summary>A part of a day in which somebody has time every week.</summary>
    /// <param name="Day">One of <c>monday</c> to <c>sunday</c>.</param>
    /// <param name="From">The first minute, for example <c>08:30</c>.</param>
    /// <param name="Until">The minute in which it is over; <c>00:00</c> is the end of the day.</param>
    public sealed record WindowPart(string Day, string From, string Until)
    {
        /// <summary>Tells only what it is, since it is personal.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(WindowPart);
    }

    /// <summary>With whom somebody does not want to be matched: exactly one of the first five is told.</summary>
    /// <param name="Actor">The id of one actor.</param>
    /// <param name="Place">A country code or the M49 digits of a region.</param>
    /// <param name="Sector">One to which the other side counts, such as the public one.</param>
    /// <param name="Kind">One of <c>person</c>, <c>organisation</c>, <c>collective</c>.</param>
    /// <param name="Organisation">The id of an organisation, with whoever holds or held a post in it.</param>
    /// <param name="ExcludesUnknown">Whether somebody of whom the attribute is not known is kept away; true when it is missing.</param>
    public sealed record LimitPart(
        string? Actor = null,
        string? Place = null,
        ConceptReference? Sector = null,
        string? Kind = null,
        string? Organisation = null,
        bool ExcludesUnknown = true)
    {
        /// <summary>Tells only what it is, since it is private.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(LimitPart);
    }
}
