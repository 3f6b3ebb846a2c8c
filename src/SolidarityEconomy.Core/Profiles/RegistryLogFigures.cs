namespace SolidarityEconomy.Profiles;

/// <summary>By how much each kind of event can change the figures of a registry.</summary>
internal static class RegistryLogFigures
{
    /// <summary>True when the change of the figures is one that the kind of event can make.</summary>
    public static bool Fit(RegistryEvent link)
    {
        RegistryCounts change = link.After - link.Before;
        RegistryCounts actors = change with { Needs = 0, Offers = 0 };
        RegistryCounts requests = change - actors;
        return link.Kind switch
        {
            RegistryEventKind.Registered => IsOne(actors) && requests.IsCount(),
            RegistryEventKind.Withdrawn => IsOne(RegistryCounts.Zero - actors) && (RegistryCounts.Zero - requests).IsCount(),
            RegistryEventKind.Updated => change == actors && change.Organisations == 0 && IsMove(change, 0),
            RegistryEventKind.Merged => change == actors && IsJoined(change),
            RegistryEventKind.Unmerged => change == actors && IsJoined(RegistryCounts.Zero - change),
            RegistryEventKind.NeedStated => change == RegistryCounts.Zero with { Needs = change.Needs } && change.Needs is 0 or 1,
            RegistryEventKind.NeedRemoved => change == RegistryCounts.Zero with { Needs = -1 },
            RegistryEventKind.OfferStated => change == RegistryCounts.Zero with { Offers = change.Offers } && change.Offers is 0 or 1,
            RegistryEventKind.OfferRemoved => change == RegistryCounts.Zero with { Offers = -1 },
            _ => change == RegistryCounts.Zero,
        };
    }

    private static bool IsOne(RegistryCounts actors) =>
        (actors.Persons, actors.Organisations, actors.Collectives) is (1, 0, 0) or (0, 1, 0) or (0, 0, 1);

    /// <summary>Two organisations became one, or two of persons and collectives became one person or collective.</summary>
    private static bool IsJoined(RegistryCounts actors) => actors.Organisations == 0
        ? IsMove(actors, -1)
        : (actors.Persons, actors.Organisations, actors.Collectives) is (0, -1, 0);

    /// <summary>At most two were one of the two kinds before and at most one is afterwards, and together they differ by the sum.</summary>
    private static bool IsMove(RegistryCounts actors, int sum) =>
        (long)actors.Persons + actors.Collectives == sum && actors.Persons >= sum - 1 && actors.Persons <= 1;
}
