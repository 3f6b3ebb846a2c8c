using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Looks in each block with needs that wait for those who compete for too few, when only the number of matches counts.</summary>
internal sealed class LeftOutFinder(PlanModel model)
{
    private const long MostPairs = 4_000_000;

    private readonly List<PlanShortage> _shortages = [];
    private long _most;
    private bool _isComplete = true;

    public LeftOutReport Find(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        HashSet<Id<Need>> waiting =
            [.. model.Plan.Unmet.Where(need => need.Suitable > 0 || need.Reason == UnmetReason.LimitReached).Select(need => need.Need)];
        int looked = 0;
        foreach (Block block in model.Blocks)
        {
            progress?.Report(new WorkProgress("match.left-out", looked++, model.Blocks.Length));
            if (!block.Needs.Any(need => waiting.Contains(model.Population.Needs[need].Need.Id)))
            {
                continue;
            }

            if ((long)block.Needs.Length * block.Offers.Length > MostPairs)
            {
                _isComplete = false;
                continue;
            }

            Look(block, cancellationToken);
        }

        return new LeftOutReport(
            model.Plan,
            model.Registry,
            _shortages.OrderByDescending(shortage => shortage.Missing).ThenBy(shortage => shortage.Needs[0]),
            _most,
            _isComplete);
    }

    private void Look(Block block, CancellationToken cancellationToken)
    {
        PairList pairs = CandidateSearch.All(block, model.Values, cancellationToken);
        int[] suiting = new int[block.Needs.Length];
        foreach (int need in pairs.Needs)
        {
            suiting[need]++;
        }

        int[] wanted = [.. block.Needs.Select((need, i) => Math.Min(model.Quantities[need], suiting[i]))];
        AssignmentProblem problem = AssignmentProblem.Sparse(
            block.Needs.Length,
            block.Offers.Length,
            pairs.Needs,
            pairs.Offers,
            new long[pairs.Count],
            new AssignmentTerms
            {
                RowMost = [.. wanted],
                ColumnMost = [.. block.Offers.Select(offer => model.Capacities[offer])],
            });
        AssignmentShortage? shortage = problem.FindShortage(AssignmentSide.Rows, cancellationToken);
        _most += wanted.Sum(count => (long)count) - (shortage?.Missing ?? 0) - block.Needs.Sum(need => (long)model.OffersOf[need].Count);
        if (shortage is not null)
        {
            Divide(block, problem, wanted, shortage);
        }
    }

    /// <summary>Those who do not compete with each other stand in shortages of their own.</summary>
    private void Divide(Block block, AssignmentProblem problem, int[] wanted, AssignmentShortage shortage)
    {
        HashSet<int> partners = [.. shortage.Partners];
        Dictionary<int, int> groupOfPartner = [];
        List<(List<int> Members, List<int> Partners)?> groups = [];
        foreach (int member in shortage.Members)
        {
            (List<int> Members, List<int> Partners) own = ([member], []);
            int number = groups.Count;
            groups.Add(own);
            for (int k = problem.ByRow.Starts[member]; k < problem.ByRow.Starts[member + 1]; k++)
            {
                int partner = problem.ByRow.Others[k];
                if (!partners.Contains(partner))
                {
                    continue;
                }

                if (!groupOfPartner.TryGetValue(partner, out int other))
                {
                    own.Partners.Add(partner);
                    groupOfPartner.Add(partner, number);
                }
                else if (other != number)
                {
                    (List<int> Members, List<int> Partners) joined = groups[other]!.Value;
                    own.Members.AddRange(joined.Members);
                    own.Partners.AddRange(joined.Partners);
                    joined.Partners.ForEach(moved => groupOfPartner[moved] = number);
                    groups[other] = null;
                }
            }
        }

        foreach ((List<int> Members, List<int> Partners) group in groups.OfType<(List<int> Members, List<int> Partners)>())
        {
            _shortages.Add(new PlanShortage(
                group.Members.Order().Select(need => model.Population.Needs[block.Needs[need]].Need.Id),
                group.Partners.Order().Select(offer => model.Population.Offers[block.Offers[offer]].Offer.Id),
                group.Members.Sum(need => (long)wanted[need]),
                ShortageFinder.Available(problem, AssignmentSide.Rows, group.Members, group.Partners)));
        }
    }
}
