using System.Collections.Immutable;
using NodaTime;

namespace SolidarityEconomy.Taxonomies;

/// <content>What lies above, below and near.</content>
public sealed partial class Taxonomy
{
    /// <summary>The entries with nothing above them, in the order of the list.</summary>
    public ImmutableArray<Concept> Tops { get; }

    /// <summary>Tells what lies directly above an entry.</summary>
    /// <param name="concept">An entry of this list.</param>
    /// <returns>The entries above, in the order of its row; none at the top.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public ImmutableArray<Concept> Broader(Concept concept) => Take(_graph.Broader(IndexOf(concept)));

    /// <summary>Tells what lies directly below an entry.</summary>
    /// <param name="concept">An entry of this list.</param>
    /// <returns>The entries below, in the order of the list; none when nothing is narrower.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public ImmutableArray<Concept> Narrower(Concept concept) => Take(_graph.Narrower(IndexOf(concept)));

    /// <summary>Tells what lies anywhere above an entry: region, continent and world of a country.</summary>
    /// <param name="concept">An entry of this list.</param>
    /// <returns>Each once, the nearest first and equally near ones in the order of the list; without the entry itself.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public ImmutableArray<Concept> Ancestors(Concept concept)
    {
        int entry = IndexOf(concept);
        int[] above = _graph.SelfAndAncestors(entry).ToArray();
        int[] steps = _graph.Steps(entry).ToArray();
        return [.. above.Zip(steps)
            .Where(pair => pair.Second > 0)
            .OrderBy(pair => pair.Second)
            .Select(pair => Concepts[pair.First])];
    }

    /// <summary>Tells what lies anywhere below an entry: all countries and regions of a continent.</summary>
    /// <param name="concept">An entry of this list.</param>
    /// <returns>Each once, in the order of the list; without the entry itself.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public ImmutableArray<Concept> Descendants(Concept concept)
    {
        int entry = IndexOf(concept);
        return [.. _graph.SelfAndDescendants(entry).ToArray().Where(below => below != entry).Select(below => Concepts[below])];
    }

    /// <summary>Tells whether an entry is another one or lies anywhere below it: Quito in Ecuador, Ecuador in South America.</summary>
    /// <param name="concept">The entry that may be the narrower one.</param>
    /// <param name="ancestor">The entry that may be the broader one.</param>
    /// <returns>True when it is, or when a chain of broader entries leads there.</returns>
    /// <exception cref="ArgumentException">One of them is not of this list.</exception>
    public bool IsWithin(Concept concept, Concept ancestor) => _graph.IsWithin(IndexOf(concept), IndexOf(ancestor));

    /// <summary>Finds where two entries meet: the nearest entries within which both lie.</summary>
    /// <param name="one">An entry of this list.</param>
    /// <param name="other">An entry of this list; may be the same.</param>
    /// <returns>
    /// The entries within which both lie and below which no other such entry lies, in the order of the list: in a tree at most
    /// one, in a list with several broader entries perhaps more, none when nothing lies above both. An entry lies within itself.
    /// </returns>
    /// <exception cref="ArgumentException">One of them is not of this list.</exception>
    public ImmutableArray<Concept> LowestCommonAncestors(Concept one, Concept other) =>
        [.. _graph.LowestCommonAncestors(IndexOf(one), IndexOf(other)).Select(entry => Concepts[entry])];

    /// <summary>Tells how near two entries lie to each other in the hierarchy, from 0 to 1.</summary>
    /// <remarks>
    /// Wu and Palmer, Verbs semantics and lexical selection (ACL 1994), for several broader entries: the greatest value of
    /// 2 d / (2 d + s) over all entries c within which both lie, where d is the depth of c (see <see cref="DepthOf"/>) and s the
    /// number of steps from the one up to c and from the other up to c, each on its shortest way. Whole numbers are compared, and
    /// one division to 28 digits is made at the end. It is the same in both directions, 1 exactly for equal entries, and 0 exactly
    /// when nothing lies above both; in a tree a lower meeting point at the same number of steps never gives less.
    /// </remarks>
    /// <param name="one">An entry of this list.</param>
    /// <param name="other">An entry of this list; may be the same.</param>
    /// <returns>The nearness; 2/3 for two entries directly below a second level.</returns>
    /// <exception cref="ArgumentException">One of them is not of this list.</exception>
    public decimal Similarity(Concept one, Concept other) => _graph.Similarity(IndexOf(one), IndexOf(other));

    /// <summary>Gives the entries directly above the one at a place, for engines.</summary>
    /// <param name="index">A place in <see cref="Concepts"/>.</param>
    /// <returns>Their places, in the order of its row.</returns>
    public ReadOnlySpan<int> BroaderOf(int index) => _graph.Broader(index);

