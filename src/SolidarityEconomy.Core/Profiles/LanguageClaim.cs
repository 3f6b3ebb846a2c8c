using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>A language that somebody says he or she speaks, by a plain level or one of the Common European Framework.</summary>
/// <remarks>
/// Immutable; equal by value. Both levels may stand side by side; what people say in plain words then goes before the tested level,
/// because somebody who grew up with a language may hold a certificate of long ago.
/// </remarks>
public sealed record LanguageClaim
{
    /// <summary>Makes a claim.</summary>
    /// <param name="language">Which language, where it matters with its country.</param>
    /// <param name="level">How well in plain words; null when not asked.</param>
    /// <param name="cefr">How well by the Common European Framework; null when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public LanguageClaim(LanguageTag language, LanguageLevel? level = null, CefrLevel? cefr = null)
    {
        Language = language;
        Level = level;
        Cefr = cefr;
    }

    /// <summary>Which language, where it matters with its country.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>How well in plain words; null when not asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public LanguageLevel? Level { get; init => field = Contents.KnownOrNull(value); }

    /// <summary>How well by the Common European Framework; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public CefrLevel? Cefr { get; init => field = Contents.KnownOrNull(value); }

    /// <summary>The plain level as told, else the one that corresponds to the tested level; null when neither is known.</summary>
    public LanguageLevel? PlainLevel => Level ?? (Cefr is { } tested ? Plain(tested) : null);

    /// <summary>Gives the plain level that corresponds to a tested one.</summary>
    /// <param name="cefr">A level of the Common European Framework.</param>
    /// <returns>Basic for A1 and A2, conversational for B1 and B2, fluent for C1 and C2.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static LanguageLevel Plain(CefrLevel cefr) => Contents.Known(cefr) switch
    {
        CefrLevel.A1 or CefrLevel.A2 => LanguageLevel.Basic,
        CefrLevel.B1 or CefrLevel.B2 => LanguageLevel.Conversational,
        _ => LanguageLevel.Fluent,
    };

    /// <summary>Tells whether the language is spoken at least so well.</summary>
    /// <param name="level">The plain level that is needed.</param>
    /// <returns>Null when no level is known.</returns>
    public bool? IsAtLeast(LanguageLevel level) => PlainLevel is { } own ? own >= level : null;

    /// <summary>Tells only what it is, since a claim is personal.</summary>
    /// <returns>The same words for every claim.</returns>
    public override string ToString() => "Language claim";
}
