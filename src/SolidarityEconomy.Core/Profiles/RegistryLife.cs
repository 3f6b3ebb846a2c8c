using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>What a registry with a log keeps beside the records: where the log stands, who is who in it, and what was merged.</summary>
/// <param name="head">The last event.</param>
/// <param name="subjects">The random name and salt of each actor that has one.</param>
/// <param name="mergers">The records that were merged into others, the oldest merger first.</param>
/// <param name="retired">The ids of organisations that withdrew and are still named by others, in ordinal order.</param>
internal sealed class RegistryLife(
    RegistryHead head,
    IReadOnlyDictionary<Id<Actor>, Subject> subjects,
    ImmutableArray<Merger> mergers,
    ImmutableArray<Id<Actor>> retired)
{
    private Dictionary<Id<Actor>, Id<Actor>>? _into;

    public RegistryHead Head => head;

    public IReadOnlyDictionary<Id<Actor>, Subject> Subjects => subjects;

    public ImmutableArray<Merger> Mergers => mergers;

    public ImmutableArray<Id<Actor>> Retired => retired;

    /// <summary>Into which record another one went; the index is made at the first call, and never changes.</summary>
    public bool TryFindInto(Id<Actor> other, out Id<Actor> kept)
    {
        _into ??= mergers.ToDictionary(merger => merger.Other.Id, merger => merger.Kept.Id);
        return _into.TryGetValue(other, out kept);
    }
}
