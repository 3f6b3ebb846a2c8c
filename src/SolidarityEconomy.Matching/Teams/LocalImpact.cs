using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>How much of the resources of a collaboration reaches local actors. Immutable.</summary>
/// <remarks>
/// The call of a RIPESS working group names real impact at the level of local actors as what collaborations have to show. Where it is
/// not known whether a recipient is local, two shares say what that can make of it.
/// </remarks>
public sealed class LocalImpact
{
    private LocalImpact(decimal local, decimal elsewhere, decimal unknown)
    {
        Local = local;
        Elsewhere = elsewhere;
        Unknown = unknown;
    }

    /// <summary>What reaches actors who are at home in one of the places.</summary>
    public decimal Local { get; }

    /// <summary>What reaches actors who are at home elsewhere.</summary>
    public decimal Elsewhere { get; }

    /// <summary>What reaches actors whose place is not known.</summary>
    public decimal Unknown { get; }

    /// <summary>The share that surely reaches local actors, 0 to 1; null when there are no resources.</summary>
    public Ratio? LeastShare => Share(Local);

    /// <summary>The share that reaches local actors if all unknown ones are local; null when there are no resources.</summary>
    public Ratio? GreatestShare => Share(Local + Unknown);

    /// <summary>Adds up who gets what.</summary>
    /// <param name="resources">The amounts in one unit, from 0 on, by the name of who gets them; a name may stand several times.</param>
    /// <param name="actors">Who is at home where; whoever is not among them, or has no territory, is unknown.</param>
    /// <param name="territories">The places that count as local.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">A name is blank, an actor is null or stands twice, or the amounts are too great to be added up.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is below 0.</exception>
    public static LocalImpact Of(
        IEnumerable<(string To, decimal Amount)> resources, IEnumerable<TeamCandidate> actors, params IEnumerable<string> territories)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(territories);
        HashSet<string> places = new(territories, StringComparer.Ordinal);
        Dictionary<string, TeamCandidate> known = CandidatePair.Sorted(actors, nameof(actors)).ToDictionary(actor => actor.Name, StringComparer.Ordinal);
        (decimal local, decimal elsewhere, decimal unknown) = (0m, 0m, 0m);
        decimal room = decimal.MaxValue;
        foreach ((string to, decimal amount) in resources)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(to, nameof(resources));
            ArgumentOutOfRangeException.ThrowIfNegative(amount, nameof(resources));
            room = amount <= room ? room - amount : throw new ArgumentException("The amounts are too great to be added up.", nameof(resources));
            if (!known.TryGetValue(to, out TeamCandidate? actor) || actor.Territories is not { Count: > 0 } home)
            {
                unknown += amount;
            }
            else if (home.Any(places.Contains))
            {
                local += amount;
            }
            else
            {
                elsewhere += amount;
            }
        }

        return new LocalImpact(local, elsewhere, unknown);
    }

    /// <summary>Says which share reaches local actors, and how much is not known.</summary>
    /// <returns>The explanation; it names nobody, so everybody may read it.</returns>
    public Explanation Explain() => new(
        LeastShare is not { } least
            ? MatchingTexts.Message(PartnershipTexts.NoResources)
            : MatchingTexts.Message(
                PartnershipTexts.LocalShare,
                ("least", Argument.Percent(least)),
                ("most", Argument.Percent(GreatestShare!.Value)),
                ("unknown", Unknown)),
        Audience.Public);

    private Ratio? Share(decimal part)
    {
        decimal all = Local + Elsewhere + Unknown;
        return all == 0 ? null : Ratio.FromDecimal(part) / Ratio.FromDecimal(all);
    }
}
