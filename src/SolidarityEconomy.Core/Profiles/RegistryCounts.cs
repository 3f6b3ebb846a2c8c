using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>How many actors by kind, needs and offers there are, or by how many they changed.</summary>
/// <remarks>Immutable. A count is 0 or more; a change may be negative.</remarks>
/// <param name="Persons">Human beings.</param>
/// <param name="Organisations">Bodies with statutes or an office of their own.</param>
/// <param name="Collectives">Groups that are no body.</param>
/// <param name="Needs">What is asked for, whatever its status.</param>
/// <param name="Offers">What is given, whatever its status.</param>
public sealed record RegistryCounts(int Persons, int Organisations, int Collectives, int Needs, int Offers)
{
    /// <summary>No change, or an empty registry.</summary>
    public static RegistryCounts Zero { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Actors of all three kinds together.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Actors => Persons + Organisations + Collectives;

    /// <summary>Adds figure by figure.</summary>
    /// <param name="left">Counts or a change.</param>
    /// <param name="right">A change.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="OverflowException">A sum leaves 32 bits.</exception>
    public static RegistryCounts operator +(RegistryCounts left, RegistryCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new RegistryCounts(
            left.Persons + right.Persons,
            left.Organisations + right.Organisations,
            left.Collectives + right.Collectives,
            left.Needs + right.Needs,
            left.Offers + right.Offers);
    }

    /// <summary>Subtracts figure by figure.</summary>
    /// <param name="left">Counts afterwards.</param>
    /// <param name="right">Counts before.</param>
    /// <returns>The change.</returns>
    /// <exception cref="OverflowException">A difference leaves 32 bits.</exception>
    public static RegistryCounts operator -(RegistryCounts left, RegistryCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new RegistryCounts(
            left.Persons - right.Persons,
            left.Organisations - right.Organisations,
            left.Collectives - right.Collectives,
            left.Needs - right.Needs,
            left.Offers - right.Offers);
    }

    internal static RegistryCounts Of(Registry registry) => new(
        registry.Actors.Count(actor => actor.Kind == ActorKind.Person),
        registry.Actors.Count(actor => actor.Kind == ActorKind.Organisation),
        registry.Actors.Count(actor => actor.Kind == ActorKind.Collective),
        registry.Needs.Length,
        registry.Offers.Length);

    internal static RegistryCounts Of(ActorKind kind) => kind switch
    {
        ActorKind.Person => Zero with { Persons = 1 },
        ActorKind.Organisation => Zero with { Organisations = 1 },
        _ => Zero with { Collectives = 1 },
    };

    internal bool IsCount() => (Persons | Organisations | Collectives | Needs | Offers) >= 0;
}
