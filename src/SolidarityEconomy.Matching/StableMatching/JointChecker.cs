using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Checks placements against options and lists.</summary>
internal static class JointChecker
{
    public static StabilityCheck Run(JointProblem problem, IEnumerable<MatchedPair> placements)
    {
        List<StabilityViolation> violations = [];
        int[] count = new int[problem.Places.Length];
        int[] placed = Place(problem, placements, count, violations);
        for (int place = 0; place < count.Length; place++)
        {
            Chooser chooser = problem.Places[place];
            if (count[place] > chooser.Capacity)
            {
                violations.Add(StabilityViolation.Capacity(chooser.Id, count[place], chooser.Capacity));
            }
            else if (count[place] < chooser.Minimum)
            {
                violations.Add(StabilityViolation.Minimum(chooser.Id, count[place], chooser.Minimum));
            }
        }

        JointState state = new(problem);
        for (int unit = 0; unit < problem.Units.Length; unit++)
        {
            int[] got = [.. problem.Units[unit].Members.Select(member => placed[member])];
            int option = Array.FindIndex(problem.Units[unit].Options, entries => entries.SequenceEqual(got));
            if (option >= 0)
            {
                state.Take(unit, option);
            }
            else if (Array.Exists(got, entry => entry >= 0))
            {
                violations.Add(Group(problem, StabilityViolationKind.Unacceptable, unit, got));
            }
        }

        for (int unit = 0; unit < problem.Units.Length; unit++)
        {
            for (int option = 0; option < state.OptionOf(unit); option++)
            {
                if (state.Accepts(unit, option))
                {
                    violations.Add(Group(problem, StabilityViolationKind.Blocking, unit, problem.Units[unit].Options[option]));
                }
            }
        }

        return new StabilityCheck(violations);
    }

    /// <summary>The entry that each applicant got, or -1; whoever sits at a place counts there, acceptable or not.</summary>
    private static int[] Place(JointProblem problem, IEnumerable<MatchedPair> placements, int[] count, List<StabilityViolation> violations)
    {
        int[] placed = new int[problem.Applicants.Length];
        HashSet<int> seen = [];
        Array.Fill(placed, -1);
        foreach (MatchedPair pair in placements)
        {
            int applicant = Roster.IndexOf(problem.Applicants, pair.Left);
            int place = Roster.IndexOf(problem.Places, pair.Right);
            int entry = applicant < 0 || place < 0 ? -1 : problem.Market.Left.Find(applicant, place);
            if (applicant < 0 || place < 0)
            {
                violations.Add(StabilityViolation.Unknown(applicant < 0 ? pair.Left : pair.Right));
            }
            else if (!seen.Add(applicant))
            {
                violations.Add(StabilityViolation.Repeated(pair));
            }
            else
            {
                count[place]++;
                placed[applicant] = entry;
                if (entry < 0)
                {
                    violations.Add(StabilityViolation.Unacceptable(pair));
                }
            }
        }

        return placed;
    }

    private static StabilityViolation Group(JointProblem problem, StabilityViolationKind kind, int unit, int[] entries)
    {
        ImmutableArray<Id<Chooser>> members = [.. problem.Units[unit].Members.Select(member => problem.Applicants[member].Id)];
        ImmutableArray<Id<Chooser>> places =
            [.. entries.Select(entry => entry < 0 ? default : problem.Places[problem.Market.Left.Partner[entry]].Id)];
        return StabilityViolation.Group(kind, members, places);
    }
}
