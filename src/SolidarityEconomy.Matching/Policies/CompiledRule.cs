using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A rule over a population: compares key numbers where each side has one key, else looks classes of traits up.</summary>
internal sealed class CompiledRule
{
    private const int MaxCells = 1 << 22;
    private const int NoKey = -1;
    private const byte NotYet = 2;

    private readonly IEligibilityRule _rule;
    private readonly int[]? _needKeys;
    private readonly int[]? _offerKeys;
    private readonly bool _mustShare;
    private readonly bool _admitsUnknown;
    private readonly TraitClasses _needs;
    private readonly TraitClasses _offers;
    private readonly byte[]? _answers;

    /// <param name="rule">What is asked of a pair.</param>
    /// <param name="population">Who takes part.</param>
    /// <param name="offers">What the offers have before it, where it was read before; else null.</param>
    public CompiledRule(IEligibilityRule rule, Population population, TraitClasses? offers)
    {
        _rule = rule;
        _needs = new TraitClasses(population.Needs.Length, i => rule.NeedTrait(population.Needs[i]));
        _offers = offers ?? new TraitClasses(population.Offers.Length, j => rule.OfferTrait(population.Offers[j]));
        if (rule is SharingRule sharing && HasSingleKeys(_needs) && HasSingleKeys(_offers))
        {
            Dictionary<string, int> numbers = new(StringComparer.Ordinal);
            _needKeys = Keys(_needs, numbers);
            _offerKeys = Keys(_offers, numbers);
            _mustShare = sharing.MustShare;
            _admitsUnknown = sharing.AdmitsUnknown;
        }
        else if ((long)_needs.Count * _offers.Count <= MaxCells)
        {
            _answers = new byte[_needs.Count * _offers.Count];
            Array.Fill(_answers, NotYet);
        }
    }

    /// <summary>True when the rule can divide needs and offers into blocks: a key must be shared, and nobody lacks one.</summary>
    public bool Divides =>
        _rule is SharingRule { MustShare: true } sharing
        && (!sharing.AdmitsUnknown || (!_needs.Traits.Any(IsEmpty) && !_offers.Traits.Any(IsEmpty)));

    public TraitClasses Needs => _needs;

    public TraitClasses Offers => _offers;

    /// <summary>A number for each need, the same only for needs for which the same offers pass.</summary>
    /// <remarks>Where a key must not be shared, all needs are alike whose keys no offer has: those of all who do not offer themselves.</remarks>
    public int[] NeedsAlike()
    {
        if (_needKeys is null || _mustShare)
        {
            return _needs.Of;
        }

        HashSet<int> offered = [.. _offerKeys!];
        return Array.ConvertAll(_needKeys, key => key == NoKey || offered.Contains(key) ? key : int.MaxValue);
    }

    public bool Allows(int need, int offer)
    {
        if (_needKeys is not null)
        {
            int asked = _needKeys[need];
            int offered = _offerKeys![offer];
            return asked == NoKey || offered == NoKey ? _admitsUnknown : (asked == offered) == _mustShare;
        }

        int needClass = _needs.Of[need];
        int offerClass = _offers.Of[offer];
        if (_answers is null)
        {
            return Ask(needClass, offerClass);
        }

        ref byte answer = ref _answers[(needClass * _offers.Count) + offerClass];
        if (answer == NotYet)
        {
            answer = Ask(needClass, offerClass) ? (byte)1 : (byte)0;
        }

        return answer == 1;
    }

    /// <summary>The keys of each need; only of a rule that divides.</summary>
    public IReadOnlyList<string> KeysOfNeed(int need) => ((TraitSet)_needs.Traits[_needs.Of[need]]!).Keys;

    /// <summary>The keys of each offer; only of a rule that divides.</summary>
    public IReadOnlyList<string> KeysOfOffer(int offer) => ((TraitSet)_offers.Traits[_offers.Of[offer]]!).Keys;

    private static bool IsEmpty(object? trait) => ((TraitSet)trait!).IsEmpty;

    private static bool HasSingleKeys(TraitClasses classes) =>
        classes.Traits.All(trait => ((TraitSet)trait!).Keys.Count <= 1);

    private static int[] Keys(TraitClasses classes, Dictionary<string, int> numbers)
    {
        int[] ofClass = [.. classes.Traits.Select(trait => Number(((TraitSet)trait!).Keys, numbers))];
        return Array.ConvertAll(classes.Of, c => ofClass[c]);
    }

    private static int Number(IReadOnlyList<string> keys, Dictionary<string, int> numbers)
    {
        if (keys.Count == 0)
        {
            return NoKey;
        }

        if (!numbers.TryGetValue(keys[0], out int number))
        {
            number = numbers.Count;
            numbers.Add(keys[0], number);
        }

        return number;
    }

    private bool Ask(int needClass, int offerClass) => _rule.Allows(_needs.Traits[needClass], _offers.Traits[offerClass]);
}
