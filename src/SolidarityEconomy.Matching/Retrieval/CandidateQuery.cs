using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Searches a table for the best offers of one need after another; what one need has in common with the last one is not worked
/// out again. For one thread, and until the table changes.
/// </summary>
internal sealed class CandidateQuery
{
    private const int RowsBetweenLooks = 4_096;

    private readonly OfferTable _table;
    private readonly MatchPolicy _policy;
    private readonly CriterionValues[] _criteria;
    private readonly Condition[] _rules;
    private readonly Trait?[] _ruleTraits;
    private readonly Memo _scores;
    private readonly TopList _best;
    private int _looks;

    public CandidateQuery(OfferTable table, MatchPolicy policy)
    {
        _table = table;
        _policy = policy;
        _criteria = [.. policy.Criteria.Select((criterion, c) => new CriterionValues(criterion, table.Criterion(c)))];
        _rules = [.. policy.Rules.Select((_, r) => new Condition(table.Rule(r)))];
        _ruleTraits = new Trait?[_rules.Length];
        _scores = new Memo(Score);
        _best = new TopList((one, other) => table[one].Offer.Id.CompareTo(table[other].Offer.Id));
    }

    /// <summary>The best offers of a need: rows and points, the best first, equal ones by id.</summary>
    public TopList Find(NeedSide need, int count, ReadOnlySpan<Condition> filters, CancellationToken cancellationToken)
    {
        _best.Clear(count);
        if (Participants.TakesPart(need))
        {
            Bind(need);
            Search(need, filters, cancellationToken);
        }

        return _best;
    }

    private void Bind(NeedSide need)
    {
        bool isOther = false;
        foreach (CriterionValues criterion in _criteria)
        {
            isOther |= criterion.Bind(need);
        }

        if (isOther)
        {
            _scores.Reset(_table.KindLimit);
        }

        for (int r = 0; r < _rules.Length; r++)
        {
            IEligibilityRule rule = _policy.Rules[r];
            Trait trait = new(rule.NeedTrait(need));
            if (_ruleTraits[r] != trait)
            {
                _rules[r].Bind(offerTrait => rule.Allows(trait.Value, offerTrait), KeyChoice.Of(rule, trait.Value));
                _ruleTraits[r] = trait;
            }
        }
    }

    private void Search(NeedSide need, ReadOnlySpan<Condition> filters, CancellationToken cancellationToken)
    {
        if (Narrowest(filters) is var (condition, classes))
        {
            foreach (int number in classes)
            {
                foreach (int row in condition.Rows(number))
                {
                    Look(cancellationToken);
                    Try(need, row, _scores[_table.KindOf(row)], filters);
                }
            }

            return;
        }

        for (int kind = 0; kind < _table.KindLimit; kind++)
        {
            Look(cancellationToken);
            ReadOnlySpan<int> rows = _table.RowsOfKind(kind);
            int score = rows.IsEmpty ? 0 : _scores[kind];
            if (score < _best.Least)
            {
                continue;
            }

            foreach (int row in rows)
            {
                Look(cancellationToken);
                Try(need, row, score, filters);
            }
        }
    }

    /// <summary>The condition that leaves the fewest rows, when it spares at least half of them.</summary>
    private (Condition Condition, List<int> Classes)? Narrowest(ReadOnlySpan<Condition> filters)
    {
        (Condition, List<int>)? narrowest = null;
        int fewest = (_table.Count / 2) + 1;
        foreach (Condition condition in (ReadOnlySpan<Condition>)[.. _rules, .. filters])
        {
            if (condition.Narrow() is { } classes)
            {
                int rows = 0;
                foreach (int number in classes)
                {
                    rows += condition.Rows(number).Length;
                }

                if (rows < fewest)
                {
                    fewest = rows;
                    narrowest = (condition, classes);
                }
            }
        }

        return narrowest;
    }

    /// <summary>Takes a row in when it is good enough; what costs most is asked last.</summary>
    private void Try(NeedSide need, int row, int score, ReadOnlySpan<Condition> filters)
    {
        if (score < _policy.LeastPoints || !_best.Admits(score, row))
        {
            return;
        }

        foreach (Condition rule in _rules)
        {
            if (!rule.Allows(row))
            {
                return;
            }
        }

        foreach (Condition filter in filters)
        {
            if (!filter.Allows(row))
            {
                return;
            }
        }

        OfferSide offer = _table[row];
        if (!KeptApart.Holds(need.Registered, need.Limited, offer.Registered, offer.Limited))
        {
            _best.Offer(score, row);
        }
    }

    private int Score(int kind)
    {
        ReadOnlySpan<int> classes = _table.ClassesOfKind(kind);
        MeanPoints mean = default;
        for (int c = 0; c < _criteria.Length; c++)
        {
            CriterionValues criterion = _criteria[c];
            mean.Add(criterion.Weight, criterion[classes[c]], criterion.WhenMissing);
        }

        return mean.Score;
    }

    private void Look(CancellationToken cancellationToken)
    {
        if (unchecked(++_looks) % RowsBetweenLooks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
