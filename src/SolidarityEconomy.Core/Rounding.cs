using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>How a number that lies between two allowed values goes to one of them.</summary>
/// <remarks>
/// The three that start with <c>Half</c> go to the nearer value and differ only at the exact middle. Every operation that may
/// lose digits takes one of these; nothing in the library rounds without being told how.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<Rounding>))]
public enum Rounding
{
    /// <summary>
    /// To the nearer value; at the middle to the one whose last digit is even. 0.125 becomes 0.12, 0.135 becomes 0.14.
    /// </summary>
    HalfEven = 0,

    /// <summary>
    /// To the nearer value; at the middle away from zero, as taught in schools. 0.125 becomes 0.13, -0.125 becomes -0.13.
    /// </summary>
    HalfUp = 1,

    /// <summary>To the nearer value; at the middle toward zero. 0.125 becomes 0.12, -0.125 becomes -0.12.</summary>
    HalfDown = 2,

    /// <summary>Down, toward minus infinity. 0.129 becomes 0.12, -0.121 becomes -0.13.</summary>
    Floor = 3,

    /// <summary>Up, toward plus infinity. 0.121 becomes 0.13, -0.129 becomes -0.12.</summary>
    Ceiling = 4,

    /// <summary>Toward zero: surplus digits are cut off. 0.129 becomes 0.12, -0.129 becomes -0.12.</summary>
    TowardZero = 5,

    /// <summary>Away from zero. 0.121 becomes 0.13, -0.121 becomes -0.13.</summary>
    AwayFromZero = 6,
}
