using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Evaluation;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching;

/// <summary>Works the figures of an evaluation out, over all pairs of a registry by the scores of one policy.</summary>
internal sealed class PlanEvaluator
{
    private readonly MatchPlan _plan;
    private readonly EvaluationTerms _terms;
    private readonly Population _population;
    private readonly PairScores _scores;
    private readonly PairValues _values;
    private readonly List<int>[] _offersOf;
    private readonly List<int>[] _needsOf;
    private readonly int[] _asked;
    private readonly int[] _places;

    public PlanEvaluator(MatchPlan plan, Registry registry, MatchPolicy policy, EvaluationTerms terms)
    {
        _plan = plan;
        _terms = terms;
        _population = new Population(registry);
        _scores = new PairScores(_population, policy.Criteria);
        _values = new PairValues(
            new CompiledRules(_population, policy.Rules), _scores, KeptApart.Of(_population), policy.LeastPoints);
        Dictionary<Id<Need>, int> needs = _population.Needs.Select((side, i) => (side.Need.Id, i)).ToDictionary();
        Dictionary<Id<Offer>, int> offers = _population.Offers.Select((side, j) => (side.Offer.Id, j)).ToDictionary();
        _offersOf = Array.ConvertAll(_population.Needs, _ => new List<int>());
        _needsOf = Array.ConvertAll(_population.Offers, _ => new List<int>());
        foreach (Match match in plan.Matches)
        {
            if (!needs.TryGetValue(match.Need, out int need) || !offers.TryGetValue(match.Offer, out int offer))
            {
                throw new ArgumentException($"The match {match} is of a need or an offer that takes no part in this registry.", nameof(registry));
            }

            _offersOf[need].Add(offer);
            _needsOf[offer].Add(need);
        }

        Dictionary<Id<Need>, int> missing = plan.Unmet.ToDictionary(need => need.Need, need => need.Missing);
        Dictionary<Id<Offer>, int> left = plan.Unused.ToDictionary(offer => offer.Offer, offer => offer.Left);
        if (!missing.Keys.All(needs.ContainsKey) || !left.Keys.All(offers.ContainsKey))
        {
            throw new ArgumentException("A need or an offer of the plan takes no part in this registry.", nameof(registry));
        }

        _asked = [.. _population.Needs.Select((side, i) => _offersOf[i].Count + missing.GetValueOrDefault(side.Need.Id))];
        _places = [.. _population.Offers.Select((side, j) => _needsOf[j].Count + left.GetValueOrDefault(side.Offer.Id))];
    }

    public PlanEvaluation Evaluate(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        (int[] ranks, int envious, int justly) = LookAtPairs(progress, cancellationToken);
        return new PlanEvaluation(
            Side(
                _population.Needs,
                _asked,
                [.. _offersOf.Select(own => own.Count)],
                need => need.Registered,
                new SideMeans(
                    [.. _offersOf.Select((own, need) => own.Sum(offer => (long)_scores.Score(need, offer)))],
                    SumByNeed(ranks),
                    [.. _population.Needs.Select(Days)])),
            Side(
                _population.Offers,
                _places,
                [.. _needsOf.Select(own => own.Count)],
                offer => offer.Registered,
                new SideMeans([.. _needsOf.Select((own, offer) => own.Sum(need => (long)_scores.Score(need, offer)))], null, null)),
            Unmet(),
            ranks.Count(rank => rank == 1),
            envious,
            justly,
            _terms.SmallestGroup,
            Distribution.Of(_offersOf.SelectMany((own, need) => own.Select(offer => Points.ToDecimal(_scores.Score(need, offer))))),
            Distribution.Of(ranks.Select(rank => (decimal)rank)),
            GiniIndex.Of(_offersOf
                .Select((own, need) => (Score: own.Sum(offer => (long)_scores.Score(need, offer)), Asked: _asked[need]))
                .Where(need => need.Asked > 0)
                .Select(need => new Ratio(need.Score, need.Asked))),
            Waited(own => own.Count > 0),
            Waited(own => own.Count == 0));
    }

    private ImmutableArray<UnmetCount> Unmet() =>
    [
        .. _plan.Unmet.GroupBy(need => need.Reason)
            .OrderBy(same => same.Key)
            .Select(same => new UnmetCount(same.Key, same.Count(), same.Sum(need => (long)need.Missing))),
    ];

