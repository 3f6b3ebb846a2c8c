using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>A criterion over a population: classes of traits, and the value of each pair of classes once it was asked for.</summary>
internal sealed class CompiledCriterion
{
    private const int MaxCells = 1 << 22;
    private const int NotYet = -2;

    private readonly ICriterion _criterion;
    private readonly int[]? _values;

    /// <param name="weighted">What is preferred, and how much it weighs.</param>
    /// <param name="population">Who takes part.</param>
    /// <param name="offers">What the offers have, where it was read before; else null.</param>
    public CompiledCriterion(WeightedCriterion weighted, Population population, TraitClasses? offers)
    {
        _criterion = weighted.Criterion;
        Weight = WeightOf(weighted);
        WhenMissing = MissingOf(weighted);
        Needs = new TraitClasses(population.Needs.Length, i => _criterion.NeedTrait(population.Needs[i]));
        Offers = offers ?? new TraitClasses(population.Offers.Length, j => _criterion.OfferTrait(population.Offers[j]));
        if ((long)Needs.Count * Offers.Count <= MaxCells)
        {
            _values = new int[Needs.Count * Offers.Count];
            Array.Fill(_values, NotYet);
        }
    }

    public ICriterion Criterion => _criterion;

    public long Weight { get; }

    /// <summary>Points that count for a missing value, or <see cref="Points.Missing"/> when the criterion is left out.</summary>
    public int WhenMissing { get; }

    /// <summary>Whether the value of each pair of classes is kept once it was asked for.</summary>
    public bool IsKept => _values is not null;

    public TraitClasses Needs { get; }

    public TraitClasses Offers { get; }

    /// <summary>The value of a pair of classes in points, or <see cref="Points.Missing"/>.</summary>
    public int Value(int needClass, int offerClass)
    {
        if (_values is null)
        {
            return Ask(needClass, offerClass);
        }

        ref int value = ref _values[(needClass * Offers.Count) + offerClass];
        if (value == NotYet)
        {
            value = Ask(needClass, offerClass);
        }

        return value;
    }

    /// <summary>The value of two traits in points, or <see cref="Points.Missing"/>.</summary>
    public static int Value(ICriterion criterion, object? needTrait, object? offerTrait) =>
        criterion.Evaluate(needTrait, offerTrait) switch
        {
            null => Points.Missing,
            >= 0 and <= 1 and var value => Points.Of(value),
            var value => throw new InvalidOperationException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The criterion {criterion.Code} gave {value}; a value lies in 0 to 1.")),
        };

    /// <summary>The weight as a whole number, so that sums are exact.</summary>
    public static long WeightOf(WeightedCriterion criterion) => (long)(criterion.Weight * Points.One);

    /// <summary>Points that count for a missing value, or <see cref="Points.Missing"/> when the criterion is left out.</summary>
    public static int MissingOf(WeightedCriterion criterion) =>
        criterion.WhenMissing is { } value ? Points.Of(value) : Points.Missing;

    private int Ask(int needClass, int offerClass) => Value(_criterion, Needs.Traits[needClass], Offers.Traits[offerClass]);
}
