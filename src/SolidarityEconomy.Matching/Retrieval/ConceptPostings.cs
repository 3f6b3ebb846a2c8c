using System.Collections.Concurrent;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// What a criterion over concepts gives the pairs of a block at most, as postings of one side and queries of the other: for offers that
/// needs look up, and for needs that offers look up. Safe for many threads once all rows are added.
/// </summary>
/// <remarks>
/// Where needs are the rows, the class of a posting stands for what the wish is worth beside each class of what is offered; the last
/// class, for all wishes that have no number of their own, is worth most.
/// </remarks>
/// <param name="criterion">What compares concepts of the two sides, with its weight.</param>
/// <param name="rowsAsk">True when the rows are needs.</param>
/// <param name="index">Receives the postings.</param>
/// <param name="nextNumber">Gives a concept that is new a number that no other one has, of this criterion or of another.</param>
internal sealed class ConceptPostings(CompiledCriterion criterion, bool rowsAsk, PostingIndex index, Func<int> nextNumber)
{
    /// <summary>The greatest number of wishes that are summed up.</summary>
    private const int MaxWishes = 256;

    private const int Overflow = PostingIndex.Classes - 1;

    private readonly IConceptCriterion _criterion = (IConceptCriterion)criterion.Criterion;
    private readonly Dictionary<Concept, int> _numbers = [];
    private readonly Dictionary<double[], int> _classes = new(new ByContent());
    private readonly List<double[]> _worths = [];
    private readonly ConcurrentDictionary<Concept, (int Number, double Nearness)[]> _near = [];

    // Stands for all that is not known: no trait, or too many wishes.
    private int? _unknown;

    /// <summary>Whether a criterion can be posted.</summary>
    public static bool AreOf(CompiledCriterion criterion) =>
        criterion.Weight > 0 && criterion.Criterion is IConceptCriterion { IsSummed: true };

    /// <summary>Adds a row with its trait.</summary>
    public void Add(int row, object? trait)
    {
        if (trait is null)
        {
            index.Add(row, Unknown());
        }
        else if (!rowsAsk)
        {
            foreach ((Concept concept, byte ofClass) in _criterion.Offered(trait))
            {
                index.Add(row, NumberOf(concept), ofClass);
            }
        }
        else if (_criterion.Wished(trait) is { Count: > 0 and <= MaxWishes } wished)
        {
            foreach (ConceptWish wish in wished)
            {
                index.Add(row, NumberOf(wish.Concept), (byte)ClassOf(wish.Worths));
            }
        }
        else
        {
            // Nothing is known of the sum: as if it were all that there can be.
            index.Add(row, Unknown(), Overflow);
        }
    }

    /// <summary>How many groups a query has at most, so that its sums stay within 16 bits.</summary>
    public int GroupsOf(object? trait) => rowsAsk && trait is not null
        ? _criterion.Offered(trait).Sum(offered => Near(offered.Concept).Length) + 1
        : 1;

    /// <summary>Puts a member of the other side into a query.</summary>
    /// <param name="query">Receives the terms, group by group.</param>
    /// <param name="trait">Its trait.</param>
    /// <param name="units">What the value 1 is worth.</param>
    /// <param name="worths">Working memory.</param>
    /// <returns>What every row is worth beside its postings.</returns>
    public int Ask(PostingQuery query, object? trait, double units, ushort[] worths)
    {
        int missing = Up(units * (criterion.WhenMissing == Points.Missing ? 1 : (double)criterion.WhenMissing / Points.One));
        if (trait is null)
        {
            return missing;
        }

        IReadOnlyList<ConceptWish> wished = rowsAsk ? [] : _criterion.Wished(trait);
        if (!rowsAsk && wished.Count is 0 or > MaxWishes)
        {
            return Up(units);
        }

        if (_unknown is { } unknown)
        {
            Array.Clear(worths);
            worths[0] = (ushort)missing;
            worths[Overflow] = (ushort)Up(units);
            query.AddTerm(unknown, query.AddTable(worths));
            query.EndGroup();
        }

        foreach (ConceptWish wish in wished)
        {
            foreach ((int number, double nearness) in Near(wish.Concept))
            {
                Fill(worths, wish.Worths, units * nearness);
                query.AddTerm(number, query.AddTable(worths));
            }

            query.EndGroup();
        }

        if (rowsAsk)
        {
            foreach ((Concept concept, byte ofClass) in _criterion.Offered(trait))
            {
                foreach ((int number, double nearness) in Near(concept))
                {
                    Fill(worths, ofClass, units * nearness);

                    // One concept may meet several wishes.
                    query.AddTerm(number, query.AddTable(worths));
                    query.EndGroup();
                }
            }
        }

        return 0;
    }

    private static void Fill(ushort[] table, double[] worths, double units)
    {
        Array.Clear(table);
        for (int k = 0; k < worths.Length; k++)
        {
            table[k] = (ushort)Up(units * worths[k]);
        }
    }

    private void Fill(ushort[] table, byte ofClass, double units)
    {
        Array.Clear(table);
        for (int k = 0; k < _worths.Count; k++)
        {
            table[k] = (ushort)Up(ofClass < _worths[k].Length ? units * _worths[k][ofClass] : 0);
        }

        table[Overflow] = (ushort)Up(units);
    }

    private static int Up(double units) => (int)Math.Ceiling(units);

    private int Unknown() => _unknown ??= nextNumber();

    private int NumberOf(Concept concept)
    {
        if (!_numbers.TryGetValue(concept, out int number))
        {
            number = nextNumber();
            _numbers.Add(concept, number);
        }

        return number;
    }

    private int ClassOf(double[] worths)
    {
        if (_classes.TryGetValue(worths, out int number))
        {
            return number;
        }

        if (_worths.Count == Overflow)
        {
            return Overflow;
        }

        _classes.Add(worths, _worths.Count);
        _worths.Add(worths);
        return _worths.Count - 1;
    }

    /// <summary>The concepts of rows that lie near one of the other side.</summary>
    private (int Number, double Nearness)[] Near(Concept concept) => _near.GetOrAdd(concept, asked =>
        !_criterion.HasNearness
            ? _numbers.TryGetValue(asked, out int same) ? [(same, 1)] : []
            :
            [
                .. _numbers
                    .Select(known => (known.Value, Nearness: (double)(rowsAsk
                        ? _criterion.Nearness(known.Key, asked)
                        : _criterion.Nearness(asked, known.Key))))
                    .Where(near => near.Nearness > 0),
            ]);

    private sealed class ByContent : IEqualityComparer<double[]>
    {
        public bool Equals(double[]? x, double[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(double[] obj)
        {
            HashCode hash = default;
            foreach (double worth in obj)
            {
                hash.Add(worth);
            }

            return hash.ToHashCode();
        }
    }
}
