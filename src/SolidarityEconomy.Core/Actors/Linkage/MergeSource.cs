using NodaTime;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>An entry that goes into a merge, with what is known of its age and origin.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record MergeSource
{
    /// <summary>Names an entry of which no date is known.</summary>
    /// <param name="actor">The entry as it is.</param>
    public MergeSource(Actor actor) => Actor = actor;

    /// <summary>The entry as it is.</summary>
    public Actor Actor { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The day as of which it was true; null when not known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The register or list it comes from; null when it does not matter.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Writes the id of the entry.</summary>
    /// <returns>A line for logs and debuggers, without personal data.</returns>
    public override string ToString() => $"{Actor.Id}";
}
