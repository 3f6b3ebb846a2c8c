using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>What the cells of a column tell about an actor.</summary>
/// <remarks>
/// Where several columns feed a field of one value, the first in the layout that can be read gives it; fields of several values
/// collect them in the order of the layout, each once.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<ActorField>))]
public enum ActorField
{
    /// <summary>Known, but the model has no place for it: the report says once that the column is not taken in.</summary>
    NotTaken = 0,

    /// <summary>The id; the column is needed, and a row without a readable one is left out.</summary>
    Id = 1,

    /// <summary>The name, by language; the first such column of a layout is needed.</summary>
    Name = 2,

    /// <summary>What a register calls it; the column names the register as its scheme.</summary>
    Identifier = 3,

    /// <summary>A country: a code, an address that ends in one, or a name.</summary>
    Country = 4,

    /// <summary>Province, state, department or county.</summary>
    Area = 5,

    /// <summary>Town or village.</summary>
    Locality = 6,

    /// <summary>The code of the post.</summary>
    Postcode = 7,

    /// <summary>Street and house; several columns are joined in the order of the layout.</summary>
    Address = 8,

    /// <summary>Degrees north with a decimal point; the first such column belongs to the first of longitudes, and so on.</summary>
    Latitude = 9,

    /// <summary>Degrees east with a decimal point.</summary>
    Longitude = 10,

    /// <summary>A web address; one without <c>http://</c> is completed, with a warning.</summary>
    Website = 11,

    /// <summary>A few words about itself, by language; several columns in one language are joined by a line feed.</summary>
    Description = 12,

    /// <summary>The legal form in the words of the source.</summary>
    LegalForm = 13,

    /// <summary>Who the members are: of <see cref="Taxonomies.EssGlobal.MembershipTypes"/> unless the column names another list.</summary>
    MembershipType = 14,

    /// <summary>
    /// How it is organised: of <see cref="Taxonomies.EssGlobal.OrganisationalStructures"/> unless the column names another list.
    /// </summary>
    OrganisationalStructure = 15,

    /// <summary>
    /// The type of co-operative in free words: one of the four types of the ILO, or unknown. It becomes a qualifier and, where
    /// no column tells the membership type, the membership type of ESSGlobal that belongs to it.
    /// </summary>
    CooperativeType = 16,

    /// <summary>What it does: of <see cref="Taxonomies.EssGlobal.Activities"/> unless the column names another list.</summary>
    Activities = 17,

    /// <summary>What it stands for: of <see cref="Taxonomies.EssGlobal.Qualifiers"/> unless the column names another list.</summary>
    Qualifiers = 18,

    /// <summary>The tags of the languages it works in, such as <c>es</c> or <c>pt-BR</c>.</summary>
    Languages = 19,

    /// <summary>Another name or an acronym, by language.</summary>
    Alias = 20,

    /// <summary>To which sectors it counts: of <see cref="Taxonomies.Sectors"/> unless the column names another list.</summary>
    Sectors = 21,

    /// <summary>
    /// How it can be reached; the column names the channel. What is read is visible to coordinators only; what is written is what
    /// the audience of the export may see.
    /// </summary>
    Contact = 22,
}
