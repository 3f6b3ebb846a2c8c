using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>How the cells of a column are written, where a field knows more than one way.</summary>
[JsonConverter(typeof(EnumNameConverter<ActorCellStyle>))]
public enum ActorCellStyle
{
    /// <summary>The value as it stands; a country as its two letters, an address part on a line of its own.</summary>
    Plain = 0,

    /// <summary>Of an id: what an id cannot hold becomes a hyphen, so that <c>CYL - 26</c> and <c>49/ZA/113</c> are <c>CYL-26</c> and <c>49-ZA-113</c>.</summary>
    Fitted = 1,

    /// <summary>Of a country: written by its name in the language of the layout; read as a plain one is.</summary>
    Named = 2,

    /// <summary>Of an address: the part follows the one before it on the same line, as a house number does.</summary>
    SameLine = 3,

    /// <summary>Of a description: the cell begins with its language and a colon, as in <c>de: Ein Garten</c>.</summary>
    Tagged = 4,
}