    /// <summary>Gives the entries directly below the one at a place, for engines.</summary>
    /// <param name="index">A place in <see cref="Concepts"/>.</param>
    /// <returns>Their places, ascending.</returns>
    public ReadOnlySpan<int> NarrowerOf(int index) => _graph.Narrower(index);

    /// <summary>Gives the entry at a place and all anywhere above it, for engines.</summary>
    /// <param name="index">A place in <see cref="Concepts"/>.</param>
    /// <returns>Their places, ascending, the own one among them.</returns>
    public ReadOnlySpan<int> SelfAndAncestorsOf(int index) => _graph.SelfAndAncestors(index);

    /// <summary>Gives the least number of steps up to each of <see cref="SelfAndAncestorsOf"/>, for engines.</summary>
    /// <param name="index">A place in <see cref="Concepts"/>.</param>
    /// <returns>As many numbers in the same order; 0 for the entry itself.</returns>
    public ReadOnlySpan<int> StepsUpOf(int index) => _graph.Steps(index);

    /// <summary>Gives the entry at a place and all anywhere below it, for engines.</summary>
    /// <param name="index">A place in <see cref="Concepts"/>.</param>
    /// <returns>Their places, ascending, the own one among them.</returns>
    public ReadOnlySpan<int> SelfAndDescendantsOf(int index) => _graph.SelfAndDescendants(index);

    /// <summary>Tells on which level from above an entry stands, by the shortest way.</summary>
    /// <param name="index">A place in <see cref="Concepts"/>.</param>
    /// <returns>1 for an entry with nothing above it, 2 directly below such a one, and so on.</returns>
    public int DepthOf(int index) => _graph.Depth(index);

    /// <summary>Tells whether the entry at a place is another one or lies anywhere below it, for engines.</summary>
    /// <param name="index">The place of the entry that may be the narrower one.</param>
    /// <param name="ancestor">The place of the entry that may be the broader one.</param>
    /// <returns>True when it is, or when a chain of broader entries leads there.</returns>
    public bool IsWithin(int index, int ancestor) => _graph.IsWithin(index, ancestor);

    /// <summary>Tells how near the entries at two places lie to each other, for engines.</summary>
    /// <param name="one">A place in <see cref="Concepts"/>.</param>
    /// <param name="other">A place in <see cref="Concepts"/>; may be the same.</param>
    /// <returns>What <see cref="Similarity(Concept, Concept)"/> tells of them; without allocation.</returns>
    public decimal Similarity(int one, int other) => _graph.Similarity(one, other);

    /// <summary>Makes the list as it is on a day: the entries in force, each below the nearest entries above that are in force.</summary>
    /// <remarks>Between the entries that stay, <see cref="IsWithin(Concept, Concept)"/> says the same as before; steps may be fewer.</remarks>
    /// <param name="on">The day.</param>
    /// <returns>The entries whose <see cref="Concept.Validity"/> contains the day, in the same order; this list when all do.</returns>
    public Taxonomy AsOf(LocalDate on)
    {
        int[] places = new int[Concepts.Length];
        List<int> kept = [];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = Concepts[i].IsInForce(on) ? kept.Count : -1;
            if (places[i] >= 0)
            {
                kept.Add(i);
            }
        }

        if (kept.Count == places.Length)
        {
            return this;
        }

        int[][] broader = [.. kept.Select(entry => NearestInForce(entry, places))];
        return new Taxonomy(Scheme, Name, [.. kept.Select(entry => Concepts[entry])], ConceptGraph.TryMake(broader)!);
    }

    // Passes through entries that are out of force; what lies above another entry so found is reached through that one.
    private int[] NearestInForce(int entry, int[] places)
    {
        List<int> found = [];
        HashSet<int> seen = [.. _graph.Broader(entry)];
        Queue<int> open = new();
        foreach (int above in _graph.Broader(entry))
        {
            (places[above] >= 0 ? found.Add : (Action<int>)open.Enqueue)(above);
        }

        int direct = found.Count;
        while (open.TryDequeue(out int passed))
        {
            foreach (int above in _graph.Broader(passed))
            {
                if (seen.Add(above))
                {
                    (places[above] >= 0 ? found.Add : (Action<int>)open.Enqueue)(above);
                }
            }
        }

        return [.. found
            .Where((above, i) => i < direct || !found.Exists(other => other != above && _graph.IsWithin(other, above)))
            .Select(above => places[above])];
    }

    private ImmutableArray<Concept> Take(ReadOnlySpan<int> entries)
    {
        ImmutableArray<Concept>.Builder taken = ImmutableArray.CreateBuilder<Concept>(entries.Length);
        foreach (int entry in entries)
        {
            taken.Add(Concepts[entry]);
        }

        return taken.MoveToImmutable();
    }
}
