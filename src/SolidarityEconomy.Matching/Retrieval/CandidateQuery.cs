using System.Runtime.InteropServices;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Searches a table for the best offers of one need after another; what one need has in common with the last one is not worked
/// out again. For one thread, and until the table changes.
/// </summary>
/// <remarks>
/// Postings bound the score of every kind and leave out what no rule or filter can let pass; only kinds that could still get into
/// the list are scored, exactly.
/// </remarks>
internal sealed class CandidateQuery
{
    private const int RowsBetweenLooks = 4_096;

    private readonly OfferTable _table;
    private readonly MatchPolicy _policy;
    private readonly CriterionValues[] _criteria;
    private readonly ScoreBounds _bounds;
    private readonly PostingQuery _postings = new();
    private readonly Condition[] _rules;
    private readonly Trait?[] _ruleTraits;
    private readonly TopList _best;
    private readonly List<int> _keys = [];
    private int _looks;

    public CandidateQuery(OfferTable table, MatchPolicy policy)
    {
        _table = table;
        _policy = policy;
        _criteria = [.. policy.Criteria.Select((criterion, c) => new CriterionValues(criterion, table.Criterion(c)))];
        _bounds = new ScoreBounds(table, _criteria);
        _rules = [.. policy.Rules.Select((_, r) => new Condition(table.Rule(r)))];
        _ruleTraits = new Trait?[_rules.Length];
        _best = new TopList((one, other) => table[one].Offer.Id.CompareTo(table[other].Offer.Id));
    }

    /// <summary>The best offers of a need: rows and points, the best first, equal ones by id.</summary>
    public TopList Find(NeedSide need, int count, Condition[] filters, CancellationToken cancellationToken)
    {
        _best.Clear(count);
        if (Participants.TakesPart(need))
        {
            Bind(need);
            _postings.Clear();
            _bounds.Bind(_postings);
            Narrow(_rules);
            Narrow(filters);
            Visitor visitor = new(this, need, filters, cancellationToken);
            _postings.Search(_table.Postings.Index, ref visitor, cancellationToken);
        }

        return _best;
    }

    private void Bind(NeedSide need)
    {
        foreach (CriterionValues criterion in _criteria)
        {
            criterion.Bind(need);
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

    /// <summary>Leaves out the kinds that a condition cannot let pass, where that spares at least half of them.</summary>
    private void Narrow(Condition[] conditions)
    {
        foreach (Condition condition in conditions)
        {
            if (condition.Narrow() is not { } classes)
            {
                continue;
            }

            _keys.Clear();
            int kinds = 0;
            foreach (int number in classes)
            {
                if (_table.Postings.TryFind(PostingKey.OfClass(condition.Column, number), out int key))
                {
                    _keys.Add(key);
                    kinds += _table.Postings.Index.CountOf(key);
                }
            }

            if (kinds <= _table.KindCount / 8)
            {
                _postings.AddKeys(CollectionsMarshal.AsSpan(_keys));
            }
        }
    }

    private int Score(ReadOnlySpan<int> classes)
    {
        MeanPoints mean = default;
        for (int c = 0; c < _criteria.Length; c++)
        {
            CriterionValues criterion = _criteria[c];
            mean.Add(criterion.Weight, criterion[classes[c]], criterion.WhenMissing);
        }

        return mean.Score;
    }

    /// <summary>Looks at the kinds that could get into the list.</summary>
    private struct Visitor(CandidateQuery query, NeedSide need, Condition[] filters, CancellationToken cancellationToken) : IRowVisitor
    {
        public int Least { get; private set; } = query._bounds.Least(query._policy.LeastPoints);

        public void Visit(int kind, int sum)
        {
            Look();
            ReadOnlySpan<int> rows = query._table.RowsOfKind(kind);
            if (rows.IsEmpty)
            {
                return;
            }

            ReadOnlySpan<int> classes = query._table.ClassesOfKind(kind);
            if (sum + query._bounds.Correction(classes) < Least)
            {
                return;
            }

            int score = query.Score(classes);
            if (score < LeastPoints)
            {
                return;
            }

            foreach (int row in rows)
            {
                Look();
                Try(row, score);
            }

            Least = query._bounds.Least(LeastPoints);
        }

        private readonly int LeastPoints => Math.Max(query._policy.LeastPoints, query._best.Least);

        /// <summary>Takes a row in when it is good enough; what costs most is asked last.</summary>
        private readonly void Try(int row, int score)
        {
            if (!query._best.Admits(score, row))
            {
                return;
            }

            foreach (Condition rule in query._rules)
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

            OfferSide offer = query._table[row];
            if (!KeptApart.Holds(need.Registered, need.Limited, offer.Registered, offer.Limited))
            {
                query._best.Offer(score, row);
            }
        }

        private readonly void Look()
        {
            if (unchecked(++query._looks) % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
