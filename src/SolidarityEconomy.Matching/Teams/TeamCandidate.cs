namespace SolidarityEconomy.Matching.Teams;

/// <summary>Somebody who could join a team, with what rules and total look at; a <see cref="TeamProblem"/> checks names and figures.</summary>
/// <param name="Name">The name or id by which rules and results call the candidate; not blank.</param>
/// <param name="Score">What it costs or gains to have the candidate in the team; may be negative.</param>
/// <param name="Capabilities">What the candidate can do, each once.</param>
/// <param name="Kind">A person, an organisation, the level of a government; null when unknown.</param>
/// <param name="Sectors">The sectors to which it counts; without any it counts to none.</param>
/// <param name="Territories">Where it is at home, with what lies around.</param>
/// <param name="Languages">The languages it speaks.</param>
/// <param name="Groups">The population groups that the person declared, as far as consent for inclusion goes.</param>
public sealed record TeamCandidate(
    string Name,
    decimal Score = 0,
    IReadOnlyList<Capability>? Capabilities = null,
    string? Kind = null,
    IReadOnlyList<string>? Sectors = null,
    IReadOnlyList<string>? Territories = null,
    IReadOnlyList<string>? Languages = null,
    IReadOnlyList<string>? Groups = null)
{
    /// <summary>Writes the name alone, since the rest may be personal.</summary>
    /// <returns>The name or id.</returns>
    public override string ToString() => Name;

    internal IReadOnlyList<string> Values(TeamTrait trait) => trait switch
    {
        TeamTrait.Kind => Kind is null ? [] : [Kind],
        TeamTrait.Sector => Sectors ?? [],
        TeamTrait.Territory => Territories ?? [],
        TeamTrait.Language => Languages ?? [],
        _ => Groups ?? [],
    };

    internal bool Has(TeamTrait trait, string value) => trait == TeamTrait.Kind
        ? string.Equals(Kind, value, StringComparison.Ordinal)
        : TeamRule.Contains(Values(trait), value);

    internal bool Can(string capability, int level)
    {
        for (int k = 0; k < (Capabilities?.Count ?? 0); k++)
        {
            if (Capabilities![k].Level >= level && string.Equals(Capabilities[k].Name, capability, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
