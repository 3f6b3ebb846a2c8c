using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>The six levels of the Common European Framework of Reference for Languages.</summary>
/// <remarks>Source: Council of Europe, Common European Framework of Reference for Languages, 2001, section 3.3.</remarks>
[JsonConverter(typeof(EnumNameConverter<CefrLevel>))]
public enum CefrLevel
{
    /// <summary>Basic user: first words and phrases.</summary>
    A1 = 0,

    /// <summary>Basic user: routine matters.</summary>
    A2 = 1,

    /// <summary>Independent user: familiar matters.</summary>
    B1 = 2,

    /// <summary>Independent user: complex matters, fluent talk.</summary>
    B2 = 3,

    /// <summary>Proficient user: demanding matters.</summary>
    C1 = 4,

    /// <summary>Proficient user: practically everything.</summary>
    C2 = 5,
}
