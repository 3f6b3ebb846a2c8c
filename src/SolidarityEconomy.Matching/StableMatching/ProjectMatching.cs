using System.Collections.Immutable;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Which student has which project. Immutable; <see cref="ProjectProblem.Check"/> tells whether it is stable.</summary>
public sealed class ProjectMatching
{
    internal ProjectMatching(ProjectProblem problem, int[] given)
    {
        Pairs =
        [
            .. given.Select((entry, student) => (entry, student))
                .Where(pair => pair.entry >= 0)
                .Select(pair => new MatchedPair(
                    problem.Students[pair.student].Id, problem.Projects[problem.Market.Left.Partner[pair.entry]].Id)),
        ];
        Unmatched = [.. problem.Students.Where((_, student) => given[student] < 0).Select(student => student.Id)];
        HashSet<Id<Chooser>> used = [.. Pairs.Select(pair => pair.Right)];
        Unused = [.. problem.Projects.Select(project => project.Id).Where(project => !used.Contains(project))];
    }

    /// <summary>The student left, the project right; by id of the student.</summary>
    public ImmutableArray<MatchedPair> Pairs { get; }

    /// <summary>The students without a project, by id: the same in every stable matching.</summary>
    public ImmutableArray<Id<Chooser>> Unmatched { get; }

    /// <summary>The projects without a student, by id.</summary>
    public ImmutableArray<Id<Chooser>> Unused { get; }

    /// <summary>Says in short what the matching reached; for the coordinator.</summary>
    /// <returns>The explanation in one line.</returns>
    public Explanation Explain() => new(
        MatchingTexts.Message(
            StableTexts.Summary, ("pairs", Pairs.Length), ("left", Unmatched.Length), ("right", Unused.Length)),
        Audience.Coordinator);
}
