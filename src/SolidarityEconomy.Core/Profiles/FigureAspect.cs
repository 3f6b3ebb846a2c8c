using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>In what two reported figures on one matter may differ.</summary>
[JsonConverter(typeof(EnumNameConverter<FigureAspect>))]
public enum FigureAspect
{
    /// <summary>The numbers cannot both be right.</summary>
    Value = 0,

    /// <summary>They do not count the same things, or nobody can tell whether they do.</summary>
    Counted = 1,

    /// <summary>One claims to be more exact than the other.</summary>
    Qualifier = 2,

    /// <summary>They were taken on different days.</summary>
    Date = 3,
}
