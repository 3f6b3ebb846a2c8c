using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Two or more entries made into one actor, with where every value came from and the way back.</summary>
/// <remarks>
/// Immutable. Lists are united, of single values one is chosen by the rules, a name that was not chosen becomes an alias, and the
/// alternatives stay named; the sources are kept whole, so that nothing is lost. Personal files are united so that a merge allows no
/// use which one of them does not want: a consent to a use that another file has taken back, and not given again, is revoked in the merged
/// file, even when it is younger, and the file is blocked when one of them was. The person can give it again; the entries that went in
/// keep theirs. Needs and offers stay hidden when one of the entries hid them. A use that was never asked for in a file counts as not asked, not as refused. A merge is a proposal: <c>Registry.Apply</c> takes <see cref="Actor"/> in.
/// </remarks>
public sealed class ActorMerge
{
    // Whoever calls has seen to it that actor and values are what the sources make.
    internal ActorMerge(Actor actor, ImmutableArray<MergeSource> sources, ImmutableArray<MergedValue> values)
    {
        Actor = actor;
        Sources = sources;
        Values = values;
    }

    /// <summary>The one actor, under the id of the first source.</summary>
    public Actor Actor { get; }

    /// <summary>What went in, in the order given.</summary>
    public ImmutableArray<MergeSource> Sources { get; }

    /// <summary>Where the values came from: by field, the chosen ones first, then the alternatives in the order of the sources.</summary>
    public ImmutableArray<MergedValue> Values { get; }

    /// <summary>Merges entries of one actor.</summary>
    /// <param name="sources">Two or more, every id once; the id of the first stays.</param>
    /// <param name="policy">Which values to take; the default rules when null.</param>
    /// <returns>The actor with its provenance.</returns>
    /// <exception cref="ArgumentException">
    /// There are fewer than two, one is null, an id stands twice, or they are not of one kind: a person is never an organisation.
    /// </exception>
    public static ActorMerge Of(IEnumerable<MergeSource> sources, MergePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<MergeSource> all = [.. sources];
        if (all.Length < 2 || all.Any(source => source is null))
        {
            throw new ArgumentException("A merge takes two entries or more, none of them null.", nameof(sources));
        }

        if (all.Select(source => source.Actor.Id).Distinct().Count() < all.Length)
        {
            throw new ArgumentException("An id stands twice.", nameof(sources));
        }

        if (all.Any(source => source.Actor.Kind != all[0].Actor.Kind))
        {
            throw new ArgumentException("Actors of different kinds are not the same.", nameof(sources));
        }

        FieldMerger merger = new(all, policy ?? MergePolicy.Default);
        Actor actor = merger.Merge();
        return new ActorMerge(actor, all, [.. merger.Values]);
    }

    /// <summary>Merges entries of one actor of which no dates are known; where the newest counts, the first does.</summary>
    /// <param name="actors">Two or more, every id once; the id of the first stays.</param>
    /// <returns>The actor with its provenance.</returns>
    /// <exception cref="ArgumentException">As for sources with dates.</exception>
    public static ActorMerge Of(params IEnumerable<Actor> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        return Of(actors.Select(actor => new MergeSource(actor)));
    }

    /// <summary>Takes the merge back.</summary>
    /// <returns>The very entries that went in, in their order.</returns>
    public ImmutableArray<Actor> Undo() => [.. Sources.Select(source => source.Actor)];

    /// <summary>Gives the provenance of one field.</summary>
    /// <param name="field">What is asked about, such as name, place or identifiers.</param>
    /// <returns>Its values, taken ones first; empty when no source has one.</returns>
    public ImmutableArray<MergedValue> ValuesOf(MergeField field) => [.. Values.Where(value => value.Field == field)];

    /// <summary>Says in words what came from where.</summary>
    /// <returns>One line, with a line for each value below it; for the coordinator.</returns>
    public Explanation Explain() => LinkageExplainer.Explain(this);

    /// <summary>Writes the ids.</summary>
    /// <returns>A line for logs and debuggers, without personal data.</returns>
    public override string ToString() => string.Join(" + ", Sources.Select(source => source.Actor.Id));
}
