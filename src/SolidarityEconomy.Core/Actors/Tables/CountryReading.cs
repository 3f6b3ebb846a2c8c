using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>A country as a cell was read.</summary>
/// <param name="Country">An entry of <see cref="World.Countries"/>.</param>
/// <param name="Cell">The words of the cell.</param>
/// <param name="Column">The header of its column; null when no cell named it.</param>
/// <param name="Guess">The name of which the cell may be a misspelling; null when it was read for sure.</param>
/// <param name="IsPart">True when the cell names a part of the country, which has nothing overseas.</param>
internal readonly record struct CountryReading(
    Concept Country, string Cell, string? Column, string? Guess = null, bool IsPart = false)
{
    private const int LongestCode = 3;
    private const int ShortestAlone = 7;

    /// <summary>True when a guess is worth something without coordinates: one letter of seven or more is wrong.</summary>
    public bool StandsAlone => Guess is null || Text.Fold(Cell).Length >= ShortestAlone;

    /// <summary>True when the cell is only a code, which says little: the same letters mean other countries in other lists.</summary>
    public bool IsCode => Text.Fold(Cell).Length <= LongestCode;
}
