using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching;

/// <summary>One pair looked at by the letter of the policy, in decimals.</summary>
internal readonly struct PairSides(MatchPolicy policy, SideTraits need, SideTraits offer)
{
    public PairSides(MatchPolicy policy, NeedSide need, OfferSide offer)
        : this(policy, SideTraits.Of(policy, need), SideTraits.Of(policy, offer))
    {
    }

    /// <summary>Whether the safety limits of one side keep the other away.</summary>
    public bool IsKeptApart => KeptApart.Holds(need.Actor, need.Limited, offer.Actor, offer.Limited);

    /// <summary>Whether the pair keeps every rule of the policy.</summary>
    public bool IsEligible
    {
        get
        {
            for (int r = 0; r < policy.Rules.Length; r++)
            {
                if (!policy.Rules[r].Allows(need.Rules[r], offer.Rules[r]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public decimal?[] Values()
    {
        decimal?[] values = new decimal?[policy.Criteria.Length];
        for (int c = 0; c < values.Length; c++)
        {
            decimal? value = policy.Criteria[c].Criterion.Evaluate(need.Criteria[c], offer.Criteria[c]);
            values[c] = value is null ? null : decimal.Round(value.Value, Points.Decimals, MidpointRounding.ToEven);
        }

        return values;
    }

    /// <summary>The mean by weight.</summary>
    /// <param name="allWeights">The sum of all weights, which those left out are taken from.</param>
    public decimal Score(decimal allWeights)
    {
        decimal sum = 0;
        decimal weights = allWeights;
        decimal?[] values = Values();
        for (int c = 0; c < values.Length; c++)
        {
            WeightedCriterion criterion = policy.Criteria[c];
            if ((values[c] ?? criterion.WhenMissing) is { } value)
            {
                sum += criterion.Weight * value;
            }
            else
            {
                weights -= criterion.Weight;
            }
        }

        return weights == 0 ? 0.5m : decimal.Round(sum / weights, Points.Decimals, MidpointRounding.ToEven);
    }
}