    /// <summary>For each match its rank; and how many needs would rather have what another one has, and with right.</summary>
    private (int[] Ranks, int Envious, int Justly) LookAtPairs(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        List<int> ranks = [];
        int[] worstOf = [.. _needsOf.Select((takers, j) => takers.Select(need => _scores.Score(need, j)).DefaultIfEmpty().Min())];
        int envious = 0;
        int justly = 0;
        for (int i = 0; i < _offersOf.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new WorkProgress("match.evaluate", i, _offersOf.Length));
            int[] own = [.. _offersOf[i].Select(offer => _scores.Score(i, offer))];
            int worst = own.Length < _asked[i] ? 0 : own.DefaultIfEmpty(int.MaxValue).Min();
            int[] better = new int[own.Length];
            bool envies = false;
            bool isJust = false;
            for (int j = 0; j < _needsOf.Length; j++)
            {
                int value = _places[j] > 0 ? _values.Value(i, j) : 0;
                for (int m = 0; m < own.Length; m++)
                {
                    better[m] += value > own[m] ? 1 : 0;
                }

                bool wants = value > worst && _needsOf[j].Count > 0 && !_offersOf[i].Contains(j);
                envies |= wants;
                isJust |= wants && value > worstOf[j];
            }

            ranks.AddRange(better.Select(count => count + 1));
            envious += envies ? 1 : 0;
            justly += isJust ? 1 : 0;
        }

        return ([.. ranks], envious, justly);
    }

    private Distribution? Waited(Func<List<int>, bool> belongs) => Distribution.Of(
        _population.Needs.Where((_, i) => belongs(_offersOf[i])).Select(Days).OfType<int>().Select(days => (decimal)days));

    /// <summary>How long a need has waited; null without a day, or when it is not known since when.</summary>
    private int? Days(NeedSide side) => _terms.On is { } day && side.Need.WaitingSince is { } since
        ? Math.Max(Period.DaysBetween(since, day), 0)
        : null;

    /// <summary>Ranks stand need by need.</summary>
    private long[] SumByNeed(int[] ranks)
    {
        long[] sums = new long[_offersOf.Length];
        int next = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = ranks.AsSpan(next, _offersOf[i].Count).ToArray().Sum(rank => (long)rank);
            next += _offersOf[i].Count;
        }

        return sums;
    }

    private SideOutcome Side<T>(T[] sides, int[] asked, int[] given, Func<T, Actor> actor, SideMeans means)
    {
        OutcomeRow Row(string key, Text label, IReadOnlyCollection<int> members, bool showsMatches, bool showsWaiting) => new(
            key,
            label,
            members.Count,
            FewPeople.Count(members.Select(i => actor(sides[i]))),
            members.Count(i => given[i] > 0),
            members.Sum(i => (long)asked[i]),
            members.Sum(i => (long)given[i]),
            showsMatches ? means.Score(members, given) : null,
            showsMatches ? means.Rank(members, given) : null,
            showsWaiting ? means.Waited(members) : null);

        int[] all = [.. Enumerable.Range(0, sides.Length)];
        IEnumerable<OutcomeRow> territories = all
            .GroupBy(i => actor(sides[i]).Place?.Country)
            .Select(same => same.Key is { } country
                ? Row(World.Alpha2(country), country.Label, [.. same], true, true)
                : Row("unknown", MatchingTexts.Text(EvaluationTexts.Unknown), [.. same], true, true));
        (Concept Group, int[] Members)[] groups =
            [.. _terms.Groups.Select(group => (group, all.Where(i => GroupsOf(actor(sides[i])).Contains(group)).ToArray()))];
        ShownPeople people = Shown(all.Select(i => actor(sides[i])));
        (Concept Group, int[] Members)[] shown = [.. groups.Where(group => people.Shows(group.Group))];

        // A mean is of those who have the figure: they must not be few either.
        ShownPeople matched = Shown(all.Where(i => given[i] > 0).Select(i => actor(sides[i])));
        ShownPeople waiting = Shown(all.Where(means.Waits).Select(i => actor(sides[i])));
        return new SideOutcome(
            sides.Length,
            given.Count(count => count > 0),
            all.Count(i => given[i] == asked[i]),
            asked.Sum(amount => (long)amount),
            given.Sum(amount => (long)amount),
            new OutcomeTable(InOrder(territories)),
            new OutcomeTable(
                InOrder(shown.Select(group => Row(
                    group.Group.ToString(), group.Group.Label, group.Members, matched.Shows(group.Group), waiting.Shows(group.Group)))),
                groups.Length - shown.Length));
    }

    private ShownPeople Shown(IEnumerable<Actor> side)
    {
        Actor[] actors = [.. side];
        ShownPeople people = new(actors, [], actors.DistinctBy(one => one.Id).ToDictionary(one => one.Id, GroupsOf), _terms.SmallestGroup);
        people.Open(one => one.Place?.Country?.Notation ?? string.Empty);
        return people;
    }

    private HashSet<Concept> GroupsOf(Actor actor) =>
        _terms.On is { } day && actor.Personal is { } file ? [.. file.GroupsOn(day, Purpose.Statistics)] : [];

    private static ImmutableArray<OutcomeRow> InOrder(IEnumerable<OutcomeRow> rows) =>
        [.. rows.OrderBy(row => row.Share ?? Ratio.One).ThenBy(row => row.Key, StringComparer.Ordinal)];
}
