using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>How exact a reported figure claims to be.</summary>
[JsonConverter(typeof(EnumNameConverter<FigureQualifier>))]
public enum FigureQualifier
{
    /// <summary>The figure was counted.</summary>
    Exact = 0,

    /// <summary>Around so many.</summary>
    Approximate = 1,

    /// <summary>So many or more.</summary>
    AtLeast = 2,
}
