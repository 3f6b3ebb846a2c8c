using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>The scores of all pairs of a population, worked out once for each two needs and offers that look different.</summary>
/// <remarks>
/// Needs with the same class in every criterion share a signature; the score of two signatures is kept. Nothing is
/// allocated per pair. For one thread.
/// </remarks>
internal sealed class PairScores
{
    private const int MaxCells = 1 << 24;
    private const int NotYet = -1;

    private readonly CompiledCriterion[] _criteria;
    private readonly int[] _needSignatures;
    private readonly int[] _offerSignatures;
    private readonly int _offerSignatureCount;
    private readonly int[]? _scores;

    /// <param name="population">The needs and offers.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="offers">What the offers have in each of them, where it was read before; else null.</param>
    public PairScores(Population population, ImmutableArray<WeightedCriterion> criteria, Func<int, TraitClasses>? offers = null)
    {
        _criteria = [.. criteria.Select((criterion, c) => new CompiledCriterion(criterion, population, offers?.Invoke(c)))];
        (_needSignatures, int needCount) = TraitClasses.Together(population.Needs.Length, _criteria.Select(c => c.Needs.Of));
        (_offerSignatures, _offerSignatureCount) = TraitClasses.Together(population.Offers.Length, _criteria.Select(c => c.Offers.Of));
        if ((long)needCount * _offerSignatureCount <= MaxCells)
        {
            _scores = new int[needCount * _offerSignatureCount];
            Array.Fill(_scores, NotYet);
        }
    }

    public int CriterionCount => _criteria.Length;

    /// <summary>A number for each need, the same for needs that are alike in every criterion.</summary>
    public ReadOnlySpan<int> NeedSignatures => _needSignatures;

    public CompiledCriterion this[int criterion] => _criteria[criterion];

    /// <summary>The score of a pair in points.</summary>
    public int Score(int need, int offer)
    {
        if (_scores is null)
        {
            return Compute(need, offer);
        }

        ref int score = ref _scores[(_needSignatures[need] * _offerSignatureCount) + _offerSignatures[offer]];
        if (score == NotYet)
        {
            score = Compute(need, offer);
        }

        return score;
    }

    /// <summary>The value of one criterion in points, or <see cref="Points.Missing"/>.</summary>
    public int Value(int criterion, int need, int offer)
    {
        CompiledCriterion compiled = _criteria[criterion];
        return compiled.Value(compiled.Needs.Of[need], compiled.Offers.Of[offer]);
    }

    private int Compute(int need, int offer)
    {
        MeanPoints mean = default;
        for (int c = 0; c < _criteria.Length; c++)
        {
            mean.Add(_criteria[c].Weight, Value(c, need, offer), _criteria[c].WhenMissing);
        }

        return mean.Score;
    }
}
