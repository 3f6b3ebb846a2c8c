using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>All rules of a policy over a population. For one thread.</summary>
internal sealed class CompiledRules
{
    public const int None = -1;

    private readonly CompiledRule[] _rules;

    /// <param name="population">The needs and offers.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="offers">What the offers have before each of them, where it was read before; else null.</param>
    public CompiledRules(Population population, ImmutableArray<IEligibilityRule> rules, Func<int, TraitClasses>? offers = null)
    {
        _rules = [.. rules.Select((rule, r) => new CompiledRule(rule, population, offers?.Invoke(r)))];
        Dividing = Array.FindIndex(_rules, rule => rule.Divides);
    }

    public int Count => _rules.Length;

    /// <summary>The first rule that divides needs and offers into blocks, or <see cref="None"/>.</summary>
    public int Dividing { get; }

    public CompiledRule this[int rule] => _rules[rule];

    public bool Allows(int need, int offer)
    {
        foreach (CompiledRule rule in _rules)
        {
            if (!rule.Allows(need, offer))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The rule at which a pair that is out counts, or <see cref="None"/>: the dividing one when it is broken, so that the
    /// count does not depend on the blocks, else the first.
    /// </summary>
    public int Broken(int need, int offer)
    {
        if (Dividing != None && !_rules[Dividing].Allows(need, offer))
        {
            return Dividing;
        }

        for (int rule = 0; rule < _rules.Length; rule++)
        {
            if (!_rules[rule].Allows(need, offer))
            {
                return rule;
            }
        }

        return None;
    }
}
