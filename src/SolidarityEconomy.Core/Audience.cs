using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>Who reads an explanation; each sees what the ones after it in this list see, and more.</summary>
[JsonConverter(typeof(EnumNameConverter<Audience>))]
public enum Audience
{
    /// <summary>The coordinator who answers for the data and may see every reason.</summary>
    Coordinator = 0,

    /// <summary>A person or organisation that the result concerns.</summary>
    Participant = 1,

    /// <summary>Anybody.</summary>
    Public = 2,
}
