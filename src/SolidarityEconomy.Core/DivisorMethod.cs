using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>By which row of divisors votes are divided; the seats go to the highest quotients.</summary>
[JsonConverter(typeof(EnumNameConverter<DivisorMethod>))]
public enum DivisorMethod
{
    /// <summary>1, 2, 3, ... (D'Hondt, Jefferson, Hagenbach-Bischoff's procedure); favours the large.</summary>
    DHondt = 0,

    /// <summary>1, 3, 5, ... (Sainte-Laguë, Webster, Schepers); favours neither.</summary>
    SainteLague = 1,

    /// <summary>1.4, 3, 5, ... (modified Sainte-Laguë, as in Norway); makes the first seat dearer.</summary>
    ModifiedSainteLague = 2,

    /// <summary>0, 1, 2, ... (Adams); everybody with votes gets a seat before anybody gets two.</summary>
    Adams = 3,

    /// <summary>
    /// The geometric means of 0 and 1, 1 and 2, 2 and 3, ... (Huntington-Hill), compared exactly by their squares.
    /// </summary>
    HuntingtonHill = 4,

    /// <summary>The harmonic means of 0 and 1, 1 and 2, 2 and 3, ... (Dean).</summary>
    Dean = 5,

    /// <summary>1, 4, 7, ... (Danish); favours the small.</summary>
    Danish = 6,

    /// <summary>2, 3, 4, ... (the divisors of Imperiali, as in Belgian communes); favours the large even more.</summary>
    Imperiali = 7,
}
