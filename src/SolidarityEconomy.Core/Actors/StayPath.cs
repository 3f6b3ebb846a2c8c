using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>What follows from a list of stays.</summary>
internal static class StayPath
{
    /// <summary>Orders stays by their first known day; one without dates keeps its place behind the one before it.</summary>
    public static ImmutableArray<Stay> Order(ImmutableArray<Stay> told)
    {
        LocalDate day = LocalDate.MinIsoValue;
        List<(LocalDate Day, Stay Stay)> dated = new(told.Length);
        foreach (Stay stay in told)
        {
            day = stay.Period.From ?? stay.Period.Until ?? day;
            dated.Add((day, stay));
        }

        return [.. dated.OrderBy(pair => pair.Day).Select(pair => pair.Stay)];
    }

    public static ImmutableArray<Concept> ResidenceOn(ImmutableArray<Stay> path, LocalDate on)
    {
        ImmutableArray<Concept> dated =
            [.. path.Where(stay => stay.IsDated && stay.Period.Contains(on)).Select(stay => stay.Country).Distinct()];
        return dated.IsEmpty && path.LastOrDefault(stay => !(stay.Period.From > on)) is { IsDated: false } last
            ? [last.Country]
            : dated;
    }

    public static ImmutableArray<Concept> TransitOn(ImmutableArray<Stay> path, LocalDate on)
    {
        ImmutableArray<Concept> residence = ResidenceOn(path, on);
        if (residence.IsEmpty)
        {
            return [];
        }

        int last = LastIndex(path, stay => residence.Contains(stay.Country) && stay.Period.Contains(on));
        return [.. path
            .Where((stay, index) => stay.Period.Until < on || (!stay.IsDated && index < last))
            .Select(stay => stay.Country)
            .Where(country => !country.Equals(path[0].Country) && !residence.Contains(country))
            .Distinct()];
    }

    private static int LastIndex(ImmutableArray<Stay> path, Func<Stay, bool> holds)
    {
        int index = path.Length - 1;
        while (index >= 0 && !holds(path[index]))
        {
            index--;
        }

        return index;
    }
}
