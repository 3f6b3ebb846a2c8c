using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>What a registry with a log keeps beside the records: where the log stands, who is who in it, and what was merged.</summary>
/// <param name="Head">The last event.</param>
/// <param name="Subjects">The random name and salt of each actor that has one.</param>
/// <param name="Mergers">The records that were merged into others, the oldest merger first.</param>
internal sealed record RegistryLife(
    RegistryHead Head, IReadOnlyDictionary<Id<Actor>, Subject> Subjects, ImmutableArray<Merger> Mergers);
