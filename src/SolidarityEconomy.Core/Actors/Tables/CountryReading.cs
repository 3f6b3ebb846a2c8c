using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>A country as a cell was read.</summary>
/// <param name="Country">An entry of <see cref="World.Countries"/>.</param>
/// <param name="Cell">The words of the cell.</param>
/// <param name="Column">The header of its column; null when no cell named it.</param>
internal readonly record struct CountryReading(Concept Country, string Cell, string? Column)
{
    private const int LongestCode = 3;

    /// <summary>True when the cell is only a code, which says little: the same letters mean other countries in other lists.</summary>
    public bool IsCode => Text.Fold(Cell).Length <= LongestCode;
}
