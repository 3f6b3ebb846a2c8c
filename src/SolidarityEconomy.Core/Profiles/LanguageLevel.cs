using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>How well somebody speaks a language, in words that need no test.</summary>
/// <remarks>Basic corresponds to A1 and A2 of the Common European Framework, Conversational to B1 and B2, Fluent to C1 and C2; Native has no counterpart there and lies above.</remarks>
[JsonConverter(typeof(EnumNameConverter<LanguageLevel>))]
public enum LanguageLevel
{
    /// <summary>Greetings and simple things of every day.</summary>
    Basic = 0,

    /// <summary>A talk about work and life, with some pauses.</summary>
    Conversational = 1,

    /// <summary>Any talk, without effort.</summary>
    Fluent = 2,

    /// <summary>From childhood.</summary>
    Native = 3,
}
