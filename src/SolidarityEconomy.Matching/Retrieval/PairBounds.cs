using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// What the pairs of a block can score at most, by postings: so that for each member of one side only those of the other are scored that
/// may be good enough. The bound of a pair is the sum of what its skills are worth and of the best value of every other criterion.
/// </summary>
/// <remarks>Safe for many threads; each has a <see cref="PairScan"/> of its own.</remarks>
internal sealed class PairBounds
{
    /// <summary>So many points are one unit.</summary>
    public const int PointsPerUnit = 20;

    private const int Units = Points.One / PointsPerUnit;

    /// <summary>Where the other side has more classes than this the best value is not looked for.</summary>
    private const int MostClasses = 4_096;

    private const int NotYet = -1;

    private readonly PairScores _scores;
    private readonly bool _rowsAsk;
    private readonly long _weights;
    private readonly int _posted;
    private readonly SkillPostings _skills;
    private readonly int[][] _best;

    private PairBounds(PairScores scores, int posted, long weights, int[] rows, bool rowsAsk)
    {
        _scores = scores;
        _rowsAsk = rowsAsk;
        _weights = weights;
        _posted = posted;
        _best = [.. Enumerable.Range(0, scores.CriterionCount).Select(c => Unasked(Asking(scores[c]).Count))];
        CompiledCriterion skills = scores[posted];
        TraitClasses traits = rowsAsk ? skills.Needs : skills.Offers;
        _skills = new SkillPostings((SkillCriterion)skills.Criterion, rowsAsk, Index);
        for (int row = 0; row < rows.Length; row++)
        {
            _skills.Add(row, SkillCriterion.Entries(traits.Traits[traits.Of[rows[row]]]));
        }

        Index.Trim();
    }

    /// <summary>The postings; the rows are those of the block.</summary>
    public PostingIndex Index { get; } = new();

    /// <summary>
    /// Null where the policy has no criterion with postings, or one that is left out when its value is missing, so that there is no sum.
    /// </summary>
    /// <param name="scores">The scores of the population.</param>
    /// <param name="rows">The needs or offers of a block.</param>
    /// <param name="rowsAsk">True when the rows are needs.</param>
    public static PairBounds? Of(PairScores scores, int[] rows, bool rowsAsk)
    {
        CompiledCriterion[] criteria = [.. Enumerable.Range(0, scores.CriterionCount).Select(c => scores[c])];
        int posted = Array.FindIndex(criteria, criterion => criterion.Criterion is SkillCriterion && criterion.Weight > 0);
        return posted >= 0 && Array.TrueForAll(criteria, criterion => criterion.Weight == 0 || criterion.WhenMissing != Points.Missing)
            ? new PairBounds(scores, posted, criteria.Sum(criterion => criterion.Weight), rows, rowsAsk)
            : null;
    }

    /// <summary>Makes a query for a member of the other side.</summary>
    /// <returns>
    /// The units that the bound of every row has beside its sum, the points that a unit counts, and those that each row has because nobody
    /// knows the skills of the member.
    /// </returns>
    public (int Base, int PointsPerUnit, int Missing) Ask(PostingQuery query, int member)
    {
        // One unit makes good for all rounding.
        long sum = 0;
        for (int c = 0; c < _best.Length; c++)
        {
            sum += c == _posted ? 0 : _scores[c].Weight * Best(c, member);
        }

        CompiledCriterion skills = _scores[_posted];
        TraitClasses asking = Asking(skills);
        ImmutableArray<SkillEntry> entries = SkillCriterion.Entries(asking.Traits[asking.Of[member]]);
        query.Clear();
        long missing = entries.IsDefault ? skills.Weight * skills.WhenMissing : 0;

        // Where sums could run over 16 bits, a unit is more points.
        int points = entries.IsDefault ? PointsPerUnit : PointsPerUnit * (_rowsAsk ? Math.Max(_skills.Groups(entries), 1) : 1);
        if (!entries.IsDefault)
        {
            decimal full = (decimal)Points.One / points * skills.Weight / _weights;
            _skills.Ask(query, entries, full, full * skills.WhenMissing / Points.One);
        }

        return ((int)((sum + missing) / _weights / points) + 2, points, (int)(missing / _weights) + 1);
    }

    /// <summary>No pair of a member scores more.</summary>
    public long Most(PostingQuery query, int member)
    {
        (int least, int points, _) = Ask(query, member);
        return (long)(least + query.Greatest) * points;
    }

    /// <summary>What a pair can score at most, in points, once its values are looked up as far as they are kept.</summary>
    public long Refined(int member, int row, int skillPoints)
    {
        long sum = 0;
        for (int c = 0; c < _best.Length; c++)
        {
            CompiledCriterion criterion = _scores[c];
            if (c == _posted)
            {
                continue;
            }

            (int need, int offer) = _rowsAsk ? (row, member) : (member, row);
            int value = criterion.IsKept ? criterion.Value(criterion.Needs.Of[need], criterion.Offers.Of[offer]) : Best(c, member);
            sum += criterion.Weight * (value == Points.Missing ? criterion.WhenMissing : value);
        }

        return (sum / _weights) + 2 + skillPoints;
    }

    private static int[] Unasked(int count)
    {
        int[] best = new int[count];
        Array.Fill(best, NotYet);
        return best;
    }

    private TraitClasses Asking(CompiledCriterion criterion) => _rowsAsk ? criterion.Offers : criterion.Needs;

    /// <summary>The best value that a member has with anybody, or 1 where that would take long to find.</summary>
    private int Best(int number, int member)
    {
        CompiledCriterion criterion = _scores[number];
        int asking = Asking(criterion).Of[member];
        ref int best = ref _best[number][asking];
        if (best == NotYet)
        {
            int count = (_rowsAsk ? criterion.Needs : criterion.Offers).Count;
            int greatest = count > MostClasses || criterion.Weight == 0 ? Points.One : 0;
            for (int other = 0; other < count && greatest < Points.One; other++)
            {
                int value = _rowsAsk ? criterion.Value(other, asking) : criterion.Value(asking, other);
                greatest = Math.Max(greatest, value == Points.Missing ? criterion.WhenMissing : value);
            }

            best = greatest;
        }

        return best;
    }
}
