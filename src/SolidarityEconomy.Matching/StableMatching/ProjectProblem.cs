using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Students choose projects, and the supervisors who offer several of them choose students: two capacities to keep.</summary>
/// <remarks>
/// <para>
/// The same holds for any place within a body that ranks people for all its places: posts of a municipality, courses of a
/// school, tasks of a mentor. A student and a project block when she would rather have it and (a) project and supervisor have
/// room, or (b) the project has room, the supervisor is full, and she is already with the supervisor or preferred to the worst
/// whom the supervisor has, or (c) the project is full and she is preferred to the worst whom it has.
/// Abraham, Irving and Manlove, <i>Two algorithms for the student-project allocation problem</i> (2007).
/// </para>
/// <para>Lists are cleaned as in <see cref="TwoSidedProblem"/>; ties are broken once and count as broken. Immutable.</para>
/// </remarks>
public sealed class ProjectProblem
{
    /// <summary>Takes students, projects and supervisors.</summary>
    /// <param name="students">The students with their lists of projects; each takes one.</param>
    /// <param name="projects">What is offered, each project by one of the supervisors.</param>
    /// <param name="supervisors">The supervisors with their lists of students.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <exception cref="ArgumentException">
    /// An id stands twice in a list, an entry is null, a student takes more or fewer than one, a chooser reserves places, or the
    /// supervisor of a project is unknown.
    /// </exception>
    public ProjectProblem(
        IEnumerable<Chooser> students, IEnumerable<Project> projects, IEnumerable<Chooser> supervisors, TieBreak? ties = null)
    {
        TieBreak rule = ties ?? TieBreak.ById;
        Projects = [.. Listed.Of(projects, nameof(projects)).OrderBy(project => project.Id)];
        (Students, ImmutableArray<int> studentAt) = ListCleaner.Sort(students, nameof(students));
        (Supervisors, ImmutableArray<int> supervisorAt) = ListCleaner.Sort(supervisors, nameof(supervisors));
        if (Students.Any(student => student.Capacity != 1))
        {
            throw new ArgumentException("Every student takes one project.", nameof(students));
        }

        Chooser.RequireNoReserves(Students, nameof(students));
        Chooser.RequireNoReserves(Supervisors, nameof(supervisors));
        SupervisorOf = [.. Projects.Select(project => Roster.IndexOf(Supervisors, project.Supervisor))];
        if (Array.Exists(SupervisorOf, supervisor => supervisor < 0))
        {
            throw new ArgumentException("The supervisor of a project is unknown.", nameof(projects));
        }

        // Towards students a project has the list of its supervisor; the whole list of a supervisor gives the ranks.
        (ImmutableArray<Chooser> places, _) = ListCleaner.Sort(
            Projects.Select((project, at) => Chooser.Taking(project.Id, Supervisors[SupervisorOf[at]].Names, project.Capacity)),
            nameof(projects));
        Market = ListCleaner.Clean(Students, places, rule, out IReadOnlyList<ListFault> faults, at => Projects[at].Supervisor);
        ImmutableArray<Chooser> open = [.. Students.Select(student => Chooser.Taking(student.Id, null, 1))];
        Guidance = ListCleaner.Clean(open, Supervisors, rule, out IReadOnlyList<ListFault> unknown).Right;
        Cleaning = ListFault.Report(
            faults.Where(fault => fault.Side == Side.Left).Concat(unknown.Where(fault => fault.Side == Side.Right)),
            side => side == Side.Left ? "students" : "supervisors",
            (side, owner) => side == Side.Left ? studentAt[owner] : supervisorAt[owner]);
        RankOf = Ranks();
    }

    /// <summary>The students, by id.</summary>
    public ImmutableArray<Chooser> Students { get; }

    /// <summary>The projects, by id.</summary>
    public ImmutableArray<Project> Projects { get; }

    /// <summary>The supervisors, by id.</summary>
    public ImmutableArray<Chooser> Supervisors { get; }

    /// <summary>What was taken off which list, as warnings in the order of the input.</summary>
    public InputReport Cleaning { get; }

    /// <summary>Students and projects, the projects in the order of <see cref="Projects"/>.</summary>
    internal Market Market { get; }

    /// <summary>The lists of the supervisors.</summary>
    internal SideLists Guidance { get; }

    internal int[] SupervisorOf { get; }

    /// <summary>For each entry of a project's list, where the student stands on the list of its supervisor.</summary>
    internal int[] RankOf { get; }

    /// <summary>Takes a document in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; when there is none, the warnings of <see cref="Cleaning"/>.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(
        ProjectsInput? input, [NotNullWhen(true)] out ProjectProblem? problem, out InputReport report, TieBreak? ties = null)
    {
        ChooserReader reader = new(input is not null);
        ImmutableArray<Chooser> students = reader.Read("students", input?.Students, onlyCapacity: 1);
        HashSet<Id<Chooser>> known = [];
        ImmutableArray<Chooser> supervisors = reader.Read("supervisors", input?.Supervisors, seen: known);
        ImmutableArray<Project> projects = reader.ReadProjects("projects", input?.Projects, known);
        problem = reader.IsClean ? new ProjectProblem(students, projects, supervisors, ties) : null;
        report = problem?.Cleaning ?? reader.Report;
        return problem is not null;
    }

    /// <summary>The stable matching that is best for every student, or the one that is best for the supervisors and worst for students.</summary>
    /// <remarks>
    /// The same students have a project in every stable matching, and each supervisor guides the same number. Truthful for
    /// students when they propose. Students propose in time that grows with the entries times the capacities, at most; supervisors
    /// look through their lists again for each offer. Beside the result it takes 48 bytes for each student, project and supervisor,
    /// and 16 for each place.
    /// </remarks>
    /// <param name="side">Left for the students, right for the supervisors.</param>
    /// <param name="cancellationToken">Looked at for each proposal.</param>
    /// <returns>The matching.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ProjectMatching Propose(Side side, CancellationToken cancellationToken = default)
    {
        TwoSidedProblem.RequireSide(side);
        ProjectAllocation allocation = new(this);
        if (side == Side.Left)
        {
            allocation.StudentsPropose(cancellationToken);
        }
        else
        {
            allocation.SupervisorsOffer(cancellationToken);
        }

        return new ProjectMatching(this, allocation.Given);
    }

    /// <summary>Tells everything that is wrong with a matching: first what cannot be, then every student and project that block it.</summary>
    /// <param name="pairs">Who gets which project, in any order: the student left, the project right.</param>
    /// <returns>The report; time grows with the entries of all lists.</returns>
    public StabilityCheck Check(IEnumerable<MatchedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new ProjectChecker(this).Run(pairs);
    }

    private int[] Ranks()
    {
        int[] ranks = new int[Market.Right.Partner.Length];
        int[] standing = new int[Students.Length];
        for (int project = 0; project < Projects.Length; project++)
        {
            int supervisor = SupervisorOf[project];
            for (int entry = Guidance.Start[supervisor]; entry < Guidance.Start[supervisor + 1]; entry++)
            {
                standing[Guidance.Partner[entry]] = entry;
            }

            for (int entry = Market.Right.Start[project]; entry < Market.Right.Start[project + 1]; entry++)
            {
                ranks[entry] = standing[Market.Right.Partner[entry]];
            }
        }

        return ranks;
    }
}
