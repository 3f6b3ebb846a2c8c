using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Finds who is the same actor in two registers, or twice in one.</summary>
/// <remarks>
/// Every pair that shares an identifier, a site, a postcode, an address, a square kilometre, a rare word of a name or a common word with a
/// place is weighed by all features together (I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, JASA 64, 1969), with
/// the frequencies of the values in the data: a registered office that a hundred share says little. Names alone never decide, in
/// neither direction. The result does not depend on the order of the input, and is equal on every machine: weights are whole numbers.
/// Time grows with the number of pairs that share something: a few seconds for a hundred thousand actors, one or two minutes for a million. Nothing is
/// stored and nobody is merged; <see cref="ActorMerge"/> does that when somebody decided so.
/// </remarks>
public static class Linker
{
    private const int BetweenLooks = 1024;

    /// <summary>Finds actors that stand in one list more than once.</summary>
    /// <param name="actors">The list; every id once.</param>
    /// <param name="policy">The rules; the default ones when null. One-to-one has no meaning within one list.</param>
    /// <param name="progress">Told every 1,024 actors, stages <c>linkage.read</c>, <c>linkage.group</c> and <c>linkage.compare</c>.</param>
    /// <param name="cancellationToken">Looked at every 1,024 actors, and while it compares every 16,384 pairs.</param>
    /// <returns>Pairs, groups and counts.</returns>
    /// <exception cref="ArgumentException">An actor is null or an id stands twice.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static LinkageResult Find(
        IEnumerable<Actor> actors,
        LinkagePolicy? policy = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ImmutableArray<Actor> all = Checked(actors, nameof(actors), cancellationToken);
        return new LinkageRun(policy ?? LinkagePolicy.Default, all, 0, progress, cancellationToken).Result();
    }

    /// <summary>Finds actors of one list in another; pairs within a list are not looked at.</summary>
    /// <param name="one">The first list; every id once.</param>
    /// <param name="other">The second list; every id once. It may have ids of the first, which mean nothing here.</param>
    /// <param name="policy">The rules; the default ones when null.</param>
    /// <param name="progress">Told every 1,024 actors, stages <c>linkage.read</c>, <c>linkage.group</c> and <c>linkage.compare</c>.</param>
    /// <param name="cancellationToken">Looked at every 1,024 actors, and while it compares every 16,384 pairs.</param>
    /// <returns>Pairs, groups and counts; the first of each pair is of the first list.</returns>
    /// <exception cref="ArgumentException">An actor is null, or an id stands twice in a list.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static LinkageResult Link(
        IEnumerable<Actor> one,
        IEnumerable<Actor> other,
        LinkagePolicy? policy = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ImmutableArray<Actor> left = Checked(one, nameof(one), cancellationToken);
        ImmutableArray<Actor> right = Checked(other, nameof(other), cancellationToken);
        return left.IsEmpty || right.IsEmpty
            ? new LinkageResult([], [], default)
            : new LinkageRun(policy ?? LinkagePolicy.Default, [.. left, .. right], left.Length, progress, cancellationToken).Result();
    }

    /// <summary>Weighs two actors of which nothing else is known; no value is rare or common then.</summary>
    /// <param name="one">An actor.</param>
    /// <param name="other">Another entry, perhaps of the same actor.</param>
    /// <param name="policy">The rules; the default ones when null.</param>
    /// <returns>The pair with verdict and evidence; better is a <see cref="LinkageIndex"/>, which knows how common values are.</returns>
    public static LinkedPair Compare(Actor one, Actor other, LinkagePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new LinkageRun(policy ?? LinkagePolicy.Default, [one, other], 1, null, CancellationToken.None).Pair(0, 1);
    }

    internal static ImmutableArray<Actor> Checked(IEnumerable<Actor> actors, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actors, name);
        int count = actors.TryGetNonEnumeratedCount(out int known) ? known : 0;
        ImmutableArray<Actor>.Builder all = ImmutableArray.CreateBuilder<Actor>(count);
        HashSet<Id<Actor>> ids = new(count);
        foreach (Actor actor in actors)
        {
            if (all.Count % BetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (actor is null)
            {
                throw new ArgumentException("An actor is null.", name);
            }

            if (!ids.Add(actor.Id))
            {
                throw new ArgumentException($"The id '{actor.Id}' stands twice.", name);
            }

            all.Add(actor);
        }

        return all.DrainToImmutable();
    }
}
