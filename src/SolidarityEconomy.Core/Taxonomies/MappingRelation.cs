using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Taxonomies;

/// <summary>How an entry of one list answers to an entry of another, after SKOS (W3C, SKOS Reference, 2009, section 10).</summary>
[JsonConverter(typeof(EnumNameConverter<MappingRelation>))]
public enum MappingRelation
{
    /// <summary>Both mean the same and may stand for each other everywhere: <c>skos:exactMatch</c>.</summary>
    Exact = 0,

    /// <summary>Both mean so nearly the same that they may stand for each other in some uses: <c>skos:closeMatch</c>.</summary>
    Close = 1,

    /// <summary>The target means more than the source: <c>skos:broadMatch</c>.</summary>
    Broad = 2,

    /// <summary>The target means less than the source: <c>skos:narrowMatch</c>.</summary>
    Narrow = 3,

    /// <summary>Both have to do with each other, and neither contains the other: <c>skos:relatedMatch</c>.</summary>
    Related = 4,
}
