using System.Runtime.InteropServices;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Says what the score of a kind can be at most, in whole units: what criteria over concepts give is summed up by postings, and of
/// the other criteria the best class counts. For one need after another; until the table changes.
/// </summary>
/// <remarks>
/// A criterion that is left out for a pair counts as 1, which is not less than the mean of the others. Each part is rounded up, and
/// one unit more is far more than what criteria round and doubles lose.
/// </remarks>
internal sealed class ScoreBounds(OfferTable table, CriterionValues[] criteria)
{
    /// <summary>The units of the score 1: even with every criterion twice and a rounding for each wish, a sum stays within 16 bits.</summary>
    private const double Scale = 24_000;

    private const int MaxWishes = 256;
    private const int MaxClasses = 256;
    private const int MaxNear = 4_096;

    private readonly List<(int Criterion, double Units, int Best)> _others = [];
    private readonly Dictionary<(int Criterion, Concept Wish), (double Nearness, int[] Concepts)[]> _near = [];
    private readonly ushort[] _worths = new ushort[PostingIndex.Classes];
    private int _base;

    /// <summary>Turns to the need to which the criteria are bound, and puts into a query what postings say.</summary>
    public void Bind(PostingQuery query)
    {
        _others.Clear();
        _base = 1;
        double weights = 0;
        foreach (CriterionValues criterion in criteria)
        {
            weights += criterion.IsOut ? 0 : criterion.Weight;
        }

        // When nothing at all is known the score is one half, whatever is offered.
        _base += weights == 0 ? (int)Scale : 0;
        for (int c = 0; c < criteria.Length; c++)
        {
            if (!criteria[c].IsOut && criteria[c].Weight > 0)
            {
                Bind(query, c, Scale * criteria[c].Weight / weights);
            }
        }
    }

    /// <summary>The least sum of postings with which a kind can have a score.</summary>
    public int Least(int points) => (int)Math.Floor(Scale * (points - 0.5) / Points.One) - _base;

    /// <summary>How much less than assumed the other criteria really give a kind: 0 or below.</summary>
    public int Correction(ReadOnlySpan<int> classes)
    {
        int correction = 0;
        foreach ((int c, double units, int best) in CollectionsMarshal.AsSpan(_others))
        {
            correction += UnitsOf(criteria[c], classes[c], units) - best;
        }

        return correction;
    }

    private static int UnitsOf(CriterionValues criterion, int number, double units) => UnitsOf(criterion.Known(criterion[number]), units);

    private static int UnitsOf(int points, double units) => (int)Math.Ceiling(units * (points == Points.Missing ? 1 : (double)points / Points.One));

    private void Bind(PostingQuery query, int c, double units)
    {
        CriterionValues criterion = criteria[c];
        if (criterion.IsMissingForAll)
        {
            _base += UnitsOf(criterion.WhenMissing, units);
        }
        else if (criterion.Wished is { Count: > 0 and <= MaxWishes } wished)
        {
            foreach (ConceptWish wish in wished)
            {
                Add(query, c, wish, units);
            }

            if (table.Postings.TryFind(PostingKey.OfMissing(c), out int missing))
            {
                query.AddTerm(missing, query.AddTable([(ushort)UnitsOf(criterion.WhenMissing, units)]));
                query.EndGroup();
            }
        }
        else
        {
            int best = UnitsOf(BestOf(criterion, table.Criterion(c)), units);
            _base += best;
            _others.Add((c, units, best));
        }
    }

    /// <summary>The greatest value of a class, or 1 when that would take long.</summary>
    private static int BestOf(CriterionValues criterion, TraitColumn column)
    {
        int best = column.Limit <= MaxClasses ? 0 : Points.One;
        for (int number = 0; best < Points.One && number < column.Limit; number++)
        {
            if (column.IsInUse(number))
            {
                int value = criterion.Known(criterion[number]);
                best = Math.Max(best, value == Points.Missing ? Points.One : value);
            }
        }

        return best;
    }

    private void Add(PostingQuery query, int c, ConceptWish wish, double units)
    {
        foreach ((double nearness, int[] concepts) in Near(c, wish.Concept))
        {
            for (int k = 0; k < wish.Worths.Length; k++)
            {
                _worths[k] = (ushort)Math.Ceiling(units * nearness * wish.Worths[k]);
            }

            int worths = query.AddTable(_worths.AsSpan(0, wish.Worths.Length));
            foreach (int concept in concepts)
            {
                query.AddTerm(concept, worths);
            }
        }

        query.EndGroup();
    }

    /// <summary>The concepts of the offers that lie near a wish, by how near they lie.</summary>
    private (double Nearness, int[] Concepts)[] Near(int c, Concept wish)
    {
        if (!_near.TryGetValue((c, wish), out (double Nearness, int[] Concepts)[]? near))
        {
            IConceptCriterion criterion = criteria[c].OverConcepts!;
            near = criterion.HasNearness
                ?
                [
                    .. table.Postings.ConceptsOf(c)
                        .Select(entry => (Nearness: (double)criterion.Nearness(wish, entry.Concept), entry.Number))
                        .Where(entry => entry.Nearness > 0)
                        .GroupBy(entry => entry.Nearness, entry => entry.Number)
                        .Select(group => (group.Key, group.ToArray())),
                ]
                : table.Postings.TryFind(PostingKey.Of(c, wish), out int number) ? [(1, [number])] : [];
            if (_near.Count == MaxNear)
            {
                _near.Clear();
            }

            _near.Add((c, wish), near);
        }

        return near;
    }
}
