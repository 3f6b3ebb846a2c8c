using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>An index over the profiles of an instance, and the sums of the greatest products of weights for its queries.</summary>
internal sealed class ProfileSearch
{
    private readonly PostingIndex _index = new();
    private readonly PostingQuery _query = new();
    private readonly TopList _best = new();
    private readonly ushort[] _worths = new ushort[RetrievalInstance.MostWeight + 1];
    private readonly int[] _countries = new int[RetrievalInstance.Countries];
    private readonly int _firstCountry;
    private readonly int _firstLanguage;

    public ProfileSearch(RetrievalInstance given)
    {
        _firstCountry = given.Concepts;
        _firstLanguage = _firstCountry + RetrievalInstance.Countries;
        for (int i = 0; i < given.Country.Length; i++)
        {
            for (int s = i * given.SkillsEach; s < (i + 1) * given.SkillsEach; s++)
            {
                _index.Add(i, given.Skills[s], given.Weights[s]);
            }

            _index.Add(i, _firstCountry + given.Country[i]);
            for (int language = 0; language < RetrievalInstance.Languages; language++)
            {
                if ((given.Spoken[i] & (1UL << language)) != 0)
                {
                    _index.Add(i, _firstLanguage + language);
                }
            }
        }

        _index.Trim();
    }

    /// <summary>The sum of the greatest sums of products of weights, so many of them.</summary>
    public long Answer(RetrievalInstance.Query asked, bool isFiltered, int count)
    {
        _query.Clear();
        _best.Clear(count);
        for (int s = 0; s < asked.Skills.Length; s++)
        {
            for (int weight = 0; weight < _worths.Length; weight++)
            {
                _worths[weight] = (ushort)(asked.Weights[s] * weight);
            }

            _query.AddTerm(asked.Skills[s], _query.AddTable(_worths));
            _query.EndGroup();
        }

        if (isFiltered)
        {
            for (int c = 0; c < asked.Countries.Length; c++)
            {
                _countries[c] = _firstCountry + asked.Countries[c];
            }

            _query.AddKeys([_firstLanguage + asked.Language]);
            _query.AddKeys(_countries.AsSpan(0, asked.Countries.Length));
        }

        TopRows top = new(_best);
        _query.Search(_index, ref top, CancellationToken.None);
        long sum = 0;
        foreach (int value in _best.Values)
        {
            sum += value;
        }

        return sum;
    }
}
