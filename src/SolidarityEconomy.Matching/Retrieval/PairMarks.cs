using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>What constraints say about single pairs, by numbers of the population: few pairs, looked up by need.</summary>
internal sealed class PairMarks
{
    public const int None = -1;

    private readonly int[] _starts;
    private readonly int[] _offers;
    private readonly PairTerms[] _terms;
    private readonly int[] _bonuses;

    private PairMarks(int needs, List<(int Need, int Offer, PairTerms Terms)> marks)
    {
        marks.Sort((one, other) => (one.Need, one.Offer).CompareTo((other.Need, other.Offer)));
        _starts = OwnerStarts.Of(needs, [.. marks.Select(mark => mark.Need)]);
        _offers = [.. marks.Select(mark => mark.Offer)];
        _terms = [.. marks.Select(mark => mark.Terms)];
        _bonuses = Array.ConvertAll(_terms, terms => (int)(terms.Bonus * Points.One));
        GreatestBonus = _bonuses.Max();
    }

    /// <summary>What the greatest bonus adds, in points.</summary>
    public int GreatestBonus { get; }

    /// <summary>Null when nothing is said about any pair of the population, so that nothing is asked of any pair.</summary>
    public static PairMarks? Of(Population population, MatchConstraints? constraints)
    {
        if (constraints is null)
        {
            return null;
        }

        Dictionary<Id<Need>, int> needs = population.Needs.Select((side, i) => (side.Need.Id, i)).ToDictionary();
        Dictionary<Id<Offer>, int> offers = population.Offers.Select((side, j) => (side.Offer.Id, j)).ToDictionary();
        List<(int Need, int Offer, PairTerms Terms)> marks = [];
        foreach ((MatchPair pair, PairTerms terms) in constraints.AllTerms)
        {
            if (needs.TryGetValue(pair.Need, out int need) && offers.TryGetValue(pair.Offer, out int offer))
            {
                marks.Add((need, offer, terms));
            }
        }

        return marks.Count == 0 ? null : new PairMarks(needs.Count, marks);
    }

    /// <summary>The mark of a pair, or <see cref="None"/>.</summary>
    public int Find(int need, int offer)
    {
        int start = _starts[need];
        int count = _starts[need + 1] - start;
        return count == 0 ? None : Math.Max(Array.BinarySearch(_offers, start, count, offer), None);
    }

    /// <summary>The offers that a need has marks for, rising.</summary>
    public ReadOnlySpan<int> OffersOf(int need) => _offers.AsSpan(_starts[need].._starts[need + 1]);

    public PairTerms Terms(int mark) => _terms[mark];

    /// <summary>What a mark adds to the score, in points.</summary>
    public int Bonus(int mark) => _bonuses[mark];
}
