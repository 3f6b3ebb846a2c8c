using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// What the pairs of a block can score at most, so that for each member of one side only those of the other are scored that may be good
/// enough. The bound of a pair is the sum of what postings say of criteria over concepts, of what the group of the row has in the
/// criteria in which it is alike, and of the best value of every other criterion.
/// </summary>
/// <remarks>Safe for many threads; each has a <see cref="PairScan"/> of its own.</remarks>
internal sealed class PairBounds
{
    /// <summary>The points of a group that a rule keeps from a member.</summary>
    public const int Forbidden = -1;

    /// <summary>So many points are one unit: even twice all units and the rounding of all groups stay within 16 bits.</summary>
    private const int PointsPerUnit = 32;

    /// <summary>Where the other side has more classes than this the best value is not looked for.</summary>
    private const int MostClasses = 4_096;

    /// <summary>More than doubles and the rounding of values and of their mean can lose.</summary>
    private const int Slack = 4;

    private const int NotYet = -1;

    private readonly PairValues _values;
    private readonly Likeness _rows;
    private readonly bool _rowsAsk;
    private readonly double _weights;
    private readonly (ConceptPostings Postings, int Criterion)[] _posted;
    private readonly int[] _others;
    private readonly int[][] _best;

    /// <param name="values">The criteria and rules.</param>
    /// <param name="rows">The needs or offers of a block, as rows.</param>
    /// <param name="rowsAsk">True when the rows are needs.</param>
    public PairBounds(PairValues values, Likeness rows, bool rowsAsk)
    {
        _values = values;
        _rows = rows;
        _rowsAsk = rowsAsk;
        CompiledCriterion[] criteria = [.. Enumerable.Range(0, values.Scores.CriterionCount).Select(c => values.Scores[c])];
        _weights = criteria.Sum(criterion => (double)criterion.Weight);
        int numbers = 0;
        _posted =
        [
            .. criteria.Index()
                .Where(entry => ConceptPostings.AreOf(entry.Item))
                .Select(entry => (new ConceptPostings(entry.Item, rowsAsk, Index, () => numbers++), entry.Index)),
        ];
        _others =
        [
            .. criteria.Index()
                .Where(entry => entry.Item.Weight > 0 && !ConceptPostings.AreOf(entry.Item) && !rows.Criteria.Contains(entry.Index))
                .Select(entry => entry.Index),
        ];
        _best = Array.ConvertAll(criteria, criterion => Enumerable.Repeat(NotYet, Asking(criterion).Count).ToArray());
        foreach ((ConceptPostings postings, int c) in _posted)
        {
            TraitClasses traits = rowsAsk ? criteria[c].Needs : criteria[c].Offers;
            for (int row = 0; row < rows.Members.Length; row++)
            {
                postings.Add(row, traits.Traits[traits.Of[rows.Members[row]]]);
            }
        }

        Index.Trim();
    }

    /// <summary>The postings; the rows are those of the block.</summary>
    public PostingIndex Index { get; } = new();

    /// <summary>Where each group of rows begins, and at last the number of rows.</summary>
    public ReadOnlySpan<int> Starts => _rows.Starts;

    /// <summary>Makes a query for a member of the other side.</summary>
    /// <returns>The points that the bound of every row has beside its sum and its group, and the points that a unit of a sum counts.</returns>
    public (int Base, int PointsPerUnit) Ask(PostingQuery query, int member, ushort[] worths)
    {
        double points = Slack;
        foreach (int c in _others)
        {
            points += _values.Scores[c].Weight * (double)Best(c, member) / _weights;
        }

        query.Clear();
        int groups = 1;
        foreach ((ConceptPostings postings, int c) in _posted)
        {
            groups = Math.Max(groups, postings.GroupsOf(TraitOf(c, member)));
        }

        // Where sums could run over 16 bits, a unit is more points.
        int perUnit = PointsPerUnit * groups;
        foreach ((ConceptPostings postings, int c) in _posted)
        {
            double units = Points.One / (double)perUnit * _values.Scores[c].Weight / _weights;
            points += (double)perUnit * postings.Ask(query, TraitOf(c, member), units, worths);
        }

        return ((int)Math.Ceiling(points), perUnit);
    }

    /// <summary>
    /// Says what the rows of each group have of the bound for a member of the other side, in points, or <see cref="Forbidden"/>.
    /// </summary>
    public void Part(int member, Span<int> points)
    {
        for (int group = 0; group < points.Length; group++)
        {
            int row = _rows.Members[_rows.Starts[group]];
            (int need, int offer) = _rowsAsk ? (row, member) : (member, row);
            points[group] = Allows(need, offer) ? PointsOf(need, offer) : Forbidden;
        }
    }

    /// <summary>Whether two members of the other side have the same parts.</summary>
    public bool AreAlike(int one, int other)
    {
        foreach (int c in _rows.Criteria)
        {
            int[] classes = Asking(_values.Scores[c]).Of;
            if (classes[one] != classes[other])
            {
                return false;
            }
        }

        foreach (int r in _rows.Rules)
        {
            int[] classes = (_rowsAsk ? _values.Rules[r].Offers : _values.Rules[r].Needs).Of;
            if (classes[one] != classes[other])
            {
                return false;
            }
        }

        return true;
    }

    private bool Allows(int need, int offer)
    {
        foreach (int r in _rows.Rules)
        {
            if (!_values.Rules[r].Allows(need, offer))
            {
                return false;
            }
        }

        return true;
    }

    private int PointsOf(int need, int offer)
    {
        double sum = 0;
        foreach (int c in _rows.Criteria)
        {
            sum += _values.Scores[c].Weight * (double)Known(_values.Scores[c], _values.Scores.Value(c, need, offer));
        }

        return (int)Math.Ceiling(sum / _weights);
    }

    /// <summary>What a value counts; one that is left out counts as 1, which is not less than the mean of the others.</summary>
    private static int Known(CompiledCriterion criterion, int value) =>
        value != Points.Missing ? value
        : criterion.WhenMissing != Points.Missing ? criterion.WhenMissing
        : Points.One;

    private object? TraitOf(int c, int member)
    {
        TraitClasses asking = Asking(_values.Scores[c]);
        return asking.Traits[asking.Of[member]];
    }

    private TraitClasses Asking(CompiledCriterion criterion) => _rowsAsk ? criterion.Offers : criterion.Needs;

    /// <summary>The best value that a member has with anybody, or 1 where that would take long to find.</summary>
    private int Best(int number, int member)
    {
        CompiledCriterion criterion = _values.Scores[number];
        int asking = Asking(criterion).Of[member];
        ref int best = ref _best[number][asking];
        if (best == NotYet)
        {
            int count = (_rowsAsk ? criterion.Needs : criterion.Offers).Count;
            int greatest = count > MostClasses || !criterion.IsKept ? Points.One : 0;
            for (int other = 0; other < count && greatest < Points.One; other++)
            {
                greatest = Math.Max(
                    greatest, Known(criterion, _rowsAsk ? criterion.Value(other, asking) : criterion.Value(asking, other)));
            }

            best = greatest;
        }

        return best;
    }
}
