using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The values of one criterion for one need after another, by the class of an offer.</summary>
internal sealed class CriterionValues
{
    private readonly ICriterion _criterion;
    private readonly TraitColumn _column;
    private readonly Memo _values;
    private Trait? _asked;

    public CriterionValues(WeightedCriterion weighted, TraitColumn column)
    {
        _criterion = weighted.Criterion;
        _column = column;
        Weight = CompiledCriterion.WeightOf(weighted);
        WhenMissing = CompiledCriterion.MissingOf(weighted);
        _values = new Memo(number => CompiledCriterion.Value(_criterion, _asked!.Value.Value, _column.Trait(number)));
    }

    public long Weight { get; }

    public int WhenMissing { get; }

    /// <summary>The value for a class of offers in points, or <see cref="Points.Missing"/>.</summary>
    public int this[int number] => _values[number];

    /// <summary>Turns to a need.</summary>
    /// <returns>False when its trait is that of the last one, so that all values stay.</returns>
    public bool Bind(NeedSide need)
    {
        Trait asked = new(_criterion.NeedTrait(need));
        if (_asked == asked)
        {
            return false;
        }

        _asked = asked;
        _values.Reset(_column.Limit);
        return true;
    }
}
