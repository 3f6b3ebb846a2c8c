using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>The parts of an actor that a merge brings together; the order is the order of provenance.</summary>
[JsonConverter(typeof(EnumNameConverter<MergeField>))]
public enum MergeField
{
    /// <summary>What it is called; names that are not chosen become aliases.</summary>
    Name = 0,

    /// <summary>Other names and acronyms; all are kept.</summary>
    Aliases = 1,

    /// <summary>Numbers of registers; all are kept, also two of one register.</summary>
    Identifiers = 2,

    /// <summary>Where it is; one source's place as a whole, never a mixture of two.</summary>
    Place = 3,

    /// <summary>The legal form in the words of a source.</summary>
    LegalForm = 4,

    /// <summary>Who the members are.</summary>
    MembershipType = 5,

    /// <summary>How it is organised.</summary>
    OrganisationalStructure = 6,

    /// <summary>What it does; all are kept, and the first of the first source stays the primary one.</summary>
    Activities = 7,

    /// <summary>What it stands for; all are kept.</summary>
    Qualifiers = 8,

    /// <summary>To which sectors it counts; all are kept.</summary>
    Sectors = 9,

    /// <summary>The web address.</summary>
    Website = 10,

    /// <summary>The languages it works in; all are kept.</summary>
    Languages = 11,

    /// <summary>A few words about itself.</summary>
    Description = 12,

    /// <summary>The posts that it holds or held; all are kept.</summary>
    Positions = 13,

    /// <summary>How it can be reached; all are kept, each visible to whom it was.</summary>
    Contacts = 14,

    /// <summary>From its foundation until its dissolution, or the years of a life.</summary>
    Existence = 15,

    /// <summary>What a person or collective says about a life: everything is kept, and each consent stays what it is.</summary>
    Personal = 16,
}
