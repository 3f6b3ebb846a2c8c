using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SolidarityEconomy.Actors;

/// <summary>Bodies that texts on the solidarity economy and on migration name again and again, under many acronyms.</summary>
/// <remarks>
/// For recognising a name, not for judging anybody. Names, acronyms and addresses are those that the bodies use of themselves, as of
/// 2024, and were not compared with their pages; names in Portuguese and French are partly our translations. Acronyms that differ by
/// language stand side by side, and so do misspellings that circulate (<c>UNTFSE</c>, <c>UNTFSSSE</c>). Identifiers below
/// <c>XM-DAC</c> are channel codes of the OECD Development Assistance Committee, compared with the code list of IATI.
/// </remarks>
public static class ReferenceActors
{
    private static readonly FrozenDictionary<string, ImmutableArray<Actor>> ByName;

#pragma warning disable CA1810 // the index is made from the list
    static ReferenceActors()
#pragma warning restore CA1810
    {
        All = [.. ReferenceActorTable.Rows.Select(row => row.ToActor())];
        ByName = All
            .SelectMany(actor => actor.NamesAndAliases.Select(Text.Fold).Distinct().Select(name => (name, actor)))
            .GroupBy(pair => pair.name, pair => pair.actor, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<Actor> All { get; }

    /// <summary>Finds bodies by a name or acronym in any of its languages.</summary>
    /// <param name="name">The words; case, accents and punctuation do not matter, but every word does.</param>
    /// <returns>All that are called so, by id; empty when none is.</returns>
    public static ImmutableArray<Actor> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(Text.Fold(name), []);
    }
}
