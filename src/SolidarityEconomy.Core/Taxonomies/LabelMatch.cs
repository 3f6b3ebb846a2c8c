using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Taxonomies;

/// <summary>How a label was found by words, the best way first.</summary>
[JsonConverter(typeof(EnumNameConverter<LabelMatch>))]
public enum LabelMatch
{
    /// <summary>The words are the label, accents, case and punctuation apart.</summary>
    Label = 0,

    /// <summary>The words are an alternative label, accents, case and punctuation apart.</summary>
    Alternative = 1,

    /// <summary>The label or alternative label begins with the words.</summary>
    Start = 2,

    /// <summary>Each word, articles and the like perhaps apart, stands in the label, or a longer word there begins with it; in any order.</summary>
    Words = 3,

    /// <summary>As <see cref="Words"/>, when letters are changed, added, left out or swapped.</summary>
    Misspelt = 4,

    /// <summary>Only some of the words stand in the label, as no label has all; those with the rarest words first.</summary>
    Partly = 5,
}
