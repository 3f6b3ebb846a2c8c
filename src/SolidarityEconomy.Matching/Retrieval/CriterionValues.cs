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
        OverConcepts = _criterion as IConceptCriterion;
        Weight = CompiledCriterion.WeightOf(weighted);
        WhenMissing = CompiledCriterion.MissingOf(weighted);
        _values = new Memo(number => CompiledCriterion.Value(_criterion, _asked!.Value.Value, _column.Trait(number)));
    }

    public long Weight { get; }

    public int WhenMissing { get; }

    /// <summary>The criterion, when it is one over concepts.</summary>
    public IConceptCriterion? OverConcepts { get; }

    /// <summary>What the need wishes for, when the criterion is one over concepts; empty when that bounds nothing.</summary>
    public IReadOnlyList<ConceptWish> Wished { get; private set; } = [];

    /// <summary>Whether the value is missing whatever is offered.</summary>
    public bool IsMissingForAll => OverConcepts is not null && _asked?.Value is null;

    /// <summary>Whether the criterion is left out whatever is offered.</summary>
    public bool IsOut => IsMissingForAll && WhenMissing == Points.Missing;

    /// <summary>The value for a class of offers in points, or <see cref="Points.Missing"/>.</summary>
    public int this[int number] => _values[number];

    /// <summary>What counts for a value: for a missing one what was said, or still <see cref="Points.Missing"/> when it is left out.</summary>
    public int Known(int value) => value == Points.Missing ? WhenMissing : value;

    /// <summary>Turns to a need.</summary>
    public void Bind(NeedSide need)
    {
        Trait asked = new(_criterion.NeedTrait(need));
        if (_asked == asked)
        {
            return;
        }

        _asked = asked;
        _values.Reset(_column.Limit);
        Wished = OverConcepts is { IsSummed: true } criterion && asked.Value is { } trait ? criterion.Wished(trait) : [];
    }
}
