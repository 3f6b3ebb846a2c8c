using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>What two actors are compared by; the order is the order in evidence.</summary>
[JsonConverter(typeof(EnumNameConverter<LinkageFeature>))]
public enum LinkageFeature
{
    /// <summary>Names in all languages and aliases, without legal forms; a rare word weighs more than a common one.</summary>
    Name = 0,

    /// <summary>The legal form, as a field or as words of the names such as <c>Ltd</c> and <c>S. Coop.</c></summary>
    LegalForm = 1,

    /// <summary>Person, organisation or collective.</summary>
    Kind = 2,

    /// <summary>
    /// Numbers of registers that both have an entry of. Every register counts for itself, and one number that agrees does not undo another that
    /// differs. Schemes <c>domain</c>, <c>url</c>, <c>twitter</c> and <c>facebook</c> help when they agree, and say nothing when they differ.
    /// </summary>
    Identifier = 3,

    /// <summary>The site, not the page: <c>www.unicorn.coop/about</c> and <c>unicorn.coop</c> are one.</summary>
    Website = 4,

    /// <summary>The country of the place.</summary>
    Country = 5,

    /// <summary>Province, state, department or county.</summary>
    Area = 6,

    /// <summary>Town or village.</summary>
    Locality = 7,

    /// <summary>The postcode without blanks.</summary>
    Postcode = 8,

    /// <summary>Street and house, compared only within one locality, or within one postcode while a locality is not known.</summary>
    Address = 9,

    /// <summary>The distance between the two points: within 100 m, 1 km, 10 km, 50 km or farther.</summary>
    Coordinates = 10,

    /// <summary>What both do: weak, since many do the same.</summary>
    Activity = 11,

    /// <summary>
    /// Telephones by their digits, with the code of the country, with zeros or without, and e-mails folded: strong when one agrees, hardly a sign when
    /// none does, and none between a telephone and an e-mail. Between people it stands against one actor as long as no register says so. No text about
    /// it names the number.
    /// </summary>
    Contact = 12,
}
